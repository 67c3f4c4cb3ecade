// `npm run migrate`: brings the database up to date, and makes the logins of api and worker. Safe to repeat.
import pg from 'pg';
import { pino } from 'pino';
import { knowNew } from './knownDatabase.ts';
import { ensureLogin } from './logins.ts';
import { migrate } from './migrate.ts';
import { readSettings } from '../config/environment.ts';
import { runMain } from '../config/runMain.ts';

await runMain(async () => {
  const settings = readSettings([
    'MIGRATION_DATABASE_URL',
    'DATABASE_URL',
    'RELAY_DATABASE_URL',
    'LOG_LEVEL',
  ]);
  const log = pino({ level: settings.LOG_LEVEL });
  const ran = await migrate(settings.MIGRATION_DATABASE_URL);
  await knowThis(settings.MIGRATION_DATABASE_URL);
  await ensureLogin(settings.MIGRATION_DATABASE_URL, settings.DATABASE_URL, 'doorzet_app', 'doorzet_gate');
  await ensureLogin(settings.MIGRATION_DATABASE_URL, settings.RELAY_DATABASE_URL, 'doorzet_relay');
  log.info({ code: 'MIGRATED', migrations: ran }, ran.length === 0 ? 'nothing to migrate' : 'migrated');
});

async function knowThis(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await knowNew(owner);
  } finally {
    await owner.end();
  }
}
