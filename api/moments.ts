// Days and moments as a page shows them: in words, and in ISO 8601 for machines.
import type { Moment } from './design/text/Moment.tsx';
import { localDateOf, localTimeOf } from '../domain/calendar/amsterdam.ts';
import type { Instant, LocalDate } from '../domain/time.ts';
import { clockTime, longDate, shortDate, shortMoment } from '../words/dates.ts';
import { say } from '../words/language.ts';

/** "maandag 30 november", or "vandaag". */
export function day(at: Instant, now: Instant): Moment {
  const date = localDateOf(at);
  const today = localDateOf(now);
  return { iso: date, words: date === today ? say('vandaag', 'today') : longDate(date, today) };
}

/** "ma 30 nov". */
export function shortDay(date: LocalDate, now: Instant): Moment {
  return { iso: date, words: shortDate(date, localDateOf(now)) };
}

/** "ma 30 nov, 9:00 uur"; "vandaag, 9:00 uur". */
export function moment(at: Instant, now: Instant): Moment {
  const date = localDateOf(at);
  const words =
    date === localDateOf(now)
      ? say(`vandaag, ${clockTime(at)}`, `today, ${clockTime(at)}`)
      : shortMoment(at, now);
  return { iso: `${date}T${localTimeOf(at)}`, words };
}
