// A sender that is killed 30 times in a row while 60 letters are due, again and again: node --import tsx test/soak/crashLoop.ts
import { crashLoop, type CrashLoopCounts } from './support/crashLoop.ts';
import { bundleSenders } from './support/senders.ts';
import { soak } from './support/soak.ts';

await soak('crashLoop', { runs: 5, seed: 20_261_122, lanes: 1 }, async (soak) => {
  const senders = await bundleSenders();
  const loops: CrashLoopCounts[] = [];
  try {
    while (loops.length < soak.runs && !soak.over()) {
      const own = soak.seed + loops.length;
      loops.push(await crashLoop(soak.databaseUrl, senders, { letters: 60, kills: 30, seed: own }));
      soak.told(loops.length);
    }
    return loops;
  } finally {
    await senders.remove();
  }
});
