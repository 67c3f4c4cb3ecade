// What the letters and the page of somebody on a ladder are written from.
import type { Contact } from './contact.ts';
import type { Standing } from './due.ts';
import { placesAsked } from './letters.ts';
import type { Place } from './places.ts';
import type { Mandate, PersonProfile, RegionFacts } from '../advice/facts.ts';

/** A person on the ladders of the version in force. */
export interface ContactFacts extends RegionFacts {
  readonly person: PersonProfile;
  readonly contact: Contact;
  readonly standing: Standing;
  /** Signed by organisations of the region. */
  readonly mandates: readonly Mandate[];
}

/** The places that the latest question is about and that are still theirs. */
export function askedPlaces({ contact, standing }: ContactFacts): readonly Place[] {
  return placesAsked(contact, standing.places);
}
