// Senders that crash again and again, and senders that stand still past their lease: nothing comes that the rows do not say.
// More of each: `test/soak/crashLoop.ts`, `test/soak/stops.ts`.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { crashLoop } from './support/crashLoop.ts';
import { bundleSenders, type Senders } from './support/senders.ts';
import { stopAll } from './support/stops.ts';
import { schema } from '../support/doorzet.ts';
import { useDatabase } from '../support/postgres.ts';

const store = useDatabase(schema);
let senders: Senders;
beforeAll(async () => {
  senders = await bundleSenders();
});
afterAll(() => senders.remove());

it('a crash loop mails no more than the rows say', async () => {
  const counts = await crashLoop(store.url, senders, { letters: 20, kills: 8, seed: 7 });
  expect(counts).toMatchObject({ tooOften: 0, escalationsDoubled: 0, lost: 0 });
  expect(counts.mails).toBeLessThanOrEqual(counts.letters + counts.sentAgain);
  expect(counts.kills).toBeGreaterThan(3);
}, 120_000);

it('a sender that is stopped past its lease sends nothing when it goes on', async () => {
  const all = await stopAll(store.url, senders, 5);
  for (const counts of all) {
    expect(counts).toMatchObject({ stops: 5, sentByOther: 5, zombieMails: 0, notOnce: 0 });
  }
}, 120_000);
