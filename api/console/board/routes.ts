// The board, and the whole list of what asks something of the chair.
import type { Response } from 'express';
import { sendPage } from '../../errors.ts';
import { get, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { countWaiting } from '../contacts/Waiting.tsx';
import { boardPage, type BoardAround } from './BoardPage.tsx';
import { doneInCase } from './JustDone.tsx';
import { recordTold } from './recordTold.ts';
import { tasksPage } from './TasksPage.tsx';
import { latestFindings } from '../../../store/audit.ts';
import { BOARD_ROWS, readBoard } from '../../../store/pages/board.ts';
import { readComing } from '../../../store/pages/coming.ts';
import { readContacts } from '../../../store/pages/contacts.ts';
import { countWaitingMails } from '../../../store/pages/incoming.ts';
import { readMandates } from '../../../store/pages/mandates.ts';
import { readGettingReadyFacts } from '../../../store/pages/readiness.ts';
import { localDateOf, plusDays } from '../../../domain/calendar/amsterdam.ts';
import { DAY_MS } from '../../../domain/time.ts';

/** How far the board looks ahead. */
const WEEK_MS = 7 * DAY_MS;
/** How many tasks their own page shows. */
const MOST_TASKS = 100;
/** How many days ahead the board says that a version of the ladders begins with rungs that reach nobody. */
const COMING_DAYS = 30;

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
    coming: await readComing(database, code, now, plusDays(localDateOf(now), COMING_DAYS)),
    waitingPeople: countWaiting(await readContacts(database, code, now)),
    waitingMails: await countWaitingMails(database, code),
    steps: board.open === 0 ? await readGettingReadyFacts(database, code, now) : undefined,
    kept: seat.query['bewaard'] === 'advies',
    done: await doneInCase(seat),
  };
  await recordTold(seat, response, board, BOARD_ROWS, 'vandaag');
  sendPage(response, boardPage(seat, board, around));
}

async function showTasks(seat: Seat, response: Response): Promise<void> {
  const { database, code, now } = seat;
  const board = await readBoard(database, code, now, now, MOST_TASKS);
  await recordTold(seat, response, board, Infinity, 'taken');
  sendPage(response, tasksPage(seat, board));
}
