// A soak: a working day by a fast clock under mixed load, and whether memory, connections and open files stay as they are.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { growthOf, moreOf, slopeOf, type Sample } from './soak/flat.ts';
import { keepUp } from './soak/load.ts';
import { startSoaked } from './soak/processes.ts';
import { Tally } from './soak/tally.ts';
import type { Bench } from './support/bench.ts';
import { fill } from './support/fill.ts';
import type { Ground } from './support/ground.ts';
import { processState } from './support/processState.ts';
import { startMailbox } from '../dev/mailbox/mailbox.ts';
import { freePort } from '../dev/ports.ts';
import { instantOf } from '../domain/calendar/amsterdam.ts';
import { MINUTE_MS } from '../domain/time.ts';
import { scratchFolder } from '../test/support/scratch.ts';

/** A Monday, on which most is due. */
const MORNING = instantOf('2026-11-30', '08:45');

const REGIONS = 3;

/** How many times it is looked at. */
const SAMPLES = 180;

type Size = 'seconds' | 'hours' | 'cases' | 'perSecond';
type Sizes = Readonly<Record<Size, number>>;

export const soak: Bench<Size> = {
  name: 'soak',
  title: 'A soak: a working day in half an hour, under mixed load',
  sizes: {
    usual: { seconds: 1_800, hours: 8, cases: 600, perSecond: 4 },
    tiny: { seconds: 4, hours: 0.5, cases: 12, perSecond: 4 },
  },
  needs: 'topology',
  figures: {
    requests: { what: 'requests answered by the api', unit: '' },
    letters: { what: 'letters accepted by the mail server', unit: '' },
    errors: {
      what: 'errors: answers of 500 and above, requests without an answer, lines in the logs',
      unit: '',
      atMost: 0,
    },
    apiMemory: { what: 'api: memory at the end (PSS)', unit: 'MB', atMost: 200 },
    apiGrowth: { what: 'api: memory, last third ÷ middle third', unit: '×', atMost: 1.05 },
    apiSlope: { what: 'api: memory gained per hour after the first third', unit: 'MB' },
    workerMemory: { what: 'worker: memory at the end (PSS)', unit: 'MB', atMost: 512 },
    workerGrowth: { what: 'worker: memory, last third ÷ middle third', unit: '×', atMost: 1.05 },
    workerSlope: { what: 'worker: memory gained per hour after the first third', unit: 'MB' },
    connections: { what: 'connections to Postgres, at most', unit: '' },
    moreConnections: { what: 'more of those in the last third than in the middle', unit: '', atMost: 0 },
    idleConnections: {
      what: 'connections once the load had stopped and the idle ones were let go',
      unit: '',
    },
    moreApiFiles: { what: 'api: more open files and sockets in the last third than in the middle', unit: '' },
    moreWorkerFiles: {
      what: 'worker: more open files and sockets in the last third than in the middle',
      unit: '',
    },
  },
  charts: [{ title: 'Memory at the end', keys: ['apiMemory', 'workerMemory'] }],
  async run(sizes, ground) {
    const folder = await scratchFolder();
    const mailbox = await startMailbox(0);
    const database = await ground.newDatabase();
    try {
      return await soaked(sizes, ground, { databaseUrl: database.url, mailbox, folder: folder.path });
    } finally {
      await database.drop();
      await mailbox.stop();
      await folder.remove();
    }
  },
};

interface Place {
  readonly databaseUrl: string;
  readonly mailbox: Awaited<ReturnType<typeof startMailbox>>;
  readonly folder: string;
}

async function soaked(
  { seconds, hours, cases, perSecond }: Sizes,
  ground: Ground,
  { databaseUrl, mailbox, folder }: Place,
): ReturnType<typeof soak.run> {
  const filled = await fill(databaseUrl, { cases, regions: REGIONS, now: MORNING, signalled: false });
  const chairs = filled.map(({ code, chair }) => ({ region: code, chair }));
  const surroundings = {
    databaseUrl,
    temporal: ground.temporal.address,
    namespace: await ground.newNamespace(),
    smtpPort: mailbox.port,
    clock: { from: MORNING, at: Date.now(), speed: (hours * 60 * MINUTE_MS) / (seconds * 1_000) },
  };
  const port = await freePort();
  const api = await startSoaked('api', surroundings, { port, folder });
  const worker = await startSoaked('worker', surroundings, { port, folder }).catch(async (error: unknown) => {
    await api.kill();
    throw error;
  });
  const observer = new pg.Client({ connectionString: databaseUrl, application_name: 'soak' });
  await observer.connect();
  try {
    const tally = new Tally();
    const server = `http://127.0.0.1:${String(port)}`;
    const seen = { api: [], worker: [], apiFiles: [], workerFiles: [], connections: [] } as Record<
      'api' | 'worker' | 'apiFiles' | 'workerFiles' | 'connections',
      Sample[]
    >;
    const look = async () => {
      const at = performance.now();
      const [ofApi, ofWorker] = [await processState(api.pid), await processState(worker.pid)];
      if (ofApi) {
        seen.api.push({ at, value: ofApi.memoryMb });
        seen.apiFiles.push({ at, value: ofApi.files });
      }
      if (ofWorker) {
        seen.worker.push({ at, value: ofWorker.memoryMb });
        seen.workerFiles.push({ at, value: ofWorker.files });
      }
      seen.connections.push({ at, value: await connectionsIn(observer) });
    };
    const stopLooking = new AbortController();
    const looking = (async () => {
      while (!stopLooking.signal.aborted) {
        await look();
        await sleep((seconds * 1_000) / SAMPLES, undefined, { signal: stopLooking.signal }).catch(
          () => undefined,
        );
      }
    })();
    await keepUp({ server, databaseUrl, mailbox, tally, chairs, perSecond, seconds }).finally(async () => {
      stopLooking.abort();
      await looking;
    });
    // A connection that nobody has used for ten seconds is let go.
    await sleep(Math.min(12_000, seconds * 1_000));
    const idleConnections = await connectionsIn(observer);
    const letters = await lettersSince(observer, MORNING);
    const errors = tally.errors + (await api.errors()) + (await worker.errors());
    return {
      figures: {
        requests: tally.requests,
        letters,
        errors,
        apiMemory: seen.api.at(-1)?.value ?? null,
        apiGrowth: growthOf(seen.api),
        apiSlope: slopeOf(seen.api),
        workerMemory: seen.worker.at(-1)?.value ?? null,
        workerGrowth: growthOf(seen.worker),
        workerSlope: slopeOf(seen.worker),
        connections: Math.max(...seen.connections.map(({ value }) => value)),
        moreConnections: moreOf(seen.connections),
        idleConnections,
        moreApiFiles: moreOf(seen.apiFiles),
        moreWorkerFiles: moreOf(seen.workerFiles),
      },
      tables: [{ title: 'What people did', head: ['what', 'times'], rows: [...tally.done].sort() }],
    };
  } finally {
    await observer.end();
    await worker.stop();
    await api.stop();
  }
}

/** Those of api and worker. */
async function connectionsIn(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int from pg_stat_activity
      where datname = current_database() and backend_type = 'client backend' and application_name <> 'soak'`,
  );
  return rows[0]?.count ?? 0;
}

async function lettersSince(client: pg.Client, moment: number): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int from letters where state = 'accepted' and settled_at >= $1`,
    [new Date(moment)],
  );
  return rows[0]?.count ?? 0;
}
