// Puts on record what the team did by hand, and takes it back.
import type { LoggedWhat } from './logged.ts';
import { refuse, type Refusal } from './refusals.ts';
import type { Turn } from './turn.ts';
import { localDateOf, plusMonths } from '../calendar/amsterdam.ts';
import type { LocalDate } from '../time.ts';

/** Longer ago than this before the advice, it belongs to another matter, or a year was typed wrong. */
const MOST_MONTHS_BEFORE = 12;

/** Logs something that happened on a day that is not to come. */
export function log(turn: Turn, on: LocalDate, what: LoggedWhat): Refusal | undefined {
  if (on > localDateOf(turn.now)) return refuse('dateInFuture');
  const earliest = plusMonths(turn.advice.facts.givenOn, -MOST_MONTHS_BEFORE);
  if (on < earliest) return refuse('dateTooLongAgo');
  turn.emit({ type: 'ActionLogged', entry: (turn.advice.entries ?? 0) + 1, on, what });
  return undefined;
}

/** Takes back what was logged by mistake; that it was there stays on record. */
export function withdrawLogged(turn: Turn, entry: number): Refusal | undefined {
  const logged = turn.advice.logged?.find((one) => one.entry === entry);
  if (!logged) return refuse('entryUnknown');
  turn.emit({ type: 'LoggedWithdrawn', entry });
  return undefined;
}
