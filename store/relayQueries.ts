// What the relay and the auditor ask, over all regions: versions and times only, in the role that may see no more.
import type pg from 'pg';
import { timestamp, type RegionCode } from './database.ts';
import type { Instant } from '../domain/time.ts';

/** A case whose workflow does not know of its latest change. */
export interface ToSignal {
  readonly region: RegionCode;
  readonly adviceId: string;
  readonly version: number;
}

/**
 * Cases that changed since their workflow was last told, open ones and those just closed.
 * @param moment those that are to be told by then; null for all
 */
export async function casesToSignal(
  relay: pg.Pool,
  moment: Instant | null,
  most: number,
): Promise<readonly ToSignal[]> {
  const { rows } = await relay.query<ToSignal>(
    // In order, for the order's sake: by guess a third of all cases changed, and then reading them all would find some soon.
    `select region, id as "adviceId", version from advices where signalled_version < version and tell_at <= $1
      order by tell_at limit $2`,
    [moment === null ? 'infinity' : timestamp(moment), most],
  );
  return rows;
}

/** Open cases that should have woken by that moment; after a change of the clock they are told. */
export async function casesPast(relay: pg.Pool, moment: Instant, most: number): Promise<readonly ToSignal[]> {
  const { rows } = await relay.query<ToSignal>(
    `select region, id as "adviceId", version from advices
      where status = 'open' and wake_at <= $1 order by wake_at limit $2`,
    [timestamp(moment), most],
  );
  return rows;
}

/** The workflow was told of this version; what changed in the meantime is told again. */
export async function markSignalled(relay: pg.Pool, told: ToSignal): Promise<void> {
  await relay.query(
    `update advices set signalled_version = $3 where region = $1 and id = $2 and signalled_version < $3`,
    [told.region, told.adviceId, told.version],
  );
}

/** Regions of which a letter may leave by that moment, or a sender may have been lost. */
export async function regionsWithPost(relay: pg.Pool, moment: Instant): Promise<readonly RegionCode[]> {
  const { rows } = await relay.query<{ region: RegionCode }>(
    `select distinct region from letters
      where (state = 'ready' and next_try_at <= $1)
         or (state in ('sending', 'data_started') and leased_until <= now())`,
    [timestamp(moment)],
  );
  return rows.map(({ region }) => region);
}

/** Every open case, for rebuilding the workflows; in pages, by region and id. */
export async function openCases(
  relay: pg.Pool,
  after: { region: RegionCode; adviceId: string } | null,
  most: number,
): Promise<readonly ToSignal[]> {
  const { rows } = await relay.query<ToSignal>(
    `select region, id as "adviceId", version from advices
      where status = 'open' and ($1::text is null or (region, id) > ($1, $2::uuid))
      order by region, id limit $3`,
    [after?.region ?? null, after?.adviceId ?? null, most],
  );
  return rows;
}

/** All regions. */
export async function allRegions(relay: pg.Pool): Promise<readonly RegionCode[]> {
  const { rows } = await relay.query<{ region: RegionCode }>('select region from regions order by region');
  return rows.map(({ region }) => region);
}
