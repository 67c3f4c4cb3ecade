// What a kind of letter says to somebody about their own place on the ladders.
import type { LetterLinks } from '../caseLetter.ts';
import type { PartsSaid } from '../letterParts.ts';
import type { ContactFacts } from '../../../domain/contacts/facts.ts';
import type { ContactLetterReference } from '../../../domain/contacts/letters.ts';
import type { Place } from '../../../domain/contacts/places.ts';
import type { Instant } from '../../../domain/time.ts';

/** A letter to be written, with all that it is written from. */
export interface ContactLetterToWrite {
  readonly facts: ContactFacts;
  readonly letter: ContactLetterReference;
  readonly links: LetterLinks;
}

export interface ContactWriting extends ContactLetterToWrite {
  /** The places that it is about: those asked about that are still theirs. */
  readonly places: readonly Place[];
  /** The moment of sending. */
  readonly now: Instant;
}

/** What differs between the kinds. */
export interface ContactLetterWords {
  readonly subject: string;
  readonly preheader: string;
  readonly title: string;
  /** What it says in words of its own; the other parts are the same in all. */
  readonly parts: PartsSaid<'ask' | 'facts' | 'next'>;
}

export type ContactLetterForm = (writing: ContactWriting) => ContactLetterWords;
