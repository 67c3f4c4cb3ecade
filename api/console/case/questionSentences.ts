// How it stands with the questions of a case on which no ladder is in gang, in sentences.
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { Instant } from '../../../domain/time.ts';
import { afterCheckSentences, isUnderWay } from '../../../words/consequences.ts';
import { longDay } from '../../../words/dates.ts';
import { foresee } from '../../../words/foresight.ts';
import { checkTerm } from '../../../words/terms.ts';

/** One to four sentences. */
export function questionSentences(facts: CaseFacts, now: Instant): readonly string[] {
  const { check, next, pausedUntil, lastAnswer } = facts.advice.monitoring;
  if (pausedUntil !== null)
    return [`De vragen aan de verwijzer staan op pauze tot ${longDay(pausedUntil, now)}.`];
  if (check?.state === 'asked') {
    const term = checkTerm(foresee(facts, now));
    const after = isUnderWay(term) ? [] : afterCheckSentences(facts, term, now);
    return [
      `De verwijzer kreeg op ${longDay(check.askedAt, now)} de vraag hoe het staat.`,
      ...(term.before === null || after.length === 0
        ? []
        : [`Hebben wij op ${longDay(term.before, now)} nog niets gehoord?`, ...after]),
    ];
  }
  const nextAt = next && `Op ${longDay(next.at, now)} vragen wij de verwijzer hoe het staat.`;
  if (check?.state === 'answered' && lastAnswer) {
    return [
      `De verwijzer antwoordde op ${longDay(lastAnswer.at, now)}.`,
      ...(nextAt === null ? [] : [nextAt]),
    ];
  }
  return nextAt === null ? ['Er staat geen vraag klaar: kies hoe het verder gaat.'] : [nextAt];
}
