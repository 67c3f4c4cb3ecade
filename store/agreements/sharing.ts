// What regions share of their agreement: other regions may begin a draft with the version that is in force.
import { versionInForce } from '../context.ts';
import { oneRow, type Database, type RegionCode } from '../database.ts';
import { recordChange, type By } from './changes.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { Agreement } from '../../domain/escalation/agreement.ts';
import type { LocalDate } from '../../domain/time.ts';

/** What is in force in another region, which shares it. */
export interface SharedAgreement {
  readonly region: RegionCode;
  readonly regionName: string;
  readonly agreement: Agreement;
}

/** What other regions share on a day, by name. Of who agreed on it nothing is read: only the agreement itself. */
export function readShared(
  database: Database,
  region: RegionCode,
  day: LocalDate,
): Promise<readonly SharedAgreement[]> {
  return database.inRegion(region, async (transaction) => {
    // The policies of shared_agreements.sql: for this transaction only.
    await transaction.query(`select set_config('doorzet.reads_shared', 'yes', true)`);
    const { rows } = await transaction.query<{
      region: string;
      name: string;
      version: number;
      body: Omit<Agreement, 'version'>;
    }>(
      `select distinct on (a.region) a.region, r.name, a.version, a.body
         from agreements a join regions r on r.region = a.region
        where a.region <> $1 and r.shares_agreements and r.ended_on is null
          and a.status = 'agreed' and a.in_force_from <= $2
        order by a.region, a.in_force_from desc, a.version desc`,
      [region, day],
    );
    return rows
      .map(({ region: other, name, version, body }) => ({
        region: other,
        regionName: name,
        agreement: { ...body, version },
      }))
      .toSorted((one, other) => one.regionName.localeCompare(other.regionName, 'nl'));
  });
}

/** Whether a region lets others copy what is in force in it. */
export function readSharing(database: Database, region: RegionCode): Promise<boolean> {
  return database.inRegion(region, async (transaction) => {
    const row = await oneRow<{ shares: boolean }>(
      transaction,
      'select shares_agreements as shares from regions where region = $1',
      [region],
    );
    return row?.shares ?? false;
  });
}

/** Begins or stops sharing, and puts on record who did. What others copied before stays theirs. */
export function setSharing(database: Database, region: RegionCode, shares: boolean, by: By): Promise<void> {
  return database.inRegion(region, async (transaction) => {
    const { rowCount } = await transaction.query(
      'update regions set shares_agreements = $2 where region = $1 and shares_agreements <> $2',
      [region, shares],
    );
    // Done already, by a second press of the button.
    if (rowCount === 0) return;
    const version = (await versionInForce(transaction, region, localDateOf(by.at))) ?? 0;
    await recordChange(transaction, region, { version, revision: 0 }, by, shares ? 'shared' : 'unshared');
  });
}
