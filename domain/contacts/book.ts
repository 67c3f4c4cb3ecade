// The people of a region as they are kept: organisations, people, who holds which role when, and who is away.
import type { Absence, Holding } from '../advice/context.ts';
import type { OrganisationProfile, PersonProfile } from '../advice/facts.ts';
import type { LocalDate } from '../time.ts';

/** A person with what only their own page shows. Contact data of their work, nothing else. */
export interface BookPerson extends PersonProfile {
  readonly phone: string | null;
  /** Their last day; from then on nobody chooses them any more. Null: they are there. */
  readonly endedOn: LocalDate | null;
  /** One more for each change of the person, their roles or their absences. */
  readonly revision: number;
}

export interface BookOrganisation extends OrganisationProfile {
  readonly revision: number;
}

/** A role that somebody holds, held or will hold; of `THE_REGION` or of an organisation. */
export interface HeldRole extends Holding {
  readonly id: string;
}

/** A period in which somebody is, was or will be away. */
export interface Away extends Absence {
  readonly id: string;
}

export interface PeopleBook {
  readonly organisations: readonly BookOrganisation[];
  readonly people: readonly BookPerson[];
  readonly holdings: readonly HeldRole[];
  readonly absences: readonly Away[];
}

/** A text without the spaces that nobody means: around it, and two in a row. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** What two spellings of one name or address have in common. */
export function folded(text: string): string {
  return tidy(text).toLowerCase();
}

/** Whether somebody is there on a day: they did not leave, or their last day is still to come. */
export function isHere({ endedOn }: Pick<BookPerson, 'endedOn'>, today: LocalDate): boolean {
  return endedOn === null || endedOn >= today;
}

/**
 * Somebody who is there and has that mail address already: two people with one address could not both sign in, nor could
 * either be told apart in a file.
 */
export function holderOfAddress(
  people: readonly BookPerson[],
  email: string,
  today: LocalDate,
  besides?: string,
): BookPerson | undefined {
  return people.find(
    (person) => person.id !== besides && isHere(person, today) && folded(person.email) === folded(email),
  );
}

/** By folded address who has it: somebody who is there, or else who left last, and so comes back. */
export function peopleByAddress({ people }: PeopleBook, today: LocalDate): ReadonlyMap<string, BookPerson> {
  // A day sorts before a word: whoever is there comes before all who left.
  const rank = (person: BookPerson) => (isHere(person, today) ? 'here' : (person.endedOn ?? ''));
  const known = new Map<string, BookPerson>();
  for (const person of people) {
    const key = folded(person.email);
    const other = known.get(key);
    if (!other || rank(other) < rank(person)) known.set(key, person);
  }
  return known;
}
