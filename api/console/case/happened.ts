// What an event is in the words of a case's history, and who did it.
import type { Actor } from '../../../domain/advice/events.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { PersonId } from '../../../domain/advice/parties.ts';
import { say, spoken } from '../../../words/language.ts';

export interface Happened {
  readonly words: string;
  /** What somebody wrote with it. */
  readonly said?: string | undefined;
  /** Someone on a ladder was asked, or it ended. */
  readonly key?: boolean;
}

/** "Sevda Aydin". */
export function nameOf({ people }: CaseFacts, person: PersonId | undefined): string {
  return (person && people.get(person)?.name) ?? say('iemand', 'somebody');
}

const parts = spoken<Actor['part']>({
  time: ['Vanzelf', 'By itself'],
  post: ['De post', 'The post'],
  referrer: ['De verwijzer', 'The referrer'],
  receiver: ['Een ontvanger', 'A receiver'],
  chair: ['De voorzitter', 'The chair'],
  processSupporter: ['De procesondersteuner', 'The process supporter'],
  administrator: ['De beheerder', 'The administrator'],
});

/** Who did it, as the first word of a sentence: by name, else by their part. */
export function doer(facts: CaseFacts, { part, person }: Actor): string {
  return person === undefined ? parts[part] : nameOf(facts, person);
}

/** A title or a name with the small letter that it has within a sentence: "trede 2 (gemeente)". */
export function withinSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
