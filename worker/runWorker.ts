// A worker process, from its environment to its end. As many of these as are needed can run side by side.
import { pino } from 'pino';
import { letterLinks } from './letterLinks.ts';
import { startMetrics } from './metrics.ts';
import { startWorker } from './startWorker.ts';
import type { Clock } from '../activities/clock.ts';
import { regionOffices } from '../activities/offices.ts';
import { EnvironmentError, readSettings } from '../config/environment.ts';
import { keepGarbageSmall } from '../config/garbage.ts';
import { endAsked } from '../config/runMain.ts';
import { openMailSecrets } from '../config/secrets.ts';
import { openPostOffice } from '../mail/smtp.ts';
import { openDatabase, openPool } from '../store/database.ts';
import { isKnown } from '../store/knownDatabase.ts';

/** Runs cases and post by this clock until asked to end. */
export async function runWorker(clock: Clock): Promise<void> {
  keepGarbageSmall();
  const settings = readSettings([
    'DATABASE_URL',
    'RELAY_DATABASE_URL',
    'TEMPORAL_ADDRESS',
    'TEMPORAL_NAMESPACE',
    'BASE_URL',
    'LINK_KEYS',
    'SMTP_HOST',
    'SMTP_PORT',
    'SMTP_SECURITY',
    'SMTP_USER',
    'SMTP_PASSWORD',
    'METRICS_HOST',
    'METRICS_PORT',
    'LOG_LEVEL',
  ]);
  const log = pino({ level: settings.LOG_LEVEL });
  const { SMTP_USER: user, SMTP_PASSWORD: pass } = settings;
  const database = openDatabase(settings.DATABASE_URL, 2);
  const secret = openMailSecrets().read;
  const signing = { keys: settings.LINK_KEYS };
  const offices = regionOffices({
    database,
    secret,
    signing,
    otherwise: openPostOffice({
      host: settings.SMTP_HOST,
      port: settings.SMTP_PORT,
      tls: settings.SMTP_SECURITY,
      ...(user === undefined || pass === undefined ? {} : { auth: { user, pass } }),
    }),
    log,
  });
  await refuseUnknown(settings.RELAY_DATABASE_URL);
  const metrics =
    settings.METRICS_PORT === undefined
      ? undefined
      : await startMetrics({ host: settings.METRICS_HOST, port: settings.METRICS_PORT, log });
  const worker = await startWorker({
    databaseUrl: settings.DATABASE_URL,
    relayDatabaseUrl: settings.RELAY_DATABASE_URL,
    temporal: { address: settings.TEMPORAL_ADDRESS, namespace: settings.TEMPORAL_NAMESPACE },
    clock,
    post: { offices, log, linksOf: letterLinks(settings.BASE_URL, signing) },
    incoming: { secret, signing },
    log,
    patient: true,
    ...(metrics && { metrics }),
  });
  log.info({ code: 'WORKER_RUNS' }, 'worker runs');
  try {
    await Promise.race([endAsked(), worker.ended]);
    log.info({ code: 'WORKER_STOPS' }, 'worker finishes what is in hand');
  } finally {
    await worker.stop();
    await database.end();
    await metrics?.stop();
  }
}

/** A database that was put back from a backup does not know what was sent since: nothing leaves before it is put right. */
async function refuseUnknown(relayUrl: string): Promise<void> {
  const relay = openPool(relayUrl, 1, 'doorzet_relay');
  try {
    if (await isKnown(relay)) return;
  } finally {
    await relay.end();
  }
  throw new EnvironmentError(
    'This is not the database that was known: it was put back from a backup, moved, or failed over.\n' +
      'Whatever was sent since could be sent again, so no worker starts. Run `npm run restored` first (docs/operations.md).',
  );
}
