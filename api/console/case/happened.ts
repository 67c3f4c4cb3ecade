// What an event is in the words of a case's history, and who did it.
import type { Actor } from '../../../domain/advice/events.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { PersonId } from '../../../domain/advice/parties.ts';

export interface Happened {
  readonly words: string;
  /** What somebody wrote with it. */
  readonly said?: string | undefined;
  /** Someone on a ladder was asked, or it ended. */
  readonly key?: boolean;
}

/** "Sevda Aydin". */
export function nameOf({ people }: CaseFacts, person: PersonId | undefined): string {
  return (person && people.get(person)?.name) ?? 'iemand';
}

/** Who did it, as the first word of a sentence: by name, else by their part. */
export function doer(facts: CaseFacts, { part, person }: Actor): string {
  if (person !== undefined) return nameOf(facts, person);
  const parts: Readonly<Record<Actor['part'], string>> = {
    time: 'Vanzelf',
    post: 'De post',
    referrer: 'De verwijzer',
    receiver: 'Een ontvanger',
    chair: 'De voorzitter',
    processSupporter: 'De procesondersteuner',
    administrator: 'De beheerder',
  };
  return parts[part];
}
