// Europe/Amsterdam: from a moment to the day and the time on the wall there, and back, clock changes included.
import { DAY_MS, MINUTE_MS, type Instant, type LocalDate, type LocalTime } from '../time.ts';

const HOUR_MS = 60 * MINUTE_MS;

const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

function readOffset(at: Instant): number {
  const part: Record<string, number> = {};
  for (const { type, value } of wall.formatToParts(at)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/** Offsets of the UTC days on which the clock does not change; Intl costs microseconds, a simulated year asks often. */
const offsetOfDay = new Map<number, number | 'changes'>();
/** Of the days on which it does: of each hour, for it changes on the hour (since 1977 at 01:00 UTC). */
const offsetOfHour = new Map<number, number>();

function offsetAt(at: Instant): number {
  const day = Math.floor(at / DAY_MS);
  let offset = offsetOfDay.get(day);
  if (offset === undefined) {
    const first = readOffset(day * DAY_MS);
    offset = first === readOffset((day + 1) * DAY_MS) ? first : 'changes';
    offsetOfDay.set(day, offset);
  }
  return offset === 'changes' ? offsetInHour(Math.floor(at / HOUR_MS)) : offset;
}

function offsetInHour(hour: number): number {
  let offset = offsetOfHour.get(hour);
  if (offset === undefined) {
    offset = readOffset(hour * HOUR_MS);
    offsetOfHour.set(hour, offset);
  }
  return offset;
}

/** A day, counted from 1970-01-01: the rules count in these, for reading and writing a date costs more than a rule. */
export type DayNumber = number;

/** A century: of more days nothing is kept to save time. */
export const MOST_KEPT = 36_525;
const dates = new Map<DayNumber, LocalDate>();
const numbers = new Map<LocalDate, DayNumber>();

function keep(day: DayNumber, date: LocalDate): void {
  if (numbers.size >= MOST_KEPT) {
    dates.clear();
    numbers.clear();
  }
  dates.set(day, date);
  numbers.set(date, day);
}

/** The number of a day. */
export function dayNumberOf(date: LocalDate): DayNumber {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const day = Math.round(Date.parse(`${date}T00:00Z`) / DAY_MS);
  if (!Number.isNaN(day)) keep(day, date);
  return day;
}

/** The day of that number. */
export function dateOf(day: DayNumber): LocalDate {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
  keep(day, date);
  return date;
}

/** The day in the Netherlands at that moment, as a number. */
export function localDayOf(at: Instant): DayNumber {
  return Math.floor((at + offsetAt(at)) / DAY_MS);
}

/** The day in the Netherlands at that moment. */
export function localDateOf(at: Instant): LocalDate {
  return dateOf(localDayOf(at));
}

/** The time on the wall in the Netherlands at that moment, to the minute, rounded down. */
export function localTimeOf(at: Instant): LocalTime {
  return new Date(at + offsetAt(at)).toISOString().slice(11, 16);
}

/** The same, as minutes since midnight. */
export function localMinutesOf(at: Instant): number {
  const local = at + offsetAt(at);
  return Math.floor((local - Math.floor(local / DAY_MS) * DAY_MS) / MINUTE_MS);
}

/**
 * The moment at which it is that time on that day. A time that the spring change skips becomes the moment an hour
 * later; of a time that the autumn change repeats, the first is taken.
 */
export function instantOf(date: LocalDate, time: LocalTime): Instant {
  const asIfUtc = dayNumberOf(date) * DAY_MS + minutesOf(time) * MINUTE_MS;
  const before = offsetAt(asIfUtc - DAY_MS / 2);
  const after = offsetAt(asIfUtc + DAY_MS / 2);
  if (before === after) return asIfUtc - before;
  const early = asIfUtc - Math.max(before, after);
  return early + offsetAt(early) === asIfUtc ? early : asIfUtc - Math.min(before, after);
}

/** That day, moved by so many days (negative: back). */
export function plusDays(date: LocalDate, days: number): LocalDate {
  return dateOf(dayNumberOf(date) + days);
}

/** That day so many months on; 30 November plus three months is the last day of February. */
export function plusMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const target = Math.min(day, lastOfMonth.getUTCDate());
  return new Date(Date.UTC(year, month - 1 + months, target)).toISOString().slice(0, 10);
}

/** 1 for Monday … 7 for Sunday. */
export function weekdayOf(date: LocalDate): number {
  return ((dayNumberOf(date) + 3) % 7) + 1;
}

const minutesOfTime = new Map<LocalTime, number>();

/** Minutes since midnight of a time of day. */
export function minutesOf(time: LocalTime): number {
  let minutes = minutesOfTime.get(time);
  if (minutes === undefined) {
    minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
    minutesOfTime.set(time, minutes);
  }
  return minutes;
}

/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
