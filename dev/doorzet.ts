// The product itself, as `npm start` runs it: database, mailbox, demo data, worker and web server in one process.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { destination, pino } from 'pino';
import { openDemoClock } from './clock/demoClock.ts';
import { createTimeMachine } from './clock/timeMachine.ts';
import { ensureDemo } from './demo/ensureDemo.ts';
import { demoApp } from './demoApp.ts';
import type { Lifeline } from './lifeline.ts';
import { startMailbox } from './mailbox/mailbox.ts';
import { choosePort, sayPort } from './ports.ts';
import type { Note } from './steps.ts';
import { oneOffice } from '../activities/offices.ts';
import { openPostOffice } from '../mail/smtp.ts';
import { openDatabase, openPool } from '../store/database.ts';
import { openGate } from '../store/gate/gate.ts';
import { migrate } from '../store/migrate.ts';
import { letterLinks } from '../worker/letterLinks.ts';
import { recoverWorkflows } from '../worker/recover.ts';
import { startWorker } from '../worker/startWorker.ts';

/** Wished; a busy one is swapped for a free one. */
const PORTS = { web: 3000, mail: 2525 } as const;

/** Namespace of a Temporal that is ours. */
const NAMESPACE = 'default';

export interface DoorzetParts {
  readonly postgresUrl: string;
  readonly temporalAddress: string;
  /** Why the workflows have to be rebuilt from Postgres; undefined when Temporal still has them. */
  readonly rebuildBecause: string | undefined;
  readonly dataDir: string;
  readonly lifeline: Lifeline;
  readonly step: <T>(name: string, work: (note: Note) => Promise<T>) => Promise<T>;
}

/** Starts it, and holds everything on the lifeline. @returns where it is */
export async function startDoorzet(parts: DoorzetParts): Promise<{ readonly baseUrl: string }> {
  const { postgresUrl, temporalAddress, rebuildBecause, dataDir, lifeline, step } = parts;
  await mkdir(dataDir, { recursive: true });
  const log = pino({ level: 'info' }, destination({ dest: join(dataDir, 'doorzet.log'), sync: false }));
  const links = { keys: [{ id: 'dev', secret: await linkSecret(join(dataDir, 'link-key')) }] };
  const clock = openDemoClock(join(dataDir, 'clock.json'));
  const webPort = await choosePort(PORTS.web);
  const baseUrl = `http://localhost:${webPort.port}`;

  const database = await step('Database', async (note) => {
    const ran = await migrate(postgresUrl);
    note(ran.length === 0 ? 'up to date' : `${ran.length} migration(s) run`);
    const opened = openDatabase(postgresUrl);
    lifeline.hold('Database', () => opened.end());
    return opened;
  });

  const mailbox = await step('Mailbox', async (note) => {
    const port = await choosePort(PORTS.mail, [webPort.port]);
    const started = await startMailbox(port.port, join(dataDir, 'mail'));
    lifeline.hold('Mailbox', () => started.stop());
    note(`on ${sayPort(port)}`);
    return started;
  });

  const post = { log, linksOf: letterLinks(baseUrl, links) };
  const doneFile = join(dataDir, 'demo-is-complete');
  await step('Demo data', (note) =>
    ensureDemo({ postgresUrl, database, mailbox, post, clock, doneFile }, note),
  );

  const worker = await step('Worker', async (note) => {
    const office = openPostOffice({ host: '127.0.0.1', port: mailbox.port, tls: 'none' });
    const started = await startWorker({
      databaseUrl: postgresUrl,
      relayDatabaseUrl: postgresUrl,
      temporal: { address: temporalAddress, namespace: NAMESPACE },
      clock,
      // A demo's mail stays here, whatever is set.
      post: { ...post, offices: oneOffice(office) },
      log,
    });
    lifeline.hold('Worker', () => started.stop());
    started.ended.catch((error: unknown) => {
      lifeline.interrupt(error instanceof Error ? error : new Error('The worker broke down'));
    });
    note('runs cases and post');
    return started;
  });

  const pool = openPool(postgresUrl, 2, 'doorzet_relay');
  lifeline.hold('Clock', () => pool.end());
  if (rebuildBecause !== undefined) {
    await step('Workflows', async (note) => {
      const connection = await Connection.connect({ address: temporalAddress });
      const client = new Client({ connection, namespace: NAMESPACE });
      const cases = await recoverWorkflows(pool, client, (done) => note(`${done} rebuilt`));
      await connection.close();
      note(`${cases} rebuilt from Postgres: ${rebuildBecause}`);
    });
  }

  const gate = openGate(postgresUrl);
  lifeline.hold('Sign-in', () => gate.end());
  const codes = openPostOffice({ host: '127.0.0.1', port: mailbox.port, tls: 'none' });

  await step('Web', async (note) => {
    const timeMachine = createTimeMachine({ pool, clock, relay: worker.relay });
    const app = await demoApp({ database, gate, links, baseUrl, mailbox, codes, clock, timeMachine, log });
    const server = createServer(app).listen(webPort.port, '127.0.0.1');
    await once(server, 'listening');
    lifeline.hold('Web', async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    });
    note(`on ${sayPort(webPort)}`);
  });
  return { baseUrl };
}

/** Made once, and kept: links in mails of an earlier start go on working. */
async function linkSecret(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    const secret = randomBytes(33).toString('base64');
    await writeFile(file, secret, { mode: 0o600 });
    return secret;
  }
}
