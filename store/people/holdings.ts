// Changes who holds which role, and lets a person leave.
import { randomUUID } from 'node:crypto';
import type { Database, RegionCode, Transaction } from '../database.ts';
import { withBook } from './book.ts';
import { bumpPeople, dropRows, putAbsences, putHoldings, putPeople } from './rows.ts';
import { organisationIsThere, stops, type NotSaved, type PersonDetails } from './save.ts';
import { withoutDeputy } from '../../domain/contacts/absences.ts';
import {
  holderOfAddress,
  isHere,
  type BookPerson,
  type HeldRole,
  type PeopleBook,
} from '../../domain/contacts/book.ts';
import { THE_REGION, type PersonId } from '../../domain/advice/parties.ts';
import { endedOn, holdingFault, losesChairOn, takesChair } from '../../domain/contacts/holdings.ts';
import type { Changer } from '../../domain/contacts/changes.ts';
import { localDateOf, plusDays } from '../../domain/calendar/amsterdam.ts';
import type { LocalDate } from '../../domain/time.ts';

/** Only who may change roles comes here; the pages see to that. */
const everything = { editRoles: true };

export type NotHeld =
  | NotSaved
  | NonNullable<ReturnType<typeof holdingFault>>
  /** They leave before the role would end; a role that stays at the name of who left is nobody's. */
  | { readonly code: 'leaves'; readonly person: PersonId; readonly lastDay: LocalDate }
  /** Whoever stands in for the chair would make themselves the chair. */
  | { readonly code: 'onlyStandsIn' }
  /** From that day on there would be no chair, and so nobody to change it back. */
  | { readonly code: 'noChair'; readonly from: LocalDate };

/**
 * Gives somebody a role, or changes from when until when they hold it.
 * @param revision of the person, that the form was opened on
 */
export function saveHolding(
  database: Database,
  region: RegionCode,
  wanted: HeldRole,
  revision: number,
  by: Changer,
): Promise<{ readonly saved: true } | NotHeld> {
  return withBook(database, region, by, async (transaction, book) => {
    const today = localDateOf(by.at);
    const person = book.people.find(({ id }) => id === wanted.person);
    // A form that was sent twice gives the role once.
    if (book.holdings.some((held) => JSON.stringify(ordered(held)) === JSON.stringify(ordered(wanted)))) {
      return { saved: true };
    }
    const stopped = stops(book, person, revision, today, everything);
    if (stopped) return stopped;
    if (!person || !isHere(person, today)) return { gone: true };
    if (wanted.organisation !== THE_REGION && !organisationIsThere(book, wanted.organisation))
      return { gone: true };
    // The id of a new role comes from the form: that of another's role would take it from them.
    const there = book.holdings.find(({ id }) => id === wanted.id);
    if (there && there.person !== wanted.person) return { gone: true };
    const fault = holdingFault(book.holdings, wanted) ?? leavingFault(person, wanted);
    if (fault) return fault;
    if (takesChair(book.holdings, wanted, by.who, today)) return { code: 'onlyStandsIn' };
    const after = [...book.holdings.filter(({ id }) => id !== wanted.id), wanted];
    const gap = losesChairOn(book.holdings, after, today);
    if (gap !== undefined) return { code: 'noChair', from: gap };
    await putHoldings(transaction, region, [wanted]);
    await bumpPeople(transaction, region, [wanted.person]);
    return { saved: true };
  });
}

function leavingFault(
  person: BookPerson | undefined,
  { until }: Pick<HeldRole, 'until'>,
): Extract<NotHeld, { code: 'leaves' }> | undefined {
  if (!person?.endedOn || (until !== undefined && until <= person.endedOn)) return undefined;
  return { code: 'leaves', person: person.id, lastDay: person.endedOn };
}

function ordered({ id, organisation, role, person, from, until }: HeldRole): readonly unknown[] {
  return [id, organisation, role, person, from, until];
}

/** Who takes over a role from the day after it ends. */
export interface Successor {
  readonly id: string;
  readonly holding: string;
  readonly person: string;
}

export interface Ending {
  readonly person: string;
  /** The roles that end: one, or all that the person holds. */
  readonly holdings: readonly string[];
  readonly lastDay: LocalDate;
  /** For each role that somebody takes over; the others are left vacant. */
  readonly successors: readonly Successor[];
  /** Those among the successors who are to be added first. */
  readonly newcomers: readonly PersonDetails[];
  /** They leave, and are not to be chosen any more. */
  readonly leaves: boolean;
  readonly revision: number;
}

/**
 * Ends roles of a person, hands them over to others, and lets the person leave. What they did stays on record.
 * @returns `taken`: who has the mail address of a newcomer, `by` whom it was to be used
 */
