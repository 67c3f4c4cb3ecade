// How a climb goes: it starts, asks the referrer before it goes on, rests, waits for the chair, and is settled.
import type { Entry } from './agreement.ts';
import type { AskedFor, AtChairBecause, Climb, ClimbId, Evidence, SettledBecause, Stand } from './climb.ts';
import { nextRung, openNotices } from './climbedRungs.ts';
import { lapseCommitment, whoPromised } from './commitments.ts';
import { loseRungIfUnheard } from './notices.ts';
import { interruptedRung, standToTakeUp } from './waits.ts';
import type { PersonId } from '../advice/parties.ts';
import { raiseTask } from '../advice/tasks.ts';
import type { Turn } from '../advice/turn.ts';
import { nextSendingMoment } from '../calendar/calendar.ts';
import type { Cause } from '../monitoring/answer.ts';
import { askCheck, isOpen } from '../monitoring/checks.ts';
import type { Instant } from '../time.ts';

/** Climbs a ladder for a cause, unless this case is on that ladder already. */
export function climbFor(turn: Turn, entry: Entry, cause: Cause, evidence: Evidence): void {
  const onLadder = turn.advice.climbs.find(
    ({ ladder, stand }) => ladder === entry.ladder && stand.at !== 'settled',
  );
  if (!onLadder) startClimb(turn, entry, cause, evidence);
  else if (onLadder.stand.at === 'exhausted') raiseTask(turn, 'exhausted', { climb: onLadder.id });
}

/**
 * Begins a climb; one that the chair starts, with a reason, needs no announcement to the chair.
 * @param until paused from the start, until then
 */
export function startClimb(
  turn: Turn,
  entry: Entry,
  cause: Cause,
  evidence: Evidence,
  { reason, until }: { readonly reason?: string; readonly until?: Instant } = {},
): void {
  const times = turn.advice.climbs.filter(({ ladder }) => ladder === entry.ladder).length;
  const goesAt = nextSendingMoment(turn.context.agreement.calendar, turn.now);
  turn.emit({
    type: 'ClimbStarted',
    climb: `${entry.ladder}-${times + 1}`,
    ladder: entry.ladder,
    cause,
    evidence,
    entryRung: entry.rung,
    approved: reason !== undefined,
    goesAt,
    ...(reason === undefined ? {} : { reason }),
    ...(until === undefined ? {} : { pausedUntil: until }),
  });
}

/** On to a rung: it is prepared at `dueAt`, and notified no earlier than `goesAt`. */
export function continueClimb(turn: Turn, id: ClimbId, rung: number, goesAt: Instant, dueAt: Instant): void {
  turn.emit({ type: 'ClimbContinued', climb: id, rung, goesAt, dueAt });
}

/** On to the next rung, now; not past one that heard only who was not the one to ask, while somebody below promised. */
function continueAbove(turn: Turn, id: ClimbId): void {
  continueClimb(turn, id, nextRung(turn.climb(id)), turn.now, turn.now);
  loseRungIfUnheard(turn, id);
}

/**
 * The planned care is not there: on to the next rung, unless a receiver's promise has its day still ahead. A rung that
 * was released before it had its full wait is asked anew, in a climb of its own: within one climb nobody is asked twice.
 */
export function continueFromRest(
  turn: Turn,
  id: ClimbId,
  { promise, interrupted }: Stand & { at: 'resting' },
  by: 'answer' | 'silence',
): void {
  if (interrupted !== undefined) {
    const { ladder, cause, evidence, paused } = turn.climb(id);
    settleClimb(turn, id, 'askedAnew');
    // A pause of the chair is of the ladder, not of this attempt at it.
    startClimb(turn, { ladder, rung: interrupted }, cause, evidence, paused ? { until: paused.until } : {});
  } else if (promise && promise.dueAt > turn.now) {
    turn.emit({ type: 'ClimbTakenUp', climb: id, stand: promise });
  } else {
    if (promise) lapseCommitment(turn, turn.climb(id), by);
    continueAbove(turn, id);
  }
}

/** Asks the referrer, and lets the rung wait for the answer. A question that is out already will do. */
export function askReferrerFirst(
  turn: Turn,
  climb: Climb,
  rung: number,
  goesAt: Instant,
  then: AskedFor,
): void {
  const { check, pausedUntil } = turn.advice.monitoring;
  const purpose = then === 'confirmSolved' ? 'solved' : then === 'afterCommitment' ? 'commitment' : 'stillSo';
  const number =
    check && (check.state === 'void' || pausedUntil !== null)
      ? // Nobody is asked until the chair names the right person, or the pause is over: the question then will do.
        check.number + 1
      : purpose === 'stillSo' && isOpen(check)
        ? check.number
        : askCheck(turn, purpose, climb.id);
  turn.emit({ type: 'ReferrerAskedFirst', climb: climb.id, rung, check: number, then, goesAt });
}

