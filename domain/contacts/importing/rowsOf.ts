// The rows of a file that says what there is.
import { compare } from './grouping.ts';
import type { ImportRow } from './rows.ts';
import { isHere, tidy, type BookPerson, type HeldRole, type PeopleBook } from '../book.ts';
import { isRegionRole } from '../holdings.ts';
import { standingOn } from '../periods.ts';
import { THE_REGION } from '../../advice/parties.ts';
import type { LocalDate } from '../../time.ts';

/**
 * Everyone who is there with the roles that they hold or will hold, and organisations of which nobody is there. Planning
 * an import of these rows changes nothing.
 */
export function rowsOf(book: PeopleBook, today: LocalDate): readonly ImportRow[] {
  const people = book.people.filter((person) => isHere(person, today));
  const organisations = new Map(book.organisations.map((one) => [one.id, one]));
  const nameOf = (id: string) => tidy(organisations.get(id)?.name ?? '');
  const staffed = new Set(people.map(({ organisation }) => organisation));
  const rows: Omit<ImportRow, 'number'>[] = book.organisations
    .filter(({ id }) => !staffed.has(id))
    .map(({ name, kind }) => ({ organisation: tidy(name), kind, person: null, role: null }));
  for (const person of people) {
    const works = person.organisation === null ? undefined : organisations.get(person.organisation);
    const held = book.holdings.filter((one) => one.person === person.id && standingOn(one, today) !== 'past');
    const base = {
      organisation: works ? tidy(works.name) : null,
      kind: works?.kind ?? null,
      person: personRow(person),
    };
    if (held.length === 0) rows.push({ ...base, role: null });
    for (const one of held) rows.push({ ...base, role: roleCells(one, person, nameOf) });
  }
  return rows
    .sort(
      (one, other) =>
        compare(one.organisation ?? '', other.organisation ?? '') ||
        compare(one.person?.name ?? '', other.person?.name ?? '') ||
        compare(one.person?.email ?? '', other.person?.email ?? '') ||
        compare(one.role?.role ?? '', other.role?.role ?? ''),
    )
    .map((row, index) => ({ ...row, number: index + 2 }));
}

function personRow({
  name,
  surname,
  addressAs,
  email,
  phone,
  language,
}: BookPerson): NonNullable<ImportRow['person']> {
  return {
    name: tidy(name),
    surname: tidy(surname),
    addressAs,
    email: tidy(email),
    phone: phone && tidy(phone),
    language: language ?? 'nl',
  };
}

function roleCells(
  { role, organisation, from, until }: HeldRole,
  person: BookPerson,
  nameOf: (id: string) => string,
): NonNullable<ImportRow['role']> {
  const elsewhere = organisation !== THE_REGION && organisation !== person.organisation;
  return {
    role,
    at: elsewhere && !isRegionRole(role) ? nameOf(organisation) : null,
    from,
    until: until ?? null,
  };
}
