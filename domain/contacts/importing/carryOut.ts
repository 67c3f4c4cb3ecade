// The people as a planned import leaves them.
import type { ImportPlan } from './plan.ts';
import { folded, type BookOrganisation, type BookPerson, type HeldRole, type PeopleBook } from '../book.ts';
import { THE_REGION } from '../../advice/parties.ts';

/** What an import writes: new and changed ones, whole. */
export type Written = Pick<PeopleBook, 'organisations' | 'people' | 'holdings'>;

/**
 * What a plan comes down to.
 * @param book the people from whom the plan was made
 * @param newId for each organisation, person and role that was not there
 */
export function carryOut(
  { organisations, people, holdings }: ImportPlan,
  book: PeopleBook,
  newId: () => string,
): Written {
  const newOrganisations = organisations
    .filter(({ change }) => change === 'new')
    .map(({ name, kind }): BookOrganisation => ({ id: newId(), name, kind, revision: 1 }));
  const organisationIds = new Map(
    [...book.organisations, ...newOrganisations].map(({ id, name }) => [folded(name), id]),
  );
  const organisationId = (name: string | null): string | null =>
    name === null ? null : (organisationIds.get(folded(name)) ?? null);

  const touched = people
    .filter(({ change }) => change !== 'unchanged')
    .map(({ before, change: _, organisation, ...person }): BookPerson => ({
      ...person,
      id: before?.id ?? newId(),
      organisation: organisationId(organisation),
      revision: (before?.revision ?? 0) + 1,
    }));
  const there = people.flatMap(({ email, before }) => (before ? [{ email, id: before.id }] : []));
  const personIds = new Map([...there, ...touched].map(({ id, email }) => [folded(email), id]));

  return {
    organisations: newOrganisations,
    people: touched,
    holdings: holdings
      .filter(({ change }) => change !== 'unchanged')
      .map(({ before, role, email, organisation, from, until }): HeldRole => ({
        id: before?.id ?? newId(),
        role,
        person: personIds.get(email) ?? '',
        organisation: organisationId(organisation) ?? THE_REGION,
        from,
        ...(until === undefined ? {} : { until }),
      })),
  };
}

/** The people with what was written in the place of what was there. */
export function withWritten(book: PeopleBook, written: Written): PeopleBook {
  const merged = <T extends { readonly id: string }>(
    there: readonly T[],
    now: readonly T[],
  ): readonly T[] => {
    const ids = new Set(now.map(({ id }) => id));
    return [...there.filter(({ id }) => !ids.has(id)), ...now];
  };
  return {
    organisations: merged(book.organisations, written.organisations),
    people: merged(book.people, written.people),
    holdings: merged(book.holdings, written.holdings),
    absences: book.absences,
  };
}
