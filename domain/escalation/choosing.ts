// A referrer who names another cause than the one being climbed for: the chair chooses, and the climbs go on or end.
import { isRunning, type Climb } from './climb.ts';
import { nextRung, reachedOn } from './climbedRungs.ts';
import { climbFor, continueClimb, continueFromRest, leaveToChair, settleClimb } from './climbing.ts';
import { lapseCommitment } from './commitments.ts';
import { loseRungIfUnheard } from './notices.ts';
import type { ChairCommand } from '../advice/commands.ts';
import { refuse, type Refusal } from '../advice/refusals.ts';
import { raiseTask } from '../advice/tasks.ts';
import type { Turn } from '../advice/turn.ts';
import type { StatedCause } from '../monitoring/answer.ts';

/** Leaves it to the chair how to go on now that the referrer names this cause; until then nothing climbs. */
export function leaveCauseToChair(turn: Turn, check: number, cause: StatedCause): void {
  for (const { id } of turn.advice.climbs.filter(isRunning)) leaveToChair(turn, id, 'causeChanged');
  raiseTask(turn, 'causeChanged', { check, cause });
}

/** The referrer named another cause: keep the climbs as they are, add the ladders of the new cause, or move to them. */
export function chooseLadders(
  turn: Turn,
  { choice, reason }: ChairCommand & { type: 'chooseLadders' },
): Refusal | undefined {
  const task = turn.advice.tasks.find(({ kind }) => kind === 'causeChanged');
  if (!task) return refuse('nothingToChoose');
  const cause = task.about.cause as StatedCause;
  const entries = turn.context.agreement.entries[cause];
  if (choice !== 'keep' && entries.length === 0) return refuse('ladderUnknown');
  turn.emit({ type: 'TaskDone', key: task.key, ...(reason === undefined ? {} : { note: reason }) });
  for (const climb of turn.advice.climbs.filter(isRunning)) {
    if (choice !== 'move') takeUp(turn, climb);
    else if (entries.some(({ ladder }) => ladder === climb.ladder)) {
      if (climb.cause !== cause) turn.emit({ type: 'ClimbCauseChanged', climb: climb.id, cause });
      takeUp(turn, climb);
    } else settleClimb(turn, climb.id, 'moved');
  }
  if (choice === 'keep') return undefined;
  const { check } = task.about;
  const at = turn.advice.monitoring.lastAnswer?.at ?? turn.now;
  const evidence = { kind: 'answer', at, ...(check === undefined ? {} : { check }) } as const;
  for (const entry of entries) climbFor(turn, entry, cause, evidence);
  return undefined;
}

/** A climb that waited for the choice goes on where it stood; what was to be announced or approved is so anew. */
export function takeUp(turn: Turn, climb: Climb): void {
  const { id, stand } = climb;
  if (stand.at !== 'atChair' || stand.because !== 'causeChanged') return;
  const { before } = stand;
  switch (before.at) {
    case 'resting':
      // It rested for planned care, and the referrer has said since that it is stuck.
      continueFromRest(turn, id, before, 'answer');
      break;
    case 'toAnnounce':
    case 'announced':
    case 'proposed':
    case 'asking':
      if (before.at === 'asking' && before.then === 'afterCommitment') lapseCommitment(turn, climb, 'answer');
      continueClimb(turn, id, Math.max(before.rung, nextRung(climb)), before.goesAt, turn.now);
      break;
    case 'approved':
      // Some letters of the rung had arrived when the others were withdrawn: those others get theirs now.
      if (reachedOn(climb, before.rung).length > 0)
        turn.emit({ type: 'ClimbTakenUp', climb: id, stand: before });
      else continueClimb(turn, id, before.rung, before.goesAt, turn.now);
      break;
    default:
      turn.emit({ type: 'ClimbTakenUp', climb: id, stand: before });
  }
  if (before.at === 'unreached') raiseTask(turn, 'unreached', { climb: id, rung: before.rung });
  loseRungIfUnheard(turn, id);
}
