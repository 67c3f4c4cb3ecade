// The file that says what a bench gave, beside the document that shows it.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { ExtraTable, Figure } from './bench.ts';

/** The folder of the files, one per bench. */
export const RESULTS = join(import.meta.dirname, '../../docs/performance');

/** What a bench gave, with what is needed to give it again. */
export interface Result {
  readonly bench: string;
  readonly title: string;
  /** With its sizes, where they are not the usual ones. */
  readonly command: string;
  /** When the last of its runs began. */
  readonly at: string;
  /** All runs together. */
  readonly seconds: number;
  /** More than one where runs were added later, as of the commit. */
  readonly machine: string;
  readonly commit: string;
  readonly figures: readonly (Figure & {
    readonly key: string;
    readonly values: readonly (number | null)[];
  })[];
  readonly charts: readonly { readonly title: string; readonly keys: readonly string[] }[];
  readonly tables: readonly ExtraTable[];
}

/** Minimum, median and maximum of the runs; null where none could be seen. */
export function spread(
  values: readonly (number | null)[],
): { min: number; median: number; max: number } | null {
  const seen = values.filter((value) => value !== null).toSorted((one, other) => one - other);
  const [min, max] = [seen[0], seen.at(-1)];
  if (min === undefined || max === undefined) return null;
  const middle = seen.length / 2;
  const [low = min, high = min] = [seen[Math.ceil(middle) - 1], seen[Math.floor(middle)]];
  return { min, median: (low + high) / 2, max };
}

/** "2 × Intel Xeon, 24 GB, Node v20.20.2". */
export function machine(): string {
  const processor = cpus()[0]?.model.trim() ?? 'unknown';
  return `${String(availableParallelism())} × ${processor}, ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.version}`;
}

/**
 * What is on file of this bench, for runs to be added to.
 * @throws Error when they couldn't be compared: of other sizes, or with other figures. On another machine they can: it is named
 */
export async function runsOnFile(
  about: Pick<Result, 'bench' | 'command'>,
  keys: readonly string[],
): Promise<Result | undefined> {
  const onFile = (await readResults()).find(({ bench }) => bench === about.bench);
  if (!onFile) return undefined;
  if (onFile.command !== about.command)
    throw new Error(`Runs of another size are on file: ${onFile.command}`);
  if (onFile.figures.map(({ key }) => key).join() !== keys.join())
    throw new Error('Runs with other figures are on file');
  return onFile;
}

/** A result with those of earlier runs before its own. */
export function addedTo(earlier: Result, later: Result): Result {
  return {
    ...later,
    seconds: earlier.seconds + later.seconds,
    machine: together(earlier.machine, later.machine),
    commit: together(earlier.commit, later.commit),
    figures: later.figures.map((figure, at) => ({
      ...figure,
      values: [...(earlier.figures[at]?.values ?? []), ...figure.values],
    })),
  };
}

function together(earlier: string, later: string): string {
  return [...new Set([...earlier.split(' and '), later])].join(' and ');
}

export async function writeResult(result: Result): Promise<void> {
  await mkdir(RESULTS, { recursive: true });
  await writeFile(join(RESULTS, `${result.bench}.json`), `${JSON.stringify(result, null, 2)}\n`);
}

export async function readResults(): Promise<readonly Result[]> {
  const names = (await readdir(RESULTS)).filter((name) => name.endsWith('.json'));
  return Promise.all(
    names.toSorted().map(async (name) => JSON.parse(await readFile(join(RESULTS, name), 'utf8')) as Result),
  );
}
