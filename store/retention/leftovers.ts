// Erasing what nobody needs any more besides cases and people: files read in half, old letters, old changes, who asked for an erasure.
import { timestamp, type Database, type RegionCode } from '../database.ts';
import { forgetReplyCodes } from '../replyCodes.ts';
import { forgetOldChanges } from '../people/changes.ts';
import { forgetOldMailChanges } from '../regions/mailChanges.ts';
import { DAY_MS, type Instant } from '../../domain/time.ts';

/** A file of people that nobody confirmed is not to be confirmed after this, and gone. */
const IMPORT_DAYS = 1;

/** For how long it is told who erased a case; that it was done stays. */
const ERASER_DAYS = 365;

/** Erases files that nobody confirmed, letters about somebody's places whose link is over, mail of no case, old changes, and names of who erased. */
export async function eraseLeftovers(database: Database, region: RegionCode, now: Instant): Promise<void> {
  await database.inRegion(region, async (transaction) => {
    await transaction.query('delete from imports where region = $1 and made_at <= $2', [
      region,
      timestamp(now - IMPORT_DAYS * DAY_MS),
    ]);
    await transaction.query(
      `delete from letters l using regions r
        where l.region = $1 and r.region = l.region and l.contact_id is not null
          and l.settled_at <= $2::timestamptz - make_interval(days => r.retention_days)
          and (l.link_until is null or l.link_until <= $2)`,
      [region, timestamp(now)],
    );
    await transaction.query(
      `delete from incoming_mails m using regions r
        where m.region = $1 and r.region = m.region and m.advice_id is null and not m.waits
          and m.received_at <= $2::timestamptz - make_interval(days => r.retention_days)`,
      [region, timestamp(now)],
    );
    await forgetReplyCodes(transaction, region, now);
    await forgetOldChanges(transaction, region, now);
    await forgetOldMailChanges(transaction, region, now);
    await transaction.query(
      'update erasures set person_id = null where region = $1 and person_id is not null and at <= $2',
      [region, timestamp(now - ERASER_DAYS * DAY_MS)],
    );
  });
}
