// The question to the referrer: how does it stand? In the words that fit why it is asked now.
import {
  needed,
  type CaseLetter,
  type LetterForm,
  type Several,
  type SeveralCases,
  type Writing,
} from './caseLetter.ts';
import { button, paragraphs, type PartNeeds } from './letterParts.ts';
import { casesWords, crisisAside, notMeAside, section } from './parts.ts';
import { askEach, checkOf, gladlyBefore, partOfReferrer, questionOf, twoMinutesEach } from './question.ts';
import { whyAsked } from './whyAsked.ts';
import { sentences } from '../content.ts';
import type { CheckPurpose } from '../../domain/advice/advice.ts';
import type { CaseFacts } from '../../domain/advice/facts.ts';
import type { Rhythm } from '../../domain/advice/parties.ts';
import { isRunning } from '../../domain/escalation/climb.ts';
import { say } from '../../words/language.ts';
import { numberWords } from '../../words/numbers.ts';
import { capitalised } from '../../words/people.ts';

const parts = {
  ask: 'required',
  facts: 'required',
  button: 'required',
  howToAnswer: 'optional',
  whyYou: 'required',
  ifNothing: 'required',
} as const satisfies PartNeeds;

export const check: LetterForm = { parts, write, several, signedBy: 'chair' };

function write(writing: Writing): CaseLetter<keyof typeof parts> {
  const { facts, links } = writing;
  const question = questionOf(writing);
  const why = sentences(...whyAsked(writing));
  return {
    subject: `${question.short}${gladlyBefore(question.before)}`,
    preheader: say('Het kost u ongeveer twee minuten.', 'It takes you about two minutes.'),
    title: capitalised(question.short),
    parts: {
      ask: paragraphs(question.ask),
      facts: paragraphs(why),
      button: button(say('Beantwoord de vragen', 'Answer the questions'), needed(links, 'answer')),
      howToAnswer: paragraphs(
        sentences(
          say('Dat kost ongeveer twee minuten.', 'It takes about two minutes.'),
          saidStuck(facts)
            ? null
            : say(
                'Loopt het ergens vast? Dan helpen wij u graag.',
                'Is anything stuck? Then we are glad to help.',
              ),
        ),
      ),
      whyYou: section(
        say('Waarom u?', 'Why you?'),
        partOfReferrer(writing),
        contact(checkOf(writing).purpose, facts.advice.rhythm),
      ),
      ifNothing: question.otherwise,
    },
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
  if (purpose !== 'rhythm')
    return say(
      'Dit vragen wij tussendoor, naast onze vaste vraag.',
      'We ask this in between, besides our regular question.',
    );
  const often = oftenWords(rhythm);
  return say(
    `Wij vragen dit ${often}, ook als het goed gaat.`,
    `We ask this ${often}, also when things go well.`,
  );
}

function oftenWords(rhythm: Rhythm): string {
  if (rhythm.every === 'threeMonths') return say('elke drie maanden', 'every three months');
  if (rhythm.every === 'week' || rhythm.weeks === 1) return say('elke week', 'every week');
  const weeks = numberWords(rhythm.weeks);
  return say(`elke ${weeks} weken`, `every ${weeks} weeks`);
}

function several({ count, before, region }: Several): SeveralCases {
  return {
    subject: `${casesWords(count)}: ${say('hoe staat het ervoor?', 'how are things going?')}${gladlyBefore(before)}`,
    preheader: twoMinutesEach(),
    title: say(
      `Hoe staat het ervoor in ${casesWords(count)}?`,
      `How are things going in these ${casesWords(count)}?`,
    ),
    opening: [
      askEach(),
      say(
        'U bent de verwijzer in deze casussen, of u vervangt de verwijzer. Loopt het ergens vast? Dan helpen wij u graag.',
        'You are the referrer in these cases, or you stand in for the referrer. Is anything stuck? Then we are glad to help.',
      ),
    ],
    closing: [crisisAside(region)],
  };
}
