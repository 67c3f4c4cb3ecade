// How long the chair may let something rest: until a day to come, and not so far away that a slip of the pen loses a case.
import { refuse, type Refusal } from './refusals.ts';
import type { Turn } from './turn.ts';
import { localDateOf, plusMonths } from '../calendar/amsterdam.ts';
import type { LocalDate } from '../time.ts';

/** Ours: a pause or a hold ends within a year; the chair can then choose another. */
const MOST_MONTHS = 12;

/** Why nothing can rest until that day; undefined when it can. */
export function refusalOfRest({ now }: Turn, until: LocalDate): Refusal | undefined {
  const today = localDateOf(now);
  if (until <= today) return refuse('dateInPast');
  const latest = plusMonths(today, MOST_MONTHS);
  return until > latest ? refuse('dateTooFar', latest) : undefined;
}
