// How it grows: the same steps while few or very many cases sleep, and what a case that sleeps takes up.
import { Client, Connection } from '@temporalio/client';
import { rebuild, sleepLonger, type Sleeping } from './growth/sleeping.ts';
import { wakeSome } from './growth/waking.ts';
import type { Bench, Figure, RunResult } from './support/bench.ts';
import { withPatience } from './support/contest.ts';
import { fill } from './support/fill.ts';
import { onFridays } from './support/fill/onFridays.ts';
import { openOwnerPool, type Ground } from './support/ground.ts';
import { together } from './support/meter.ts';
import { BEFORE_NINE, MS_PER_CASE, NINE, STORM_MS_PER_CASE } from './support/nine.ts';

/**
 * Putting very many to sleep takes most of an hour, waking some of them a minute: so that is done as often as others run.
 * Once more before: the servers were just started or just filled, and it is not that which is measured.
 */
const STORMS = 1 + 3;

const WIDTHS = ['few', 'more', 'many'] as const;
type Width = (typeof WIDTHS)[number];
const USUAL: Readonly<Record<Width, number>> = { few: 1_000, more: 10_000, many: 100_000 };

/** What is measured at each width, after the number of cases asleep. */
const MEASURES = {
  Cpu: { what: 'CPU per step', unit: 'ms' },
  CpuOfServer: { what: "of which Temporal's server", unit: 'ms' },
  CpuOfWorker: { what: 'of which the worker', unit: 'ms' },
  CpuOfPostgres: { what: 'of which both Postgres', unit: 'ms' },
  InPieces: { what: 'CPU per step, in pieces of work that are always the same', unit: '' },
  Rebuild: { what: 'rebuilding the workflows from Postgres, per 1,000', unit: 's' },
  Missing: { what: 'cases without a workflow after it', unit: '', atMost: 0 },
  Worker: { what: 'memory of the worker', unit: 'MB', atMost: 512 },
  Server: { what: "memory of Temporal's server", unit: 'MB' },
  Temporal: { what: "Temporal's Postgres, per case asleep", unit: 'kB' },
  Application: { what: "the application's Postgres, per case asleep", unit: 'kB' },
  Events: { what: 'history events per silent step', unit: '', atMost: 11 },
  Bytes: { what: 'history bytes per silent step', unit: 'B' },
} as const satisfies Readonly<Record<string, Figure>>;
type Measure = keyof typeof MEASURES;

export const growth: Bench<Width | 'awake' | 'regions' | 'lead'> = {
  name: 'growth',
  title: 'How it grows with the number of cases that sleep',
  // A width of 0 is passed over.
  sizes: {
    usual: { ...USUAL, awake: 250, regions: 42, lead: 25 },
    tiny: { few: 20, more: 0, many: 0, awake: 3, regions: 1, lead: 12 },
  },
  needs: 'topology',
  figures: {
    flat: {
      what: 'CPU per step, in pieces of work: dearest ÷ cheapest of these widths',
      unit: '×',
      atMost: 1.2,
    },
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
    const figures: Record<string, RunResult['figures'][string]> = {};
    const costs: number[] = [];
    for (const width of WIDTHS) {
      const given =
        widths[width] === 0
          ? undefined
          : await measureAt({ cases: widths[width], awake, regions, lead }, ground);
      for (const measure of Object.keys(MEASURES) as Measure[])
        figures[`${width}${measure}`] = given?.[measure] ?? null;
      const seen = given?.InPieces.filter((pieces) => pieces !== null) ?? [];
      if (seen.length > 0) costs.push(seen.reduce((sum, pieces) => sum + pieces, 0) / seen.length);
    }
    figures['flat'] = costs.length < 2 ? null : Math.max(...costs) / Math.min(...costs);
    return { figures };
  },
};

async function measureAt(
  { cases, awake, regions, lead }: Readonly<Record<'cases' | 'awake' | 'regions' | 'lead', number>>,
  ground: Ground,
) {
  const own = await ground.newDatabase();
  const namespace = await ground.newNamespace();
  await fill(own.url, {
    cases,
    regions,
    now: BEFORE_NINE,
    asleepUntil: NINE,
    withinMs: awake * STORM_MS_PER_CASE,
  });
  await onFridays(own.url);
  const pool = openOwnerPool(own.url);
  await sleepLonger(pool);
  const connection = await Connection.connect({ address: ground.temporal.address });
  const client = new Client({ connection, namespace });
  const sleeping: Sleeping = { databaseUrl: own.url, pool, namespace, client };
  try {
    const rebuilt = await rebuild(cases, sleeping, ground);
    // It has just had all of them in memory; a case that slept for a week is not there any more.
    await ground.temporal.restart();
    const storms: Awaited<ReturnType<typeof wakeSome>>[] = [];
    while (storms.length < STORMS) {
      storms.push(
        await withPatience((stretch) =>
          wakeSome(awake, stretch * (lead * 1_000 + awake * MS_PER_CASE), sleeping, ground),
        ),
      );
    }
    const counted = storms.slice(1).map((storm) => ({
      ...storm,
      cpu: together([storm.server, storm.worker, storm.postgres]),
    }));
    return {
      ...rebuilt,
      Cpu: counted.map(({ cpu }) => cpu),
      InPieces: counted.map(({ cpu, msPerPiece }) => (cpu === null ? null : cpu / msPerPiece)),
      CpuOfServer: counted.map(({ server }) => server),
      CpuOfWorker: counted.map(({ worker }) => worker),
      CpuOfPostgres: counted.map(({ postgres }) => postgres),
      Events: counted.map(({ events }) => events),
      Bytes: counted.map(({ bytes }) => bytes),
    };
  } finally {
    await connection.close();
    await pool.end();
    await own.drop();
  }
}
