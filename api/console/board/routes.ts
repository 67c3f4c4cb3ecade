// The board, and the whole list of what asks something of the chair.
import type { Response } from 'express';
import { sendPage } from '../../errors.ts';
import { get, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { boardPage, tasksPage } from './BoardPage.tsx';
import { readGettingReady, type GettingReady } from '../../../domain/escalation/gettingReady.ts';
import { latestFindings } from '../../../store/audit.ts';
import { readBoard } from '../../../store/pages/board.ts';
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
  const findings = await latestFindings(database);
  const kept = seat.query['bewaard'] === 'advies';
  const taken = board.open === 0 ? await stepsTaken(seat) : undefined;
  sendPage(response, boardPage(seat, board, findings, kept, taken));
}

/** How far a new region is; undefined once it has had an advice, and for who may not see how ready it is. */
async function stepsTaken({ database, code, now, may }: Seat): Promise<GettingReady | undefined> {
  if (!may('seeReadiness')) return undefined;
  const facts = await readGettingReadyFacts(database, code, now);
  return facts === undefined || facts.advices > 0 ? undefined : readGettingReady(facts);
}

async function showTasks(seat: Seat, response: Response): Promise<void> {
  const { database, code, now } = seat;
  sendPage(response, tasksPage(seat, await readBoard(database, code, now, now, MOST_TASKS)));
}
