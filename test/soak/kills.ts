// Kills a sender with -9 at each of seven points of a letter's way, 200 times each: node --import tsx test/soak/kills.ts
import { killAll, openLane } from './support/kills.ts';
import { seeded } from './support/random.ts';
import { bundleSenders } from './support/senders.ts';
import { soak } from './support/soak.ts';

await soak('kills', { runs: 200, seed: 20_261_122, lanes: 4 }, async (soak) => {
  const senders = await bundleSenders();
  const lanes = await Promise.all(
    Array.from({ length: soak.lanes }, () => openLane(soak.databaseUrl, senders)),
  );
  try {
    return await killAll(lanes, soak.runs, seeded(soak.seed), (done) => soak.told(done));
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
    await senders.remove();
  }
});
