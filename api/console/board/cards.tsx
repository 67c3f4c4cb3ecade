// What the board tells of cases, a card for each: with what somebody wrote, so who read it is put on record.
import type { Response } from 'express';
import type { Task as Card } from '../../design/shows/TaskCards.tsx';
import { boardCard } from '../case/taskCards.tsx';
import type { Seat } from '../seat.ts';
import { vetoCard } from './vetoCard.tsx';
import { recordSeen } from '../../../store/accessLog.ts';
import type { Board, BoardAnnounced, BoardTask } from '../../../store/pages/board.ts';

/** A crisis first, then what goes out by itself soon, then what waits, then what is only to be known. */
function toldOf({ tasks, announced }: Board, most: number): readonly (BoardTask | BoardAnnounced)[] {
  const told = (crisis: boolean) => tasks.filter(({ task }) => (task.kind === 'crisis') === crisis);
  return [...told(true), ...announced, ...told(false)].slice(0, most);
}

/** The first cards, as many as a page shows. */
export function cardsOf(board: Board, seat: Seat, most: number): readonly Card[] {
  return toldOf(board, most).map((one) =>
    'task' in one ? boardCard(one.listed, one.task, seat) : vetoCard(one, seat),
  );
}

/** Puts on record whose cases those cards tell of; before they are shown. @param page `vandaag` or `taken` */
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
