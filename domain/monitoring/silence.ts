// What it leads to when a question stays without an answer, or never reached the referrer.
import { plannedCheckAt, shortPurposes } from './checks.ts';
import type { Check } from '../advice/advice.ts';
import { raiseTask } from '../advice/tasks.ts';
import type { Turn } from '../advice/turn.ts';
import { isRunning, type Climb } from '../escalation/climb.ts';
import { climbFor, resolveAsked, settleClimb } from '../escalation/climbing.ts';
import type { DeliveryFailure } from '../letters/letter.ts';

/**
 * The time for an answer is over. Climbs that waited for it go on, and so do those that rested for planned care once its
 * day has passed; and a referrer who does not answer the agreed question sets the ladders for silence in motion, unless
 * the case is being climbed there already. Where none are agreed on, the chair hears of it and chooses.
 */
export function fallSilent(turn: Turn, check: Check): void {
  turn.emit({ type: 'ReferrerFellSilent', check: check.number });
  const short = shortPurposes.has(check.purpose);
  for (const { id, stand } of turn.advice.climbs) {
    const waited = stand.at === 'asking' && stand.check <= check.number;
    const restedLongEnough = stand.at === 'resting' && !short && plannedCheckAt(turn) <= turn.now;
    if (waited || restedLongEnough) resolveAsked(turn, id, 'silence');
  }
  if (short) return;
  const { silence } = turn.context.agreement.entries;
  if (silence.length === 0) leaveSilenceToChair(turn, check);
  for (const entry of silence) {
    climbFor(turn, entry, 'silence', { kind: 'silence', at: turn.now, check: check.number });
  }
}

/** No ladder is agreed on for silence: the chair chooses one, unless some ladder is being climbed anyhow. */
function leaveSilenceToChair(turn: Turn, { number }: Check): void {
  for (const { id, stand } of silenceClimbs(turn)) {
    if (stand.at === 'exhausted') raiseTask(turn, 'exhausted', { climb: id });
  }
  const climbed = silenceClimbs(turn).length > 0 || turn.advice.climbs.some(isRunning);
  const asked = turn.advice.tasks.some(({ kind }) => kind === 'referrerSilent');
  if (!climbed && !asked) raiseTask(turn, 'referrerSilent', { check: number });
}

/**
 * A check reached nobody: that is no silence, and what silence set in motion stops, unless a receiver took it up already.
 * The chair finds another way to the referrer.
 */
export function checkUnreached(turn: Turn, number: number, because: DeliveryFailure): void {
  const { check } = turn.advice.monitoring;
  if (turn.advice.status === 'closed' || check?.number !== number) return;
  if (check.state !== 'asked' && check.state !== 'silent') return;
  turn.emit({ type: 'CheckUnreached', check: number, because });
  raiseTask(turn, 'referrerUnreached', { check: number, person: check.person });
  for (const climb of silenceClimbs(turn)) {
    const replied = climb.rungs.some(({ notices }) => notices.some(({ reply }) => reply));
    if (climb.evidence.check === number && !replied) settleClimb(turn, climb.id, 'unreached');
  }
}

/** It was not the right person who was silent: what their silence set in motion stops. */
export function forgetSilence(turn: Turn): void {
  for (const { id } of silenceClimbs(turn)) settleClimb(turn, id, 'unreached');
}

function silenceClimbs(turn: Turn): readonly Climb[] {
  return turn.advice.climbs.filter(({ cause, stand }) => cause === 'silence' && stand.at !== 'settled');
}
