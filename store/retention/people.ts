// Erasing people for real: who left longer ago than the region keeps, once nothing that is kept says who they are.
import type { Database, RegionCode, Transaction } from '../database.ts';
import { forgetWhoWorded } from '../letterWordings.ts';
import { forgetChangers } from '../people/changes.ts';
import { withBook } from '../people/book.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import type { LocalDate } from '../../domain/time.ts';

/** Of whom no row needs to know any more. What is about themselves only (their own letters, confirmations, what changed about them) goes with them. */
const UNNEEDED = `
  select p.id from people p join regions r on r.region = p.region
   where p.region = $1 and p.ended_on + r.retention_days < $2::date
     and not exists (select from holdings h where h.region = $1 and h.person_id = p.id
                        and (h.until_date is null or h.until_date >= $2::date))
     and not exists (select from absences a where a.region = $1 and a.deputy_id = p.id and a.until_date >= $2::date)
     and not exists (select from letters l where l.region = $1 and l.recipient_id = p.id
                        and (l.advice_id is not null or l.settled_at is null))
     and not exists (select from advices a where a.region = $1 and a.referrer_id = p.id)
     and not exists (select from access_log l where l.region = $1 and l.person_id = p.id)
     and not exists (select from mandate_changes c where c.region = $1 and c.person_id = p.id)
     and not exists (select from agreement_changes c where c.region = $1 and c.who = p.id)
     and not exists (select from erasures e where e.region = $1 and e.person_id = p.id)
     and not exists (select from imports i where i.region = $1 and i.made_by = p.id)
     and not exists (select from confirmation_events e where e.region = $1 and e.person_id <> p.id
                        and e.actor ->> 'person' = p.id::text)`;

/** Everybody, and every organisation, that a case or an event of it names: the ids stand anywhere in what is kept of them. */
const NAMED = `
  select distinct found[1]::uuid as id
    from (select state::text as kept from advices where region = $1
          union all select actor::text || data::text from advice_events where region = $1) texts,
         regexp_matches(kept, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') found`;

/**
 * Erases who left longer ago than the region keeps closed cases, with their roles, absences and confirmations, unless a
 * case, a letter, or the record of who changed something still names them.
 * @returns how many
 */
export async function erasePeopleWhoLeft(
  database: Database,
  region: RegionCode,
  today: LocalDate,
): Promise<number> {
  // Looked at first without a lock: mostly there is nobody, and whoever changes people need not wait for that.
  const some = await database.inRegion(region, (transaction) => unneeded(transaction, region, today));
  if (some.length === 0) return 0;
  return withBook(database, region, null, async (transaction) => {
    const people = await unneeded(transaction, region, today);
    await erase(transaction, region, people);
    return people.length;
  });
}

async function unneeded(
  transaction: Transaction,
  region: RegionCode,
  today: LocalDate,
): Promise<readonly PersonId[]> {
  const { rows } = await transaction.query<{ id: PersonId }>(UNNEEDED, [region, today]);
  // All cases are read only when there is somebody to look for.
  if (rows.length === 0) return [];
  const named = await transaction.query<{ id: PersonId }>(NAMED, [region]);
  const kept = new Set(named.rows.map(({ id }) => id));
  return rows.map(({ id }) => id).filter((id) => !kept.has(id));
}

async function erase(
  transaction: Transaction,
  region: RegionCode,
  people: readonly PersonId[],
): Promise<void> {
  await forgetChangers(transaction, region, people);
  await forgetWhoWorded(transaction, region, people);
  for (const statement of [
    // With its events and letters.
    'delete from confirmations where region = $1 and person_id = any ($2)',
    'delete from holdings where region = $1 and person_id = any ($2)',
    'delete from absences where region = $1 and person_id = any ($2)',
    'update absences set deputy_id = null where region = $1 and deputy_id = any ($2)',
    'delete from people where region = $1 and id = any ($2)',
  ]) {
    await transaction.query(statement, [region, people]);
  }
}
