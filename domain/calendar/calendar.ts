// A region's calendar: its working days, its morning round and the hours in which it sends letters.
import { instantOf, localDateOf, localTimeOf, plusDays, weekdayOf } from './amsterdam.ts';
import { holidaysOf } from './holidays.ts';
import type { Instant, LocalDate, LocalTime } from '../time.ts';

/** What a region agreed on days and hours. All times are Dutch time. */
export interface Calendar {
  /** Days on which the region is closed besides weekends and holidays, such as the day after Ascension Day. */
  readonly closedDays: readonly LocalDate[];
  /** Letters leave from this time on working days. */
  readonly sendFrom: LocalTime;
  /** No letter leaves at or after this time. */
  readonly sendUntil: LocalTime;
  /** When what is due on a day happens: questions, reminders, rungs. Lies within the sending hours. */
  readonly roundAt: LocalTime;
}

/** Monday to Friday, less the holidays of art. 3 Algemene termijnenwet and the region's closed days. */
export function isWorkingDay(calendar: Calendar, date: LocalDate): boolean {
  return (
    weekdayOf(date) <= 5 && !holidaysOf(date.slice(0, 4)).has(date) && !calendar.closedDays.includes(date)
  );
}

/** The day itself when it is a working day, else the first one after it. */
export function workingDayFrom(calendar: Calendar, date: LocalDate): LocalDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = plusDays(day, 1);
  return day;
}

/** The n-th working day after a day; for n = 0 the day itself, or the first working day after it. */
export function plusWorkingDays(calendar: Calendar, date: LocalDate, n: number): LocalDate {
  let day = n === 0 ? workingDayFrom(calendar, date) : date;
  for (let left = n; left > 0; left -= 1) day = workingDayFrom(calendar, plusDays(day, 1));
  return day;
}

/** The n-th working day before a day. */
export function minusWorkingDays(calendar: Calendar, date: LocalDate, n: number): LocalDate {
  let day = date;
  for (let left = n; left > 0;) {
    day = plusDays(day, -1);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}

/** How many working days lie after `from`, up to and including `until`; 0 when `until` is not later. */
export function workingDaysBetween(calendar: Calendar, from: LocalDate, until: LocalDate): number {
  let count = 0;
  for (let day = plusDays(from, 1); day <= until; day = plusDays(day, 1)) {
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return count;
}

/** The morning round of a day; of a day on which nobody works, that of the first working day after it. */
export function roundOn(calendar: Calendar, date: LocalDate): Instant {
  return instantOf(workingDayFrom(calendar, date), calendar.roundAt);
}

/** The first morning round at or after a moment. */
export function nextRound(calendar: Calendar, from: Instant): Instant {
  const today = localDateOf(from);
  const round = roundOn(calendar, today);
  return round >= from ? round : roundOn(calendar, plusDays(today, 1));
}

/** The moment itself when letters may leave then, else the next moment at which they may. */
export function nextSendingMoment(calendar: Calendar, from: Instant): Instant {
  const today = localDateOf(from);
  const time = localTimeOf(from);
  if (isWorkingDay(calendar, today)) {
    if (time < calendar.sendFrom) return instantOf(today, calendar.sendFrom);
    if (time < calendar.sendUntil) return from;
  }
  return instantOf(workingDayFrom(calendar, plusDays(today, 1)), calendar.sendFrom);
}
