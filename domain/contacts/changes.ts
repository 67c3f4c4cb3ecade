// What changed about people between two readings of a region's list: what is put on record, whoever changed it and how.
import type { Away, BookPerson, HeldRole, PeopleBook } from './book.ts';
import { groupBy } from './importing/grouping.ts';
import type { Period } from './periods.ts';
import type { Language } from '../advice/facts.ts';
import type { OrganisationId, PersonId } from '../advice/parties.ts';
import type { Role } from '../escalation/agreement.ts';
import type { Instant, LocalDate } from '../time.ts';

/** Old and new only where somebody has to judge them: by an address one signs in and is asked. */
export type PersonChange =
  | { readonly what: 'added'; readonly address: string }
  | { readonly what: 'address'; readonly before: string; readonly after: string }
  | { readonly what: 'name'; readonly before: string; readonly after: string }
  /** The surname or the salutation of letters. */
  | { readonly what: 'salutation' }
  | { readonly what: 'phone' }
  /** Null: with the expert team. */
  | {
      readonly what: 'organisation';
      readonly before: OrganisationId | null;
      readonly after: OrganisationId | null;
    }
  | { readonly what: 'language'; readonly after: Language }
  | ({ readonly what: 'roleGiven' | 'roleTaken' } & RoleInPeriod)
  | ({ readonly what: 'roleChanged'; readonly before: Period } & RoleInPeriod)
  | ({ readonly what: 'absenceAdded' | 'absenceChanged' | 'absenceRemoved' } & Standing)
  | { readonly what: 'left'; readonly lastDay: LocalDate }
  | { readonly what: 'cameBack' };

interface RoleInPeriod extends Period {
  readonly role: Role;
  /** `THE_REGION` for the region's own. */
  readonly organisation: OrganisationId;
}

interface Standing {
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** Who stands in. */
  readonly deputy?: PersonId;
}

export interface ChangedPerson {
  readonly person: PersonId;
  readonly change: PersonChange;
}

/** By which way: the pages about people, a file of them, whoever keeps regions, or the person's own choice. */
export const changeWays = ['console', 'import', 'administrator', 'themselves'] as const;

/** Who changes people. */
export interface Changer {
  readonly way: (typeof changeWays)[number];
  /** Null for an administrator, who is nobody of the region. */
  readonly who: PersonId | null;
  readonly at: Instant;
}

/** Every change, person by person. Whoever is there no more is left out: nothing is kept of who was erased. */
export function changesBetween(before: PeopleBook, after: PeopleBook): readonly ChangedPerson[] {
  const was = {
    people: new Map(before.people.map((one) => [one.id, one])),
    holdings: by(before.holdings),
    absences: by(before.absences),
  };
  const is = { holdings: by(after.holdings), absences: by(after.absences) };
  return after.people.flatMap((person) =>
    [
      ...ofThemselves(was.people.get(person.id), person),
      ...ofRoles(was.holdings.get(person.id) ?? [], is.holdings.get(person.id) ?? []),
      ...ofAbsences(was.absences.get(person.id) ?? [], is.absences.get(person.id) ?? []),
    ].map((change) => ({ person: person.id, change })),
  );
}

function by<T extends { readonly person: PersonId }>(all: readonly T[]): ReadonlyMap<PersonId, readonly T[]> {
  return groupBy(all, ({ person }) => person);
}

function ofThemselves(was: BookPerson | undefined, is: BookPerson): readonly PersonChange[] {
  if (!was) return [{ what: 'added', address: is.email }];
  const changes: PersonChange[] = [];
  if (was.email !== is.email) changes.push({ what: 'address', before: was.email, after: is.email });
  if (was.name !== is.name) changes.push({ what: 'name', before: was.name, after: is.name });
  else if (was.surname !== is.surname || was.addressAs !== is.addressAs) changes.push({ what: 'salutation' });
  if (was.phone !== is.phone) changes.push({ what: 'phone' });
  const [before, after] = [was.organisation, is.organisation];
  if (before !== after) changes.push({ what: 'organisation', before, after });
  const language = is.language ?? 'nl';
  if ((was.language ?? 'nl') !== language) changes.push({ what: 'language', after: language });
  if (was.endedOn !== is.endedOn) {
    changes.push(is.endedOn === null ? { what: 'cameBack' } : { what: 'left', lastDay: is.endedOn });
  }
  return changes;
}

function ofRoles(was: readonly HeldRole[], are: readonly HeldRole[]): readonly PersonChange[] {
  const taken = was
    .filter(({ id }) => !are.some((one) => one.id === id))
    .map((held): PersonChange => ({ what: 'roleTaken', ...roleIn(held) }));
  const others = are.flatMap((held): readonly PersonChange[] => {
    const before = was.find(({ id }) => id === held.id);
    if (!before) return [{ what: 'roleGiven', ...roleIn(held) }];
    return samePeriod(before, held)
      ? []
      : [{ what: 'roleChanged', before: periodOf(before), ...roleIn(held) }];
  });
  return [...taken, ...others];
}

function ofAbsences(was: readonly Away[], are: readonly Away[]): readonly PersonChange[] {
  const removed = was
    .filter(({ id }) => !are.some((one) => one.id === id))
    .map((away): PersonChange => ({ what: 'absenceRemoved', ...standingIn(away) }));
  const others = are.flatMap((away): readonly PersonChange[] => {
    const before = was.find(({ id }) => id === away.id);
    if (!before) return [{ what: 'absenceAdded', ...standingIn(away) }];
    const same = samePeriod(before, away) && before.deputy === away.deputy;
    return same ? [] : [{ what: 'absenceChanged', ...standingIn(away) }];
  });
  return [...removed, ...others];
}

function samePeriod(one: Period, other: Period): boolean {
  return one.from === other.from && one.until === other.until;
}

function periodOf({ from, until }: Period): Period {
  return { from, ...(until === undefined ? {} : { until }) };
}

function roleIn(held: HeldRole): RoleInPeriod {
  return { role: held.role, organisation: held.organisation, ...periodOf(held) };
}

function standingIn({ from, until, deputy }: Away): Standing {
  return { from, until, ...(deputy === undefined ? {} : { deputy }) };
}
