// Replaying past cases under a version of the ladders.
import type { Response } from 'express';
import { sendPage, Stop } from '../../errors.ts';
import { get, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { faultyReplayPage, replayPage } from './ReplayPage.tsx';
import { MOST_CASES, replayAll } from './run.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { agreementFaults } from '../../../domain/escalation/agreementFaults.ts';
import { readPastCases } from '../../../store/pages/replay.ts';

export const replayRoutes: readonly ConsoleRoute[] = [
  get('/ladders/:version/naspelen', 'seeAgreement', show),
];

async function show(seat: Seat, response: Response): Promise<void> {
  const { database, code, now, params } = seat;
  const past = await readPastCases(database, code, params['version'] ?? '', localDateOf(now), MOST_CASES);
  const { version } = past;
  if (!version) throw new Stop('notFound');
  const faults = agreementFaults(version.agreement).length;
  if (faults > 0) {
    sendPage(response, faultyReplayPage(seat, version, faults));
    return;
  }
  const run = await replayAll(past, version.agreement, now);
  sendPage(response, replayPage(seat, version, past, run));
}
