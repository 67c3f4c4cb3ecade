// A mail server that is away for 48 hours with 1,000 letters due: node --import tsx test/soak/outage.ts
import { outage } from './support/outage.ts';
import { soak } from './support/soak.ts';
import { openDatabase } from '../../store/database.ts';

await soak('outage', { runs: 1_000, seed: 0, lanes: 1 }, async ({ runs, databaseUrl }) => {
  const database = openDatabase(databaseUrl, 8);
  try {
    return await outage(database, { letters: runs });
  } finally {
    await database.end();
  }
});
