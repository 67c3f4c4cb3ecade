// A sender is killed with -9 at each of seven points of a letter's way. Nothing is lost; before the fence nothing comes twice;
// after it a prompt at most once more, as the same mail, and an escalation never by itself. 200 each: `test/soak/kills.ts`.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { killAll, openLane, type Failpoint, type KillCounts, type Lane } from './support/kills.ts';
import { seeded } from './support/random.ts';
import { bundleSenders, type Senders } from './support/senders.ts';
import { schema } from '../support/doorzet.ts';
import { useDatabase } from '../support/postgres.ts';

const KILLS = 10;
const store = useDatabase(schema);
let lanes: readonly Lane[] = [];
let senders: Senders;
beforeAll(async () => {
  senders = await bundleSenders();
  lanes = await Promise.all([1, 2, 3].map(() => openLane(store.url, senders)));
});
afterAll(async () => {
  await Promise.all(lanes.map((lane) => lane.close()));
  await senders.remove();
});

it('a sender that is killed loses nothing, and sends nothing twice that does harm', async () => {
  const all = await killAll(lanes, KILLS, seeded(5));
  for (const counts of all) {
    expect(counts).toMatchObject({
      kills: KILLS,
      lost: 0,
      doubledBeforeFence: 0,
      promptsOften: 0,
      escalationsDoubled: 0,
      tasksMissing: 0,
    });
  }
  const of = (name: Failpoint) => all.find(({ failpoint }) => failpoint === name) as KillCounts;
  const half = KILLS / 2;
  // Where the fence is, so that the counts above are of kills on both sides of it.
  for (const before of ['claimed', 'RCPT'] as const) expect(of(before).pastFence).toBe(0);
  for (const after of ['before the dot', 'dot to 250', '250 to commit'] as const) {
    expect(of(after)).toMatchObject({ pastFence: KILLS, tasks: half });
  }
  // What the server had is written down, and only its case not told: nothing comes twice, and nobody has to find out.
  expect(of('commit to case')).toMatchObject({ pastFence: KILLS, promptsTwice: 0, tasks: 0 });
  // The server had these, and nobody wrote it down: the one more is the price of losing nothing.
  expect(of('before the dot').promptsTwice).toBe(0);
  for (const taken of ['dot to 250', '250 to commit'] as const) expect(of(taken).promptsTwice).toBe(half);
}, 240_000);
