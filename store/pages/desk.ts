// Who sits at the console of a region, and how the region presents itself.
import { loadDirectory, loadAgreement, versionInForce } from '../context.ts';
import { findRegion, loadPeople } from '../caseFacts.ts';
import type { Database, RegionCode } from '../database.ts';
import { actingChairs } from '../../domain/escalation/recipients.ts';
import type { PersonProfile, RegionProfile } from '../../domain/advice/facts.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { Agreement } from '../../domain/escalation/agreement.ts';
import type { Instant } from '../../domain/time.ts';

export interface Desk {
  readonly region: RegionProfile;
  /** Who acts as the chair today; undefined between two chairs. */
  readonly chair: PersonProfile | undefined;
  /** The chair is away or there is none, and this person acts instead. */
  readonly standsIn: boolean;
  /** In force today; undefined before the region's first. */
  readonly agreement: Agreement | undefined;
}

/** The desk of a region on a day; undefined where there is no such region. */
export function readDesk(database: Database, region: RegionCode, now: Instant): Promise<Desk | undefined> {
  return database.inRegion(region, async (transaction) => {
    const profile = await findRegion(transaction, region);
    if (!profile) return undefined;
    const version = await versionInForce(transaction, region, localDateOf(now));
    if (version === undefined)
      return { region: profile, chair: undefined, standsIn: false, agreement: undefined };
    const agreement = await loadAgreement(transaction, region, version);
    const directory = await loadDirectory(transaction, region, null, localDateOf(now));
    const [chair] = actingChairs({ now, agreement, directory });
    const people = chair === undefined ? undefined : await loadPeople(transaction, region);
    const isChair = directory.holdings.some(({ person, role }) => role === 'chair' && person === chair);
    return {
      region: profile,
      chair: chair === undefined ? undefined : people?.get(chair),
      standsIn: !isChair,
      agreement,
    };
  });
}
