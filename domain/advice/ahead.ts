// How far ahead a day may lie: care that is planned, a rung that is held, a climb or questions that are paused.
import { refuse, type Refusal } from './refusals.ts';
import { localDateOf, plusMonths } from '../calendar/amsterdam.ts';
import type { Instant, LocalDate } from '../time.ts';

/** A year: nothing is put off longer than that on purpose, and a year typed wrong (2062) would stall a case unseen. */
const MOST_MONTHS_AHEAD = 12;

/** Why nothing can rest until that day; undefined when it can. */
export function refuseUntil(until: LocalDate, now: Instant): Refusal | undefined {
  const today = localDateOf(now);
  return until <= today ? refuse('dateInPast') : refuseTooFar(until, today);
}

/** Why that day lies too far ahead; undefined when it does not. */
export function refuseTooFar(day: LocalDate, today: LocalDate): Refusal | undefined {
  const latest = plusMonths(today, MOST_MONTHS_AHEAD);
  return day > latest ? refuse('dateTooFar', latest) : undefined;
}
