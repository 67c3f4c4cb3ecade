// Reads the versions of a region's agreement: the draft, what was agreed on, and what is in force.
import { oneRow, type Database, type RegionCode, type Transaction } from '../database.ts';
import type { Agreement } from '../../domain/escalation/agreement.ts';
import type { LocalDate } from '../../domain/time.ts';

/** `withdrawn`: agreed on, and taken back before it came in force. */
export type AgreementStatus = 'draft' | 'agreed' | 'withdrawn';

/** Where a draft began: an earlier version, one of our templates, or a version of another region. */
export type BasedOn =
  | { readonly version: number }
  | { readonly template: string }
  | { readonly region: string; readonly version: number };

/** One version of a region's agreement, with how it came about. */
export interface AgreementVersion {
  readonly version: number;
  readonly status: AgreementStatus;
  readonly agreement: Agreement;
  /** The day on which it was agreed, by whom, and the title of the document; null for drafts and what an installed 0.1 had. */
  readonly agreedOn: LocalDate | null;
  readonly agreedBy: string | null;
  readonly document: string | null;
  /** The first day on which cases are pinned to it; null for a draft. */
  readonly inForceFrom: LocalDate | null;
  /** One more at each change of a draft. */
  readonly revision: number;
  readonly basedOn: BasedOn | null;
}

interface VersionRow {
  version: number;
  status: AgreementStatus;
  body: Omit<Agreement, 'version'>;
  agreed_on: string | null;
  agreed_by: string | null;
  document: string | null;
  in_force_from: string | null;
  revision: number;
  based_on: BasedOn | null;
}

const columns =
  'version, status, body, agreed_on, agreed_by, document, in_force_from, revision, based_on' as const;

function versionOf(row: VersionRow): AgreementVersion {
  const { body, agreed_on, agreed_by, in_force_from, based_on, ...same } = row;
  return {
    ...same,
    agreement: { ...body, version: row.version },
    agreedOn: agreed_on,
    agreedBy: agreed_by,
    inForceFrom: in_force_from,
    basedOn: based_on,
  };
}

/** All versions of a region, the newest first. */
export function readVersions(database: Database, region: RegionCode): Promise<readonly AgreementVersion[]> {
  return database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<VersionRow>(
      `select ${columns} from agreements where region = $1 order by version desc`,
      [region],
    );
    return rows.map(versionOf);
  });
}

/**
 * The versions that were agreed on and begin after a day, the first to begin first.
 * @param until the last day on which they may begin; without one, ever
 */
export function readAgreedAfter(
  database: Database,
  region: RegionCode,
  day: LocalDate,
  until?: LocalDate,
): Promise<readonly AgreementVersion[]> {
  return database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<VersionRow>(
      `select ${columns} from agreements
        where region = $1 and status = 'agreed' and in_force_from > $2
          and in_force_from <= coalesce($3::date, 'infinity')
        order by in_force_from, version`,
      [region, day, until ?? null],
    );
    return rows.map(versionOf);
  });
}

/** One version, draft or not; undefined where the region has none of that number. */
export function readVersion(
  database: Database,
  region: RegionCode,
  version: number,
): Promise<AgreementVersion | undefined> {
  return database.inRegion(region, (transaction) => loadVersion(transaction, region, version));
}

/**
 * As {@link readVersion}, within a transaction.
 * @param lock nobody else changes it until the transaction is over
 */
export async function loadVersion(
  transaction: Transaction,
  region: RegionCode,
  version: number,
  lock: 'lock' | 'look' = 'look',
): Promise<AgreementVersion | undefined> {
  const row = await oneRow<VersionRow>(
    transaction,
    `select ${columns} from agreements where region = $1 and version = $2 ${lock === 'lock' ? 'for update' : ''}`,
    [region, version],
  );
  return row && versionOf(row);
}
