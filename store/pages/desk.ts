// How a region presents itself to those at its console, and on what it works.
import { loadAgreement, versionInForce } from '../context.ts';
import { findRegion } from '../caseFacts.ts';
import type { Database, RegionCode } from '../database.ts';
import type { RegionProfile } from '../../domain/advice/facts.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { Agreement } from '../../domain/escalation/agreement.ts';
import type { Instant } from '../../domain/time.ts';

export interface Desk {
  readonly region: RegionProfile;
  /** In force today; undefined before the region's first. */
  readonly agreement: Agreement | undefined;
}

/** The desk of a region on a day; undefined where there is no such region. */
export function readDesk(database: Database, region: RegionCode, now: Instant): Promise<Desk | undefined> {
  return database.inRegion(region, async (transaction) => {
    const profile = await findRegion(transaction, region);
    if (!profile) return undefined;
    const version = await versionInForce(transaction, region, localDateOf(now));
    const agreement = version === undefined ? undefined : await loadAgreement(transaction, region, version);
    return { region: profile, agreement };
  });
}
