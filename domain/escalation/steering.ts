// The chair's reins on a climb (S0 §7: "Dit zal in de meeste gevallen worden gedaan door de voorzitter").
import { ladderOf } from './agreement.ts';
import { isRunning, type Climb, type Stand } from './climb.ts';
import { isUnderWay, nextRung, reachedOn, reachedRung, rungRecord, rungToHold } from './climbedRungs.ts';
import { settleClimb, startClimb } from './climbing.ts';
import { loseRungIfUnheard } from './notices.ts';
import { receiversOf, type Receiver } from './recipients.ts';
import { notify } from './rungs.ts';
import { ladderOfClimb, rungOf, standToTakeUp, waitOver } from './waits.ts';
import { climbOf } from '../advice/advice.ts';
import { refuseUntil } from '../advice/ahead.ts';
import { because } from '../advice/because.ts';
import type { ChairCommand } from '../advice/commands.ts';
import { refuse, type Refusal } from '../advice/refusals.ts';
import type { Turn } from '../advice/turn.ts';
import { localDateOf } from '../calendar/amsterdam.ts';
import { nextSendingMoment, roundOn, workingDaysBetween } from '../calendar/calendar.ts';
import { answerTerm, noticeTerm } from '../calendar/terms.ts';

type Steer<T extends ChairCommand['type']> = ChairCommand & { type: T };

/** The climb that a command is about, when it is not over. */
function steerable(turn: Turn, id: string): Climb | Refusal {
  const climb = climbOf(turn.advice, id);
  if (!climb) return refuse('climbUnknown');
  return climb.stand.at === 'settled' ? refuse('climbOver') : climb;
}

function isMeant({ rung }: { readonly rung?: number }, found: number): boolean {
  return rung === undefined || rung === found;
}

/** Lets a rung go: now that is allowed, or at the moment that it was announced for. */
export function approve(turn: Turn, command: Steer<'approve'>): Refusal | undefined {
  const climb = steerable(turn, command.climb);
  if ('code' in climb) return climb;
  const { stand } = climb;
  if (stand.at !== 'proposed' && stand.at !== 'announced' && stand.at !== 'held')
    return refuse('nothingToApprove');
  if (!isMeant(command, stand.rung)) return refuse('nothingToApprove');
  const goesAt = Math.max(stand.goesAt, nextSendingMoment(turn.context.agreement.calendar, turn.now));
  turn.emit({ type: 'RungApproved', climb: climb.id, rung: stand.rung, goesAt, ...because(command) });
  return undefined;
}

/**
 * Holds the next rung back, until a day at most a year ahead, or as long as agreed; then it is announced anew, so that it
 * is not forgotten.
 */
export function hold(turn: Turn, command: Steer<'hold'>): Refusal | undefined {
  const climb = steerable(turn, command.climb);
  if ('code' in climb) return climb;
  const { stand } = climb;
  if (stand.at === 'notified' || isUnderWay(climb)) return refuse('lettersUnderWay');
  const rung = rungToHold(climb, ladderOfClimb(turn, climb).rungs.length);
  if (rung === undefined || !isMeant(command, rung) || !('goesAt' in stand)) return refuse('nothingToHold');
  const { calendar, timings } = turn.context.agreement;
  const refusal = command.until === undefined ? undefined : refuseUntil(command.until, turn.now);
  if (refusal) return refusal;
  const until =
    command.until === undefined
      ? noticeTerm(calendar, turn.now, timings.holdLasts)
      : roundOn(calendar, command.until);
  const goesAt = Math.max(stand.goesAt, waitOver(turn.context.agreement, climb));
  turn.emit({ type: 'RungHeld', climb: climb.id, rung, goesAt, until, reason: command.reason });
  return undefined;
}

/** Goes to a rung at once, past waits and rungs between ("Nu opschalen"); a pause must be taken off first. */
export function jump(turn: Turn, command: Steer<'jump'>): Refusal | undefined {
  const climb = steerable(turn, command.climb);
  if ('code' in climb) return climb;
  if (climb.paused) return refuse('climbPaused');
  const rung = command.rung ?? nextRung(climb);
  if (rungRecord(climb, rung)?.notices.some(({ letter }) => letter === 'pending'))
    return refuse('lettersUnderWay');
  if (rung <= reachedRung(climb)) return refuse('rungReached');
  const receivers = ladderOfClimb(turn, climb).rungs[rung - 1]?.recipients;
  if (!receivers) return refuse('rungUnknown');
  if (receiversOf(receivers, turn.advice.parties, turn.context).length === 0) return refuse('rungNobody');
  const goesAt = nextSendingMoment(turn.context.agreement.calendar, turn.now);
  turn.emit({ type: 'RungJumpedTo', climb: climb.id, rung, goesAt, reason: command.reason });
  return undefined;
}

