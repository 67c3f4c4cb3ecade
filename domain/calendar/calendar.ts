// A region's calendar: its working days, its morning round and the hours in which it sends letters.
import {
  dateOf,
  dayNumberOf,
  instantOf,
  localDateOf,
  localMinutesOf,
  minutesOf,
  MOST_KEPT,
  plusDays,
  weekdayOf,
  type DayNumber,
} from './amsterdam.ts';
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

/** Whether a day is no weekend and no holiday; a simulated year asks often. */
const lawful = new Map<DayNumber, boolean>();

function isLawful(day: DayNumber): boolean {
  let works = lawful.get(day);
  if (works === undefined) {
    const date = dateOf(day);
    works = weekdayOf(date) <= 5 && !holidaysOf(date.slice(0, 4)).has(date);
    if (lawful.size >= MOST_KEPT) lawful.clear();
    lawful.set(day, works);
  }
  return works;
}

function isWorking({ closedDays }: Calendar, day: DayNumber): boolean {
  return isLawful(day) && (closedDays.length === 0 || !closedDays.includes(dateOf(day)));
}

/** Monday to Friday, less the holidays of art. 3 Algemene termijnenwet and the region's closed days. */
export function isWorkingDay(calendar: Calendar, date: LocalDate): boolean {
  return isWorking(calendar, dayNumberOf(date));
}

/** The day itself when it is a working day, else the first one after it. */
export function workingDayFrom(calendar: Calendar, date: LocalDate): LocalDate {
  let day = dayNumberOf(date);
  while (!isWorking(calendar, day)) day += 1;
  return dateOf(day);
}

/** The n-th working day after a day; for n = 0 the day itself, or the first working day after it. */
export function plusWorkingDays(calendar: Calendar, date: LocalDate, n: number): LocalDate {
  if (n === 0) return workingDayFrom(calendar, date);
  let day = dayNumberOf(date);
  for (let left = n; left > 0;) {
    day += 1;
    if (isWorking(calendar, day)) left -= 1;
  }
  return dateOf(day);
}

/** The n-th working day before a day. */
export function minusWorkingDays(calendar: Calendar, date: LocalDate, n: number): LocalDate {
  let day = dayNumberOf(date);
  for (let left = n; left > 0;) {
    day -= 1;
    if (isWorking(calendar, day)) left -= 1;
  }
  return dateOf(day);
}

/** How many working days lie after `from`, up to and including `until`; 0 when `until` is not later. */
export function workingDaysBetween(calendar: Calendar, from: LocalDate, until: LocalDate): number {
  const last = dayNumberOf(until);
  let count = 0;
  for (let day = dayNumberOf(from) + 1; day <= last; day += 1) {
    if (isWorking(calendar, day)) count += 1;
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
  const minutes = localMinutesOf(from);
  if (isWorkingDay(calendar, today)) {
    if (minutes < minutesOf(calendar.sendFrom)) return instantOf(today, calendar.sendFrom);
    if (minutes < minutesOf(calendar.sendUntil)) return from;
  }
  return instantOf(workingDayFrom(calendar, plusDays(today, 1)), calendar.sendFrom);
}
