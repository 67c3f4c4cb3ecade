// How it grows: the same thousand steps while few or very many cases sleep, and what a case that sleeps takes up.
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import type { Bench, Figure } from './support/bench.ts';
import { asleep, weather, withPatience } from './support/contest.ts';
import { fill } from './support/fill.ts';
import type { Ground } from './support/ground.ts';
import { memoryMbOf } from './support/meter.ts';
import { BEFORE_NINE, MS_PER_CASE, NINE, nineAt, STORM_MS_PER_CASE } from './support/nine.ts';
import { startWorkerProcess } from './support/processes.ts';
import { freePort } from '../dev/ports.ts';
import { DAY_MS } from '../domain/time.ts';
import { openPool } from '../store/database.ts';
import { until } from '../test/support/until.ts';
import { recoverWorkflows } from '../worker/recover.ts';

/** Of so many cases the histories are looked at. */
const LOOKED_AT = 40;

const WIDTHS = ['few', 'more', 'many'] as const;
type Width = (typeof WIDTHS)[number];
const USUAL: Readonly<Record<Width, number>> = { few: 1_000, more: 10_000, many: 100_000 };

/** What is measured at each width, after the number of cases asleep. */
const MEASURES: Readonly<Record<Measure, Figure>> = {
  Cpu: { what: 'CPU per step', unit: 'ms' },
  Rebuild: { what: 'rebuilding the workflows from Postgres, per 1,000', unit: 's' },
  Missing: { what: 'cases without a workflow after it', unit: '', atMost: 0 },
  Worker: { what: 'memory of the worker', unit: 'MB', atMost: 512 },
  Temporal: { what: "Temporal's Postgres, per case asleep", unit: 'kB' },
  Application: { what: "the application's Postgres, per case asleep", unit: 'kB' },
  Events: { what: 'history events per silent step', unit: '', atMost: 11 },
  Bytes: { what: 'history bytes per silent step', unit: 'B' },
};
type Measure = 'Cpu' | 'Rebuild' | 'Missing' | 'Worker' | 'Temporal' | 'Application' | 'Events' | 'Bytes';

export const growth: Bench<Width | 'awake' | 'regions' | 'lead'> = {
  name: 'growth',
  title: 'How it grows with the number of cases that sleep',
  // A width of 0 is passed over.
  sizes: {
    usual: { ...USUAL, awake: 1_000, regions: 42, lead: 25 },
    tiny: { few: 20, more: 0, many: 0, awake: 10, regions: 1, lead: 12 },
  },
  needs: 'topology',
  figures: {
    flat: { what: 'CPU per step: dearest ÷ cheapest of these widths', unit: '×', atMost: 1.2 },
    ...Object.fromEntries(
      WIDTHS.flatMap((width) =>
        Object.entries(MEASURES).map(([measure, figure]) => [
          `${width}${measure}`,
          { ...figure, what: `${USUAL[width].toLocaleString('en')} asleep: ${figure.what}` },
        ]),
      ),
    ),
  },
  charts: [
    {
      title: 'CPU per step (server, worker and Postgres together)',
      keys: WIDTHS.map((each) => `${each}Cpu`),
    },
  ],
  async run({ awake, regions, lead, ...widths }, ground) {
    const figures: Record<string, number | null> = {};
    const costs: number[] = [];
    for (const width of WIDTHS) {
      const given =
        widths[width] === 0
          ? undefined
          : await withPatience((stretch) =>
              measureAt({ cases: widths[width], awake, regions, lead }, stretch, ground),
            );
      for (const measure of Object.keys(MEASURES) as Measure[])
        figures[`${width}${measure}`] = given?.[measure] ?? null;
      if (given?.Cpu) costs.push(given.Cpu);
    }
    figures['flat'] = costs.length < 2 ? null : Math.max(...costs) / Math.min(...costs);
    return { figures };
  },
};

