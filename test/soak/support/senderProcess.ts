// A sender in a process of its own, to be killed: one round of a region's post, its settings as JSON in the one argument.
import { pino } from 'pino';
import { linkSettings } from '../../journeys/support/linkSettings.ts';
import { deliverRound } from '../../../activities/deliverRound.ts';
import { oneOffice } from '../../../activities/offices.ts';
import { openPostOffice } from '../../../mail/smtp.ts';
import { openDatabase } from '../../../store/database.ts';
import { letterLinks } from '../../../worker/letterLinks.ts';

/** What a sender is told. */
export interface SenderSettings {
  readonly databaseUrl: string;
  readonly region: string;
  readonly smtpPort: number;
  /** The moment at which it sends, by the region's clock, which stands still. */
  readonly now: number;
  readonly leaseMs: number;
}

const { databaseUrl, region, smtpPort, now, leaseMs } = JSON.parse(process.argv[2] ?? '') as SenderSettings;
const database = openDatabase(databaseUrl, 4);
const office = openPostOffice({ host: '127.0.0.1', port: smtpPort, tls: 'none', idleMs: 50 });
const post = {
  offices: oneOffice(office),
  linksOf: letterLinks('https://doorzet.example', linkSettings),
  leaseMs,
  log: pino({ level: 'error' }, pino.destination({ fd: 2, sync: true })),
};
await deliverRound(database, post, region, () => now);
await office.close();
await database.end();
