// What a file of people would change: made from its rows and from the people who are there, without doing anything.
import { compare, groupBy } from './grouping.ts';
import { planHoldings, type PlannedHolding } from './planHoldings.ts';
import {
  planOrganisations,
  type PlannedOrganisation,
  type PlannedOrganisations,
} from './planOrganisations.ts';
import type { ImportRow, PersonRow, RowFault } from './rows.ts';
import { folded, isHere, peopleByAddress, tidy, type BookPerson, type PeopleBook } from '../book.ts';
import { surnameOf } from '../names.ts';
import type { PersonId } from '../../advice/parties.ts';
import type { LocalDate } from '../../time.ts';

/** Somebody as they will be; known by their address. `organisation` is a name. */
export interface PlannedPerson extends Required<PersonRow> {
  readonly change: 'new' | 'changed' | 'unchanged';
  readonly organisation: string | null;
  /** As it is known of who is still to leave; who left comes back. */
  readonly endedOn: LocalDate | null;
  readonly before?: BookPerson;
}

/** Everything in an order of its own, so that the order of the rows makes no difference. */
export interface ImportPlan {
  readonly organisations: readonly PlannedOrganisation[];
  readonly people: readonly PlannedPerson[];
  readonly holdings: readonly PlannedHolding[];
}

/**
 * Plans an import. An organisation is known by its name, a person by their mail address, a role by the person, the
 * organisation and the period. What is not in the file stays as it is: a file of one municipality ends nobody elsewhere.
 * @param today from which a new role counts whose start is left open
 * @param who reads it in, of the region; null: nobody
 * @returns all faults, by row; or the plan
 */
export function planImport(
  all: readonly ImportRow[],
  book: PeopleBook,
  today: LocalDate,
  who: PersonId | null = null,
): { readonly faults: readonly RowFault[] } | { readonly plan: ImportPlan } {
  const faults = [...duplicates(all)];
  const twice = new Set(faults.map(({ row }) => row));
  const rows = all.filter(({ number }) => !twice.has(number));
  const organisations = planOrganisations(rows, book, faults);
  const known = peopleByAddress(book, today);
  const people = planPeople(rows, book, known, organisations, today, faults);
  const holdings = planHoldings(rows, { book, people: known, organisations, today, who }, faults);
  if (faults.length > 0) return { faults: faults.toSorted((one, other) => one.row - other.row) };
  return {
    plan: {
      organisations: [...organisations.values()].sort((one, other) => compare(one.name, other.name)),
      people: [...people.values()].sort((one, other) => compare(folded(one.email), folded(other.email))),
      holdings,
    },
  };
}

/** Whether carrying it out would change nothing. */
export function changesNothing({ organisations, people, holdings }: ImportPlan): boolean {
  return [...organisations, ...people, ...holdings].every(({ change }) => change === 'unchanged');
}

function duplicates(rows: readonly ImportRow[]): readonly RowFault[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = JSON.stringify({ ...row, number: 0 });
    const other = seen.get(key);
    if (other === undefined) seen.set(key, row.number);
    return other === undefined ? [] : [{ row: row.number, code: 'duplicate', other } as const];
  });
}

function planPeople(
  rows: readonly ImportRow[],
  book: PeopleBook,
  known: ReadonlyMap<string, BookPerson>,
  organisations: PlannedOrganisations,
  today: LocalDate,
  faults: RowFault[],
): ReadonlyMap<string, PlannedPerson> {
  const nameOf = new Map(book.organisations.map(({ id, name }) => [id, name]));
  const groups = groupBy(
    rows.filter(({ person }) => person !== null),
    ({ person }) => folded(person?.email ?? ''),
  );
  const planned = new Map<string, PlannedPerson>();
  for (const [key, group] of groups) {
    const [first] = group;
    if (!first?.person) continue;
    const sameAs = (row: ImportRow) =>
      JSON.stringify([{ ...row.person, email: '' }, folded(row.organisation ?? '')]);
    for (const row of group) {
      if (sameAs(row) !== sameAs(first)) {
        faults.push({ row: row.number, code: 'personDiffers', other: first.number });
      }
    }
    const before = known.get(key);
    const [email = ''] = group.map(({ person }) => person?.email ?? '').sort(compare);
    const organisation =
      first.organisation === null
        ? null
        : (organisations.get(folded(first.organisation))?.name ?? first.organisation);
    // Capitals in an address make no difference, and no change.
    const after = {
      ...completed(first.person, before),
      email: before && folded(before.email) === key ? before.email : email,
      organisation,
      endedOn: before && isHere(before, today) ? before.endedOn : null,
    };
    const change = !before ? 'new' : isSame(before, after, nameOf) ? 'unchanged' : 'changed';
    planned.set(key, { change, ...after, ...(before && { before }) });
  }
  return planned;
}

/** What the file does not say stays as it is known. */
function completed(row: PersonRow, before: BookPerson | undefined): Required<PersonRow> {
  const { name, surname, addressAs = before?.addressAs ?? null, phone = before?.phone ?? null } = row;
  const language = row.language ?? before?.language ?? 'nl';
  const known = before && tidy(before.name) === name ? tidy(before.surname) : surnameOf(name);
  return {
    ...row,
    surname: surname ?? known,
    addressAs,
    phone: phone === null ? null : tidy(phone),
    language,
  };
}

function isSame(
  before: BookPerson,
  after: Omit<PlannedPerson, 'change'>,
  nameOf: ReadonlyMap<string, string>,
): boolean {
  const works = before.organisation === null ? null : (nameOf.get(before.organisation) ?? null);
  return (
    before.endedOn === after.endedOn &&
    tidy(before.name) === after.name &&
    tidy(before.surname) === after.surname &&
    before.addressAs === after.addressAs &&
    (before.language ?? 'nl') === after.language &&
    (before.phone === null ? null : tidy(before.phone)) === after.phone &&
    (works === null) === (after.organisation === null) &&
    folded(works ?? '') === folded(after.organisation ?? '')
  );
}
