/** What it leads to when a question stays without an answer, or never reached the referrer. */
import { plannedCheckAt, shortPurposes } from './checks.ts';
import { type Check } from '../advice/advice.ts';
import { type DeliveryFailure } from '../advice/events.ts';
import { raiseTask } from '../advice/tasks.ts';
import { type Turn } from '../advice/turn.ts';
import { climbFor, resolveAsked, settleClimb } from '../escalation/climbing.ts';

/**
 * The time for an answer is over. Climbs that waited for it go on, and so do those that rested for planned care once its
 * day has passed; and a referrer who does not answer the agreed question sets the ladders for silence in motion, unless
 * the case is being climbed there already.
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
  for (const entry of turn.context.agreement.entries.silence) {
    climbFor(turn, entry, 'silence', { kind: 'silence', at: turn.now, check: check.number });
  }
}

/** A check (or its reminder) reached nobody: that is no silence. The chair finds another way. */
export function checkUnreached(turn: Turn, number: number, because: DeliveryFailure): void {
  const { check } = turn.advice.monitoring;
  if (check?.number !== number || (check.state !== 'asked' && check.state !== 'silent')) return;
  turn.emit({ type: 'CheckUnreached', check: number, because });
  raiseTask(turn, 'referrerUnreached', { check: number, person: check.person });
  for (const climb of turn.advice.climbs) {
    const unheard = climb.cause === 'silence' && climb.evidence.check === number && climb.rungs.length === 0;
    if (unheard) settleClimb(turn, climb.id, 'unreached');
  }
}
