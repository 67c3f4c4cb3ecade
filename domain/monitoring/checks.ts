// The questions to the referrer: asking, their arrival and reminders.
import { verdictOf } from './answer.ts';
import { checkAfter, timingOf, nextCheckAfter } from './rhythm.ts';
import type { Check, CheckPurpose } from '../advice/advice.ts';
import type { Turn } from '../advice/turn.ts';
import { localDateOf } from '../calendar/amsterdam.ts';
import { workingDaysBetween } from '../calendar/calendar.ts';
import { answerTerm } from '../calendar/terms.ts';
import type { CheckTiming } from '../escalation/agreement.ts';
import type { ClimbId } from '../escalation/climb.ts';
import type { Instant } from '../time.ts';

/** Questions asked in between, for which a referrer gets less time, and whose silence is no silence about the advice. */
export const shortPurposes: ReadonlySet<CheckPurpose> = new Set(['stillSo', 'commitment', 'solved']);

/** The question is out, and the referrer still has time. */
export function isOpen(check: Check | null): check is Check {
  return check?.state === 'asked';
}

/** Asks the referrer. A question that was still open is replaced by this one. */
export function askCheck(turn: Turn, purpose: CheckPurpose, climb?: ClimbId): number {
  const check = (turn.advice.monitoring.check?.number ?? 0) + 1;
  const person = turn.advice.parties.referrer;
  turn.emit({ type: 'CheckAsked', check, purpose, person, ...(climb === undefined ? {} : { climb }) });
  return check;
}

/**
 * The question that was due by itself. While another is open, that one will do: nobody gets two mails that ask the same.
 */
export function askDueCheck(turn: Turn, purpose: CheckPurpose): void {
  if (purpose === 'anew' || !isOpen(turn.advice.monitoring.check)) askCheck(turn, purpose);
  // A question in between does not take the place of the one after the day for which the care is planned.
  const planned = plannedCheckAt(turn);
  if (planned > turn.now) turn.emit({ type: 'NextCheckSet', next: { at: planned, purpose: 'planned' } });
  else setNextByRhythm(turn);
}

/** When the referrer is (or was) asked whether the care that they last said was planned is there; 0 when none was. */
export function plannedCheckAt({ advice, context }: Turn): Instant {
  const { lastAnswer } = advice.monitoring;
  const verdict = lastAnswer && verdictOf(lastAnswer.answer);
  return verdict?.is === 'planned' ? checkAfter(context.agreement.calendar, verdict.from) : 0;
}

/** From today on, the case's rhythm decides when the next question is asked. */
export function setNextByRhythm(turn: Turn): void {
  const at = nextCheckAfter(turn.advice.rhythm, turn.context.agreement.calendar, localDateOf(turn.now));
  turn.emit({ type: 'NextCheckSet', next: { at, purpose: 'rhythm' } });
}

function timingOfCheck(turn: Turn, check: Check): CheckTiming {
  const { timings } = turn.context.agreement;
  return shortPurposes.has(check.purpose) ? timings.short : timingOf(turn.advice.rhythm, timings);
}

/** A check's letter was accepted: from now on its terms run. */
export function checkArrived(turn: Turn, number: number): void {
  const { check, pausedUntil } = turn.advice.monitoring;
  if (check?.number !== number || !isOpen(check) || check.arrivedAt !== undefined || pausedUntil !== null)
    return;
  const { calendar } = turn.context.agreement;
  const timing = timingOfCheck(turn, check);
  turn.emit({
    type: 'CheckArrived',
    check: number,
    remindAt: timing.remindAfter.map((days) => answerTerm(calendar, turn.now, days)),
    silentAt: answerTerm(calendar, turn.now, timing.silentAfter),
  });
}

/** Reminds the referrer. A reminder that is late moves what follows, so that the time after it is as long as agreed. */
export function remindReferrer(turn: Turn, check: Check): void {
  const [due, ...rest] = check.remindAt;
  if (due === undefined || check.silentAt === null) return;
  const { calendar } = turn.context.agreement;
  const late = workingDaysBetween(calendar, localDateOf(due), localDateOf(turn.now));
  const shift = (at: number) => (late === 0 ? at : answerTerm(calendar, at, late));
  turn.emit({
    type: 'ReferrerReminded',
    check: check.number,
    reminder: check.reminded + 1,
    remindAt: rest.map(shift),
    silentAt: shift(check.silentAt),
  });
}
