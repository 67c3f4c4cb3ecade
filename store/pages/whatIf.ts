// What a calendar of what-if is made from: the region's versions of the ladders, its organisations, who is who and when.
import { loadDirectory, versionInForce } from '../context.ts';
import { loadOrganisations, loadPeople, loadRegion } from '../caseFacts.ts';
import type { Database, RegionCode, Transaction } from '../database.ts';
import type { Directory } from '../../domain/advice/context.ts';
import type { OrganisationProfile, PersonProfile, RegionProfile } from '../../domain/advice/facts.ts';
import type { Agreement } from '../../domain/escalation/agreement.ts';
import type { LocalDate } from '../../domain/time.ts';

/** A version of the ladders that can be looked at, in force or not. */
export interface KnownVersion {
  readonly agreement: Agreement;
  /** Null for a draft. */
  readonly inForceFrom: LocalDate | null;
  readonly standing: 'draft' | 'coming' | 'inForce' | 'past';
}

export interface WhatIfLists {
  readonly region: RegionProfile;
  /** The newest first. */
  readonly versions: readonly KnownVersion[];
  readonly organisations: ReadonlyMap<string, OrganisationProfile>;
  readonly people: ReadonlyMap<string, PersonProfile>;
  /** Of the whole region, from the asked day on. */
  readonly directory: Directory;
}

/** @param from the first day on which it matters who is who */
export function readWhatIf(
  database: Database,
  region: RegionCode,
  today: LocalDate,
  from: LocalDate,
): Promise<WhatIfLists> {
  return database.inRegion(region, async (transaction) => ({
    region: await loadRegion(transaction, region),
    versions: await loadKnownVersions(transaction, region, today),
    organisations: await loadOrganisations(transaction, region),
    people: await loadPeople(transaction, region),
    directory: await loadDirectory(transaction, region, null, from < today ? from : today),
  }));
}

/** All versions of a region that were not withdrawn, the newest first. Read anew each time, for a draft changes. */
export async function loadKnownVersions(
  transaction: Transaction,
  region: RegionCode,
  today: LocalDate,
): Promise<readonly KnownVersion[]> {
  const current = await versionInForce(transaction, region, today);
  const { rows } = await transaction.query<{
    version: number;
    body: Omit<Agreement, 'version'>;
    in_force_from: LocalDate | null;
  }>(
    `select version, body, in_force_from from agreements
      where region = $1 and status <> 'withdrawn' order by version desc`,
    [region],
  );
  return rows.map(({ version, body, in_force_from }) => ({
    agreement: { ...body, version },
    inForceFrom: in_force_from,
    standing:
      in_force_from === null
        ? 'draft'
        : version === current
          ? 'inForce'
          : in_force_from > today
            ? 'coming'
            : 'past',
  }));
}
