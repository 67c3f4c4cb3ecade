// A reminder of a question to the referrer: the same question, and no louder. The last one says what happens after it.
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
import { askEach, checkOf, partOfReferrer, questionOf, twoMinutesEach } from './question.ts';
import { sentences } from '../content.ts';
import type { Instant } from '../../domain/time.ts';
import { longDay } from '../../words/dates.ts';
import { say } from '../../words/language.ts';
import { ordinalWords } from '../../words/numbers.ts';

const parts = {
  ask: 'required',
  facts: 'required',
  button: 'required',
  howToAnswer: 'optional',
  ifNothing: 'required',
  whyYou: 'required',
} as const satisfies PartNeeds;

export const checkReminder: LetterForm = { parts, write, several, signedBy: 'chair' };

function write(writing: Writing): CaseLetter<keyof typeof parts> {
  const { facts, links } = writing;
  const question = questionOf(writing);
  const last = isLast(writing) ? lastOfThese(writing) : null;
  const asked = sentences(...askedBefore(writing), last);
  return {
    subject: `${question.short} ${reminderBefore(question.before)}`,
    preheader: sentences(last, say('Het kost u ongeveer twee minuten.', 'It takes you about two minutes.')),
    title: say('Wij horen graag nog van u', 'We would still like to hear from you'),
    parts: {
      ask: paragraphs(question.ask),
      facts: paragraphs(asked),
      button: button(say('Beantwoord de vragen', 'Answer the questions'), needed(links, 'answer')),
      howToAnswer: paragraphs(
        sentences(say('Dat kost ongeveer twee minuten.', 'It takes about two minutes.'), justAnswered()),
      ),
      ifNothing: question.otherwise,
      whyYou: section(say('Waarom u?', 'Why you?'), partOfReferrer(writing)),
    },
    asides: notMeAside(links),
    closing: [crisisAside(facts.region, links.crisis)],
    before: question.before,
    brief: [question.askBrief, asked, question.otherwiseBrief],
  };
}

/** No other reminder of this question follows. */
function isLast({ facts, letter }: Pick<Writing, 'facts' | 'letter'>): boolean {
  const { remindAt, reminded } = checkOf({ facts });
  return remindAt.length === 0 && letter.about.reminder === reminded;
}

/** The only one is not called the last: nobody was reminded before. */
function lastOfThese({ letter }: Pick<Writing, 'letter'>): string {
  return (letter.about.reminder ?? 1) > 1
    ? say('Dit is onze laatste herinnering aan deze vraag.', 'This is our last reminder of this question.')
    : say('Dit is onze enige herinnering aan deze vraag.', 'This is our only reminder of this question.');
}

/** When it was asked first, and how often it was reminded of. */
function askedBefore({ facts, letter, now }: Writing): readonly string[] {
  const { arrivedAt, askedAt } = checkOf({ facts });
  const { reminder = 1 } = letter.about;
  const day = longDay(arrivedAt ?? askedAt, now);
  const which = ordinalWords(reminder);
  return [
    say(`Wij vroegen dit eerder, op ${day}.`, `We asked this before, on ${day}.`),
    reminder > 1 && !isLast({ facts, letter })
      ? say(`Dit is onze ${which} herinnering.`, `This is our ${which} reminder.`)
      : '',
    say('Misschien had u er nog geen tijd voor.', 'Perhaps you have not had time for it yet.'),
  ];
}

function justAnswered(): string {
  return say(
    'Hebt u net geantwoord? Dan hoeft u niets meer te doen.',
    'Did you just answer? Then you do not need to do anything more.',
  );
}

/** After the question, in a subject line. */
function reminderBefore(before: Instant | null): string {
  if (before === null) return say('Herinnering', 'Reminder');
  const day = longDay(before, before);
  return say(`Herinnering, graag vóór ${day}`, `Reminder, please reply before ${day}`);
}

function several({ count, before, region }: Several): SeveralCases {
  return {
    subject: `${casesWords(count)}: ${say('hoe staat het ervoor?', 'how are things going?')} ${reminderBefore(before)}`,
    preheader: twoMinutesEach(),
    title: say(
      `Wij horen graag nog van u over ${casesWords(count)}`,
      `We would still like to hear from you about ${casesWords(count)}`,
    ),
    opening: [askEach(), justAnswered()],
    closing: [crisisAside(region)],
  };
}
