// Each bench runs, at a tiny size, so that the figures of docs/performance.md can be measured again. What it gives is not looked at.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benches } from '../../bench/benches.ts';
import { measure } from '../../bench/support/bench.ts';
import { prepareGround } from '../../bench/support/ground.ts';
import { orMissing } from '../support/missing.ts';

/** Building Temporal's server on a machine that never did takes some minutes. */
const BUILDING_MS = 10 * 60_000;

describe('at a tiny size', () => {
  let ground: Awaited<ReturnType<typeof prepareGround>> | { readonly missing: string };

  beforeAll(async () => {
    const say = (line: string) => process.stderr.write(`${line}\n`);
    ground = await orMissing('Temporal on Postgres', () => prepareGround('topology', {}, say));
  }, BUILDING_MS);
  afterAll(async () => {
    if (!('missing' in ground)) await ground.stop();
  });

  it.for(benches.map((bench) => [bench.name, bench] as const))('%s runs', async ([, bench], { skip }) => {
    if ('missing' in ground) return skip(ground.missing);
    const { values } = await measure(bench, bench.sizes.tiny, 1, ground);
    const seen = Object.values(values).flat();
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((value) => value !== null && !Number.isFinite(value))).toEqual([]);
  });
});
