// `npm run restored -- --backup 2026-11-22T03:00:00+01:00`: after a backup was put back, before api and worker start.
import { parseArgs } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import { pino } from 'pino';
import { z } from 'zod';
import { putRight } from './restored.ts';
import { registerSearchAttributes } from './temporal.ts';
import { readSettings } from '../config/environment.ts';
import { runMain } from '../config/runMain.ts';
import { openDatabase, openPool } from '../store/database.ts';

const USE = `Use: npm run restored -- --backup 2026-11-22T03:00:00+01:00   when the backup was made: the last moment it surely has
     npm run restored -- --nothing-lost                        after a failover or a move that lost nothing
`;

const moment = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

await runMain(async () => {
  const settings = readSettings([
    'DATABASE_URL',
    'RELAY_DATABASE_URL',
    'TEMPORAL_ADDRESS',
    'TEMPORAL_NAMESPACE',
    'LOG_LEVEL',
  ]);
  const { values } = parseArgs({
    options: { backup: { type: 'string' }, 'nothing-lost': { type: 'boolean', default: false } },
    strict: true,
  });
  const nothingLost = values['nothing-lost'];
  const backup = moment.safeParse(values.backup);
  const now = Date.now();
  if (
    nothingLost === (values.backup !== undefined) ||
    !(nothingLost || (backup.success && backup.data < now))
  ) {
    process.stderr.write(USE);
    process.exitCode = 1;
    return;
  }
  const log = pino({ level: settings.LOG_LEVEL });
  const namespace = settings.TEMPORAL_NAMESPACE;
  const connection = await Connection.connect({ address: settings.TEMPORAL_ADDRESS });
  const relay = openPool(settings.RELAY_DATABASE_URL, 2, 'doorzet_relay');
  const database = openDatabase(settings.DATABASE_URL);
  try {
    await registerSearchAttributes(connection, namespace);
    const parts = { relay, database, client: new Client({ connection, namespace }), log };
    await putRight(parts, backup.success ? { backupAt: backup.data, now } : null);
  } finally {
    await Promise.all([relay.end(), database.end(), connection.close()]);
  }
});
