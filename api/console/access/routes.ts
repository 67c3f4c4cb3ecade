// Who saw or changed what of a case.
import type { Response } from 'express';
import { sendPage, Stop } from '../../errors.ts';
import { pageIn } from '../../forms/values.ts';
import { get, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { accessPage } from './AccessPage.tsx';
import { ACCESSES_PER_PAGE, readAccess } from '../../../store/accessLog.ts';
import { readCase } from '../../../store/pages/case.ts';

export const accessRoutes: readonly ConsoleRoute[] = [
  get('/adviezen/:reference/inzage', 'seeAccessLog', showAccess),
];

async function showAccess(seat: Seat, response: Response): Promise<void> {
  const { database, code, params, query } = seat;
  const found = await readCase(database, code, params['reference'] ?? '');
  if (!found) throw new Stop('notFound');
  const asked = pageIn(query);
  const { id } = found.facts;
  const list = await readAccess(database, code, id, asked);
  const last = Math.max(1, Math.ceil(list.inAll / ACCESSES_PER_PAGE));
  const page = Math.min(asked, last);
  const shown = page === asked ? list : await readAccess(database, code, id, page);
  sendPage(response, accessPage(seat, found.facts, { ...shown, page }));
}
