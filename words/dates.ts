// Days and moments in Dutch words. A date has its weekday; day and month stay together by a no-break space.
import { localDateOf, localTimeOf, weekdayOf } from '../domain/calendar/amsterdam.ts';
import type { Instant, LocalDate } from '../domain/time.ts';

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const NO_BREAK = '\u00a0';

function partsOf(date: LocalDate): { year: string; month: number; day: string } {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: Number(month) - 1, day: String(Number(day)) };
}

/** "donderdag 26 november"; with the year where it is not the year of `today`, or where no today is given. */
export function longDate(date: LocalDate, today?: LocalDate): string {
  const { year, month, day } = partsOf(date);
  const words = `${WEEKDAYS[weekdayOf(date) - 1] ?? ''} ${day}${NO_BREAK}${MONTHS[month] ?? ''}`;
  return today?.startsWith(year) ? words : `${words}${NO_BREAK}${year}`;
}

/** "do 26 nov"; with the year where it is not the year of `today`, or where no today is given. */
export function shortDate(date: LocalDate, today?: LocalDate): string {
  const { year, month, day } = partsOf(date);
  const words = `${(WEEKDAYS[weekdayOf(date) - 1] ?? '').slice(0, 2)} ${day}${NO_BREAK}${SHORT_MONTHS[month] ?? ''}`;
  return today?.startsWith(year) ? words : `${words}${NO_BREAK}${year}`;
}

/** "1 maart 2025": a day that needs no weekday, because nobody has to be there. */
export function plainDate(date: LocalDate): string {
  const { year, month, day } = partsOf(date);
  return `${day}${NO_BREAK}${MONTHS[month] ?? ''} ${year}`;
}

/** "9:00 uur". */
export function clockTime(at: Instant): string {
  return `${localTimeOf(at).replace(/^0/, '')}${NO_BREAK}uur`;
}

/** "maandag 23 november, 11:24 uur". */
export function longMoment(at: Instant, now?: Instant): string {
  return `${longDate(localDateOf(at), now === undefined ? undefined : localDateOf(now))}, ${clockTime(at)}`;
}

/** Within a sentence: "op maandag 23 november om 9:00 uur", or "vandaag om 9:00 uur". */
export function atMoment(at: Instant, now: Instant): string {
  const [date, today] = [localDateOf(at), localDateOf(now)];
  return `${date === today ? 'vandaag' : `op ${longDate(date, today)}`} om ${clockTime(at)}`;
}

/** "ma 23 nov, 11:24 uur". */
export function shortMoment(at: Instant, now?: Instant): string {
  return `${shortDate(localDateOf(at), now === undefined ? undefined : localDateOf(now))}, ${clockTime(at)}`;
}

/** The day at that moment, in long words. */
export function longDay(at: Instant, now?: Instant): string {
  return longDate(localDateOf(at), now === undefined ? undefined : localDateOf(now));
}
