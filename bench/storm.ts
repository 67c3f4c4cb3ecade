// Monday nine o'clock: checks that all sleep on their timers and are due at once; Doorzet, and what could stand in its place.
import { randomBytes } from 'node:crypto';
import { startEngineProcess, type EngineName } from './engines/engineProcess.ts';
import type { Bench, Figure } from './support/bench.ts';
import { weather, withPatience, type Storm } from './support/contest.ts';
import { fill } from './support/fill.ts';
import { onFridays } from './support/fill/onFridays.ts';
import { asOwner, type Ground } from './support/ground.ts';
import { BEFORE_NINE, MS_PER_CASE, NINE, nineAt, STORM_MS_PER_CASE } from './support/nine.ts';
import { startWorkerProcess } from './support/processes.ts';
import { freePort } from '../dev/ports.ts';

type Contestant = 'doorzet' | EngineName;

/** In this order; with how many ms it gets per case to put it to sleep, and how it is called. */
const CONTESTANTS: Readonly<Record<Contestant, { readonly msPerCase: number; readonly name: string }>> = {
  doorzet: { msPerCase: MS_PER_CASE, name: 'Doorzet' },
  leanest: { msPerCase: 16, name: 'leanest Temporal workflow' },
  dbos: { msPerCase: 8, name: 'DBOS' },
  graphileWorker: { msPerCase: 3, name: 'graphile-worker' },
  pgBoss: { msPerCase: 3, name: 'pg-boss' },
  bareLoop: { msPerCase: 1, name: 'bare loop' },
};
const contestants = Object.keys(CONTESTANTS) as Contestant[];

type Size = 'cases' | 'regions' | 'lead';

export const storm: Bench<Size> = {
  name: 'storm',
  title: 'A storm: weekly checks that are all due at once',
  sizes: { usual: { cases: 5_000, regions: 42, lead: 20 }, tiny: { cases: 20, regions: 1, lead: 8 } },
  needs: 'topology',
  figures: {
    ratio: { what: 'CPU per check, Doorzet ÷ leanest Temporal workflow', unit: '×', atMost: 1.3 },
    ...eachOf('Cpu', (name) => ({ what: `CPU per check: ${name}`, unit: 'ms' })),
    ...eachOf('Rate', (name) => ({ what: `checks: ${name}`, unit: '/s' })),
    ...partsOf('doorzet'),
    ...partsOf('leanest'),
  },
  charts: [
    {
      title: 'CPU per check (server, worker and Postgres together)',
      keys: contestants.map((each) => `${each}Cpu`),
    },
    { title: 'Checks per second', keys: contestants.map((each) => `${each}Rate`) },
  ],
  async run(sizes, ground) {
    const figures: Record<string, number | null> = {};
    const cpuOf: Partial<Record<Contestant, number | null>> = {};
    for (const contestant of contestants) {
      const { server, worker, postgres, rate } = await withPatience((stretch) =>
        stormOf(contestant, sizes, stretch, ground),
      );
      cpuOf[contestant] = postgres === null ? null : (server ?? 0) + worker + postgres;
      figures[`${contestant}Cpu`] = cpuOf[contestant];
      figures[`${contestant}Rate`] = rate;
      if (contestant === 'doorzet' || contestant === 'leanest') {
        figures[`${contestant}Server`] = server;
        figures[`${contestant}Worker`] = worker;
        figures[`${contestant}Postgres`] = postgres;
      }
    }
    const { doorzet, leanest } = cpuOf;
    figures['ratio'] = doorzet && leanest ? doorzet / leanest : null;
    return { figures };
  },
};

/** The same figure of each contestant. */
function eachOf(suffix: string, figure: (name: string) => Figure): Record<string, Figure> {
  return Object.fromEntries(contestants.map((each) => [`${each}${suffix}`, figure(CONTESTANTS[each].name)]));
}

function partsOf(contestant: 'doorzet' | 'leanest'): Record<string, Figure> {
  const { name } = CONTESTANTS[contestant];
  return Object.fromEntries(
    (['Server', 'Worker', 'Postgres'] as const).map((part) => [
      `${contestant}${part}`,
      { what: `of ${name}: ${part === 'Server' ? 'Temporal server' : part}`, unit: 'ms' },
    ]),
  );
}

async function stormOf(
  contestant: Contestant,
  { cases, regions, lead }: Record<Size, number>,
  stretch: number,
  ground: Ground,
): Promise<Storm> {
  const database = await ground.newDatabase();
  const onTemporal = contestant === 'doorzet' || contestant === 'leanest';
  const namespace = onTemporal ? await ground.newNamespace() : '';
  await fill(database.url, {
    cases,
    regions,
    now: BEFORE_NINE,
    asleepUntil: NINE,
    withinMs: cases * STORM_MS_PER_CASE,
    signalled: contestant !== 'doorzet',
  });
  // What is measured is the steps.
  await onFridays(database.url);
  const startMs = lead * (onTemporal ? 1_000 : 400);
  const dueAt = Date.now() + stretch * (startMs + cases * CONTESTANTS[contestant].msPerCase);
  const clock = nineAt(dueAt);
  const engine = contestant === 'doorzet' ? undefined : await newEngineDatabase(contestant, ground);
  const worker =
    engine === undefined
      ? await startWorkerProcess({
          databaseUrl: database.url,
          temporal: ground.temporal.address,
          namespace,
          smtpPort: await freePort(),
          clock,
        })
      : await startEngineProcess(
          {
            engine: engine.name,
            databaseUrl: database.url,
            engineUrl: engine.url,
            temporal: { address: ground.temporal.address, namespace },
            clock,
          },
          // Who is later than the storm is not gone: it gets more time.
          (dueAt - Date.now()) / 1_000 + 120,
        );
  try {
    return await weather({
      worker,
      server: onTemporal ? ground.temporal.pid : undefined,
      postgres: onTemporal ? [ground.postgres.pid, ground.temporalPostgres.pid] : [ground.postgres.pid],
      databaseUrl: database.url,
      cases,
      dueAt,
    });
  } finally {
    await worker.kill();
    await engine?.drop();
    await database.drop();
  }
}

/** Beside the application's, on the same Postgres. */
async function newEngineDatabase(
  name: EngineName,
  ground: Ground,
): Promise<{ readonly name: EngineName; readonly url: string; drop(): Promise<unknown> }> {
  const database = `engine_${randomBytes(6).toString('hex')}`;
  const url = new URL(ground.postgres.address);
  url.pathname = `/${database}`;
  await asOwner(ground.postgres.address, (client) => client.query(`create database ${database}`));
  return {
    name,
    url: url.href,
    drop: () =>
      asOwner(ground.postgres.address, (client) => client.query(`drop database ${database} with (force)`)),
  };
}
