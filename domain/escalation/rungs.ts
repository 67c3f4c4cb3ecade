// How a rung is reached: prepared, announced or proposed, skipped when nobody fills it, and notified.
import type { Climb, ClimbId, Stand } from './climb.ts';
import { isUnderWay, lastNotified, reachedOn, rungRecord } from './climbedRungs.ts';
import { askReferrerFirst, continueClimb } from './climbing.ts';
import { loseRungIfUnheard, proposeRung } from './notices.ts';
import { actingChairs, receiversOf, type Receiver } from './recipients.ts';
import { ladderOfClimb, rungArrived, rungOf, waitOver } from './waits.ts';
import { raiseTask } from '../advice/tasks.ts';
import type { Turn } from '../advice/turn.ts';
import { localDateOf } from '../calendar/amsterdam.ts';
import { workingDaysBetween } from '../calendar/calendar.ts';
import { noticeTerm } from '../calendar/terms.ts';
import type { Instant } from '../time.ts';

/**
 * Makes a rung ready to be notified at the wished moment, or when those below have had their full wait: asks the referrer
 * first when the news is old, passes it over when nobody fills it, and tells the chair (or asks the chair's yes). Above
 * the top, the climb is exhausted once its wait is over. Where someone below is still to get their letter, that goes first.
 */
export function prepareRung(turn: Turn, id: ClimbId, number: number, wished: Instant): void {
  const climb = turn.climb(id);
  const below = standBelow(turn, climb, number);
  if (below) {
    turn.emit({ type: 'ClimbTakenUp', climb: id, stand: below });
    return;
  }
  const goesAt = Math.max(wished, waitOver(turn.context.agreement, climb));
  const rung = ladderOfClimb(turn, climb).rungs[number - 1];
  if (!rung) {
    if (turn.now < goesAt) continueClimb(turn, id, number, goesAt, goesAt);
    else exhaustClimb(turn, id);
    return;
  }
  if (isStale(turn, climb)) {
    askReferrerFirst(turn, climb, number, goesAt, 'announce');
    return;
  }
  if (receiversOf(rung.recipients, turn.advice.parties, turn.context).length === 0) {
    skipRung(turn, id, number, goesAt);
    return;
  }
  const { calendar, mode, vetoWorkingDays } = turn.context.agreement;
  if ((rung.mode ?? mode) === 'approveFirst') {
    proposeRung(turn, id, number, goesAt, 'approveFirst');
  } else if (vetoWorkingDays === 0) {
    turn.emit({ type: 'RungApproved', climb: id, rung: number, goesAt });
  } else if (actingChairs(turn.context).length === 0) {
    // Nobody is there to be told: whoever becomes the chair is reminded of it.
    proposeRung(turn, id, number, goesAt, 'announcementFailed');
  } else {
    const vetoedUntil = noticeTerm(calendar, turn.now, vetoWorkingDays);
    turn.emit({ type: 'RungAnnounced', climb: id, rung: number, goesAt: Math.max(goesAt, vetoedUntil) });
  }
}

/**
 * Where a climb goes back to before it goes on, because one of several receivers answered while a colleague's letter was
 * on its way, or had been withdrawn: nobody is passed over unasked.
 */
function standBelow(turn: Turn, climb: Climb, number: number): Stand | undefined {
  const last = lastNotified(climb);
  if (!last || last.rung >= number) return undefined;
  const { rung } = last;
  if (isUnderWay(climb)) return { at: 'notified', rung };
  if (!last.notices.some(({ letter }) => letter === 'withdrawn')) return undefined;
  return unreachedOn(turn, climb, rung).length > 0 ? { at: 'approved', rung, goesAt: turn.now } : undefined;
}

/** Who is on a rung today and was reached by none of its letters. */
function unreachedOn(turn: Turn, climb: Climb, rung: number): readonly Receiver[] {
  const reached = new Set(reachedOn(climb, rung).map(({ person }) => person));
  const { recipients } = rungOf(turn, climb, rung);
  return receiversOf(recipients, turn.advice.parties, turn.context).filter(
    ({ person }) => !reached.has(person),
  );
}

/**
 * Sends a rung its notices. The case is checked once more: the news may have grown old while the chair thought it
 * over, and whoever filled the rung may have left.
 */
export function notifyRung(turn: Turn, id: ClimbId, number: number): void {
  const climb = turn.climb(id);
  if (isStale(turn, climb)) {
    askReferrerFirst(turn, climb, number, turn.now, 'notify');
    return;
  }
  const unreached = unreachedOn(turn, climb, number);
  if (unreached.length > 0) notify(turn, climb, number, unreached);
  else if (reachedOn(climb, number).length > 0) {
    rungArrived(turn, id, number);
    // They may have said meanwhile that they are not the ones to ask.
    loseRungIfUnheard(turn, id);
  } else skipRung(turn, id, number, turn.now);
}

/** Asks for a notice to each of these receivers. */
export function notify(
  turn: Turn,
  climb: Climb,
  rung: number,
  receivers: readonly Receiver[],
  reason?: string,
): void {
  const attempt = (rungRecord(climb, rung)?.attempt ?? 0) + 1;
  const why = reason === undefined ? {} : { reason };
  turn.emit({ type: 'RungNotified', climb: climb.id, rung, attempt, receivers, ...why });
}

/** A rung that nobody fills costs no time, but is seen: in the timeline, and as a task to fill it. */
function skipRung(turn: Turn, id: ClimbId, rung: number, goesAt: Instant): void {
  turn.emit({ type: 'RungSkipped', climb: id, rung });
  raiseTask(turn, 'vacancy', { climb: id, rung });
  continueClimb(turn, id, rung + 1, goesAt, turn.now);
}

function exhaustClimb(turn: Turn, id: ClimbId): void {
  turn.emit({ type: 'ClimbExhausted', climb: id });
  raiseTask(turn, 'exhausted', { climb: id });
}

/**
 * Nothing climbs on stale news: what the referrer last said, or let pass, is older than agreed. Silence does not
 * grow old: the question is still open, and an answer ends it.
 */
function isStale(turn: Turn, climb: Climb): boolean {
  if (climb.cause === 'silence') return false;
  const { lastAnswer, lastSilenceAt } = turn.advice.monitoring;
  const newest = Math.max(climb.checkedAt, lastAnswer?.at ?? 0, lastSilenceAt ?? 0);
  const { calendar, timings } = turn.context.agreement;
  return workingDaysBetween(calendar, localDateOf(newest), localDateOf(turn.now)) > timings.newsIsFreshFor;
}
