// Sends one mail: writes it at the last moment, past the fence, and records what the server made of it.
import type { Logger } from 'pino';
import { codeOf } from './failures.ts';
import { contentOf, type LinksOf } from './mailContent.ts';
import type { DkimKey } from '../mail/dkim.ts';
import { composeMessage, messageIdOf } from '../mail/message.ts';
import { maskLinks } from '../mail/render/maskLinks.ts';
import type { PostOffice } from '../mail/smtp.ts';
import type { Database, RegionCode, Transaction } from '../store/database.ts';
import { noteTaken, reportAcceptance, reportFailure, type SentMail } from '../store/deliveries.ts';
import { logLetters } from '../store/letterLog.ts';
import { loseSight, tryLater } from '../store/lostMail.ts';
import { passFence } from '../store/fence.ts';
import type { ClaimedMail } from '../store/outgoing.ts';
import { threadOf } from '../store/threads.ts';
import type { ServerReply } from '../domain/letters/serverReply.ts';
import type { Instant } from '../domain/time.ts';

/** What the post works with. */
export interface Post {
  readonly office: PostOffice;
  /** With what the mail is signed, if we sign it. */
  readonly dkim?: DkimKey;
  /** The envelope sender of a letter, to which what does not arrive comes back; by default the region's own address. */
  readonly returnTo?: (sender: string, letterId: string) => string;
  readonly linksOf: LinksOf;
  /**
   * Where it is written down that a server took a mail; by default on the connections of everything else. Behind steps that hold them
   * all, several mails wait for it in a storm, and whoever is killed then sends each once more.
   */
  readonly notes?: Database;
  /** How long a sender may be busy with a mail before others take it for lost; default two minutes. */
  readonly leaseMs?: number;
  /** Told of each mail that was tried, and what came of it. */
  readonly countMail?: (region: RegionCode, outcome: MailOutcome) => void;
  readonly log: Logger;
}

/** What became of a mail: `deferred` is tried again, `unknown` may have arrived, `withdrawn` was not sent after all. */
export type MailOutcome = 'accepted' | 'refused' | 'deferred' | 'unknown' | 'withdrawn';

/** A mail past the fence: which letters it holds, and what is kept of it. */
interface Passed {
  readonly letterIds: readonly string[];
  readonly sent: SentMail;
  readonly message: Buffer;
}

/**
 * Sends a claimed mail.
 * @returns whether the server gave any answer, good or bad; false when it could not be reached
 */
export async function sendMail(
  database: Database,
  post: Post,
  region: RegionCode,
  mail: ClaimedMail,
  now: () => Instant,
): Promise<boolean> {
  let passed: Passed | undefined;
  let unwritten: 'unwritable' | undefined;
  const from = post.returnTo?.(mail.from, mail.letters[0]?.id ?? '') ?? mail.from;
  const outcome = await post.office
    .send({ from, to: mail.address }, async (said) => {
      passed = await database.inRegion(region, (transaction) =>
        write(transaction, post, region, mail, now(), said),
      );
      return passed?.message ?? null;
    })
    .catch((error: unknown) => {
      // A letter that can't be written is a defect. Nothing was sent; it is tried again, perhaps by a mended version.
      post.log.error({ code: 'MAIL_UNWRITABLE', region, kind: mail.letters[0]?.kind, reason: codeOf(error) });
      unwritten = 'unwritable';
      return { is: 'later', code: null } as const;
    });
  post.countMail?.(region, outcome.is === 'later' ? 'deferred' : outcome.is);
  switch (outcome.is) {
    case 'accepted':
      if (passed)
        await reportTakenMail(database, post.notes ?? database, region, passed, replyIn(outcome), now);
      return true;
    case 'refused':
      for (const { id } of mail.letters) {
        const refused = { because: 'refused', said: replyIn(outcome) } as const;
        await reportFailure(database, region, id, refused, now(), mail);
      }
      return true;
    case 'later':
      await tryLater(
        database,
        region,
        mail,
        { said: replyIn(outcome), because: unwritten ?? unreached(outcome) },
        now(),
      );
      // A server that wants nobody in (a wrong password, too many connections) is left alone for a while, as one that is down.
      return outcome.code !== null && !('unreached' in outcome);
    case 'unknown':
      await loseSight(database, region, mail, now(), replyIn(outcome));
      return false;
    case 'withdrawn':
      // Every letter of it was withdrawn while we were on our way: their rows say so already.
      return true;
  }
}

/** Of the whole mail first, and in one go: whoever dies before that leaves a mail that may come twice. */
async function reportTakenMail(
  database: Database,
  notes: Database,
  region: RegionCode,
  { letterIds, sent }: Passed,
  said: ServerReply,
  now: () => Instant,
): Promise<void> {
  const noted = await noteTaken(notes, region, letterIds, sent, said, now());
  for (const id of letterIds) {
    await reportAcceptance(database, region, id, noted.has(id) ? null : sent, said, now());
  }
}

/** What the server said, without what we make of it. */
function replyIn({ code = null, status, words }: Partial<ServerReply>): ServerReply {
  return {
    code,
    ...(status === undefined ? {} : { status }),
    ...(words === undefined ? {} : { words }),
  };
}

function unreached({ code }: ServerReply): 'unreachable' | undefined {
  return code === null ? 'unreachable' : undefined;
}

/** Passes the fence and writes the mail, from the facts as they are in that same transaction. */
async function write(
  transaction: Transaction,
  post: Post,
  region: RegionCode,
  mail: ClaimedMail,
  now: Instant,
  said: ServerReply | undefined,
): Promise<Passed | undefined> {
  const [first] = mail.letters;
  const messageId = messageIdOf(first?.id ?? '', mail.from);
  const ids = await passFence(transaction, region, mail, messageId, post.leaseMs);
  const passed = mail.letters.filter(({ id }) => ids.has(id));
  const content = await contentOf(transaction, post.linksOf, region, { ...mail, letters: passed }, now);
  if (!content) return undefined;
  const { written, words, facts, links, date } = content;
  const to = { name: facts.people.get(written[0]?.to ?? '')?.name ?? '', address: mail.address };
  const message = await composeMessage(words, {
    from: { name: facts.region.team, address: mail.from },
    to,
    // One that is sent again keeps the identity that it had.
    messageId: [...ids.values()][0] ?? messageId,
    thread: await threadOf(transaction, region, written),
    date,
    dkim: post.dkim,
  });
  const begun = { what: 'sent', at: now, address: mail.address, ...said } as const;
  const letterIds = written.map(({ id }) => id);
  await logLetters(
    transaction,
    region,
    letterIds.map((letterId) => ({ ...begun, letterId })),
  );
  return { letterIds, sent: { to: mail.address, ...maskLinks(words, links) }, message };
}
