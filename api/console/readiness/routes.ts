// The pages about readiness.
import type { Response } from 'express';
import { seeOther, sendPage, Stop } from '../../errors.ts';
import { fieldError, typed } from '../../forms/values.ts';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { accessField, accessPage } from './AccessPage.tsx';
import { gettingReadyPage } from './GettingReady.tsx';
import { readinessHref } from './hrefs.ts';
import { readinessPage } from './ReadinessPage.tsx';
import { readGettingReady } from '../../../domain/escalation/gettingReady.ts';
import { say } from '../../../words/language.ts';
import { placeAccessTeams } from '../../../store/accessTeams.ts';
import { readCountedRegion, readGettingReadyFacts } from '../../../store/pages/readiness.ts';

export const readinessRoutes: readonly ConsoleRoute[] = [
  get('/gereedheid', 'seeReadiness', show),
  get('/gereedheid/stappen', 'seeReadiness', showSteps),
  get('/gereedheid/toegang', 'editPeople', showAccess),
  post('/gereedheid/toegang', 'editPeople', place),
];

async function show(seat: Seat, response: Response): Promise<void> {
  sendPage(response, readinessPage(seat, await read(seat)));
}

async function showSteps(seat: Seat, response: Response): Promise<void> {
  const facts = await readGettingReadyFacts(seat.database, seat.code, seat.now);
  if (!facts) throw new Stop('notFound');
  sendPage(response, gettingReadyPage(seat, readGettingReady(facts)));
}

async function showAccess(seat: Seat, response: Response): Promise<void> {
  const { around } = await read(seat);
  sendPage(response, accessPage(seat, around.organisations, {}, []));
}

async function place(seat: Seat, response: Response): Promise<void> {
  const { values } = seat;
  const { organisations } = (await read(seat)).around;
  const known = new Set(organisations.filter(({ kind }) => kind === 'municipality').map(({ id }) => id));
  // A team that was added while the form was open is not in it, and stays as it is.
  const teams = organisations
    .filter(({ id, kind }) => kind === 'municipalAccess' && accessField(id) in values)
    .map(({ id }) => ({ team: id, chosen: typed(values, accessField(id)) }));
  const errors = teams
    .filter(({ chosen }) => chosen !== '' && !known.has(chosen))
    .map(({ team }) =>
      fieldError(
        accessField(team),
        say('Kies een gemeente uit de lijst', 'Choose a municipality from the list'),
      ),
    );
  if (errors.length > 0) {
    sendPage(response, accessPage(seat, organisations, values, errors), 'badInput');
    return;
  }
  const placed = teams.map(({ team, chosen }) => ({ team, municipality: chosen === '' ? null : chosen }));
  await placeAccessTeams(seat.database, seat.code, placed);
  seeOther(response, `${readinessHref(seat)}#organisaties`);
}

function read({ database, code, now }: Seat) {
  return readCountedRegion(database, code, now);
}
