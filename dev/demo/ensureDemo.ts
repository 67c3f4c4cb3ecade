// Makes sure that the demo has its past: made once, and made again where a start was cut off.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import pg from 'pg';
import type { PastPost } from './past.ts';
import { seedDemo } from './seed.ts';
import type { DemoClock } from '../clock/demoClock.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import type { Note } from '../steps.ts';
import { sendMail, type Post } from '../../activities/sendMail.ts';
import type { PostOffice } from '../../mail/smtp.ts';
import type { Database } from '../../store/database.ts';
import { claimMails } from '../../store/outgoing.ts';

export interface DemoGround {
  /** Of the database's owner. */
  readonly postgresUrl: string;
  readonly database: Database;
  readonly mailbox: Mailbox;
  readonly post: Omit<Post, 'office'>;
  readonly clock: DemoClock;
  /** This file says that the past is whole. */
  readonly doneFile: string;
}

/** @param note told how far it is, and how it was found */
export async function ensureDemo(ground: DemoGround, note: Note): Promise<void> {
  const { postgresUrl, database, mailbox, post, clock, doneFile } = ground;
  if (existsSync(doneFile)) {
    note('as it was left');
    return;
  }
  // A start that was cut off left half a past, which nobody could make sense of.
  await forgetEverything(postgresUrl);
  const history = historyPost(database, { ...post, office: keepingOffice(mailbox) });
  await seedDemo(database, history, clock.now(), (begun, all) => note(`case ${begun} of ${all}`));
  await writeFile(doneFile, new Date().toISOString());
  note('a made-up region with twelve cases');
}

async function forgetEverything(postgresUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: postgresUrl });
  await owner.connect();
  await owner.query('truncate regions cascade');
  await owner.end();
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

function historyPost(database: Database, post: Post): PastPost {
  return async (region, now) => {
    for (const mail of await claimMails(database, region, now, 50)) {
      await sendMail(database, post, region, mail, () => now);
    }
  };
}
