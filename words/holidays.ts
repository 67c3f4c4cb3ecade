// The days on which nobody works, by name.
import { say, spoken } from './language.ts';
import { plusDays, weekdayOf } from '../domain/calendar/amsterdam.ts';
import { isWorkingDay, type Calendar } from '../domain/calendar/calendar.ts';
import { easterSunday, holidaysOf } from '../domain/calendar/holidays.ts';
import type { LocalDate } from '../domain/time.ts';

const fixed: Readonly<Record<string, string>> = spoken({
  '01-01': ['nieuwjaarsdag', "New Year's Day"],
  '05-05': ['Bevrijdingsdag', 'Liberation Day'],
  '12-25': ['eerste kerstdag', 'Christmas Day'],
  '12-26': ['tweede kerstdag', 'Boxing Day'],
});

/** By how many days after Easter Sunday they come. */
const movable: Readonly<Record<string, string>> = spoken({
  '-2': ['Goede Vrijdag', 'Good Friday'],
  '1': ['tweede paasdag', 'Easter Monday'],
  '39': ['Hemelvaartsdag', 'Ascension Day'],
  '50': ['tweede pinksterdag', 'Whit Monday'],
});

/** A holiday's name; undefined for a day that is none. Bevrijdingsdag goes before Hemelvaartsdag where they meet. */
export function holidayName(date: LocalDate): string | undefined {
  const year = date.slice(0, 4);
  if (!holidaysOf(year).has(date)) return undefined;
  const named = fixed[date.slice(5)];
  if (named !== undefined) return named;
  const easter = easterSunday(Number(year));
  const found = Object.entries(movable).find(([days]) => plusDays(easter, Number(days)) === date);
  return found?.[1] ?? say('Koningsdag', "King's Day");
}

/** Days from one to another (both included) that would be working days if they were not holidays or closed. */
export function namedDaysOff(
  calendar: Calendar,
  from: LocalDate,
  until: LocalDate,
): readonly { readonly on: LocalDate; readonly name: string }[] {
  const days: { on: LocalDate; name: string }[] = [];
  for (let on = from; on <= until; on = plusDays(on, 1)) {
    if (weekdayOf(on) > 5 || isWorkingDay(calendar, on)) continue;
    days.push({ on, name: holidayName(on) ?? say('gesloten', 'closed') });
  }
  return days;
}
