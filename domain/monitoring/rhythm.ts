// When a case's question is asked by itself (S0 §6: weekly, or three months after the advice).
import type { Rhythm } from '../advice/parties.ts';
import { refuse, type Refusal } from '../advice/refusals.ts';
import { localDateOf, plusDays, plusMonths, weekdayOf } from '../calendar/amsterdam.ts';
import { nextRound, roundOn, type Calendar } from '../calendar/calendar.ts';
import type { CheckTiming, Timings } from '../escalation/agreement.ts';
import type { Instant, LocalDate } from '../time.ts';

/** The widest rhythm in weeks: half a year. */
export const MOST_WEEKS = 26;

/** Why there is no such rhythm; undefined when there is. */
export function refuseRhythm(rhythm: Rhythm): Refusal | undefined {
  if (rhythm.every !== 'weeks') return undefined;
  const { weeks } = rhythm;
  return Number.isInteger(weeks) && weeks >= 1 && weeks <= MOST_WEEKS ? undefined : refuse('weeksOutOfRange');
}

/** Weekly questions go out on Mondays, so that a chair and a referrer know when to expect them. */
function mondayAfter(date: LocalDate, weeks: number): LocalDate {
  return plusDays(date, 8 - weekdayOf(date) + 7 * (weeks - 1));
}

/** The round of the question that follows one asked (or a case registered) on that day. */
export function nextCheckAfter(rhythm: Rhythm, calendar: Calendar, date: LocalDate): Instant {
  switch (rhythm.every) {
    case 'week':
      return roundOn(calendar, mondayAfter(date, 1));
    case 'weeks':
      return roundOn(calendar, mondayAfter(date, rhythm.weeks));
    case 'threeMonths':
      return roundOn(calendar, plusMonths(date, 3));
  }
}

/**
 * The round of a case's first question. Three months count from the day of the advice; where that day is past
 * already, because the case was registered late, the next round will do.
 */
export function firstCheck(rhythm: Rhythm, calendar: Calendar, givenOn: LocalDate, now: Instant): Instant {
  const from = rhythm.every === 'threeMonths' ? givenOn : localDateOf(now);
  return Math.max(nextCheckAfter(rhythm, calendar, from), nextRound(calendar, now));
}

/** How long a referrer gets for a question of this rhythm. */
export function timingOf(rhythm: Rhythm, timings: Timings): CheckTiming {
  return rhythm.every === 'threeMonths' ? timings.threeMonthly : timings.weekly;
}

/** The round of the question whether planned care is there: after the day from which it is planned. */
export function checkAfter(calendar: Calendar, plannedFrom: LocalDate): Instant {
  return roundOn(calendar, plusDays(plannedFrom, 1));
}
