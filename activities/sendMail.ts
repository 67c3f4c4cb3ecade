// Sends one mail: writes it at the last moment, past the fence, and records what the server made of it.
import type { Logger } from 'pino';
import { codeOf } from './failures.ts';
import type { LetterLinks, LetterToWrite } from '../mail/letters/caseLetter.ts';
import { composeMessage, messageIdOf } from '../mail/message.ts';
import { maskLinks } from '../mail/render/maskLinks.ts';
import type { PostOffice } from '../mail/smtp.ts';
import { writeMail } from '../mail/writeMail.ts';
import { loadCaseFacts } from '../store/caseFacts.ts';
import type { Database, RegionCode, Transaction } from '../store/database.ts';
import { reportAcceptance, reportFailure, type SentMail } from '../store/deliveries.ts';
import { loseSight, tryLater } from '../store/lostMail.ts';
import { firstMessageId, passFence, type ClaimedLetter, type ClaimedMail } from '../store/outgoing.ts';
import type { Instant } from '../domain/time.ts';

/** What the post works with. */
export interface Post {
  readonly office: PostOffice;
  /** Where the links of a letter lead. */
  readonly linksOf: (region: RegionCode, letter: ClaimedLetter, reference: string) => LetterLinks;
  /** How long a sender may be busy with a mail before others take it for lost; default two minutes. */
  readonly leaseMs?: number;
  readonly log: Logger;
}

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
  const outcome = await post.office
    .send({ from: mail.from, to: mail.address }, async () => {
      passed = await database.inRegion(region, (transaction) =>
        write(transaction, post, region, mail, now()),
      );
      return passed?.message ?? null;
    })
    .catch((error: unknown) => {
      // A letter that can't be written is a defect. Nothing was sent; it is tried again, perhaps by a mended version.
      post.log.error({ code: 'MAIL_UNWRITABLE', region, kind: mail.letters[0]?.kind, reason: codeOf(error) });
      return { is: 'later', code: null } as const;
    });
  switch (outcome.is) {
    case 'accepted':
      for (const id of passed?.letterIds ?? []) {
        await reportAcceptance(database, region, id, passed?.sent ?? nothing, outcome.code, now());
      }
      return true;
    case 'refused':
      for (const { id } of mail.letters) {
        await reportFailure(database, region, id, 'refused', now(), 'sending', 'data_started');
      }
      return true;
    case 'later':
      await tryLater(database, region, mail, outcome.code, now());
      return outcome.code !== null;
    case 'unknown':
      await loseSight(database, region, mail);
      return false;
    case 'withdrawn':
      // Every letter of it was withdrawn while we were on our way: their rows say so already.
      return true;
  }
}

const nothing: SentMail = { to: '', subject: '', text: '', html: '' };

/** Passes the fence and writes the mail, from the facts as they are in that same transaction. */
async function write(
  transaction: Transaction,
  post: Post,
  region: RegionCode,
  mail: ClaimedMail,
  now: Instant,
): Promise<Passed | undefined> {
  const [first] = mail.letters;
  const messageId = messageIdOf(first?.id ?? '', mail.from);
  const ids = await passFence(transaction, region, mail, messageId, post.leaseMs);
  const letters: LetterToWrite[] = [];
  for (const claimed of mail.letters.filter(({ id }) => ids.has(id))) {
    const facts = await loadCaseFacts(transaction, region, { id: claimed.adviceId });
    if (!facts) continue;
    const { kind, to, about } = claimed;
    const links = post.linksOf(region, claimed, facts.advice.reference);
    letters.push({ facts, letter: { kind, to, about }, links });
  }
  const [one] = letters;
  if (!one) return undefined;
  // Under Temporal's time skipping a case can be ahead of the wall clock; its letters are then, too.
  const date = Math.max(now, ...letters.map(({ facts }) => facts.advice.lastEventAt));
  const written = writeMail(letters, date);
  const { region: profile, people } = one.facts;
  const to = { name: people.get(one.letter.to)?.name ?? '', address: mail.address };
  const message = await composeMessage(written, {
    from: { name: profile.team, address: mail.from },
    to,
    // One that is sent again keeps the identity that it had.
    messageId: [...ids.values()][0] ?? messageId,
    thread: letters.length === 1 && first ? await firstMessageId(transaction, region, first) : undefined,
    date,
  });
  const masked = maskLinks(
    written,
    letters.map(({ links }) => links),
  );
  return { letterIds: [...ids.keys()], sent: { to: mail.address, ...masked }, message };
}
