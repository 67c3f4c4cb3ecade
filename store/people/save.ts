// Changes people and organisations: each change checks, on what is there now, what a form checked on what it showed.
import type { Database, RegionCode } from '../database.ts';
import { withBook } from './book.ts';
import { putOrganisations, putPeople } from './rows.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import {
  folded,
  holderOfAddress,
  type BookOrganisation,
  type BookPerson,
  type PeopleBook,
} from '../../domain/contacts/book.ts';
import type { Changer } from '../../domain/contacts/changes.ts';
import { isOfTheRegion } from '../../domain/contacts/holdings.ts';
import type { LocalDate } from '../../domain/time.ts';

/** What somebody may do in the region. */
export interface Rights {
  /** Also about people who hold a role of the region itself: whoever changes the chair's address becomes the chair. */
  readonly editRoles: boolean;
}

/** Why nothing was changed. */
export type NotSaved =
  /** Somebody else changed it since the form was opened. */
  | { readonly moved: true }
  | { readonly gone: true }
  /** Only who may change roles changes this person. */
  | { readonly forbidden: true };

export type PersonDetails = Omit<BookPerson, 'revision' | 'endedOn'>;

/**
 * Adds a person, or changes who and where somebody is.
 * @param revision that the form was opened on; undefined: somebody new
 * @returns `taken`: who has that mail address already
 */
export function savePerson(
  database: Database,
  region: RegionCode,
  details: PersonDetails,
  revision: number | undefined,
  by: Changer,
  rights: Rights,
): Promise<{ readonly saved: true } | { readonly taken: BookPerson } | NotSaved> {
  return withBook(database, region, by, async (transaction, book) => {
    const today = localDateOf(by.at);
    const before = book.people.find(({ id }) => id === details.id);
    // The form of somebody new that was sent twice adds them once.
    if (revision === undefined && before) return { saved: true };
    const stopped = revision === undefined ? undefined : stops(book, before, revision, today, rights);
    if (stopped) return stopped;
    if (!organisationIsThere(book, details.organisation)) return { gone: true };
    const taken =
      folded(before?.email ?? '') === folded(details.email)
        ? undefined
        : holderOfAddress(book.people, details.email, today, details.id);
    if (taken) return { taken };
    const endedOn = before?.endedOn ?? null;
    await putPeople(transaction, region, [
      { ...before, ...details, endedOn, revision: (before?.revision ?? 0) + 1 },
    ]);
    return { saved: true };
  });
}

/** Why a person cannot be changed now by who asks it. */
export function stops(
  book: PeopleBook,
  person: BookPerson | undefined,
  revision: number,
  today: LocalDate,
  rights: Rights,
): NotSaved | undefined {
  if (!person) return { gone: true };
  if (!rights.editRoles && isOfTheRegion(book, person.id, today)) return { forbidden: true };
  return person.revision === revision ? undefined : { moved: true };
}

export function organisationIsThere(book: PeopleBook, organisation: string | null): boolean {
  return organisation === null || book.organisations.some(({ id }) => id === organisation);
}

/**
 * Adds an organisation, or changes its name and kind.
 * @param revision that the form was opened on; undefined: a new one
 * @returns `taken`: another one has that name
 */
export function saveOrganisation(
  database: Database,
  region: RegionCode,
  details: Omit<BookOrganisation, 'revision'>,
  revision: number | undefined,
): Promise<{ readonly saved: true } | { readonly taken: BookOrganisation } | NotSaved> {
  return withBook(database, region, null, async (transaction, book) => {
    const before = book.organisations.find(({ id }) => id === details.id);
    if (revision === undefined && before) return { saved: true };
    if (revision !== undefined && !before) return { gone: true };
    if (revision !== undefined && before?.revision !== revision) return { moved: true };
    const taken = book.organisations.find(
      ({ id, name }) => id !== details.id && folded(name) === folded(details.name),
    );
    if (taken) return { taken };
    await putOrganisations(transaction, region, [{ ...details, revision: (before?.revision ?? 0) + 1 }]);
    return { saved: true };
  });
}
