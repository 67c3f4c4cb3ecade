// From a letter about a changed mail address to a mail. There is nothing in it to press: whoever it surprises calls.
import { paragraphs, type PartNeeds, type PartsSaid } from './letters/letterParts.ts';
import { callSection, demoAside, signature } from './letters/parts.ts';
import { renderMail, type WordedMail } from './render/renderMail.ts';
import { factsSaid } from './wording/fields.ts';
import { inWords } from './wording/inWords.ts';
import type { MailContent } from './content.ts';
import type { PersonProfile, RegionFacts } from '../domain/advice/facts.ts';
import type { AddressLetterSubject } from '../domain/contacts/addressLetters.ts';
import type { WordingInUse } from '../domain/letters/wording.ts';
import type { Instant } from '../domain/time.ts';
import { longDay } from '../words/dates.ts';
import { inLanguage, say } from '../words/language.ts';
import { greeting } from '../words/people.ts';

/** Its parts, in their order. */
export const addressLetterParts = {
  facts: 'required',
  ask: 'required',
  call: 'required',
} as const satisfies PartNeeds;

export interface AddressLetterToWrite {
  readonly facts: RegionFacts;
  /** Whose address was changed. */
  readonly person: PersonProfile;
  readonly about: AddressLetterSubject;
}

/**
 * Writes one mail, in the language of its receiver. Neither address is in it: an old mailbox may be read by somebody else.
 * @param now the moment of sending
 * @param wording the region's own words for it
 */
export function writeAddressMail(
  letter: AddressLetterToWrite,
  now: Instant,
  wording?: WordingInUse,
): WordedMail {
  return inLanguage(letter.person.language ?? 'nl', () => {
    const { worded, ...content } = contentOf(letter, now, wording);
    return { ...renderMail(content), wording: worded };
  });
}

function contentOf(
  { facts, person, about }: AddressLetterToWrite,
  now: Instant,
  wording: WordingInUse | undefined,
): MailContent & { readonly worded: number | null } {
  const day = longDay(about.changedAt, now);
  const where =
    about.address === 'old'
      ? say(
          'Onze mails gaan voortaan naar uw nieuwe adres, en niet meer naar dit adres.',
          'From now on our emails go to your new address, and no longer to this one.',
        )
      : say(
          'Onze mails gaan voortaan naar dit adres. Ook naar uw oude adres sturen wij dit bericht.',
          'From now on our emails go to this address. We are also sending this message to your old address.',
        );
  const said: PartsSaid<keyof typeof addressLetterParts> = {
    facts: paragraphs(
      say(
        `Op ${day} is uw mailadres in onze lijst gewijzigd. ${where}`,
        `On ${day} your email address in our list was changed. ${where}`,
      ),
    ),
    ask: paragraphs(
      say(
        'Klopt dat? Dan hoeft u niets te doen. Klopt het niet? Bel ons dan zo snel als u kunt.',
        'Is that right? Then you do not need to do anything. Is it not right? Then please call us as soon as you can.',
      ),
    ),
    call: [callSection(facts, now, say('Klopt het niet?', 'Is it not right?'))],
  };
  const subject = say(
    'Uw mailadres bij ons is gewijzigd. Klopt dat?',
    'Your email address with us was changed. Is that right?',
  );
  const toWord = {
    needs: addressLetterParts,
    parts: said,
    facts: factsSaid(facts, subject, null, now),
  };
  return {
    ...inWords(subject, toWord, wording),
    preheader: say('Klopt het niet? Bel ons dan.', 'Is it not right? Then please call us.'),
    team: facts.region.team,
    dateLine: say(`Mailadres · ${longDay(now)}`, `Email address · ${longDay(now)}`),
    title: say('Uw mailadres is gewijzigd', 'Your email address was changed'),
    greeting: `${greeting(person)},`,
    signature: signature(facts, now, 'chair'),
    footer: [
      { words: say('Deze mail gaat niet over een casus.', 'This email is not about a case.') },
      ...demoAside(facts.region.demo),
    ],
  };
}
