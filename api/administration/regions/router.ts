// What an administrator does about regions: makes them, names them, appoints their first chair, ends them.
import { Router, type Request, type Response } from 'express';
import { seeOther, sendPage, Stop } from '../../errors.ts';
import { dateError, readDate } from '../../forms/dates.ts';
import { fieldError, hiddenNumber, valuesIn, wordsFor, type FieldError } from '../../forms/values.ts';
import type { AppParts } from '../../parts.ts';
import { requireAccount, requireAdministrator, signedIn } from '../../signIn/account.ts';
import type { SignInParts } from '../../signIn/parts.ts';
import type { Trouble } from '../../trouble.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { listRegions } from '../../../store/gate/regions.ts';
import {
  appointChair,
  endRegion,
  makeRegion,
  readRegion,
  renameRegion,
} from '../../../store/regions/lifecycle.ts';
import { nameFields, readChair, readNames, readNewRegion } from './fields.ts';
import { regionMail } from './mail/router.ts';
import { newRegionPage, regionPage, regionsPage, type RegionView } from './pages.tsx';
import { say, spoken } from '../../../words/language.ts';

/** What is said when it is done. */
const doneWords = spoken<'gemaakt' | 'naam' | 'voorzitter' | 'einde' | 'verder'>({
  gemaakt: [
    'De regio is gemaakt. De voorzitter kan nu inloggen.',
    'The region is made. The chair can sign in now.',
  ],
  naam: ['De naam en de afzender zijn bewaard.', 'The name and the sender are saved.'],
  voorzitter: [
    'De voorzitter is aangewezen en kan nu inloggen.',
    'The chair is appointed and can sign in now.',
  ],
  einde: ['De laatste dag is bewaard.', 'The last day is saved.'],
  verder: ['De regio gaat door.', 'The region goes on.'],
});

/** What is said when two save at once. */
const overtaken = (): string =>
  say(
    'Iemand anders heeft de gegevens van deze regio net gewijzigd. Er is niets bewaard. Klopt wat u typte nog, bewaar het dan opnieuw',
    'Somebody else has just changed this region. Nothing was saved. If what you typed is still right, save it again',
  );

/** At the foot of the page: the form itself is gone. */
const hasChair = (): string =>
  say(
    'De regio heeft al een voorzitter. Alleen de voorzitter zelf kan de rol overdragen',
    'The region has a chair already. Only the chair can hand over the role',
  );

