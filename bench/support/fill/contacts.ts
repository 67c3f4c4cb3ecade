// Makes what is on record of the people on one region's ladders that of another's: asked, and confirmed.
import type pg from 'pg';

/**
 * Copies between regions that were set up alike; on a connection that {@link readModels} readied.
 * @param fromIds everyone in the first, and toIds their counterparts
 */
export async function copyContacts(
  owner: pg.Client,
  [from, fromIds]: readonly [string, readonly string[]],
  [to, toIds]: readonly [string, readonly string[]],
  signalled: boolean,
): Promise<void> {
  const ids = [from, to, fromIds, toIds, fromIds.map((_, nth) => nth + 1)];
  const recast = (column: string, type: string) =>
    `pg_temp.recast(${column}::text, $3::text[], $4, $5)::${type}`;
  await owner.query(
    `insert into confirmations (region, person_id, state, version, agreement_version)
     select $2, ${recast('person_id', 'uuid')}, ${recast('state', 'jsonb')}, version, agreement_version
       from confirmations where region = $1`,
    ids,
  );
  await owner.query(
    `insert into confirmation_events (region, person_id, seq, at, type, actor, data)
     select $2, ${recast('person_id', 'uuid')}, seq, at, type, ${recast('actor', 'jsonb')}, ${recast('data', 'jsonb')}
       from confirmation_events where region = $1`,
    ids,
  );
  await owner.query('delete from contact_rounds where region = $1', [to]);
  await owner.query(
    `insert into contact_rounds (region, version, looked_version, signalled_version, changed_at, wake_at)
     select $2, version, looked_version, case when $3 then version else 0 end, changed_at, wake_at
       from contact_rounds where region = $1`,
    [from, to, signalled],
  );
  await owner.query(
    `update contact_rounds set signalled_version = case when $2 then version else 0 end where region = $1`,
    [from, signalled],
  );
}
