// The promise that a letter is about: what was asked, before which day it would be arranged, and what can still be moved.
import type { Writing } from './caseLetter.ts';
import { receivedAs, type Received } from './received.ts';
import type { LocalDate } from '../../domain/time.ts';
import { contextOf } from '../../domain/advice/facts.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { latestCommitment } from '../../domain/escalation/replies.ts';
import { askOf } from '../../words/asks.ts';
import { longDate, longDay } from '../../words/dates.ts';
import { say } from '../../words/language.ts';

export interface Promised extends Received {
  readonly before: LocalDate;
  /** The day in words, with its year where that is another. */
  readonly day: string;
  /** The same for a subject line, where the year is never far away. */
  readonly shortDay: string;
}

/** The promise of its receiver that a letter names. */
export function promisedIn(writing: Writing): Promised {
  const { letter, now } = writing;
  const { before } = letter.about;
  if (before === undefined) throw new Error('A letter about a promise names its day');
  const day = longDate(before, localDateOf(now));
  return { ...receivedAs(writing), before, day, shortDay: longDate(before, before) };
}

/** "Wij vroegen in casus K7M-3QX om een besluit over de financiering." */
export function weAskedSentence({ facts, now }: Writing, { climb, notice }: Received): string {
  const { noun } = askOf(facts, climb.cause, notice.recipient, now);
  const { reference } = facts.advice;
  return say(`Wij vroegen in casus ${reference} om ${noun}.`, `In case ${reference} we asked for ${noun}.`);
}

/** "Op woensdag 18 november antwoordde u dat u dit regelt."; empty where the moment is not on record. */
export function youAnsweredSentence({ now }: Writing, { notice }: Received): string {
  if (notice.repliedAt === undefined) return '';
  const day = longDay(notice.repliedAt, now);
  return say(
    `Op ${day} antwoordde u dat u dit wilt regelen.`,
    `On ${day} you answered that you want to arrange this.`,
  );
}

/** "Een nieuwe dag kan tot en met woensdag 16 december."; null where the day can't be moved any further. */
export function latestDaySentence({ facts, now }: Writing, { record, before }: Promised): string | null {
  const latest = latestCommitment({ context: contextOf(facts, now) }, record);
  const today = localDateOf(now);
  if (latest <= before || latest <= today) return null;
  const day = longDate(latest, today);
  return say(`Een nieuwe dag kan tot en met ${day}.`, `A new day can be ${day} at the latest.`);
}
