// `npm run recover`: rebuilds the workflows from Postgres. Safe to repeat, and while workers run.
import { Client, Connection } from '@temporalio/client';
import { pino } from 'pino';
import { recoverWorkflows } from './recover.ts';
import { registerSearchAttributes } from './temporal.ts';
import { readSettings } from '../config/environment.ts';
import { runMain } from '../config/runMain.ts';
import { openPool } from '../store/database.ts';

await runMain(async () => {
  const settings = readSettings([
    'RELAY_DATABASE_URL',
    'TEMPORAL_ADDRESS',
    'TEMPORAL_NAMESPACE',
    'LOG_LEVEL',
  ]);
  const log = pino({ level: settings.LOG_LEVEL });
  const namespace = settings.TEMPORAL_NAMESPACE;
  const connection = await Connection.connect({ address: settings.TEMPORAL_ADDRESS });
  const pool = openPool(settings.RELAY_DATABASE_URL, 2, 'doorzet_relay');
  try {
    await registerSearchAttributes(connection, namespace);
    const cases = await recoverWorkflows(pool, new Client({ connection, namespace }), (done) =>
      log.info({ code: 'RECOVERING', done }, 'rebuilding the workflows'),
    );
    log.info({ code: 'RECOVERED', cases }, 'every open case has its workflow');
  } finally {
    await pool.end();
    await connection.close();
  }
});
