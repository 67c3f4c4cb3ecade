// The product itself, as `npm start` runs it: database, mailbox, demo data, worker and web server in one process.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import express from 'express';
import pg from 'pg';
import { destination, pino, type Logger } from 'pino';
import { openDemoClock } from './clock/demoClock.ts';
import { createTimeMachine } from './clock/timeMachine.ts';
import { DEMO_REGION, seedDemo } from './demo/seed.ts';
import { demoSignIns } from './demo/signIns.ts';
import type { PastPost } from './demo/past.ts';
import type { Lifeline } from './lifeline.ts';
import { startMailbox, type Mailbox } from './mailbox/mailbox.ts';
import { DEV_PATHS } from './pages/DevPage.tsx';
import { devRoutes } from './pages/devRoutes.tsx';
import { choosePort, sayPort } from './ports.ts';
import type { Note } from './steps.ts';
import { oneOffice } from '../activities/offices.ts';
import { sendMail, type Post } from '../activities/sendMail.ts';
import { takeIncoming } from '../activities/takeIncoming.ts';
import { createApp } from '../api/app.ts';
import { replyCodePost } from '../api/links/notice/codePost.ts';
import { codePost } from '../api/signIn/codePost.ts';
import { openMailSecrets } from '../config/secrets.ts';
import { openPostOffice, type PostOffice } from '../mail/smtp.ts';
import { findRegion } from '../store/caseFacts.ts';
import { openDatabase, openPool } from '../store/database.ts';
import { openGate } from '../store/gate/gate.ts';
import { migrate } from '../store/migrate.ts';
import { claimMails } from '../store/outgoing.ts';
import { letterLinks } from '../worker/letterLinks.ts';
import { recoverWorkflows } from '../worker/recover.ts';
import { startWorker } from '../worker/startWorker.ts';
import { say } from '../words/language.ts';

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
  await step('Demo data', async (note) => {
    const done = join(dataDir, 'demo-is-complete');
    if (existsSync(done)) {
      note('as it was left');
      return;
    }
    // A start that was cut off left half a past, which nobody could make sense of.
    await forgetEverything(postgresUrl);
    const history = historyPost(database, { ...post, office: keepingOffice(mailbox) });
    await seedDemo(database, history, clock.now(), (begun, all) => note(`case ${begun} of ${all}`));
    await writeFile(done, new Date().toISOString());
    note('a made-up region with twelve cases');
  });

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
    const app = express();
    app.disable('x-powered-by');
    const sender = await senderOf(database, DEMO_REGION);
    const receive = async (raw: Buffer) => {
      const now = clock.now();
      await takeIncoming({ database, signing: links, log }, DEMO_REGION, raw, now, now);
    };
    app.use(devRoutes({ mailbox, clock, timeMachine, baseUrl, sender, receive, onFailure: sayFailure(log) }));
    app.use(
      createApp({
        database,
        now: () => clock.now(),
        links,
        baseUrl,
        mail: { secret: openMailSecrets().read, office: codes, host: '127.0.0.1' },
        sendReplyCode: replyCodePost(codes, 'doorzet@doorzet.example'),
        signIn: {
          gate,
          sendCode: codePost(codes, 'doorzet@doorzet.example', () => clock.now()),
          demoSignIns,
        },
        log,
        demoLinks: [
          {
            href: DEV_PATHS.mailbox,
            get label() {
              return say('Postvak', 'Mailbox');
            },
          },
          {
            href: DEV_PATHS.clock,
            get label() {
              return say('Klok', 'Clock');
            },
          },
        ],
      }),
    );
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

/** The address that a region's letters come from. */
async function senderOf(database: ReturnType<typeof openDatabase>, region: string): Promise<string> {
  const profile = await database.inRegion(region, (transaction) => findRegion(transaction, region));
  return profile?.senderAddress ?? '';
}

async function forgetEverything(postgresUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: postgresUrl });
  await owner.connect();
  await owner.query('truncate regions cascade');
  await owner.end();
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

/** Sends by putting into the mailbox: for the mails of the past, which have their own date. */
function keepingOffice(mailbox: Mailbox): PostOffice {
  return {
    async send(_envelope, writeMessage) {
      const message = await writeMessage();
      if (!message) return { is: 'withdrawn' };
      await mailbox.keep(message);
      return { is: 'accepted', code: 250 };
    },
    close: () => Promise.resolve(),
  };
}

function historyPost(database: ReturnType<typeof openDatabase>, post: Post): PastPost {
  return async (region, now) => {
    for (const mail of await claimMails(database, region, now, 50)) {
      await sendMail(database, post, region, mail, () => now);
    }
  };
}

function sayFailure(log: Logger) {
  return (error: unknown) => log.error({ code: 'CLOCK_FAILED', err: error }, 'the clock could not be moved');
}
