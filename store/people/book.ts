// Reads the people of a region, with their roles and absences.
import { tellOfAddresses } from '../contacts/addressLetters.ts';
import { tellDeputies } from '../contacts/handOver.ts';
import { contactsChanged } from '../contacts/rounds.ts';
import { recordChanges } from './changes.ts';
import { oneRow, type Database, type RegionCode, type Transaction } from '../database.ts';
import type { PeopleBook } from '../../domain/contacts/book.ts';
import { changesBetween, type Changer } from '../../domain/contacts/changes.ts';
import { THE_REGION } from '../../domain/advice/parties.ts';

type Nullable<T, Keys extends keyof T> = Omit<T, Keys> & { [Key in Keys]: T[Key] | null };
type HeldRow = Nullable<Required<PeopleBook['holdings'][number]>, 'organisation' | 'until'>;
type AwayRow = Nullable<Required<PeopleBook['absences'][number]>, 'deputy'>;

interface BookRow {
  organisations: PeopleBook['organisations'];
  people: PeopleBook['people'];
  holdings: readonly HeldRow[];
  absences: readonly AwayRow[];
}

/** All people of a region, always in the same order. It has some hundreds. */
export function readBook(database: Database, region: RegionCode): Promise<PeopleBook> {
  return database.inRegion(region, (transaction) => loadBook(transaction, region));
}

export async function loadBook(transaction: Transaction, region: RegionCode): Promise<PeopleBook> {
  const row = await oneRow<BookRow>(
    transaction,
    `select
       (select coalesce(json_agg(json_build_object('id', id, 'kind', kind, 'name', name, 'revision', revision)
                                 order by name, id), '[]')
          from organisations where region = $1) as organisations,
       (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'surname', surname,
                                 'addressAs', address_as, 'email', email, 'phone', phone,
                                 'language', language, 'organisation', organisation_id, 'endedOn', ended_on, 'revision', revision)
                                 order by name, id), '[]')
          from people where region = $1) as people,
       (select coalesce(json_agg(json_build_object('id', id, 'organisation', organisation_id, 'role', role,
                                 'person', person_id, 'from', from_date, 'until', until_date)
                                 order by from_date, id), '[]')
          from holdings where region = $1) as holdings,
       (select coalesce(json_agg(json_build_object('id', id, 'person', person_id, 'from', from_date,
                                 'until', until_date, 'deputy', deputy_id) order by from_date, id), '[]')
          from absences where region = $1) as absences`,
    [region],
  );
  if (!row) throw new Error('A query of four lists gave none');
  return {
    organisations: row.organisations,
    people: row.people,
    holdings: row.holdings.map(({ organisation, until, ...held }) => ({
      ...held,
      organisation: organisation ?? THE_REGION,
      ...(until === null ? {} : { until }),
    })),
    absences: row.absences.map(({ deputy, ...away }) => ({
      ...away,
      ...(deputy === null ? {} : { deputy }),
    })),
  };
}

/**
 * Does something with the people of a region that nobody else changes in the meantime: what is checked here (an address
 * that is taken, a role held twice) still holds when it is written. Who stands on a ladder is looked at again after it;
 * whatever changed about somebody is on record; of a changed address they hear, and of an absence its deputy.
 * @param by who changes people; null: nobody is changed, or they are erased
 */
export function withBook<T>(
  database: Database,
  region: RegionCode,
  by: Changer | null,
  work: (transaction: Transaction, book: PeopleBook) => Promise<T>,
): Promise<T> {
  return database.inRegion(region, async (transaction) => {
    await transaction.query(`select pg_advisory_xact_lock(hashtextextended('people of ' || $1, 0))`, [
      region,
    ]);
    // First, as everybody does who touches people on ladders, so that no two wait for each other.
    await contactsChanged(transaction, region);
    const book = await loadBook(transaction, region);
    return by === null ? work(transaction, book) : onRecord(transaction, region, by, book, work);
  });
}

/** Does something in a transaction that changes people, and puts on record what it changed. */
export async function onRecord<T>(
  transaction: Transaction,
  region: RegionCode,
  by: Changer,
  before: PeopleBook,
  work: (transaction: Transaction, book: PeopleBook) => Promise<T>,
): Promise<T> {
  const done = await work(transaction, before);
  const after = await loadBook(transaction, region);
  const changes = changesBetween(before, after);
  await recordChanges(transaction, region, changes, by);
  await tellOfAddresses(transaction, region, changes, after, by.at);
  await tellDeputies(transaction, region, before, after, by.at);
  return done;
}