export function endRoles(
  database: Database,
  region: RegionCode,
  ending: Ending,
  by: Changer,
): Promise<{ readonly saved: true } | { readonly taken: BookPerson; readonly by: string } | NotHeld> {
  return withBook(database, region, by, async (transaction, there) => {
    const today = localDateOf(by.at);
    const { person: id, lastDay, leaves, newcomers } = ending;
    const person = there.people.find((one) => one.id === id);
    const stopped = stops(there, person, ending.revision, today, everything);
    if (stopped) return stopped;
    if (!person || !isHere(person, today)) return { gone: true };
    for (const one of newcomers) {
      const taken = holderOfAddress(there.people, one.email, today);
      if (taken) return { taken, by: one.id };
      if (!organisationIsThere(there, one.organisation)) return { gone: true };
    }
    const added = newcomers.map((one) => ({ ...one, endedOn: null, revision: 1 }));
    const book = { ...there, people: [...there.people, ...added] };
    const planned = endingOf(book, ending, today);
    if ('gone' in planned) return planned;
    for (const one of planned.taken) {
      const successor = book.people.find(({ id: other }) => other === one.person);
      const fault = holdingFault(planned.kept, one) ?? leavingFault(successor, one);
      if (fault) return fault;
      if (takesChair(book.holdings, one, by.who, today)) return { code: 'onlyStandsIn' };
    }
    const gap = losesChairOn(book.holdings, [...planned.kept, ...planned.taken], today);
    if (gap !== undefined) return { code: 'noChair', from: gap };
    await putPeople(transaction, region, added);
    await write(transaction, region, book, planned);
    const others = planned.taken.map((one) => one.person);
    await bumpPeople(transaction, region, [...new Set([id, ...others])]);
    if (leaves) {
      const absences = withoutDeputy(book.absences, id, lastDay, randomUUID);
      const changed = absences.filter((away) => !book.absences.includes(away));
      await putAbsences(transaction, region, changed);
      await bumpPeople(transaction, region, [...new Set(changed.map((away) => away.person))]);
      await putPeople(transaction, region, [{ ...person, endedOn: lastDay, revision: person.revision + 1 }]);
    }
    return { saved: true };
  });
}

/** The roles as an ending leaves them: those that stay, some with an end, and those that others take over. */
export function endingOf(
  book: PeopleBook,
  { person, holdings, lastDay, successors }: Pick<Ending, 'person' | 'holdings' | 'lastDay' | 'successors'>,
  today: LocalDate,
): { readonly kept: readonly HeldRole[]; readonly taken: readonly HeldRole[] } | { readonly gone: true } {
  const ending = new Set(holdings);
  const own = book.holdings.filter((held) => held.person === person && ending.has(held.id));
  if (own.length !== ending.size) return { gone: true };
  const taken = successors.map((successor): HeldRole | undefined => {
    const held = own.find(({ id }) => id === successor.holding);
    const other = book.people.find((one) => one.id === successor.person && isHere(one, today));
    if (!held || !other || other.id === person) return undefined;
    const from = held.from > lastDay ? held.from : plusDays(lastDay, 1);
    return {
      id: successor.id,
      organisation: held.organisation,
      role: held.role,
      person: other.id,
      from,
      ...(held.until === undefined ? {} : { until: held.until }),
    };
  });
  if (taken.includes(undefined)) return { gone: true };
  return {
    kept: endedOn(book.holdings, ending, lastDay),
    taken: taken.filter((one) => one !== undefined),
  };
}

async function write(
  transaction: Transaction,
  region: RegionCode,
  book: PeopleBook,
  { kept, taken }: { readonly kept: readonly HeldRole[]; readonly taken: readonly HeldRole[] },
): Promise<void> {
  const left = new Set(kept.map(({ id }) => id));
  const dropped = book.holdings.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const changed = kept.filter((held) => !book.holdings.includes(held));
  await dropRows(transaction, region, 'holdings', dropped);
  await putHoldings(transaction, region, [...changed, ...taken]);
}

/** Somebody who left is there again; their roles are not. */
export function comeBack(
  database: Database,
  region: RegionCode,
  id: string,
  revision: number,
  by: Changer,
): Promise<{ readonly saved: true } | { readonly taken: string } | NotSaved> {
  return withBook(database, region, by, async (transaction, book) => {
    const today = localDateOf(by.at);
    const person = book.people.find((one) => one.id === id);
    const stopped = stops(book, person, revision, today, everything);
    if (stopped || !person) return stopped ?? { gone: true };
    const other = holderOfAddress(book.people, person.email, today, id);
    if (other) return { taken: other.name };
    await putPeople(transaction, region, [{ ...person, endedOn: null, revision: person.revision + 1 }]);
    return { saved: true };
  });
}
