// Europe/Amsterdam: from a moment to the day and the time on the wall there, and back, clock changes included.
import { DAY_MS, type Instant, type LocalDate, type LocalTime } from '../time.ts';

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

function offsetAt(at: Instant): number {
  const day = Math.floor(at / DAY_MS);
  let offset = offsetOfDay.get(day);
  if (offset === undefined) {
    const first = readOffset(day * DAY_MS);
    offset = first === readOffset((day + 1) * DAY_MS) ? first : 'changes';
    offsetOfDay.set(day, offset);
  }
  return offset === 'changes' ? readOffset(at) : offset;
}

/** The day in the Netherlands at that moment. */
export function localDateOf(at: Instant): LocalDate {
  return new Date(at + offsetAt(at)).toISOString().slice(0, 10);
}

/** The time on the wall in the Netherlands at that moment, to the minute, rounded down. */
export function localTimeOf(at: Instant): LocalTime {
  return new Date(at + offsetAt(at)).toISOString().slice(11, 16);
}

/**
 * The moment at which it is that time on that day. A time that the spring change skips becomes the moment an hour
 * later; of a time that the autumn change repeats, the first is taken.
 */
export function instantOf(date: LocalDate, time: LocalTime): Instant {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`);
  const before = offsetAt(asIfUtc - DAY_MS / 2);
  const after = offsetAt(asIfUtc + DAY_MS / 2);
  const early = asIfUtc - Math.max(before, after);
  return early + offsetAt(early) === asIfUtc ? early : asIfUtc - Math.min(before, after);
}

/** That day, moved by so many days (negative: back). */
export function plusDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
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
  return ((Math.round(Date.parse(`${date}T00:00Z`) / DAY_MS) + 3) % 7) + 1;
}

/** Minutes since midnight of a time of day. */
export function minutesOf(time: LocalTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
