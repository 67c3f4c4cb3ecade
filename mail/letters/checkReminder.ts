// A reminder of a question to the referrer: the same question, and no louder.
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
import { sentences } from '../content.ts';
import { longDay } from '../../words/dates.ts';
import { ordinalWords } from '../../words/numbers.ts';

export const checkReminder: LetterForm = { write, several, signedBy: 'chair' };

function write(writing: Writing): CaseLetter {
  const { facts, links } = writing;
  const question = questionOf(writing);
  const asked = sentences(...askedBefore(writing));
  return {
    subject: `${question.short} Herinnering${gladlyBefore(question.before).replace(' Graag', ', graag')}`,
    preheader: 'Het kost u ongeveer twee minuten.',
    title: 'Wij horen graag nog van u',
    opening: [question.ask, asked],
    button: { label: 'Beantwoord de vragen', href: needed(links, 'answer') },
    more: [
      {
        is: 'paragraph',
        words: 'Dat kost ongeveer twee minuten. Hebt u net geantwoord? Dan hoeft u niets meer te doen.',
      },
      ...section('Waarom u?', partOfReferrer(writing)),
      ...question.otherwise,
    ],
    asides: notMeAside(links),
    closing: [crisisAside(facts.region, links.crisis)],
    before: question.before,
    brief: [question.askBrief, asked, question.otherwiseBrief],
  };
}

/** When it was asked first, and how often it was reminded of. */
function askedBefore({ facts, letter, now }: Writing): readonly string[] {
  const { arrivedAt, askedAt } = checkOf({ facts });
  const { reminder = 1 } = letter.about;
  return [
    `Wij vroegen dit eerder, op ${longDay(arrivedAt ?? askedAt, now)}.`,
    reminder > 1 ? `Dit is onze ${ordinalWords(reminder)} herinnering.` : '',
    'Misschien had u er nog geen tijd voor.',
  ];
}

function several({ count, before, region }: Several): SeveralCases {
  return {
    subject: `${String(count)} casussen: hoe staat het ervoor? Herinnering${gladlyBefore(before).replace(' Graag', ', graag')}`,
    preheader: 'Per casus kost het u ongeveer twee minuten.',
    title: `Wij horen graag nog van u over ${String(count)} casussen`,
    opening: [
      'Wilt u per casus laten weten hoe het staat? Dat kost telkens ongeveer twee minuten.',
      'Hebt u net geantwoord? Dan hoeft u niets meer te doen.',
    ],
    closing: [crisisAside(region)],
  };
}
