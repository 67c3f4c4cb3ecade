// The versions that were agreed on and are not in force yet, with what each would begin with on its day.
import { readAgreedAfter, type AgreementVersion } from '../agreements/versions.ts';
import type { Database, RegionCode } from '../database.ts';
import { gapsBefore, type VersionGaps } from './readiness.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';

/** A version that waits for its day. */
export interface ComingVersion {
  readonly version: AgreementVersion;
  /** Its day. */
  readonly from: LocalDate;
  /** As people and agreements are known now, on that day. */
  readonly gaps: VersionGaps;
}

/**
 * The first to come in force first.
 * @param until the last day that is looked at; without one, all
 */
export async function readComing(
  database: Database,
  region: RegionCode,
  now: Instant,
  until?: LocalDate,
): Promise<readonly ComingVersion[]> {
  const versions = await readAgreedAfter(database, region, localDateOf(now), until);
  const coming: ComingVersion[] = [];
  for (const version of versions) {
    const from = version.inForceFrom;
    if (from === null) continue;
    coming.push({ version, from, gaps: await gapsBefore(database, region, version.agreement, from, now) });
  }
  return coming;
}