async function measureAt(
  { cases, awake, regions, lead }: Readonly<Record<'cases' | 'awake' | 'regions' | 'lead', number>>,
  stretch: number,
  ground: Ground,
): Promise<Readonly<Record<Measure, number | null>>> {
  const own = await ground.newDatabase();
  const namespace = await ground.newNamespace();
  await fill(own.url, {
    cases,
    regions,
    now: BEFORE_NINE,
    asleepUntil: NINE,
    withinMs: awake * STORM_MS_PER_CASE,
  });
  const pool = new pg.Pool({ connectionString: own.url, max: 2 });
  const waking = await pushOthers(pool, awake);
  const before = await sizeOfTemporal(ground);
  const dueAt = Date.now() + stretch * (lead * 1_000 + cases * MS_PER_CASE);
  const worker = await startWorkerProcess({
    databaseUrl: own.url,
    temporal: ground.temporal.address,
    namespace,
    smtpPort: await freePort(),
    clock: nineAt(dueAt),
  });
  const relay = openPool(own.url, 2, 'doorzet_relay');
  const connection = await Connection.connect({ address: ground.temporal.address });
  const client = new Client({ connection, namespace });
  try {
    const began = Date.now();
    await recoverWorkflows(relay, client);
    await asleep([worker], dueAt);
    const rebuilding = (Date.now() - began) / cases;
    const query = `WorkflowType = 'adviceWorkflow' AND ExecutionStatus = 'Running'`;
    const running = async () => (await client.workflow.count(query)).count;
    // The list of workflows follows some moments behind; what is not there in a minute is missing.
    const all = async () => (await running()) === cases;
    await until('a workflow of every case', all, 60).catch(() => undefined);
    const missing = cases - (await running());
    const asleepSize = await sizeOfTemporal(ground);
    const memory = await memoryMbOf(worker.pid);
    const { rows } = await pool.query<{ bytes: string }>(
      'select pg_database_size(current_database()) as bytes',
    );
    const looked = waking.slice(0, LOOKED_AT);
    const histories = await historiesOf(client, looked);
    const step = await weather({
      worker,
      server: ground.temporal.pid,
      postgres: [ground.postgres.pid, ground.temporalPostgres.pid],
      databaseUrl: own.url,
      cases: awake,
      dueAt,
    });
    await asleep([worker], Infinity);
    const after = await historiesOf(client, looked);
    const { server, postgres } = step;
    return {
      Cpu: server === null || postgres === null ? null : server + step.worker + postgres,
      Rebuild: rebuilding,
      Missing: missing,
      Worker: memory,
      Temporal: before === null || asleepSize === null ? null : (asleepSize - before) / 1_000 / cases,
      Application: Number(rows[0]?.bytes ?? 0) / 1_000 / cases,
      Events: (after.events - histories.events) / looked.length,
      Bytes: (after.bytes - histories.bytes) / looked.length,
    };
  } finally {
    await worker.kill();
    await connection.close();
    await Promise.all([pool.end(), relay.end()]);
    await own.drop();
  }
}

/** Lets all but some sleep a week longer. @returns the ids of those that wake */
async function pushOthers(pool: pg.Pool, awake: number): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>('select id from advices order by id limit $1', [awake]);
  const ids = rows.map(({ id }) => id);
  const later = NINE + 7 * DAY_MS;
  await pool.query(
    `update advices set state = jsonb_set(state, '{monitoring,next,at}', to_jsonb($2::bigint)), wake_at = $3
      where id <> all ($1)`,
    [ids, later, new Date(later)],
  );
  await pool.query('vacuum full advices');
  return ids;
}

/** Of all that Temporal keeps, in bytes; null where its Postgres is not ours. */
async function sizeOfTemporal(ground: Ground): Promise<number | null> {
  const { address } = ground.temporalPostgres;
  if (address === undefined) return null;
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    const { rows } = await client.query<{ bytes: string }>(
      `select sum(pg_database_size(datname)) as bytes from pg_database where datname like 'temporal%'`,
    );
    return Number(rows[0]?.bytes ?? 0);
  } finally {
    await client.end();
  }
}

/** How long the histories of these cases are together. */
async function historiesOf(
  client: Client,
  ids: readonly string[],
): Promise<{ readonly events: number; readonly bytes: number }> {
  const each = await Promise.all(ids.map((id) => client.workflow.getHandle(`advice-${id}`).describe()));
  return {
    events: each.reduce((sum, { historyLength }) => sum + historyLength, 0),
    bytes: each.reduce((sum, { historySize }) => sum + (historySize ?? 0), 0),
  };
}
