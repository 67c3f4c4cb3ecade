// What checks and their reminders share: the question itself, by when, and what follows when no answer comes.
import type { Writing } from './caseLetter.ts';
import { section } from './parts.ts';
import { rich, sentences, strong, type Block, type Words } from '../content.ts';
import type { Check, CheckPurpose } from '../../domain/advice/advice.ts';
import type { Instant } from '../../domain/time.ts';
import { afterCheckSentences, isUnderWay } from '../../words/consequences.ts';
import { longDay } from '../../words/dates.ts';
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

const shorts: Readonly<Record<CheckPurpose, string>> = {
  rhythm: 'hoe staat het ervoor?',
  planned: 'is de zorg er nu?',
  stillSo: 'loopt het nog vast?',
  commitment: 'is het gelukt?',
  solved: 'is het opgelost?',
  anew: 'hoe staat het ervoor?',
};

function wantsToKnow(purpose: CheckPurpose, reference: string): string {
  switch (purpose) {
    case 'rhythm':
    case 'anew':
      return `hoe het staat met casus ${reference}`;
    case 'planned':
      return `of de zorg er nu is in casus ${reference}`;
    case 'stillSo':
      return `of casus ${reference} nog vastloopt`;
    case 'commitment':
      return `of het is gelukt in casus ${reference}`;
    case 'solved':
      return `of het is opgelost in casus ${reference}`;
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
  return {
    short: shorts[purpose],
    ask:
      term.before === null
        ? `Wilt u laten weten ${wanted}?`
        : rich`Wilt u vóór ${strong(longDay(term.before, now))} laten weten ${wanted}?`,
    askBrief:
      term.before === null
        ? capitalised(shorts[purpose])
        : rich`${capitalised(shorts[purpose])} Graag vóór ${strong(longDay(term.before, now))}.`,
    before: term.before,
    otherwise: section(isUnderWay(term) ? 'Wat er al loopt' : 'Als wij niets horen', ...then),
    otherwiseBrief: sentences(isUnderWay(term) ? null : 'Horen wij niets?', ...then),
  };
}

/** "Graag vóór donderdag 26 november", for a subject line: without a year, which is never far away. */
export function gladlyBefore(before: Instant | null): string {
  return before === null ? '' : ` Graag vóór ${longDay(before, before)}`;
}

/** Whoever stands in for the referrer is told so. */
export function partOfReferrer({ facts, letter }: Writing): string {
  return letter.to === facts.advice.parties.referrer
    ? 'U bent de verwijzer in deze casus.'
    : 'U vervangt de verwijzer in deze casus.';
}
