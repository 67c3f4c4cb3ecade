// What the relay asks of the rounds of people on ladders, over all regions: versions and times only.
import type pg from 'pg';
import { timestamp, type RegionCode } from './database.ts';
import type { Instant } from '../domain/time.ts';

/** A region whose round does not know of its latest change. */
export interface RoundToSignal {
  readonly region: RegionCode;
  readonly version: number;
}

/** Regions of which somebody's place, or what is on record of it, changed since their round was last told; and new ones. */
export async function roundsToSignal(relay: pg.Pool): Promise<readonly RoundToSignal[]> {
  const { rows } = await relay.query<RoundToSignal>(
    `select r.region, coalesce(c.version, 1) as version
       from regions r
       left join contact_rounds c on c.region = r.region
      where c.region is null or c.signalled_version < c.version`,
  );
  return rows;
}

/** Regions in which somebody was due by that moment. */
export async function roundsPast(relay: pg.Pool, moment: Instant): Promise<readonly RegionCode[]> {
  const { rows } = await relay.query<{ region: RegionCode }>(
    'select region from contact_rounds where wake_at <= $1 order by wake_at',
    [timestamp(moment)],
  );
  return rows.map(({ region }) => region);
}

/** The round was told of this version; what changed in the meantime is told again. */
export async function markRoundSignalled(relay: pg.Pool, told: RoundToSignal): Promise<void> {
  await relay.query(
    'update contact_rounds set signalled_version = $2 where region = $1 and signalled_version < $2',
    [told.region, told.version],
  );
}
