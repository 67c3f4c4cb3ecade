// Cards quote what somebody wrote in a case: whose cases a page tells of is put on record, before it is shown.
import type { Response } from 'express';
import type { Seat } from '../seat.ts';
import { toldOf } from './cards.ts';
import { recordSeen } from '../../../store/accessLog.ts';
import type { Board } from '../../../store/pages/board.ts';

/** @param most as many cards as the page shows */
export async function recordTold(
  { database, code, held, now }: Seat,
  response: Response,
  board: Board,
  most: number,
  page: 'vandaag' | 'taken',
): Promise<void> {
  // HEAD asks for what GET would show, and is told nothing of it.
  if (response.req.method === 'HEAD') return;
  const cases = new Set(toldOf(board, most).map(({ listed }) => listed.id));
  await recordSeen(database, code, { cases: [...cases], person: held.person, page, at: now });
}
