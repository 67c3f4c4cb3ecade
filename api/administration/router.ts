// The administrator's pages about people: who may sign in, and what is done about it.
import { Router, type Request } from 'express';
import { z } from 'zod';
import { sendPage, seeOther, Stop } from '../errors.ts';
import { isMailAddress } from '../forms/reachable.ts';
import { fieldError, typed, valuesIn, wordsFor, type FieldError } from '../forms/values.ts';
import { requireAccount, requireAdministrator, signedIn } from '../signIn/account.ts';
import { wallClock, type SignInParts } from '../signIn/parts.ts';
import { accountAct, accountActs, actDone } from './acts.ts';
import { peoplePage } from './PeoplePage.tsx';
import { personPage } from './PersonPage.tsx';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { disableAddress, makeAdministrator } from '../../store/gate/administering.ts';
import { readDirectory } from '../../store/gate/directory.ts';
import { say, spoken } from '../../words/language.ts';

const anId = z.uuid();

const refusals = spoken<'lastAdministrator' | 'oneself'>({
  lastAdministrator: [
    'Dit kan niet: dan is er geen beheerder meer. Maak eerst iemand anders beheerder.',
    'This is not possible: then there is no administrator left. Make somebody else an administrator first.',
  ],
  oneself: [
    'Uw eigen toegang kan alleen een andere beheerder veranderen.',
    'Only another administrator can change your own access.',
  ],
});

/** `/beheer/mensen…`, for administrators; to be mounted as `signInPages` is. */
export function administrationPages(parts: SignInParts): Router {
  const router = Router();
  const { gate, log } = parts;
  const people = Router();
  const today = () => localDateOf(parts.now());
  router.use('/beheer/mensen', requireAccount(parts), requireAdministrator(parts), people);

  const list = async (request: Request, more: object = {}) => {
    const directory = await readDirectory(gate, today());
    return peoplePage({ parts, who: signedIn(request), directory, now: wallClock(parts), ...more });
  };

  people.get('/', async (request, response) => {
    const done = 'beheerder' in request.query ? actDone.beheerder : undefined;
    sendPage(response, await list(request, { done }));
  });

  people.get('/beheerders', (_request, response) => {
    seeOther(response, '/beheer/mensen');
  });

  people.post('/beheerders', async (request, response) => {
    const values = valuesIn(request.body);
    const [name, address] = [typed(values, 'naam'), typed(values, 'adres')];
    const errors: FieldError[] = [];
    if (name === '' || name.length > 100)
      errors.push(
        fieldError(
          'naam',
          say('Vul de naam in, in hooguit 100 tekens', 'Fill in the name, in 100 characters at most'),
        ),
      );
    if (!isMailAddress(address)) {
      errors.push(
        fieldError(
          'adres',
          say(
            'Vul een mailadres in, zoals naam@gemeente.nl',
            'Fill in an email address, such as name@gemeente.nl',
          ),
        ),
      );
    }
    if (errors.length > 0) {
      sendPage(response, await list(request, { values, errors }), 'badInput');
      return;
    }
    const { account } = await makeAdministrator(gate, address, name, wallClock(parts));
    log.warn(
      { code: 'ADMINISTRATOR_MADE', account: account.id, by: signedIn(request).id },
      'an administrator was made',
    );
    seeOther(response, '/beheer/mensen?beheerder');
  });

  const person = (request: Request, found: Found, refused?: string) => {
    const { gedaan } = valuesIn(request.query);
    return personPage({
      parts,
      who: signedIn(request),
      ...found,
      now: wallClock(parts),
      refused,
      done: wordsFor(actDone, gedaan),
    });
  };

  people.get('/:account', async (request, response) => {
    sendPage(response, person(request, await byAccount(request.params.account)));
  });

  // Who has a role and never signed in has no account yet.
  people.get('/:region/:person', async (request, response) => {
    const found = await bySeat(request.params.region, request.params.person);
    if (found.account) seeOther(response, pathOf(found.account.id));
    else sendPage(response, person(request, found));
  });
  people.post('/:region/:person/uitzetten', async (request, response) => {
    const { email, name } = await bySeat(request.params.region, request.params.person);
    const account = await disableAddress(gate, email, name, wallClock(parts));
    log.warn(
      { code: accountActs.uitzetten.code, account, by: signedIn(request).id },
      'an account was changed',
    );
    seeOther(response, `${pathOf(account)}?gedaan=uitzetten`);
  });

  people.post('/:account/:act', async (request, response) => {
    const act = accountAct(request.params.act);
    const found = await byAccount(request.params.account);
    if (!act) throw new Stop('notFound');
    const by = signedIn(request).id;
    const { id } = found.account;
    const came = id === by ? 'oneself' : await act.does(gate, id, wallClock(parts));
    if (came === 'unknown') throw new Stop('notFound');
    if (came !== 'done') {
      sendPage(response, person(request, found, refusals[came]), 'overtaken');
      return;
    }
    log.warn({ code: act.code, account: id, by }, 'an account was changed');
    seeOther(response, `${pathOf(id)}?gedaan=${request.params.act}`);
  });

  type Found = Awaited<ReturnType<typeof bySeat>>;

  async function byAccount(id: string) {
    const { accounts, seats } = await readDirectory(gate, today());
    const account = anId.safeParse(id).success && accounts.find((each) => each.id === id);
    if (!account) throw new Stop('notFound');
    const { name, email } = account;
    const own = seats.filter((seat) => seat.email.toLowerCase() === email.toLowerCase());
    return { account, name, email, seats: own, path: pathOf(id) };
  }

  async function bySeat(region: string, id: string) {
    const { accounts, seats } = await readDirectory(gate, today());
    const seat = seats.find((each) => each.region === region && each.person === id);
    if (!seat) throw new Stop('notFound');
    const same = (email: string) => email.toLowerCase() === seat.email.toLowerCase();
    return {
      account: accounts.find(({ email }) => same(email)),
      name: seat.name,
      email: seat.email,
      seats: seats.filter(({ email }) => same(email)),
      path: `/beheer/mensen/${region}/${id}`,
    };
  }

  return router;
}

function pathOf(account: string): string {
  return `/beheer/mensen/${account}`;
}
