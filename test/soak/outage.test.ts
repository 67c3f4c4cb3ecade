// A mail server that is away for 48 hours: nothing is lost, nothing stale is sent, the urgent go first. With 1,000 letters:
// `test/soak/outage.ts`.
import { expect, it } from 'vitest';
import { outage } from './support/outage.ts';
import { useStore } from '../support/doorzet.ts';

const store = useStore();

it('a mail server that is away for 48 hours loses nothing, and gets nothing that makes no sense any more', async () => {
  const counts = await outage(store.database, { letters: 60 });
  expect(counts).toMatchObject({ lost: 0, notOnce: 0, stale: 0, untold: 0, outOfOrder: 0 });
  expect(counts.accepted + counts.withdrawn + counts.givenUp).toBe(counts.letters);
  for (const some of [counts.accepted, counts.withdrawn, counts.givenUp]) expect(some).toBeGreaterThan(0);
  // Seven tries in the first hour, and then one an hour.
  expect(counts.mostTries.crisis).toBeLessThanOrEqual(7 + 48);
  expect(counts.mostTries.others).toBeLessThanOrEqual(7 + 17 + 2);
  // Whichever is tried first finds the server there again, and the rest goes with it.
  expect(counts.lastTaken.others).toBe(counts.lastTaken.urgent);
  expect(counts.lastTaken.others).toBeLessThanOrEqual(61);
}, 120_000);
