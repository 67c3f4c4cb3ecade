// Erasing a region that ended, for real: its people, organisations, agreements and ladders go; its name and its counts stay.
import { timestamp, type Database, type RegionCode, type Transaction } from '../database.ts';
import { withBook } from '../people/book.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../domain/time.ts';

/** Ended, with no case left, and since then as long ago as the region kept a closed case. */
const OVER = `
  select from regions r
   where r.region = $1 and r.erased_at is null and not exists (select from advices a where a.region = $1)
     and greatest(r.ended_on, (select max((e.at at time zone 'Europe/Amsterdam')::date) from erasures e where e.region = $1))
         + r.retention_days < $2::date
     and r.ended_on < $2::date`;

/** In an order in which nothing is left that names what is gone. */
const STATEMENTS = [
  'delete from registration_drafts where region = $1',
  'delete from region_mail where region = $1',
  'delete from region_mail_changes where region = $1',
  'delete from mail_claims where region = $1',
  'delete from imports where region = $1',
  'delete from incoming_mails where region = $1',
  // With who recorded them.
  'delete from mandates where region = $1',
  // What changed about people names who changed it.
  'delete from people_changes where region = $1',
  // With their events and letters.
  'delete from confirmations where region = $1',
  'delete from agreement_changes where region = $1',
  'delete from letter_wordings where region = $1',
  'delete from holdings where region = $1',
  'delete from absences where region = $1',
  'update erasures set person_id = null where region = $1 and person_id is not null',
  'delete from people where region = $1',
  'delete from organisations where region = $1',
  'delete from agreements where region = $1',
  `update regions set phone = '', phone_hours = '', crisis_name = '', crisis_phone = '', privacy_contact = null,
                      shares_agreements = false, revision = revision + 1
    where region = $1`,
];

/**
 * Erases what a region that ended still has, as long after its last case was erased as it kept cases.
 * @returns whether it was erased now
 */
export async function eraseEndedRegion(
  database: Database,
  region: RegionCode,
  now: Instant,
): Promise<boolean> {
  // Looked at first without a lock: mostly it goes on.
  if (!(await database.inRegion(region, (transaction) => isOver(transaction, region, now)))) return false;
  return withBook(database, region, null, async (transaction) => {
    if (!(await isOver(transaction, region, now))) return false;
    for (const statement of STATEMENTS) await transaction.query(statement, [region]);
    await transaction.query('update regions set erased_at = $2 where region = $1', [region, timestamp(now)]);
    return true;
  });
}

async function isOver(transaction: Transaction, region: RegionCode, now: Instant): Promise<boolean> {
  const { rowCount } = await transaction.query(OVER, [region, localDateOf(now)]);
  return rowCount === 1;
}
