// The same mails, had their receiver chosen English.
import type { ContactMailed } from './contactMails.ts';
import type { HandOverMailed } from './handOverMails.ts';
import type { Mailed } from './mailWorld.ts';
import { writeHandOverMail } from '../../../mail/writeHandOverMail.ts';
import { writeContactMail } from '../../../mail/writeContactMail.ts';
import { writeMail } from '../../../mail/writeMail.ts';
import type { LetterToWrite } from '../../../mail/letters/caseLetter.ts';
import type { PersonProfile } from '../../../domain/advice/facts.ts';

type AnyMailed = Mailed | ContactMailed | HandOverMailed;

/** The mail of the same letters, of the same moment and with the same links. */
export function inEnglish(mailed: AnyMailed): AnyMailed {
  if ('advice' in mailed.facts) {
    const { at, facts, letter, links, letters = [{ facts, letter, links }] } = mailed as Mailed;
    return { ...(mailed as Mailed), mail: writeMail(letters.map(toEnglishReader), at) };
  }
  if ('absent' in mailed.facts) {
    const { at, facts, links } = mailed as HandOverMailed;
    const to = { ...facts, person: speaksEnglish(facts.person) };
    return { ...(mailed as HandOverMailed), mail: writeHandOverMail({ facts: to, links }, at) };
  }
  const { at, facts, letter, links } = mailed as ContactMailed;
  const to = { ...facts, person: speaksEnglish(facts.person) };
  return { ...(mailed as ContactMailed), mail: writeContactMail({ facts: to, letter, links }, at) };
}

function toEnglishReader(written: LetterToWrite): LetterToWrite {
  const { facts, letter } = written;
  const reader = facts.people.get(letter.to);
  if (!reader) return written;
  const people = new Map([...facts.people, [reader.id, speaksEnglish(reader)]]);
  return { ...written, facts: { ...facts, people } };
}

function speaksEnglish(person: PersonProfile): PersonProfile {
  return { ...person, language: 'en' };
}
