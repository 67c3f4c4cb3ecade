// From a letter about somebody's own place on the ladders to a mail. Such letters are always a mail of their own.
import { sentences, type MailContent } from './content.ts';
import type {
  ContactLetterForm,
  ContactLetterToWrite,
  ContactWriting,
} from './letters/contact/contactLetter.ts';
import { button, type AnyParts, type PartNeeds } from './letters/letterParts.ts';
import { askedBefore, placesBlocks, restsOnBlocks } from './letters/contact/contactParts.ts';
import { introduction } from './letters/contact/introduction.ts';
import { introductionReminder } from './letters/contact/introductionReminder.ts';
import { yearlyQuestion } from './letters/contact/yearlyQuestion.ts';
import { needed } from './letters/caseLetter.ts';
import { callSection, demoAside, ratherByButton, signature } from './letters/parts.ts';
import { renderMail, type WordedMail } from './render/renderMail.ts';
import { factsSaid } from './wording/fields.ts';
import { inWords } from './wording/inWords.ts';
import { askedPlaces } from '../domain/contacts/facts.ts';
import type { ContactLetterKind } from '../domain/contacts/letters.ts';
import type { WordingInUse } from '../domain/letters/wording.ts';
import type { Instant } from '../domain/time.ts';
import { longDay } from '../words/dates.ts';
import { inLanguage, say } from '../words/language.ts';
import { greeting } from '../words/people.ts';

/** All letters about a place have the same parts. */
export const contactLetterParts = {
  ask: 'required',
  facts: 'required',
  button: 'required',
  places: 'required',
  whyYou: 'required',
  next: 'optional',
} as const satisfies PartNeeds;

const forms: Readonly<Record<ContactLetterKind, ContactLetterForm>> = {
  introduction,
  yearlyQuestion,
  introductionReminder,
};

/**
 * Writes one mail, in the language of its receiver. Pure: what is said, and every date in it, follows from the letter's facts and the moment of sending.
 * @param now the moment of sending, from which the terms run that the mail names
 * @param wording the region's own words for this kind
 */
export function writeContactMail(
  letter: ContactLetterToWrite,
  now: Instant,
  wording?: WordingInUse,
): WordedMail {
  const { person } = letter.facts;
  return inLanguage(person.language ?? 'nl', () => {
    const writing = { ...letter, places: askedPlaces(letter.facts), now };
    const { worded, ...content } = contentOf(writing, wording);
    return { ...renderMail(content), wording: worded };
  });
}

function contentOf(
  writing: ContactWriting,
  wording: WordingInUse | undefined,
): MailContent & { readonly worded: number | null } {
  const { facts, letter, links, places, now } = writing;
  const words = forms[letter.kind](writing);
  const said: AnyParts = {
    ...words.parts,
    button: button(say('Bekijk uw plek en antwoord', 'View your place and answer'), needed(links, 'answer')),
    places: placesBlocks(writing),
    whyYou: restsOnBlocks(writing),
  };
  const alderman = places.some(({ role }) => role === 'alderman');
  const toWord = {
    needs: contactLetterParts,
    parts: said,
    facts: factsSaid(facts, words.subject, askedBefore(facts, now), now),
  };
  const { worded, subject, blocks } = inWords(words.subject, toWord, wording);
  return {
    worded,
    subject,
    preheader: words.preheader,
    team: facts.region.team,
    dateLine: `${say('Escalatieladder', 'Escalation ladder')} · ${longDay(now)}`,
    title: words.title,
    greeting: `${greeting(facts.person, alderman ? 'alderman' : undefined)},`,
    blocks: [...blocks, callSection(facts, now, say('Liever bellen?', 'Would you rather call?'))],
    signature: signature(facts, now, 'chair'),
    footer: [
      {
        link: {
          text: say('Dit ben ik niet (meer)', 'This is not me (any more)'),
          href: needed(links, 'notMe'),
        },
      },
      {
        words: sentences(
          say('Deze mail gaat niet over een casus.', 'This email is not about a case.'),
          ratherByButton(),
        ),
      },
      ...demoAside(facts.region.demo),
    ],
  };
}
