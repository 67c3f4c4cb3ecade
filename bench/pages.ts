// How soon the pages of the console come, in a database with many cases, and how much memory serving them takes.
import { addressesIn, heavyPages, type HeavyPage } from './pages/heavyPages.ts';
import { signIn, type Visitor } from './pages/visitor.ts';
import type { Bench, Figure, RunResult } from './support/bench.ts';
import { fill } from './support/fill.ts';
import { percentile } from './support/latency.ts';
import { memoryMbOf } from './support/meter.ts';
import { WALL_CLOCK } from './support/fastClock.ts';
import { startApiProcess } from './support/processes.ts';
import { startMailbox } from '../dev/mailbox/mailbox.ts';

/** What issue 6 asks for of pages, and of the process that serves them. */
const AT_MOST = { ms: 100, MB: 200 } as const;
const AT_ONCE = 4;

const keys = Object.keys(heavyPages) as HeavyPage[];

export const pages: Bench<'cases' | 'regions' | 'inFirst' | 'requests'> = {
  name: 'pages',
  title: 'Pages of the console, in the largest of many regions',
  sizes: {
    usual: { cases: 100_000, regions: 42, inFirst: 10_000, requests: 200 },
    tiny: { cases: 200, regions: 2, inFirst: 150, requests: 2 },
  },
  figures: {
    ...Object.fromEntries(
      keys.map((key): [string, Figure] => [
        `${key}P99`,
        { what: `${heavyPages[key]}, p99`, unit: 'ms', atMost: AT_MOST.ms },
      ]),
    ),
    ...Object.fromEntries(
      keys.map((key): [string, Figure] => [
        `${key}P99At4`,
        { what: `${heavyPages[key]}, ${String(AT_ONCE)} at once, p99`, unit: 'ms' },
      ]),
    ),
    memory: { what: 'memory of the api after all that', unit: 'MB', atMost: AT_MOST.MB },
    fillSeconds: { what: 'filling the database', unit: 's' },
  },
  charts: [{ title: 'p99 of each page, one request at a time', keys: keys.map((key) => `${key}P99`) }],
  needs: 'postgres',
  async run({ requests, ...filling }, ground) {
    const database = await ground.newDatabase();
    try {
      const began = performance.now();
      const [largest] = await fill(database.url, { ...filling, now: Date.now() });
      if (!largest) throw new Error('No region was filled');
      const fillSeconds = (performance.now() - began) / 1000;
      const { figures, tables = [] } = await measurePages(database.url, largest, requests);
      return { figures: { ...figures, fillSeconds }, tables };
    } finally {
      await database.drop();
    }
  },
};

/** Measures all pages in a region of a filled database. */
async function measurePages(
  databaseUrl: string,
  region: { readonly code: string; readonly chair: string },
  requests: number,
): Promise<RunResult> {
  const mailbox = await startMailbox(0);
  // Pages need no Temporal, and the api none at all.
  const api = await startApiProcess({
    ...{ databaseUrl, temporal: '', namespace: '' },
    ...{ smtpPort: mailbox.port, clock: WALL_CLOCK },
  });
  try {
    const visitor = await signIn(api.baseUrl, mailbox, region.chair);
    const addresses = await addressesIn(visitor, region.code);
    const figures: Record<string, number | null> = {};
    const rows: (readonly (string | number)[])[] = [];
    for (const key of keys) {
      const paths = addresses[key];
      if (paths.length === 0) throw new Error(`No address was found of: ${heavyPages[key]}`);
      await timed(visitor, paths, Math.ceil(requests / 10), 1);
      const alone = await timed(visitor, paths, requests, 1);
      const together = await timed(visitor, paths, requests, AT_ONCE);
      figures[`${key}P99`] = percentile(alone, 0.99);
      figures[`${key}P99At4`] = percentile(together, 0.99);
      const shown = [percentile(alone, 0.5), percentile(alone, 0.99), percentile(together, 0.5)];
      rows.push([heavyPages[key], ...shown.map((ms) => ms ?? '–')]);
    }
    const title = 'Milliseconds per page';
    const head = ['page', 'median', 'p99', `median, ${String(AT_ONCE)} at once`];
    figures['memory'] = await memoryMbOf(api.pid);
    return { figures, tables: [{ title, head, rows }] };
  } finally {
    await api.stop();
    await mailbox.stop();
  }
}

/** Opens pages in turn. @returns how long each took, in milliseconds */
async function timed(
  { open }: Visitor,
  paths: readonly string[],
  requests: number,
  atOnce: number,
): Promise<readonly number[]> {
  const took: number[] = [];
  let nth = 0;
  const visit = async () => {
    while (nth < requests) {
      const path = paths[nth % paths.length] ?? '';
      nth += 1;
      const began = performance.now();
      await open(path);
      took.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, visit));
  return took;
}