/** `/beheer/regios…`, for administrators; to be mounted as `signInPages` is. */
export function regionAdministration(parts: SignInParts & Pick<AppParts, 'database' | 'mail'>): Router {
  const { gate, database, log, mail } = parts;
  // What is made in a demo is as made up as the rest.
  const inDemo = parts.demoSignIns !== undefined;
  const router = Router();
  const pages = Router();
  router.use('/beheer/regios', requireAccount(parts), requireAdministrator(parts), pages);
  if (mail) pages.use(regionMail({ ...parts, mail }));

  const today = () => localDateOf(parts.now());
  const view = (request: Request, errors: readonly FieldError[] = []): RegionView => {
    const { gedaan } = valuesIn(request.query);
    const values = valuesIn(request.body);
    const done = errors.length === 0 ? wordsFor(doneWords, gedaan) : undefined;
    return { parts, who: signedIn(request), today: today(), values, errors, done };
  };
  const did = (request: Request, code: string, region: string) => {
    log.warn({ code, region, by: signedIn(request).id }, 'an administrator changed a region');
  };

  pages.get('/', async (request, response) => {
    sendPage(response, regionsPage(view(request), await listRegions(gate, today())));
  });

  pages.get('/nieuw', (request, response) => {
    sendPage(response, newRegionPage(view(request)));
  });

  pages.post('/nieuw', async (request, response) => {
    const read = readNewRegion(valuesIn(request.body));
    if ('errors' in read) {
      sendPage(response, newRegionPage(view(request, read.errors)), 'badInput');
      return;
    }
    const { code } = read.region.profile;
    if ((await makeRegion(database, read.region, inDemo, parts.now())) === 'taken') {
      const field = valuesIn(request.body)['welke'] === 'anders' ? 'code' : 'regio';
      const error = fieldError(
        field,
        say(`Er is al een regio met de code ${code}`, `There is a region with the code ${code} already`),
      );
      sendPage(response, newRegionPage(view(request, [error])), 'overtaken');
      return;
    }
    did(request, 'REGION_MADE', code);
    seeOther(response, `${pathOf(code)}?gedaan=gemaakt`);
  });

  /** The page of one region; what was typed in one of its forms stays. */
  const one = async (
    request: Request,
    response: Response,
    errors: readonly FieldError[] = [],
    trouble: Trouble = 'badInput',
  ) => {
    const region = await readRegion(database, codeIn(request));
    if (!region) throw new Stop('notFound');
    const { chairs = [] } =
      (await listRegions(gate, today())).find(({ code }) => code === region.profile.code) ?? {};
    const shown = view(request, errors);
    const named = Object.fromEntries(nameFields.map(({ name, of }) => [name, region.profile[of]]));
    // A slip keeps the revision that was seen; who was told of somebody else's change saves over what there is now.
    const { versie = String(region.revision) } = trouble === 'badInput' ? shown.values : {};
    const values = { ...named, ...shown.values, versie };
    sendPage(
      response,
      regionPage({ ...shown, values }, region, chairs, mail !== undefined),
      errors.length > 0 ? trouble : undefined,
    );
  };

  /** Does it and says so, or shows what has to be mended. */
  const change = async (
    request: Request,
    response: Response,
    act: keyof typeof doneWords,
    errors: readonly FieldError[],
    work: (code: string) => Promise<FieldError | undefined>,
  ) => {
    if (errors.length > 0) {
      await one(request, response, errors);
      return;
    }
    const code = codeIn(request);
    if (!(await readRegion(database, code))) throw new Stop('notFound');
    const objection = await work(code);
    if (objection) {
      await one(request, response, [objection], 'overtaken');
      return;
    }
    did(request, 'REGION_CHANGED', code);
    seeOther(response, `${pathOf(code)}?gedaan=${act}`);
  };

  pages.get('/:region', (request, response) => one(request, response));

  // Where a form with something to mend was answered, in the address bar.
  for (const form of ['naam', 'voorzitter', 'einde']) {
    pages.get(`/:region/${form}`, (request, response) => {
      seeOther(response, pathOf(codeIn(request)));
    });
  }

  pages.post('/:region/naam', async (request, response) => {
    const read = readNames(valuesIn(request.body));
    const errors = 'errors' in read ? read.errors : [];
    await change(request, response, 'naam', errors, async (code) => {
      if ('errors' in read) return undefined;
      const seen = hiddenNumber(valuesIn(request.body), 'versie') ?? 0;
      const saved = await renameRegion(database, code, read, seen);
      return saved ? undefined : fieldError('naam', overtaken());
    });
  });

  pages.post('/:region/voorzitter', async (request, response) => {
    const read = readChair(valuesIn(request.body));
    const errors = 'errors' in read ? read.errors : [];
    await change(request, response, 'voorzitter', errors, async (code) => {
      if ('errors' in read) return undefined;
      const came = await appointChair(database, code, read.chair, parts.now());
      return came === 'hasChair' ? fieldError('einde', hasChair()) : undefined;
    });
  });

  pages.post('/:region/einde', async (request, response) => {
    const read = readDate(
      valuesIn(request.body),
      'laatste',
      say('Vul de laatste dag in', 'Fill in the last day'),
    );
    const errors =
      'error' in read
        ? [read.error]
        : read.date < today()
          ? [
              dateError(
                'laatste',
                say(
                  'Deze dag is voorbij. Kies vandaag of een dag die nog komt',
                  'This day is over. Choose today or a day that is still to come',
                ),
              ),
            ]
          : [];
    await change(request, response, 'einde', errors, async (code) => {
      if ('date' in read) await endRegion(database, code, read.date);
      return undefined;
    });
  });

  pages.post('/:region/verder', (request, response) =>
    change(request, response, 'verder', [], async (code) => {
      await endRegion(database, code, null);
      return undefined;
    }),
  );

  return router;
}

function codeIn(request: Request): string {
  return valuesIn(request.params)['region'] ?? '';
}

function pathOf(code: string): string {
  return `/beheer/regios/${encodeURIComponent(code)}`;
}
