// Reads what came into a mailbox: each mail is handed over first, and put away after; none is ever deleted.
import { rootCertificates } from 'node:tls';
import { ImapFlow } from 'imapflow';
import { mailboxFault, type MailboxFault } from './fault.ts';
import { DAY_MS, type Instant } from '../../domain/time.ts';

export interface MailboxAccess {
  readonly host: string;
  readonly port: number;
  /** `starttls` and `implicit` send nothing unencrypted; `none` is for a server on the same machine. */
  readonly security: 'starttls' | 'implicit' | 'none';
  readonly user: string;
  readonly pass: string;
  /** A certificate to trust besides the usual ones, as PEM. */
  readonly ca?: string;
  /** For connecting, and for each answer; default 20,000 ms. */
  readonly timeoutMs?: number;
}

/** Takes one mail; only what it took is put away. */
export type TakeMail = (raw: Buffer, receivedAt: Instant) => Promise<void>;

export interface EmptiedMailbox {
  readonly taken: number;
  /** Could not be taken: they stay where they are, and are read again. */
  readonly left: number;
  /** Whether what was taken was moved; false where the server makes no such folder, and it was marked as read. */
  readonly moved: boolean;
}

/** Where a mail goes that was taken: a folder that people find, too. */
// eslint-disable-next-line doorzet/words-in-pairs -- a mailbox has one language
export const PUT_AWAY = ['Doorzet', 'Verwerkt'] as const;

/** Of a longer mail, the beginning is read: what people write, and what a report says, stands there. */
const MOST_BYTES = 1_000_000;
const MOST_AT_A_TIME = 200;
/** What somebody else opened in the mailbox, is read all the same, if it came so lately. */
const RECENT_MS = 3 * DAY_MS;
/** After so many in a row the trouble is not in the mails. */
const MOST_FAILURES = 3;

/**
 * Reads the mails that nobody read, and those that came lately. Taken twice, when we stop in between, each has the same
 * key: whoever takes it knows.
 * @returns a fault when the mailbox can't be read
 */
export async function emptyMailbox(
  access: MailboxAccess,
  take: TakeMail,
  now: Instant,
): Promise<EmptiedMailbox | MailboxFault> {
  const client = connectionTo(access);
  // What nobody waits for, such as a line that breaks while it is idle, would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const lock = await client.getMailboxLock('INBOX');
    try {
      return await readAll(client, take, now);
    } finally {
      lock.release();
    }
  } catch (error) {
    return mailboxFault(error);
  } finally {
    await client.logout().catch(() => client.close());
  }
}

function connectionTo(access: MailboxAccess): ImapFlow {
  const { host, port, security, user, pass, ca, timeoutMs = 20_000 } = access;
  return new ImapFlow({
    host,
    port,
    secure: security === 'implicit',
    ...(security === 'implicit' ? {} : { doSTARTTLS: security === 'starttls' }),
    ...(ca === undefined ? {} : { tls: { ca: [...rootCertificates, ca] } }),
    auth: { user, pass },
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableAutoIdle: true,
    logger: false,
  });
}

async function readAll(client: ImapFlow, take: TakeMail, now: Instant): Promise<EmptiedMailbox> {
  const folder = await folderFor(client);
  const since = new Date(now - RECENT_MS);
  const read = folder === undefined ? { seen: false } : { or: [{ seen: false }, { since }] };
  const found = (await client.search(read, { uid: true })) || [];
  let taken = 0;
  let left = 0;
  let inARow = 0;
  for (const uid of found.slice(0, MOST_AT_A_TIME)) {
    const mail = await client.fetchOne(
      String(uid),
      { source: { start: 0, maxLength: MOST_BYTES }, internalDate: true },
      { uid: true },
    );
    // Somebody else put it away meanwhile: a person, or another worker.
    if (!mail || !mail.source) continue;
    const failed = await take(mail.source, receivedAt(mail.internalDate, now)).then(
      () => false,
      () => true,
    );
    if (failed) {
      left += 1;
      inARow += 1;
      if (inARow === MOST_FAILURES) break;
      continue;
    }
    inARow = 0;
    taken += 1;
    await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
    if (folder !== undefined) await client.messageMove(String(uid), folder, { uid: true });
  }
  return { taken, left, moved: folder !== undefined };
}

/** The folder's name there; undefined where it can't be made. */
async function folderFor(client: ImapFlow): Promise<string | undefined> {
  try {
    return (await client.mailboxCreate([...PUT_AWAY])).path;
  } catch {
    return undefined;
  }
}

function receivedAt(date: Date | string | undefined, now: Instant): Instant {
  const at = date === undefined ? Number.NaN : new Date(date).getTime();
  return Number.isNaN(at) ? now : Math.min(at, now);
}
