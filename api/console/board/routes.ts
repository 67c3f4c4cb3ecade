// The board, and the whole list of what asks something of the chair.
import type { Response } from 'express';
import { sendPage } from '../../errors.ts';
import { get, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { boardPage, tasksPage } from './BoardPage.tsx';
import { latestFindings } from '../../../store/audit.ts';
import { readBoard } from '../../../store/pages/board.ts';
import { DAY_MS } from '../../../domain/time.ts';

/** How far the board looks ahead. */
const WEEK_MS = 7 * DAY_MS;
/** How many tasks their own page shows. */
const MOST_TASKS = 100;

export const boardRoutes: readonly ConsoleRoute[] = [
  get('/vandaag', 'seeCases', showBoard),
  get('/taken', 'seeCases', showTasks),
];

async function showBoard(seat: Seat, response: Response): Promise<void> {
  const { database, code, now } = seat;
  const board = await readBoard(database, code, now, now + WEEK_MS);
  const findings = await latestFindings(database);
  const kept = seat.query['bewaard'] === 'advies';
  sendPage(response, boardPage(seat, board, findings, kept));
}

async function showTasks(seat: Seat, response: Response): Promise<void> {
  const { database, code, now } = seat;
  sendPage(response, tasksPage(seat, await readBoard(database, code, now, now, MOST_TASKS)));
}
