// A worker in a process of its own, to be killed: started with its settings as JSON in the one argument.
import { pino } from 'pino';
import { linkSettings } from './linkSettings.ts';
import { movedClock } from '../../../activities/clock.ts';
import { oneOffice } from '../../../activities/offices.ts';
import { openPostOffice } from '../../../mail/smtp.ts';
import { letterLinks } from '../../../worker/letterLinks.ts';
import { startWorker } from '../../../worker/startWorker.ts';

export interface WorkerSettings {
  readonly databaseUrl: string;
  readonly temporal: { readonly address: string; readonly namespace: string };
  readonly baseUrl: string;
  readonly smtpPort: number;
  readonly offsetMs: number;
  readonly leaseMs: number;
}

const settings = JSON.parse(process.argv[2] ?? '') as WorkerSettings;
const log = pino({ level: 'warn' }, pino.destination({ fd: 2, sync: true }));
await startWorker({
  databaseUrl: settings.databaseUrl,
  relayDatabaseUrl: settings.databaseUrl,
  temporal: settings.temporal,
  clock: movedClock(() => settings.offsetMs),
  post: {
    offices: oneOffice(
      openPostOffice({ host: '127.0.0.1', port: settings.smtpPort, tls: 'none', timeoutMs: 20_000 }),
    ),
    linksOf: letterLinks(settings.baseUrl, linkSettings),
    leaseMs: settings.leaseMs,
    log,
  },
  log,
});
process.stdout.write('runs\n');