/** The day before which a receiver would arrange it has passed, or a receiver says it is solved: the referrer knows. */
export function askWhetherDone(turn: Turn, id: ClimbId, then: 'confirmSolved' | 'afterCommitment'): void {
  const climb = turn.climb(id);
  const rung = 'rung' in climb.stand ? climb.stand.rung : nextRung(climb);
  askReferrerFirst(turn, climb, rung, turn.now, then);
}

/** Whether a climb goes on once the referrer says that it is still stuck. */
export function waitsForReferrer({ stand }: Climb): boolean {
  return (
    stand.at === 'asking' ||
    stand.at === 'resting' ||
    (stand.at === 'atChair' && stand.because === 'solvedUnconfirmed')
  );
}

/**
 * What a climb waited for from the referrer came, and it is still stuck; or the referrer let it pass. Only the word of a
 * receiver that it is solved, with no word from the referrer, is left to the chair.
 */
export function resolveAsked(turn: Turn, id: ClimbId, by: 'answer' | 'silence'): void {
  const { stand } = turn.climb(id);
  turn.emit({ type: 'NewsConfirmed', climb: id, by });
  if (stand.at !== 'asking') {
    if (stand.at === 'resting') continueFromRest(turn, id, stand, by);
    else continueAbove(turn, id);
    return;
  }
  switch (stand.then) {
    case 'announce':
      continueClimb(turn, id, stand.rung, stand.goesAt, turn.now);
      return;
    case 'notify': {
      const goesAt = nextSendingMoment(turn.context.agreement.calendar, turn.now);
      turn.emit({ type: 'RungApproved', climb: id, rung: stand.rung, goesAt });
      return;
    }
    case 'confirmSolved':
      if (by === 'silence') {
        leaveToChair(turn, id, 'solvedUnconfirmed');
        raiseTask(turn, 'solvedUnconfirmed', { climb: id, rung: stand.rung });
        return;
      }
      continueAbove(turn, id);
      return;
    case 'afterCommitment':
      lapseCommitment(turn, turn.climb(id), by);
      continueAbove(turn, id);
  }
}

/** The chair chooses how it goes on; until then the climb waits. */
export function leaveToChair(turn: Turn, id: ClimbId, because: AtChairBecause): void {
  const climb = turn.climb(id);
  const { stand } = climb;
  // What waited for the referrer's word has it, whatever it is; what else waits for the chair goes on waiting for that.
  const heard = stand.at === 'atChair' && stand.because === 'solvedUnconfirmed';
  if (stand.at === 'atChair' && !heard) return;
  const rung = 'rung' in stand ? stand.rung : nextRung(climb);
  const before = heard ? stand.before : standToTakeUp(turn, climb);
  turn.emit({ type: 'ClimbLeftToChair', climb: id, rung, because, before });
}

/** The care is planned: the climb rests until the referrer answers the question after that day. */
export function restClimb(turn: Turn, id: ClimbId): void {
  const climb = turn.climb(id);
  if (climb.stand.at === 'resting') return;
  const interrupted = interruptedRung(turn, climb);
  turn.emit({
    type: 'ClimbRested',
    climb: id,
    tell: stillAsked(climb),
    ...(interrupted === undefined ? {} : { interrupted }),
  });
}

/** The climb is over: told to who was still asked, and to whoever had promised to arrange it. @param besides who need not be told: they are asked anew */
export function settleClimb(
  turn: Turn,
  id: ClimbId,
  because: SettledBecause,
  { reason, besides }: { readonly reason?: string; readonly besides?: ReadonlySet<PersonId> } = {},
): void {
  // When the whole case ends, the letter that tells how it ended does for all.
  const climb = turn.climb(id);
  const promised = whoPromised(climb);
  const concerned = because === 'adviceClosed' ? [] : [...stillAsked(climb), ...(promised ? [promised] : [])];
  const tell = [...new Set(concerned)].filter((person) => !besides?.has(person));
  turn.emit({ type: 'ClimbSettled', climb: id, because, tell, ...(reason === undefined ? {} : { reason }) });
}

function stillAsked(climb: Climb): readonly PersonId[] {
  return [...new Set(openNotices(climb).map(({ person }) => person))];
}
