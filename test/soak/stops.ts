// Senders that are stopped past their lease and go on, 200 at each of two points: node --import tsx test/soak/stops.ts
import { bundleSenders } from './support/senders.ts';
import { soak } from './support/soak.ts';
import { stopAll } from './support/stops.ts';

await soak('stops', { runs: 200, seed: 0, lanes: 1 }, async (soak) => {
  const senders = await bundleSenders();
  try {
    return await stopAll(soak.databaseUrl, senders, soak.runs, soak);
  } finally {
    await senders.remove();
  }
});
