// Replaying past cases under a version of the ladders.
import type { Response } from 'express';
import type { VNode } from 'preact';
import { sendPage, Stop } from '../../errors.ts';
import { get, type ConsoleRoute } from '../route.ts';
import { versionNumber } from '../ladders/find.ts';
import type { Seat } from '../seat.ts';
import { busyPage, faultyReplayPage, replayPage } from './ReplayPage.tsx';
import { MOST_CASES, replayAll } from './run.ts';
import { inTurn } from './turn.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { agreementFaults } from '../../../domain/escalation/agreementFaults.ts';
import { readPastCases } from '../../../store/pages/replay.ts';

export const replayRoutes: readonly ConsoleRoute[] = [
  get('/ladders/:version/naspelen', 'seeAgreement', show),
];

/** In how many seconds to try again where another replay is under way. */
const AGAIN_SECONDS = 5;

async function show(seat: Seat, response: Response): Promise<void> {
  const number = versionNumber(seat.params['version']);
  if (number === undefined) throw new Stop('notFound');
  const page = await inTurn(() => replayed(seat, response));
  if (page) sendPage(response, page);
  else {
    response.set('retry-after', String(AGAIN_SECONDS));
    sendPage(response, busyPage(seat, number), 'tooOften');
  }
}

async function replayed(seat: Seat, response: Response): Promise<VNode> {
  const { database, code, now, params } = seat;
  const past = await readPastCases(database, code, params['version'] ?? '', localDateOf(now), MOST_CASES);
  const { version } = past;
  if (!version) throw new Stop('notFound');
  const faults = agreementFaults(version.agreement).length;
  if (faults > 0) return faultyReplayPage(seat, version, faults);
  const gone = new AbortController();
  if (response.closed) gone.abort();
  else response.once('close', () => gone.abort());
  const run = await replayAll(past, version.agreement, now, { signal: gone.signal });
  return replayPage(seat, version, past, run);
}
