// Answers, withdrawals, leases that end and sending in any order, 10,000 times: node --import tsx test/soak/interleavings.ts
import { interleaveAll } from './support/interleavings.ts';
import { soak } from './support/soak.ts';

await soak('interleavings', { runs: 10_000, seed: 20_261_122, lanes: 3 }, (soak) =>
  interleaveAll(soak.databaseUrl, soak),
);
