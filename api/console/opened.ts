// Opens the pages of the console: looks who asks and whether they may, and puts on record who sees what of a case.
import type { Request, RequestHandler } from 'express';
import { sendPage, Stop } from '../errors.ts';
import { valuesIn, type Values } from '../forms/values.ts';
import type { AppParts } from '../parts.ts';
import { signedIn } from '../signIn/account.ts';
import { recordAccess } from '../../store/accessLog.ts';
import type { Database } from '../../store/database.ts';
import { readDesk } from '../../store/pages/desk.ts';
import type { Instant } from '../../domain/time.ts';
import { forbiddenPage } from './ForbiddenPage.tsx';
import { mayWith } from './rights.ts';
import type { ConsoleRoute } from './route.ts';
import { homeOf } from './seat.ts';
import type { ConsoleSeat } from '../../store/gate/seats.ts';

/**
 * The handler of a page, behind `requireAccount`. A region in which they have no seat is not there for them;
 * a page of their region that is not theirs says so.
 */
export function opened(parts: AppParts, route: ConsoleRoute): RequestHandler {
  const { database, demoLinks, mail } = parts;
  return async (request, response) => {
    const now = parts.now();
    const who = signedIn(request);
    const params = valuesIn(request.params);
    const held = who.seats.find(({ region }) => region === params['region']);
    if (!held) throw new Stop('notFound');
    const code = held.region;
    const home = homeOf(code);
    if (!mayWith(held.roles, route.right)) {
      sendPage(response, forbiddenPage(held, home), 'notAllowed');
      return;
    }
    await keepRecord(database, held, route, params, request, now);
    const desk = await readDesk(database, code, now);
    if (!desk) throw new Stop('notFound');
    const part = held.roles.includes('chair') ? 'chair' : 'processSupporter';
    await route.show(
      {
        database,
        code,
        home,
        desk,
        held,
        account: who,
        now,
        actor: { part, person: held.person },
        may: (right) => mayWith(held.roles, right),
        values: valuesIn(request.body),
        query: valuesIn(request.query),
        params,
        demoLinks,
        mail,
      },
      response,
    );
  };
}

/** Before it is shown: what is on no record is not shown either. */
async function keepRecord(
  database: Database,
  { region, person }: ConsoleSeat,
  { method, path }: ConsoleRoute,
  { reference, path: act }: Values,
  request: Request,
  at: Instant,
): Promise<void> {
  if (reference === undefined) return;
  const page = path.replace(/^\/adviezen\/:reference\/?/, '').replace(/:path.*/, act ?? '');
  // HEAD asks for what GET would show, and is told nothing of it.
  if (request.method === 'HEAD') return;
  await recordAccess(database, region, { reference, person, page, changed: method === 'post', at });
}
