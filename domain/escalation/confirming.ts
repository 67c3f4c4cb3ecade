// A notice of which nobody knew whether it arrived, and of which the chair found out that it did.
import { lastNotified, unknownOn } from './climbedRungs.ts';
import { backToWaiting } from './notices.ts';
import { climbOf } from '../advice/advice.ts';
import type { ChairCommand } from '../advice/commands.ts';
import { refuse, type Refusal } from '../advice/refusals.ts';
import type { Turn } from '../advice/turn.ts';

/**
 * The notice counts as arrived at the moment that it was sent, and the rung's wait runs from there. It is not sent again:
 * whoever it is for has it.
 */
export function confirmArrival(
  turn: Turn,
  { climb: id, person }: ChairCommand & { type: 'confirmArrival' },
): Refusal | undefined {
  const climb = climbOf(turn.advice, id);
  if (!climb || climb.stand.at === 'settled') return refuse('climbOver');
  if (climb.paused) return refuse('climbPaused');
  const rung = lastNotified(climb)?.rung;
  const lost = rung === undefined ? undefined : unknownOn(climb, rung).find((one) => one.person === person);
  const record = climb.rungs.find(
    (one) => one.rung === rung && lost !== undefined && one.notices.includes(lost),
  );
  if (rung === undefined || !record || lost?.unknownSince === undefined) return refuse('nothingToConfirm');
  const { attempt } = record;
  turn.emit({ type: 'NoticeArrived', climb: id, rung, attempt, person, sentAt: lost.unknownSince });
  for (const { key, kind, about } of turn.advice.tasks) {
    if (kind === 'noticeFailed' && about.climb === id && about.rung === rung && about.person === person) {
      turn.emit({ type: 'TaskDone', key });
    }
  }
  const { stand } = turn.climb(id);
  if (stand.at === 'unreached' && stand.rung === rung) backToWaiting(turn, id);
  return undefined;
}
