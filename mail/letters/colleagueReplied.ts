// To the others on a rung: a colleague answered first, and what that means for you.
import { needed, type CaseLetter, type LetterForm, type Writing } from './caseLetter.ts';
import { notMeAside } from './parts.ts';
import { officeGreeting, receivedAs } from './received.ts';
import { sentences } from '../content.ts';
import type { Climb, Notice, Reply } from '../../domain/escalation/climb.ts';
import { replySentence } from '../../words/replies.ts';

export const colleagueReplied: LetterForm = { write, signedBy: 'chair', greeting: officeGreeting };

function write(writing: Writing): CaseLetter {
  const { facts, letter, links, now } = writing;
  const { climb } = receivedAs(writing);
  const colleague = colleagueOf(climb, letter.to, letter.about.rung);
  const reply = colleague && replySentence(facts, colleague, colleague.reply, now, letter.to);
  const then = colleague ? after[colleague.reply.kind] : unclear;
  return {
    subject: then.subject,
    preheader: reply ?? then.asks,
    title: then.title,
    opening: [
      then.asks,
      sentences(
        `Wij vroegen u om ${climb.cause === 'silence' ? 'mee te kijken' : 'hulp'} in casus ${facts.advice.reference}.`,
        reply ?? null,
      ),
      then.next,
    ],
    button: { label: 'Bekijk de casus', href: needed(links, 'answer') },
    more: [],
    asides: notMeAside(links),
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

const nothingToDo = 'U hoeft nu niets te doen.';

const unclear: Then = {
  subject: 'er is al gereageerd, u hoeft nu niets te doen',
  title: 'Er is al gereageerd',
  asks: nothingToDo,
  next: 'Hebt u iets toe te voegen? Dat kan via de knop.',
};

const after: Readonly<Record<Reply['kind'], Then>> = {
  arrange: {
    ...unclear,
    next: 'Na die dag vragen wij de verwijzer of het is gelukt. Hebt u iets toe te voegen? Dat kan via de knop.',
  },
  solved: {
    ...unclear,
    next: 'Wij vragen de verwijzer of het klopt. Hebt u iets toe te voegen? Dat kan via de knop.',
  },
  cannot: {
    subject: 'er is gereageerd, ziet u nog een mogelijkheid?',
    title: 'Ziet u nog een mogelijkheid?',
    asks: 'Ziet u zelf nog een mogelijkheid? Dan horen wij dat graag.',
    next: 'De voorzitter van het expertteam bekijkt nu hoe het verder gaat.',
  },
  notMe: unclear,
};
