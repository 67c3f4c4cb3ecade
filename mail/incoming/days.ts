// Days as people write them, in Dutch and in English: "24 november", "ma 24-11-2026", "November 24th", "vrijdag".
import { isLocalDate, plusDays, weekdayOf } from '../../domain/calendar/amsterdam.ts';
import type { LocalDate } from '../../domain/time.ts';

const MONTHS: Readonly<Record<string, number>> = {
  ...{ jan: 1, januari: 1, january: 1, feb: 2, februari: 2, february: 2, mrt: 3, maart: 3, mar: 3, march: 3 },
  ...{ apr: 4, april: 4, mei: 5, may: 5, jun: 6, juni: 6, june: 6, jul: 7, juli: 7, july: 7 },
  ...{ aug: 8, augustus: 8, august: 8, sep: 9, sept: 9, september: 9, okt: 10, oktober: 10, oct: 10 },
  ...{ october: 10, nov: 11, november: 11, dec: 12, december: 12 },
};

const WEEKDAYS: Readonly<Record<string, number>> = {
  ...{ maandag: 1, monday: 1, ma: 1, mon: 1, dinsdag: 2, tuesday: 2, di: 2, tue: 2, tues: 2 },
  ...{ woensdag: 3, wednesday: 3, wo: 3, wed: 3, donderdag: 4, thursday: 4, do: 4, thu: 4, thurs: 4 },
  ...{ vrijdag: 5, friday: 5, vr: 5, fri: 5, zaterdag: 6, saturday: 6, za: 6, sat: 6, zondag: 7, sunday: 7 },
  ...{ zo: 7, sun: 7 },
};

const longestFirst = (names: object) =>
  Object.keys(names)
    .sort((one, other) => other.length - one.length)
    .join('|');
const MONTH = `(?:${longestFirst(MONTHS)})\\.?`;
/** Those that are no other word as well ("do", "sun"). */
const WHOLE_WEEKDAY = Object.keys(WEEKDAYS)
  .filter((name) => name.length > 5)
  .join('|');
const YEAR = `(?:,?\\s+(?:20\\d\\d|'\\d\\d))?`;

/** What a day looks like, without groups, to be put into other patterns. */
export const DAY =
  `(?:(?:${longestFirst(WEEKDAYS)})\\.?,?\\s+)?(?:de\\s+|the\\s+)?(?:` +
  [
    `20\\d\\d-\\d\\d?-\\d\\d?`,
    `\\d\\d?[-/.]\\d\\d?(?:[-/.](?:20)?\\d\\d)?(?![-/.\\d:]*\\d)`,
    `\\d\\d?(?:e|ste|de|st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?![a-z])${YEAR}`,
    `${MONTH}(?![a-z])\\s+\\d\\d?(?:st|nd|rd|th)?(?!\\d|[:.]\\d\\d)${YEAR}`,
  ].join('|') +
  `)|(?:${WHOLE_WEEKDAY})`;

/** Further ahead, a day without a year is more likely one that is past. */
const MOST_DAYS_AHEAD = 300;

/**
 * The day that is meant.
 * @param from the day on which it was written; without a year, the first such day from then on is meant
 * @param english whether `5/6` may be the 6th of May
 * @returns null when unsure: no such day, not on that weekday, or too far off to be what is meant
 */
export function readDay(text: string, from: LocalDate, english: boolean): LocalDate | null {
  const words = text.toLowerCase().replace(/[,]/g, ' ').trim();
  const weekday = WEEKDAYS[/^[a-z]+/.exec(words)?.[0] ?? ''];
  const parts = partsOf(words, english);
  if (parts === undefined) return weekday === undefined ? null : nextWeekday(from, weekday);
  if (parts === null) return null;
  const { year, month, day } = parts;
  const thisYear = Number(from.slice(0, 4));
  const years = year === undefined ? [thisYear, thisYear + 1] : [year];
  for (const each of years) {
    const date = `${each}-${padded(month)}-${padded(day)}`;
    if (!isLocalDate(date) || (year === undefined && date < from)) continue;
    if (year === undefined && date > plusDays(from, MOST_DAYS_AHEAD)) return null;
    // Of another year than was meant, or a slip of the pen.
    return weekday !== undefined && weekdayOf(date) !== weekday ? null : date;
  }
  return null;
}

interface Parts {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** Undefined where it names no day of a month; null where it names one, and nobody can tell which. */
function partsOf(words: string, english: boolean): Parts | null | undefined {
  const iso = /(20\d\d)-(\d\d?)-(\d\d?)/.exec(words);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const year = yearIn(/(?:\s|[-/.])((?:20|')?\d\d)$/.exec(words)?.[1]);
  const numeric = /(\d\d?)([-/.])(\d\d?)(?:[-/.]((?:20)?\d\d))?$/.exec(words);
  if (numeric) return ofNumbers(numeric, english);
  const named = new RegExp(`(${longestFirst(MONTHS)})(?![a-z])`).exec(words);
  const month = MONTHS[named?.[1] ?? ''];
  if (!named || month === undefined) return undefined;
  const before = /(\d\d?)(?:e|ste|de|st|nd|rd|th)?\s+(?:of\s+)?$/.exec(words.slice(0, named.index));
  const after = /^\.?\s+(\d\d?)(?!\d)/.exec(words.slice(named.index + named[0].length));
  const day = Number(before?.[1] ?? after?.[1] ?? Number.NaN);
  return { year: /\b20\d\d$|'\d\d$/.test(words) ? year : undefined, month, day };
}

function ofNumbers([, first, mark, second, third]: RegExpExecArray, english: boolean): Parts | null {
  const [one, other] = [Number(first), Number(second)];
  const year = yearIn(third);
  if (!english || mark !== '/') return { year, day: one, month: other };
  // American or not: only the size of a number can tell.
  if (one > 12) return { year, day: one, month: other };
  if (other > 12 || one === other) return { year, day: other, month: one };
  return null;
}

function yearIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : 2000 + Number(text.slice(-2));
}

/** The first one after that day: who writes "back on Friday" on a Friday means the next. */
function nextWeekday(from: LocalDate, weekday: number): LocalDate {
  return plusDays(from, ((weekday - weekdayOf(from) + 6) % 7) + 1);
}

const padded = (number: number) => String(number).padStart(2, '0');
