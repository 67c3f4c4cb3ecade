// Senders, leases that end, and people who answer come in between each other in any order, on the real store: no escalation
// leaves after an answer was saved, whoever had one before hears, and nothing is lost. 10,000: `test/soak/interleavings.ts`.
import { expect, it } from 'vitest';
import { interleaveAll } from './support/interleavings.ts';
import { schema } from '../support/doorzet.ts';
import { useDatabase } from '../support/postgres.ts';

const RUNS = 200;
const store = useDatabase(schema);

it('no escalation leaves after an answer was saved, in whatever order things happen', async () => {
  const counts = await interleaveAll(store.url, { runs: RUNS, seed: 3, lanes: 3 });
  expect(counts.examples).toEqual([]);
  expect(counts.wrong).toEqual({ afterAnswer: 0, notFollowed: 0, lost: 0, often: 0, untold: 0 });
  // Else these runs would say little: in many the answer is first, and in many the notice.
  expect(counts.runs).toBe(RUNS);
  expect(counts.endedFirst).toBeGreaterThan(RUNS / 4);
  for (const state of ['accepted', 'withdrawn', 'unknown']) {
    expect(counts.notices[state]).toBeGreaterThan(RUNS / 20);
  }
}, 240_000);
