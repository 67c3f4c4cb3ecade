// How it stands with the questions of a case on which no ladder is in gang, in sentences.
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { Instant } from '../../../domain/time.ts';
import { afterCheckSentences, isUnderWay } from '../../../words/consequences.ts';
import { longDay } from '../../../words/dates.ts';
import { foresee } from '../../../words/foresight.ts';
import { say } from '../../../words/language.ts';
import { checkTerm } from '../../../words/terms.ts';

/** One to four sentences. */
export function questionSentences(facts: CaseFacts, now: Instant): readonly string[] {
  const { check, next, pausedUntil, lastAnswer } = facts.advice.monitoring;
  if (pausedUntil !== null) {
    const until = longDay(pausedUntil, now);
    return [
      say(
        `De vragen aan de verwijzer staan op pauze tot ${until}.`,
        `The questions to the referrer are paused until ${until}.`,
      ),
    ];
  }
  if (check?.state === 'asked') {
    const term = checkTerm(foresee(facts, now));
    const after = isUnderWay(term) ? [] : afterCheckSentences(facts, term, now);
    const asked = longDay(check.askedAt, now);
    return [
      say(
        `De verwijzer kreeg op ${asked} de vraag hoe het staat.`,
        `On ${asked} the referrer got the question how things stand.`,
      ),
      ...(term.before === null || after.length === 0 ? [] : [unheard(longDay(term.before, now)), ...after]),
    ];
  }
  const nextAt = next && nextSentence(longDay(next.at, now));
  if (check?.state === 'answered' && lastAnswer) {
    const answered = longDay(lastAnswer.at, now);
    return [
      say(`De verwijzer antwoordde op ${answered}.`, `The referrer answered on ${answered}.`),
      ...(nextAt === null ? [] : [nextAt]),
    ];
  }
  const none = say(
    'Er staat geen vraag klaar: kies hoe het verder gaat.',
    'No question is planned: choose how it goes on.',
  );
  return [nextAt ?? none];
}

function unheard(day: string): string {
  return say(`Hebben wij op ${day} nog niets gehoord?`, `Have we heard nothing by ${day}?`);
}

function nextSentence(day: string): string {
  return say(
    `Op ${day} vragen wij de verwijzer hoe het staat.`,
    `On ${day} we ask the referrer how things stand.`,
  );
}
