// Cases that all sleep: their workflows made from Postgres, and what they take up.
import type { Client } from '@temporalio/client';
import type pg from 'pg';
import { asleep } from '../support/contest.ts';
import { asOwner, type Ground } from '../support/ground.ts';
import { memoryMbOf } from '../support/meter.ts';
import { NINE, nineAt } from '../support/nine.ts';
import { startWorkerProcess } from '../support/processes.ts';
import type { Leashed } from '../../dev/leash.ts';
import { freePort } from '../../dev/ports.ts';
import { DAY_MS, MINUTE_MS } from '../../domain/time.ts';
import { openPool } from '../../store/database.ts';
import { until } from '../../test/support/until.ts';
import { recoverWorkflows } from '../../worker/recover.ts';

/** Until when those sleep that are not to be woken. */
export const LATER = NINE + 7 * DAY_MS;

/** A database whose cases sleep, and where their workflows are. */
export interface Sleeping {
  readonly databaseUrl: string;
  readonly pool: pg.Pool;
  readonly namespace: string;
  readonly client: Client;
}

/** Lets all that sleep until nine sleep a week longer. */
export async function sleepLonger(pool: pg.Pool): Promise<void> {
  await pool.query(
    `update advices set state = jsonb_set(state, '{monitoring,next,at}', to_jsonb($1::bigint)), wake_at = $2`,
    [LATER, new Date(LATER)],
  );
  await pool.query('vacuum full advices');
}

/** Puts all to sleep as after a loss of Temporal, and says what that took and what they take up. */
export async function rebuild(
  cases: number,
  { databaseUrl, pool, namespace, client }: Sleeping,
  ground: Ground,
) {
  const before = await sizeOfTemporal(ground);
  // Nothing is due before the week is over, however long it takes.
  const worker = await startWorker({ databaseUrl, namespace }, Date.now() + 60 * MINUTE_MS, ground);
  const relay = openPool(databaseUrl, 2, 'doorzet_relay');
  try {
    const began = Date.now();
    await recoverWorkflows(relay, client);
    await asleep([worker], Infinity);
    const rebuilding = (Date.now() - began) / cases;
    const query = `WorkflowType = 'adviceWorkflow' AND ExecutionStatus = 'Running'`;
    const running = async () => (await client.workflow.count(query)).count;
    // The list of workflows follows some moments behind; what is not there in a minute is missing.
    const all = async () => (await running()) === cases;
    await until('a workflow of every case', all, 60).catch(() => undefined);
    const missing = cases - (await running());
    const after = await sizeOfTemporal(ground);
    const { rows } = await pool.query<{ bytes: string }>(
      'select pg_database_size(current_database()) as bytes',
    );
    const { pid } = ground.temporal;
    return {
      Rebuild: rebuilding,
      Missing: missing,
      Worker: await memoryMbOf(worker.pid),
      Server: pid === undefined ? null : await memoryMbOf(pid),
      Temporal: before === null || after === null ? null : (after - before) / 1_000 / cases,
      Application: Number(rows[0]?.bytes ?? 0) / 1_000 / cases,
    };
  } finally {
    // Not killed: tasks would wait ten seconds for one who keeps these cases in memory.
    await worker.stop();
    await relay.end();
  }
}

/** Starts a worker by whose clock it is nine then. */
export async function startWorker(
  where: Pick<Sleeping, 'databaseUrl' | 'namespace'>,
  dueAt: number,
  ground: Ground,
): Promise<Leashed> {
  return startWorkerProcess({
    ...where,
    temporal: ground.temporal.address,
    smtpPort: await freePort(),
    clock: nineAt(dueAt),
  });
}

/** Of all that Temporal keeps, in bytes; null where its Postgres is not ours. */
async function sizeOfTemporal(ground: Ground): Promise<number | null> {
  const { address } = ground.temporalPostgres;
  if (address === undefined) return null;
  const { rows } = await asOwner(address, (client) =>
    client.query<{ bytes: string }>(
      `select sum(pg_database_size(datname)) as bytes from pg_database where datname like 'temporal%'`,
    ),
  );
  return Number(rows[0]?.bytes ?? 0);
}
