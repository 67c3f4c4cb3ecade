// The days that art. 3 of the Algemene termijnenwet counts as holidays.
import { plusDays, weekdayOf } from './amsterdam.ts';
import type { LocalDate } from '../time.ts';

/** Easter Sunday of a year in the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The day on which the King's birthday is kept: 27 April, or the Saturday before when that is a Sunday. */
function kingsDay(year: number): LocalDate {
  const birthday = `${String(year)}-04-27`;
  return weekdayOf(birthday) === 7 ? plusDays(birthday, -1) : birthday;
}

const holidaysOfYear = new Map<string, ReadonlySet<LocalDate>>();

/**
 * The holidays of a year: lid 1 (New Year's Day, Easter Monday, Ascension Day, Whit Monday, both Christmas days, the day
 * on which the King's birthday is kept, every 5 May) and lid 2 (Good Friday). Days that the King equates with them
 * for one year (lid 3) are a matter for a region's closed days.
 */
export function holidaysOf(year: string): ReadonlySet<LocalDate> {
  let days = holidaysOfYear.get(year);
  if (!days) {
    const easter = easterSunday(Number(year));
    days = new Set([
      `${year}-01-01`,
      plusDays(easter, -2),
      plusDays(easter, 1),
      kingsDay(Number(year)),
      `${year}-05-05`,
      plusDays(easter, 39),
      plusDays(easter, 50),
      `${year}-12-25`,
      `${year}-12-26`,
    ]);
    holidaysOfYear.set(year, days);
  }
  return days;
}
