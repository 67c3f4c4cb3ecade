// The question to the referrer: how does it stand? In the words that fit why it is asked now.
import {
  needed,
  type CaseLetter,
  type LetterForm,
  type Several,
  type SeveralCases,
  type Writing,
} from './caseLetter.ts';
import { crisisAside, notMeAside, section } from './parts.ts';
import { checkOf, gladlyBefore, partOfReferrer, questionOf } from './question.ts';
import { whyAsked } from './whyAsked.ts';
import { sentences } from '../content.ts';
import type { CheckPurpose } from '../../domain/advice/advice.ts';
import type { CaseFacts } from '../../domain/advice/facts.ts';
import type { Rhythm } from '../../domain/advice/parties.ts';
import { isRunning } from '../../domain/escalation/climb.ts';
import { numberWords } from '../../words/numbers.ts';
import { capitalised } from '../../words/people.ts';

export const check: LetterForm = { write, several, signedBy: 'chair' };

function write(writing: Writing): CaseLetter {
  const { facts, links } = writing;
  const question = questionOf(writing);
  const why = sentences(...whyAsked(writing));
  return {
    subject: `${question.short}${gladlyBefore(question.before)}`,
    preheader: 'Het kost u ongeveer twee minuten.',
    title: capitalised(question.short),
    opening: [question.ask, why],
    button: { label: 'Beantwoord de vragen', href: needed(links, 'answer') },
    more: [
      {
        is: 'paragraph',
        words: sentences(
          'Dat kost ongeveer twee minuten.',
          saidStuck(facts) ? null : 'Loopt het ergens vast? Dan helpen wij u graag.',
        ),
      },
      ...section(
        'Waarom u?',
        partOfReferrer(writing),
        contact(checkOf(writing).purpose, facts.advice.rhythm),
      ),
      ...question.otherwise,
    ],
    asides: notMeAside(links),
    closing: [crisisAside(facts.region, links.crisis)],
    before: question.before,
    brief: [question.askBrief, why, question.otherwiseBrief],
  };
}

/** Who has told that it is stuck is not asked whether it is. */
function saidStuck({ advice }: CaseFacts): boolean {
  return advice.climbs.some((climb) => isRunning(climb) && climb.cause !== 'silence');
}

/** Why there is contact at all, also when things go well (S0 §8). */
function contact(purpose: CheckPurpose, rhythm: Rhythm): string | null {
  if (purpose === 'planned' || purpose === 'anew') return null;
  if (purpose !== 'rhythm') return 'Dit vragen wij tussendoor, naast onze vaste vraag.';
  const often =
    rhythm.every === 'week'
      ? 'elke week'
      : rhythm.every === 'threeMonths'
        ? 'elke drie maanden'
        : rhythm.weeks === 1
          ? 'elke week'
          : `elke ${numberWords(rhythm.weeks)} weken`;
  return `Wij vragen dit ${often}, ook als het goed gaat.`;
}

function several({ count, before, region }: Several): SeveralCases {
  return {
    subject: `${String(count)} casussen: hoe staat het ervoor?${gladlyBefore(before)}`,
    preheader: 'Per casus kost het u ongeveer twee minuten.',
    title: `Hoe staat het ervoor in ${String(count)} casussen?`,
    opening: [
      'Wilt u per casus laten weten hoe het staat? Dat kost telkens ongeveer twee minuten.',
      'U bent de verwijzer in deze casussen, of u vervangt de verwijzer. Loopt het ergens vast? Dan helpen wij u graag.',
    ],
    closing: [crisisAside(region)],
  };
}
