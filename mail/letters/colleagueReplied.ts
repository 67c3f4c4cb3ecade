// To the others on a rung: a colleague answered first, and what that means for you.
import { needed, type CaseLetter, type LetterForm, type Writing } from './caseLetter.ts';
import { button, paragraphs, type PartNeeds } from './letterParts.ts';
import { notMeAside, somethingToAdd, youWereAsked } from './parts.ts';
import { officeGreeting, receivedAs } from './received.ts';
import { sentences } from '../content.ts';
import type { Climb, Notice, Reply } from '../../domain/escalation/climb.ts';
import { say } from '../../words/language.ts';
import { replySentence } from '../../words/replies.ts';

const parts = {
  ask: 'required',
  facts: 'required',
  next: 'required',
  button: 'required',
} as const satisfies PartNeeds;

export const colleagueReplied: LetterForm = { parts, write, signedBy: 'chair', greeting: officeGreeting };

function write(writing: Writing): CaseLetter<keyof typeof parts> {
  const { facts, letter, links, now } = writing;
  const { climb } = receivedAs(writing);
  const colleague = colleagueOf(climb, letter.to, letter.about.rung);
  const reply = colleague && replySentence(facts, colleague, colleague.reply, now, letter.to);
  const then = colleague ? after[colleague.reply.kind]() : unclear();
  const happened = sentences(youWereAsked(climb.cause, facts.advice.reference), reply ?? null);
  return {
    subject: then.subject,
    preheader: reply ?? then.asks,
    title: then.title,
    parts: {
      ask: paragraphs(then.asks),
      facts: paragraphs(happened),
      next: paragraphs(then.next),
      button: button(say('Bekijk de casus', 'View the case'), needed(links, 'answer')),
    },
    asides: notMeAside(links),
    brief: [sentences(then.asks, happened), then.next],
  };
}

type Replied = Notice & { readonly reply: Reply };

/** The last that a colleague on that rung, or another of the climb, answered. */
function colleagueOf(climb: Climb, reader: string, rung: number | undefined): Replied | undefined {
  const replies = climb.rungs
    .filter((record) => rung === undefined || record.rung === rung)
    .flatMap(({ notices }) => notices)
    .filter((notice): notice is Replied => notice.person !== reader && notice.reply !== undefined)
    .filter(({ reply }) => reply.kind !== 'notMe')
    .toSorted((one, other) => (one.repliedAt ?? 0) - (other.repliedAt ?? 0));
  return replies.at(-1);
}

interface Then {
  readonly subject: string;
  readonly title: string;
  readonly asks: string;
  readonly next: string;
}

function unclear(): Then {
  return {
    subject: say(
      'er is al gereageerd, u hoeft nu niets te doen',
      'there is a reply, you do not need to do anything now',
    ),
    title: say('Er is al gereageerd', 'There is a reply already'),
    asks: say('U hoeft nu niets te doen.', 'You do not need to do anything now.'),
    next: somethingToAdd(),
  };
}

const after: Readonly<Record<Reply['kind'], () => Then>> = {
  arrange: () => ({
    ...unclear(),
    next: sentences(
      say(
        'Na die dag vragen wij de verwijzer of het is gelukt.',
        'After that day we will ask the referrer whether it worked out.',
      ),
      somethingToAdd(),
    ),
  }),
  solved: () => ({
    ...unclear(),
    next: sentences(
      say('Wij vragen de verwijzer of het klopt.', 'We will ask the referrer whether that is right.'),
      somethingToAdd(),
    ),
  }),
  cannot: () => ({
    subject: say(
      'er is gereageerd, ziet u nog een mogelijkheid?',
      'there is a reply, do you see another way?',
    ),
    title: say('Ziet u nog een mogelijkheid?', 'Do you see another way?'),
    asks: say(
      'Ziet u zelf nog een mogelijkheid? Dan horen wij dat graag.',
      'Do you yourself see another way? Then we would like to hear from you.',
    ),
    next: say(
      'De voorzitter van het expertteam bekijkt nu hoe het verder gaat.',
      'The chair of the expert team is now looking at what comes next.',
    ),
  }),
  notMe: unclear,
};
