// Which database this is, by what Postgres says of itself: one that was put back from a backup is not the one that we knew.
import type pg from 'pg';

/** Held by every worker, shared; and by whoever puts a restored database right, alone. */
const WORKING = `hashtext('doorzet works')`;

/**
 * Its cluster, its place in it, and its timeline, which is a new one after a recovery to a moment and after a failover.
 * A copy of the disk that is put back whole can't be told apart.
 */
const THIS_ONE = `(select concat_ws('/', system_identifier, left(pg_walfile_name(pg_current_wal_lsn()), 8), d.oid)
                     from pg_control_system(), pg_database d
                    where d.datname = current_database())`;

/** Whether it is the one that was known; true too where none was known yet. */
export async function isKnown(relay: pg.Pool): Promise<boolean> {
  const { rows } = await relay.query<{ known: boolean }>(
    `select coalesce((select system from known_database) = ${THIS_ONE}, true) as known`,
  );
  return rows[0]?.known ?? true;
}

/** From now on this is the one that is known: nothing of it is lost, or it was put right. */
export async function makeKnown(connection: pg.ClientBase | pg.Pool): Promise<void> {
  await connection.query(
    `insert into known_database (system) values (${THIS_ONE})
     on conflict (only_row) do update set system = excluded.system, known_since = now()`,
  );
}

/** Knows a database that is new; one that is known stays the one that it was. */
export async function knowNew(owner: pg.ClientBase): Promise<void> {
  await owner.query(
    `insert into known_database (system) values (${THIS_ONE}) on conflict (only_row) do nothing`,
  );
}

/** For as long as that connection lasts, nobody puts the database right. */
export async function markWorking(connection: pg.ClientBase): Promise<void> {
  await connection.query(`select pg_advisory_lock_shared(${WORKING})`);
}

/** @returns false where a worker runs; else none begins to work while that connection lasts */
export async function keepWorkersOut(connection: pg.ClientBase): Promise<boolean> {
  const { rows } = await connection.query<{ alone: boolean }>(
    `select pg_try_advisory_lock(${WORKING}) as alone`,
  );
  return rows[0]?.alone ?? false;
}
