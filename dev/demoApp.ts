// The web server's app of the demo: the product's own pages, and those of the demo's mailbox and clock.
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { DemoClock } from './clock/demoClock.ts';
import type { TimeMachine } from './clock/timeMachine.ts';
import { DEMO_REGION } from './demo/seed.ts';
import { demoSignIns } from './demo/signIns.ts';
import type { Mailbox } from './mailbox/mailbox.ts';
import { DEV_PATHS } from './pages/DevPage.tsx';
import { devRoutes } from './pages/devRoutes.tsx';
import { takeIncoming } from '../activities/takeIncoming.ts';
import { createApp } from '../api/app.ts';
import { replyCodePost } from '../api/links/notice/codePost.ts';
import type { LinkSettings } from '../api/links/token.ts';
import { codePost } from '../api/signIn/codePost.ts';
import { openMailSecrets } from '../config/secrets.ts';
import type { PostOffice } from '../mail/smtp.ts';
import { findRegion } from '../store/caseFacts.ts';
import type { Database } from '../store/database.ts';
import type { Gate } from '../store/gate/gate.ts';
import { say } from '../words/language.ts';

/** The address that codes come from. */
const CODES_FROM = 'doorzet@doorzet.example';

export interface DemoAppParts {
  readonly database: Database;
  readonly gate: Gate;
  readonly links: LinkSettings;
  readonly baseUrl: string;
  readonly mailbox: Mailbox;
  /** Sends codes into the mailbox. */
  readonly codes: PostOffice;
  readonly clock: DemoClock;
  readonly timeMachine: TimeMachine;
  readonly log: Logger;
}

/** All pages of `npm start`. */
export async function demoApp(parts: DemoAppParts): Promise<Express> {
  const { database, gate, links, baseUrl, mailbox, codes, clock, timeMachine, log } = parts;
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
      sendReplyCode: replyCodePost(codes, CODES_FROM),
      signIn: { gate, sendCode: codePost(codes, CODES_FROM, () => clock.now()), demoSignIns },
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
  return app;
}

/** The address that a region's letters come from. */
async function senderOf(database: Database, region: string): Promise<string> {
  const profile = await database.inRegion(region, (transaction) => findRegion(transaction, region));
  return profile?.senderAddress ?? '';
}

function sayFailure(log: Logger) {
  return (error: unknown) => log.error({ code: 'CLOCK_FAILED', err: error }, 'the clock could not be moved');
}
