// What a bench is: sizes, figures with what is to be reached, and one run that gives them.
import type { Ground, Needs } from './ground.ts';

/** A figure of a run. */
export interface Figure {
  /** What it is, in the words of the table. */
  readonly what: string;
  /** `ms`, `MB`, `checks/s`, `×`. */
  readonly unit: string;
  /** What is to be reached; left out where the figure only informs. */
  readonly atMost?: number;
}

/** A table beside the figures, of the last run. */
export interface ExtraTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * What one run gives: each figure by its key, null where it cannot be seen here (the CPU of a server that is not ours).
 * Several, where a part of a run is done several times.
 */
export interface RunResult {
  readonly figures: Readonly<Record<string, number | null | readonly (number | null)[]>>;
  readonly tables?: readonly ExtraTable[];
}

/** What one bench measures. */
export interface Bench<Size extends string = string> {
  /** `npm run bench -- <name>`, and the names of its files. */
  readonly name: string;
  readonly title: string;
  /** How much; each size is an option of its name too. Tiny is for the tests: that it runs, not what it gives. */
  readonly sizes: {
    readonly usual: Readonly<Record<Size, number>>;
    readonly tiny: Readonly<Record<Size, number>>;
  };
  /** In the order of the table. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** Bars beside each other, by keys of figures. */
  readonly charts?: readonly { readonly title: string; readonly keys: readonly string[] }[];
  readonly needs: Needs;
  /** One run. The harness runs it several times, on the same ground. */
  run(sizes: Readonly<Record<Size, number>>, ground: Ground): Promise<RunResult>;
}

/**
 * Runs a bench.
 * @returns the values of each figure, of all runs, and the tables of the last
 * @throws Error when a run leaves a figure out, or gives one that is not listed
 */
export async function measure<Size extends string>(
  bench: Bench<Size>,
  sizes: Readonly<Record<Size, number>>,
  runs: number,
  ground: Ground,
  told: (line: string) => void = () => undefined,
): Promise<{
  readonly values: Readonly<Record<string, readonly (number | null)[]>>;
  readonly tables: readonly ExtraTable[];
}> {
  const keys = Object.keys(bench.figures);
  const values = Object.fromEntries(keys.map((key) => [key, [] as (number | null)[]]));
  let tables: readonly ExtraTable[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const result = await bench.run(sizes, ground);
    const given = Object.keys(result.figures);
    const odd = [
      ...keys.filter((key) => !given.includes(key)),
      ...given.filter((key) => !keys.includes(key)),
    ];
    if (odd.length > 0)
      throw new Error(`Bench ${bench.name}: figures left out or not listed: ${odd.join(', ')}`);
    for (const [key, value] of Object.entries(result.figures)) values[key]?.push(...[value].flat());
    tables = result.tables ?? [];
    told(`${bench.name}, run ${String(run)} of ${String(runs)}: ${JSON.stringify(result.figures)}`);
  }
  return { values, tables };
}
