// What changed about people, by whom: put on record in the transaction that changes it, and read for a person's page.
import { instant, timestamp, type Database, type RegionCode, type Transaction } from '../database.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import type { ChangedPerson, Changer, PersonChange } from '../../domain/contacts/changes.ts';
import { DAY_MS, type Instant } from '../../domain/time.ts';

/** For how long it is kept. */
const CHANGE_DAYS = 365;

/** Puts changes on record, in their order. */
export async function recordChanges(
  transaction: Transaction,
  region: RegionCode,
  changes: readonly ChangedPerson[],
  { way, who, at }: Changer,
): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ person, change }) => {
    const { what, ...rest } = change;
    const { deputy = null, ...data } = { deputy: undefined, ...rest };
    return { person, what, data, deputy };
  });
  await transaction.query(
    `insert into people_changes (region, person_id, at, way, who, what, data, deputy_id)
     select $1, person, $3, $4, $5, what, data, deputy
       from rows from (jsonb_to_recordset($2) as (person uuid, what text, data jsonb, deputy uuid))
            with ordinality as r (person, what, data, deputy, place)
      order by place`,
    [region, JSON.stringify(rows), timestamp(at), way, who],
  );
}

/** A change that is on record. */
export interface RecordedChange extends Changer {
  readonly change: PersonChange;
}

/** How many a page tells. */
const MOST_TOLD = 50;

/** What changed about somebody, the latest first. */
export async function readChanges(
  database: Database,
  region: RegionCode,
  person: PersonId,
): Promise<readonly RecordedChange[]> {
  return database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<Omit<RecordedChange, 'at'> & { at: Date }>(
      `select at, way, who,
              data || jsonb_build_object('what', what)
                   || case when deputy_id is null then '{}' else jsonb_build_object('deputy', deputy_id) end as change
         from people_changes where region = $1 and person_id = $2
        order by number desc limit $3`,
      [region, person, MOST_TOLD],
    );
    return rows.map(({ at, ...row }) => ({ ...row, at: instant(at) }));
  });
}

/** Erases what was changed longer ago than that. */
export async function forgetOldChanges(
  transaction: Transaction,
  region: RegionCode,
  now: Instant,
): Promise<void> {
  await transaction.query('delete from people_changes where region = $1 and at <= $2', [
    region,
    timestamp(now - CHANGE_DAYS * DAY_MS),
  ]);
}

/** Takes the names of people who are erased from what they changed, and from absences in which they stood in. */
export async function forgetChangers(
  transaction: Transaction,
  region: RegionCode,
  people: readonly PersonId[],
): Promise<void> {
  for (const column of ['who', 'deputy_id'] as const) {
    await transaction.query(
      `update people_changes set ${column} = null where region = $1 and ${column} = any ($2)`,
      [region, people],
    );
  }
}