/** Nothing of this climb happens until the round of that day, at most a year ahead. */
export function pause(turn: Turn, command: Steer<'pause'>): Refusal | undefined {
  const climb = steerable(turn, command.climb);
  if ('code' in climb) return climb;
  if (!isRunning(climb)) return refuse('climbOver');
  const refusal = refuseUntil(command.until, turn.now);
  if (refusal) return refusal;
  const until = roundOn(turn.context.agreement.calendar, command.until);
  const stand = standToTakeUp(turn, climb);
  turn.emit({ type: 'ClimbPaused', climb: climb.id, until, reason: command.reason, stand });
  return undefined;
}

/** The pause is over, by the chair's hand or by time. A wait goes on for as many working days as it had left. */
export function resume(
  turn: Turn,
  command: { readonly climb: string; readonly reason?: string },
): Refusal | undefined {
  const { climb: id } = command;
  const climb = climbOf(turn.advice, id);
  if (!climb?.paused) return refuse('notPaused');
  const { calendar } = turn.context.agreement;
  const rested = workingDaysBetween(calendar, localDateOf(climb.paused.since), localDateOf(turn.now));
  const later = (at: number) => (rested === 0 ? at : answerTerm(calendar, at, rested));
  const stand: Stand =
    climb.stand.at === 'waiting'
      ? { ...climb.stand, announceAt: later(climb.stand.announceAt), goesAt: later(climb.stand.goesAt) }
      : climb.stand;
  turn.emit({ type: 'ClimbResumed', climb: id, stand, ...because(command) });
  loseRungIfUnheard(turn, id);
  return undefined;
}

/** It is arranged, or no longer a matter for this ladder. */
export function settle(turn: Turn, command: Steer<'settle'>): Refusal | undefined {
  const climb = steerable(turn, command.climb);
  if ('code' in climb) return climb;
  settleClimb(turn, climb.id, 'byChair', { reason: command.reason });
  return undefined;
}

/**
 * Notifies a rung that reached nobody (or the wrong people) once more: whoever holds its roles now and was not reached
 * yet, or the person that the chair names, who then stands for the first of its roles.
 */
export function renotify(turn: Turn, command: Steer<'renotify'>): Refusal | undefined {
  const climb = steerable(turn, command.climb);
  if ('code' in climb) return climb;
  const { stand } = climb;
  if (stand.at !== 'unreached' && !(stand.at === 'waiting' && command.person !== undefined)) {
    return refuse('nothingToRenotify');
  }
  if (climb.paused) return refuse('climbPaused');
  const { recipients } = rungOf(turn, climb, stand.rung);
  const reached = new Set(reachedOn(climb, stand.rung).map(({ person }) => person));
  const receivers = (
    command.person === undefined
      ? receiversOf(recipients, turn.advice.parties, turn.context)
      : recipients.slice(0, 1).map((recipient): Receiver => ({ person: command.person ?? '', recipient }))
  ).filter(({ person }) => !reached.has(person));
  if (receivers.length === 0) return refuse('rungNobody');
  notify(turn, climb, stand.rung, receivers, command.reason);
  return undefined;
}

/** Sets a ladder in motion by hand (S0 §5, "In gang zetten van de escalatieladder"). */
export function startByChair(turn: Turn, command: Steer<'startClimb'>): Refusal | undefined {
  const ladder = ladderOf(turn.context.agreement, command.ladder);
  if (!ladder) return refuse('ladderUnknown');
  const rung = command.rung ?? 1;
  if (!ladder.rungs[rung - 1]) return refuse('rungUnknown');
  if (turn.advice.climbs.some((climb) => climb.ladder === ladder.id && climb.stand.at !== 'settled')) {
    return refuse('ladderRunning');
  }
  const evidence = { kind: 'chair', at: turn.now } as const;
  startClimb(turn, { ladder: ladder.id, rung }, command.cause, evidence, {
    reason: command.reason,
  });
  return undefined;
}
