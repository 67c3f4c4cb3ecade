// How deep properties look.

/** A number of which nothing is special: it only makes the random lives the same ones in each run. */
const SEED = 20_261_122;

/**
 * What fast-check is asked. In every run of the tests the same examples, so that a failure is due to a change and found
 * again by whoever looks; `RUNS=5000 npx vitest run test/domain` looks at as many new ones.
 * @param usual how many examples, quick enough for every run
 */
export function depth(usual: number): { readonly numRuns: number; readonly seed?: number } {
  const { RUNS } = process.env;
  return RUNS === undefined ? { numRuns: usual, seed: SEED } : { numRuns: Number(RUNS) };
}
