// How soon the pages of the console come, in a database with many cases, and what the process that serves them needs.
import { startApi } from './pages/apiProcess.ts';
import { addressesIn, heavyPages, type HeavyPage } from './pages/heavyPages.ts';
import { signIn, type Visitor } from './pages/visitor.ts';
import { fill } from './support/fill.ts';
import { migrate } from '../store/migrate.ts';

const AT_ONCE = 4;

interface Sizes extends Record<string, number> {
  readonly cases: number;
  readonly regions: number;
  readonly inFirst: number;
  readonly requests: number;
}

const keys = Object.keys(heavyPages) as HeavyPage[];

/** Fills a database and measures pages in its largest region. @param url of an empty database, with a superuser's login */
export async function run(
  { requests, ...filling }: Sizes,
  { url, flags = [] }: { readonly url: string; readonly flags?: readonly string[] },
): Promise<Readonly<Record<string, number | null>>> {
  await migrate(url);
  const began = performance.now();
  const [largest] = await fill(url, { ...filling, now: Date.now() });
  const figures: Record<string, number | null> = { fillSeconds: (performance.now() - began) / 1000 };
  return { ...figures, ...(await measure(url, largest ?? { code: '', chair: '' }, requests, flags)) };
}

/** Measures pages of a filled region. */
export async function measure(
  url: string,
  region: { readonly code: string; readonly chair: string },
  requests: number,
  flags: readonly string[] = [],
): Promise<Readonly<Record<string, number | null>>> {
  const api = await startApi(url, flags);
  try {
    const visitor = await signIn(api, region.chair);
    const addresses = await addressesIn(visitor, region.code);
    const figures: Record<string, number | null> = {};
    for (const key of keys) {
      const paths = addresses[key];
      await timed(visitor, paths, Math.ceil(requests / 10), 1);
      const alone = await timed(visitor, paths, requests, 1);
      const together = await timed(visitor, paths, requests, AT_ONCE);
      figures[`${key}Median`] = percentile(alone, 0.5);
      figures[`${key}P99`] = percentile(alone, 0.99);
      figures[`${key}P99At4`] = percentile(together, 0.99);
    }
    return { ...figures, memory: await api.peakMemory() };
  } finally {
    await api.stop();
  }
}

/** Opens pages in turn. @returns how long each took, in milliseconds */
async function timed(
  { open }: Visitor,
  paths: readonly string[],
  requests: number,
  atOnce: number,
): Promise<readonly number[]> {
  if (paths.length === 0) throw new Error('There is no page to open');
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

/** The value that so large a part stays at or below. */
function percentile(values: readonly number[], part: number): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(part * sorted.length) - 1] ?? null;
}
