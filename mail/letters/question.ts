// What checks and their reminders share: the question itself, by when, and what follows when no answer comes.
import type { Writing } from './caseLetter.ts';
import { section } from './parts.ts';
import { rich, sentences, strong, type Block, type Inline, type Words } from '../content.ts';
import type { Check, CheckPurpose } from '../../domain/advice/advice.ts';
import type { LetterKind } from '../../domain/letters/letter.ts';
import type { Instant } from '../../domain/time.ts';
import { afterCheckSentences, isUnderWay } from '../../words/consequences.ts';
import { longDay } from '../../words/dates.ts';
import { say, spoken } from '../../words/language.ts';
import { capitalised } from '../../words/people.ts';
import { foresee } from '../../words/foresight.ts';
import { checkTerm } from '../../words/terms.ts';

interface Question {
  /** "hoe staat het ervoor?" */
  readonly short: string;
  /** "Wilt u vóór donderdag 26 november laten weten hoe het staat met casus K7M-3QX?" */
  readonly ask: Words;
  /** The same under a heading that names the case: "Hoe staat het ervoor? Graag vóór donderdag 26 november." */
  readonly askBrief: Words;
  readonly before: Instant | null;
  /** What follows when no answer comes, or what is going on already: as a section, and in a line. */
  readonly otherwise: readonly Block[];
  readonly otherwiseBrief: string;
}

const shorts = spoken<CheckPurpose>({
  rhythm: ['hoe staat het ervoor?', 'how are things going?'],
  planned: ['is de zorg er nu?', 'is the care there now?'],
  stillSo: ['loopt het nog vast?', 'is it still stuck?'],
  commitment: ['is het probleem opgelost?', 'is the problem solved?'],
  solved: ['is het probleem opgelost?', 'is the problem solved?'],
  anew: ['hoe staat het ervoor?', 'how are things going?'],
});

function wantsToKnow(purpose: CheckPurpose, reference: string): string {
  switch (purpose) {
    case 'rhythm':
    case 'anew':
      return say(`hoe het staat met casus ${reference}`, `how things are going in case ${reference}`);
    case 'planned':
      return say(
        `of de zorg er nu is in casus ${reference}`,
        `whether the care is there now in case ${reference}`,
      );
    case 'stillSo':
      return say(`of casus ${reference} nog vastloopt`, `whether case ${reference} is still stuck`);
    case 'commitment':
    case 'solved':
      return say(
        `of het probleem in casus ${reference} is opgelost`,
        `whether the problem in case ${reference} is solved`,
      );
  }
}

/** The check that a letter is about; it is the case's latest, or the letter would have been withdrawn. */
export function checkOf({ facts }: Pick<Writing, 'facts'>): Check {
  const { check } = facts.advice.monitoring;
  if (!check) throw new Error('A letter asks a question that the case does not have');
  return check;
}

/** The question of a check, with its term as the rules have it when this letter arrives now. */
export function questionOf({ facts, letter, now }: Writing): Question {
  const { purpose } = checkOf({ facts });
  const term = checkTerm(foresee(facts, now, letter));
  const then = afterCheckSentences(facts, term, now, letter.to);
  const wanted = wantsToKnow(purpose, facts.advice.reference);
  const day = term.before === null ? null : strong(longDay(term.before, now));
  return {
    short: shorts[purpose],
    ask: askWords(wanted, day),
    askBrief: askBriefWords(capitalised(shorts[purpose]), day),
    before: term.before,
    otherwise: section(
      isUnderWay(term)
        ? say('Wat er al loopt', 'What is under way already')
        : say('Als wij niets horen', 'If we hear nothing'),
      ...then,
    ),
    otherwiseBrief: sentences(
      isUnderWay(term) ? null : say('Horen wij niets?', 'What if we hear nothing?'),
      ...then,
    ),
  };
}

function askWords(wanted: string, day: Inline | null): Words {
  return day === null
    ? say(`Wilt u laten weten ${wanted}?`, `Would you let us know ${wanted}?`)
    : say(
        rich`Wilt u vóór ${day} laten weten ${wanted}?`,
        rich`Would you let us know before ${day} ${wanted}?`,
      );
}

function askBriefWords(question: string, day: Inline | null): Words {
  return day === null
    ? question
    : say(rich`${question} Graag vóór ${day}.`, rich`${question} Please reply before ${day}.`);
}

/** Whether a letter asks the referrer how things are. */
export function asksReferrer(kind: LetterKind): boolean {
  return kind === 'check' || kind === 'checkReminder';
}

/** In a mail about several cases. */
export function askEach(): string {
  return say(
    'Wilt u per casus laten weten hoe het staat? Dat kost telkens ongeveer twee minuten.',
    'Would you let us know for each case how things are going? It takes about two minutes each time.',
  );
}

/** What a list of mails shows of a mail about several cases. */
export function twoMinutesEach(): string {
  return say('Per casus kost het u ongeveer twee minuten.', 'It takes you about two minutes for each case.');
}

/** "Graag vóór donderdag 26 november", for a subject line: without a year, which is never far away. */
export function gladlyBefore(before: Instant | null): string {
  if (before === null) return '';
  const day = longDay(before, before);
  return say(` Graag vóór ${day}`, ` Please reply before ${day}`);
}

/** Whoever stands in for the referrer is told so. */
export function partOfReferrer({ facts, letter }: Writing): string {
  return letter.to === facts.advice.parties.referrer
    ? say('U bent de verwijzer in deze casus.', 'You are the referrer in this case.')
    : say('U vervangt de verwijzer in deze casus.', 'You stand in for the referrer in this case.');
}
