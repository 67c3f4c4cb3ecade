// Periods of whole days, with or without an end.
import { plusDays } from '../calendar/amsterdam.ts';
import type { LocalDate } from '../time.ts';

/** Both days are part of it; without `until` it goes on. */
export interface Period {
  readonly from: LocalDate;
  readonly until?: LocalDate;
}

/** Later than every day that people write. */
const NEVER: LocalDate = '9999-12-31';

/** Whether a day is in it. */
export function covers({ from, until = NEVER }: Period, day: LocalDate): boolean {
  return from <= day && day <= until;
}

/** Whether every day of the other is one of its own. */
export function contains({ from, until = NEVER }: Period, other: Period): boolean {
  return from <= other.from && (other.until ?? NEVER) <= until;
}

/** Whether they share a day. */
export function overlaps(one: Period, other: Period): boolean {
  return one.from <= (other.until ?? NEVER) && other.from <= (one.until ?? NEVER);
}

/** Where a period lies, seen from a day. */
export function standingOn(period: Period, day: LocalDate): 'past' | 'now' | 'coming' {
  if (covers(period, day)) return 'now';
  return period.from > day ? 'coming' : 'past';
}

/** The first day from a day on that none of the periods covers; undefined when one of them goes on. */
export function firstGap(periods: readonly Period[], from: LocalDate): LocalDate | undefined {
  let day = from;
  for (;;) {
    const here = periods.find((period) => covers(period, day));
    if (!here) return day;
    if (here.until === undefined) return undefined;
    day = plusDays(here.until, 1);
  }
}
