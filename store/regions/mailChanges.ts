// Changing how a region's mail leaves and comes in: over what was seen, and on record with who did it.
import { instant, timestamp, type Database, type RegionCode, type Transaction } from '../database.ts';
import { loadMailSettings, rowOf, type MailSettings, type MailSettingsRow } from './mailSettings.ts';
import { DAY_MS, type Instant } from '../../domain/time.ts';

/** For how long a change is on record. */
const CHANGE_DAYS = 365;

/** How many a page tells. */
const MOST_TOLD = 50;

/** What can change, as the table calls it. */
export type MailSetting = keyof MailSettingsRow;

/** Of each setting that changed, what it was and what it became. */
export type MailDifferences = Readonly<
  Partial<Record<MailSetting, readonly [from: string | number | null, to: string | number | null]>>
>;

/** A change that is on record. */
export interface MailChange {
  readonly at: Instant;
  /** Of the administrator. */
  readonly account: string;
  readonly what: MailDifferences;
}

/**
 * Saves the settings over the revision that was seen; what does not differ is no change.
 * @param by the administrator's account
 * @returns false when somebody else changed them since, and nothing was saved
 */
export function saveMailSettings(
  database: Database,
  region: RegionCode,
  settings: MailSettings,
  seen: number,
  by: { readonly account: string; readonly now: Instant },
): Promise<boolean> {
  return database.inRegion(region, async (transaction) => {
    // One at a time, also where there is no row yet to be locked.
    await transaction.query('select from regions where region = $1 for update', [region]);
    const before = await loadMailSettings(transaction, region);
    if (before.revision !== seen) return false;
    const what = differences(rowOf(before), rowOf(settings));
    if (Object.keys(what).length === 0) return true;
    await write(transaction, region, rowOf(settings), seen + 1);
    await transaction.query(
      'insert into region_mail_changes (region, at, account_id, what) values ($1, $2, $3, $4)',
      [region, timestamp(by.now), by.account, JSON.stringify(what)],
    );
    return true;
  });
}

function differences(before: MailSettingsRow, after: MailSettingsRow): MailDifferences {
  const names = Object.keys(after) as MailSetting[];
  return Object.fromEntries(
    names.filter((name) => before[name] !== after[name]).map((name) => [name, [before[name], after[name]]]),
  );
}

async function write(
  transaction: Transaction,
  region: RegionCode,
  row: MailSettingsRow,
  revision: number,
): Promise<void> {
  const all = { ...row, revision };
  // Changed in its place: whoever counts what leaves in a minute holds the row.
  const changes = Object.keys(all).map((column) => `${column} = excluded.${column}`);
  await transaction.query(
    `insert into region_mail select * from jsonb_populate_record(null::region_mail, $1)
     on conflict (region) do update set ${changes.join(', ')}`,
    [JSON.stringify({ ...all, region })],
  );
}

/** What changed, the latest first. */
export function readMailChanges(database: Database, region: RegionCode): Promise<readonly MailChange[]> {
  return database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<Omit<MailChange, 'at'> & { at: Date }>(
      `select at, account_id as account, what from region_mail_changes
        where region = $1 order by number desc limit $2`,
      [region, MOST_TOLD],
    );
    return rows.map(({ at, ...row }) => ({ ...row, at: instant(at) }));
  });
}

/** Erases what was changed longer ago than a year. */
export async function forgetOldMailChanges(
  transaction: Transaction,
  region: RegionCode,
  now: Instant,
): Promise<void> {
  await transaction.query('delete from region_mail_changes where region = $1 and at <= $2', [
    region,
    timestamp(now - CHANGE_DAYS * DAY_MS),
  ]);
}
