// How a region words a kind of letter: a subject and a text around the parts that the letter itself says. Versions only add.
import type { Language } from '../advice/facts.ts';
import type { PersonId } from '../advice/parties.ts';
import type { AddressLetterKind } from '../contacts/addressLetters.ts';
import type { HandOverKind } from '../contacts/handOver.ts';
import { contactLetterKinds, type ContactLetterKind } from '../contacts/letters.ts';
import { letterKinds, type LetterKind } from './letter.ts';
import type { Instant } from '../time.ts';

/** Every kind of letter that a region may word. A sign-in code is of no region. */
export type WordedKind = LetterKind | ContactLetterKind | AddressLetterKind | HandOverKind;

export const wordedKinds: readonly WordedKind[] = [
  ...letterKinds,
  ...contactLetterKinds,
  'addressChanged',
  'handOver',
];

/** A letter in one language, with its fields between braces. */
export interface WordingTexts {
  /** After the reference of the case. */
  readonly subject: string;
  /** Each line is a paragraph, or a part of the letter. */
  readonly body: string;
}

/** In each language; null: in our own words. */
export type Wording = Readonly<Record<Language, WordingTexts | null>>;

/** Our own words, in both languages. */
export const ourWords: Wording = { nl: null, en: null };

/** The wording of a kind of letter as it is now. */
export interface WordingInUse {
  /** Which version: 1 is the first that was saved. */
  readonly version: number;
  readonly wording: Wording;
}

/** A wording as it was saved. */
export interface WordingVersion extends WordingInUse {
  readonly savedAt: Instant;
  /** Null: somebody who left, and of whom nothing is kept any more. */
  readonly savedBy: PersonId | null;
}
