// The three ways in which a term of working days is counted. Each ends at a morning round.
import { localDateOf, localMinutesOf, minutesOf } from './amsterdam.ts';
import { isWorkingDay, minusWorkingDays, plusWorkingDays, roundOn, type Calendar } from './calendar.ts';
import type { Instant } from '../time.ts';

/** How long a morning round may take: what happens within it counts as "this morning". */
const ROUND_MINUTES = 60;

/**
 * For answers to a question: the day on which it was asked is the first of the days. Asked on Monday, three working days:
 * Thursday's round, so that the letter can say "vóór donderdag".
 */
export function answerTerm(calendar: Calendar, from: Instant, workingDays: number): Instant {
  return roundOn(calendar, plusWorkingDays(calendar, localDateOf(from), workingDays));
}

/**
 * For the waits between rungs: so many whole working days must have passed after the day itself, as in law. Asked on
 * Thursday the 19th, five working days: Friday the 27th's round.
 */
export function wholeDaysTerm(calendar: Calendar, from: Instant, workingDays: number): Instant {
  return answerTerm(calendar, from, workingDays + 1);
}

/**
 * For what a chair gets to say no to: told in (or before) the morning round, the term ends at a round so many working
 * days later; told later in the day, that day does not count. Told Monday 09:00, one working day: Tuesday's round; told
 * Monday 11:20: Wednesday's.
 */
export function noticeTerm(calendar: Calendar, from: Instant, workingDays: number): Instant {
  const late =
    !isWorkingDay(calendar, localDateOf(from)) ||
    localMinutesOf(from) >= minutesOf(calendar.roundAt) + ROUND_MINUTES;
  return late ? wholeDaysTerm(calendar, from, workingDays) : answerTerm(calendar, from, workingDays);
}

/** The round so many working days before a round. */
export function roundsBefore(calendar: Calendar, round: Instant, workingDays: number): Instant {
  return roundOn(calendar, minusWorkingDays(calendar, localDateOf(round), workingDays));
}
