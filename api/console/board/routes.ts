// The board, and the whole list of what asks something of the chair.
import type { Response } from 'express';
import { sendPage } from '../../errors.ts';
import { get, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { countWaiting } from '../contacts/Waiting.tsx';
import { boardPage, type BoardAround } from './BoardPage.tsx';
import { tasksPage } from './TasksPage.tsx';
import { latestFindings } from '../../../store/audit.ts';
import { readBoard } from '../../../store/pages/board.ts';
import { readContacts } from '../../../store/pages/contacts.ts';
import { readMandates } from '../../../store/pages/mandates.ts';
import { readGettingReadyFacts } from '../../../store/pages/readiness.ts';
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
  const around: BoardAround = {
    findings: await latestFindings(database),
    mandates: await readMandates(database, code),
    waitingPeople: countWaiting(await readContacts(database, code, now)),
    steps: board.open === 0 ? await readGettingReadyFacts(database, code, now) : undefined,
    kept: seat.query['bewaard'] === 'advies',
  };
  sendPage(response, boardPage(seat, board, around));
}

async function showTasks(seat: Seat, response: Response): Promise<void> {
  const { database, code, now } = seat;
  sendPage(response, tasksPage(seat, await readBoard(database, code, now, now, MOST_TASKS)));
}
