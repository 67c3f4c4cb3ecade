// Days and moments in words. A date has its weekday; day and month stay together by a no-break space.
import { say } from './language.ts';
import { localDateOf, localTimeOf, weekdayOf } from '../domain/calendar/amsterdam.ts';
import type { Instant, LocalDate } from '../domain/time.ts';

/** The names of days and months. */
function names() {
  return say(
    {
      weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
      /** How many letters of a weekday are enough. */
      shortWeekday: 2,
      months: [
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
      ],
      shortMonths: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    },
    {
      weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
      shortWeekday: 3,
      months: [
        'January',
        'February',
        'March',
        'April',
        'May',
        'June',
        'July',
        'August',
        'September',
        'October',
        'November',
        'December',
      ],
      shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    },
  );
}

const NO_BREAK = '\u00a0';

function partsOf(date: LocalDate): { year: string; month: number; day: string } {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: Number(month) - 1, day: String(Number(day)) };
}

function withWeekday(date: LocalDate, today: LocalDate | undefined, weekday: string, month: string): string {
  const { year, day } = partsOf(date);
  const words = `${weekday} ${day}${NO_BREAK}${month}`;
  return today?.startsWith(year) ? words : `${words}${NO_BREAK}${year}`;
}

/** "donderdag 26 november"; with the year where it is not the year of `today`, or where no today is given. */
export function longDate(date: LocalDate, today?: LocalDate): string {
  const { weekdays, months } = names();
  return withWeekday(date, today, weekdays[weekdayOf(date) - 1] ?? '', months[partsOf(date).month] ?? '');
}

/** "do 26 nov"; with the year where it is not the year of `today`, or where no today is given. */
export function shortDate(date: LocalDate, today?: LocalDate): string {
  const { weekdays, shortWeekday, shortMonths } = names();
  const weekday = (weekdays[weekdayOf(date) - 1] ?? '').slice(0, shortWeekday);
  return withWeekday(date, today, weekday, shortMonths[partsOf(date).month] ?? '');
}

/** "1 maart 2025": a day that needs no weekday, because nobody has to be there. */
export function plainDate(date: LocalDate): string {
  const { year, month, day } = partsOf(date);
  return `${day}${NO_BREAK}${names().months[month] ?? ''} ${year}`;
}

/** "9:00 uur"; in English "9:00". */
export function clockTime(at: Instant): string {
  const time = localTimeOf(at).replace(/^0/, '');
  return say(`${time}${NO_BREAK}uur`, time);
}

/** "maandag 23 november, 11:24 uur". */
export function longMoment(at: Instant, now?: Instant): string {
  return `${longDate(localDateOf(at), now === undefined ? undefined : localDateOf(now))}, ${clockTime(at)}`;
}

/** Within a sentence: "op maandag 23 november om 9:00 uur", or "vandaag om 9:00 uur". */
export function atMoment(at: Instant, now: Instant): string {
  const [date, today] = [localDateOf(at), localDateOf(now)];
  const [day, time] = [longDate(date, today), clockTime(at)];
  return date === today
    ? say(`vandaag om ${time}`, `today at ${time}`)
    : say(`op ${day} om ${time}`, `on ${day} at ${time}`);
}

/** "ma 23 nov, 11:24 uur". */
export function shortMoment(at: Instant, now?: Instant): string {
  return `${shortDate(localDateOf(at), now === undefined ? undefined : localDateOf(now))}, ${clockTime(at)}`;
}

/** The day at that moment, in long words. */
export function longDay(at: Instant, now?: Instant): string {
  return longDate(localDateOf(at), now === undefined ? undefined : localDateOf(now));
}
