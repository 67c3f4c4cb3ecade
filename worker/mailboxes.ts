// Looks into the mailbox of every region that has one, once a minute: what came back, and what people wrote.
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../activities/clock.ts';
import { codeOf } from '../activities/failures.ts';
import { takeIncoming } from '../activities/takeIncoming.ts';
import { emptyMailbox } from '../mail/imap/emptyMailbox.ts';
import type { MailboxFaultKind } from '../mail/imap/fault.ts';
import type { ReadSecret } from '../mail/ownRelay.ts';
import type { VerpKeys } from '../mail/verp.ts';
import type { Database, RegionCode } from '../store/database.ts';
import { readMailSettings } from '../store/regions/mailSettings.ts';
import { MINUTE_MS } from '../domain/time.ts';
import { startRounds, type Rounds } from './rounds.ts';

/** How mail that comes in is read. */
export interface IncomingSettings {
  readonly secret: ReadSecret;
  /** What signed the envelope senders of letters. */
  readonly signing: VerpKeys;
  /** A certificate to trust besides the usual ones, as PEM. */
  readonly ca?: string;
  /** Told of each look at a mailbox that failed, by what was wrong. */
  readonly countFault?: (region: RegionCode, fault: string) => void;
}

/** How long a fault that stays is not told again. */
const TOLD_AGAIN_MS = 60 * MINUTE_MS;

type Fault = MailboxFaultKind | 'secret';

/** What an operator can do. */
const remedies: Readonly<Record<Fault, string>> = {
  unreachable: 'its server does not answer: check host and port, and whether this machine may connect to it',
  insecure:
    'its server offers no encryption that can be trusted: check the certificate, and whether the security set fits the port',
  signIn:
    'its server refuses the user or the password: check both, and whether IMAP by password is allowed for this mailbox',
  broken: 'its server answers in a way that we do not understand: see reason',
  secret:
    'its secret can not be read: set MAIL_SECRET_ with its name, or put a file of that name into MAIL_SECRETS_DIR',
};

/** As many workers as there are may do this side by side: each mail counts once. */
export function startMailboxes(
  parts: IncomingSettings & {
    readonly pool: pg.Pool;
    readonly database: Database;
    readonly clock: Clock;
    readonly log: Logger;
  },
): Rounds {
  const { pool, database, clock, log, secret, signing, ca, countFault } = parts;
  const reading = new Map<RegionCode, Promise<void>>();
  const told = new Map<string, number>();

  function tell(region: RegionCode, fault: Fault, reason: string): void {
    countFault?.(region, fault);
    const key = `${region} ${fault}`;
    const now = Date.now();
    if (now - (told.get(key) ?? -Infinity) < TOLD_AGAIN_MS) return;
    told.set(key, now);
    log.error(
      { code: 'MAILBOX', region, fault, reason },
      `mail to this region is not read: ${remedies[fault]}`,
    );
  }

  async function readMailbox(region: RegionCode): Promise<void> {
    const { mailbox } = await readMailSettings(database, region);
    if (!mailbox) return;
    const { host, port, security, signIn } = mailbox;
    const pass = await secret(signIn.secret).catch(() => undefined);
    if (pass === undefined) {
      tell(region, 'secret', signIn.secret);
      return;
    }
    const access = { host, port, security, user: signIn.user, pass, ...(ca !== undefined && { ca }) };
    const emptied = await emptyMailbox(
      access,
      async (raw, receivedAt) => {
        await takeIncoming({ database, signing, log }, region, raw, receivedAt, clock.now()).catch(
          (error: unknown) => {
            log.error(
              { code: 'INCOMING_LEFT', region, reason: codeOf(error) },
              'a mail stays in its mailbox, and is read again',
            );
            throw error;
          },
        );
      },
      Date.now(),
    );
    if ('fault' in emptied) {
      tell(region, emptied.fault, emptied.reason);
      return;
    }
    for (const key of told.keys()) if (key.startsWith(`${region} `)) told.delete(key);
    if (emptied.taken > 0 && !emptied.moved) {
      log.warn(
        { code: 'MAILBOX_NO_FOLDER', region },
        'mail that was read stays in the inbox, marked as read: its server makes no folder Doorzet/Verwerkt',
      );
    }
  }

  /** One at a time for each region, and no region waits for another's server. */
  function begin(region: RegionCode): void {
    if (reading.has(region)) return;
    const work = readMailbox(region)
      .catch((error: unknown) => {
        countFault?.(region, 'other');
        log.warn({ code: 'MAILBOXES_FAIL', region, reason: codeOf(error) }, 'a mailbox could not be read');
      })
      .finally(() => reading.delete(region));
    reading.set(region, work);
  }

  return startRounds({
    pool,
    log,
    everyMs: MINUTE_MS,
    failure: { code: 'MAILBOXES_FAIL', words: 'mailboxes could not be read' },
    lookAt(region) {
      begin(region);
      return Promise.resolve();
    },
    async lookBesides() {
      await Promise.all(reading.values());
    },
  });
}
