// Sends one mail: writes it at the last moment, past the fence, and records what the server made of it.
import type { Logger } from 'pino';
import { codeOf } from './failures.ts';
import type { LetterLinks, LetterToWrite } from '../mail/letters/caseLetter.ts';
import type { DkimKey } from '../mail/dkim.ts';
import { composeMessage, messageIdOf } from '../mail/message.ts';
import { maskLinks } from '../mail/render/maskLinks.ts';
import type { WordedMail } from '../mail/render/renderMail.ts';
import type { PostOffice } from '../mail/smtp.ts';
import { writeAddressMail } from '../mail/writeAddressMail.ts';
import { writeContactMail } from '../mail/writeContactMail.ts';
import { writeMail } from '../mail/writeMail.ts';
import { loadCaseFacts } from '../store/caseFacts.ts';
import { loadContactFacts } from '../store/contacts/facts.ts';
import type { Database, RegionCode, Transaction } from '../store/database.ts';
import { loadWording } from '../store/letterWordings.ts';
import { reportAcceptance, reportFailure, type SentMail } from '../store/deliveries.ts';
import { logLetters } from '../store/letterLog.ts';
import { loseSight, tryLater } from '../store/lostMail.ts';
import {
  passFence,
  takeBack,
  type ClaimedAddressLetter,
  type ClaimedCaseLetter,
  type ClaimedContactLetter,
  type ClaimedLetter,
  type ClaimedMail,
} from '../store/outgoing.ts';
import { openSeries } from '../store/series.ts';
import { threadOf } from '../store/threads.ts';
import type { RegionFacts } from '../domain/advice/facts.ts';
import { addressLetterPointless } from '../domain/contacts/addressLetters.ts';
import { contactLetterPointless } from '../domain/contacts/letters.ts';
import type { ServerReply } from '../domain/letters/serverReply.ts';
import type { Instant } from '../domain/time.ts';

/** What the post works with. */
export interface Post {
  readonly office: PostOffice;
  /** With what the mail is signed, if we sign it. */
  readonly dkim?: DkimKey;
  /** The envelope sender of a letter, to which what does not arrive comes back; by default the region's own address. */
  readonly returnTo?: (sender: string, letterId: string) => string;
  /** Where the links of a letter lead; of one about a case, whose reference is given. */
  readonly linksOf: (
    region: RegionCode,
    letter: ClaimedLetter,
    reference: string | null,
    /** Of a mail with several questions: the random part of the link to answer them in a row. */
    series?: string | null,
  ) => LetterLinks;
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
  switch (outcome.is) {
    case 'accepted':
      for (const id of passed?.letterIds ?? []) {
        await reportAcceptance(database, region, id, passed?.sent ?? nothing, replyIn(outcome), now());
      }
      return true;
    case 'refused':
      for (const { id } of mail.letters) {
        const refused = { because: 'refused', said: replyIn(outcome) } as const;
        await reportFailure(database, region, id, refused, now(), 'sending', 'data_started');
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
      return outcome.code !== null;
    case 'unknown':
      await loseSight(database, region, mail, now(), replyIn(outcome));
      return false;
    case 'withdrawn':
      // Every letter of it was withdrawn while we were on our way: their rows say so already.
      return true;
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

const nothing: SentMail = { to: '', language: 'nl', subject: '', text: '', html: '' };

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
  const [one] = passed;
  const content =
    one?.kind === 'addressChanged'
      ? await addressMail(transaction, region, one, mail.address, now)
      : one?.adviceId === null
        ? await contactMail(transaction, post, region, one, now)
        : await caseMail(
            transaction,
            post,
            region,
            passed.filter((letter) => letter.adviceId !== null),
            now,
          );
  if (!content) return undefined;
  const { written, facts, links, date } = content;
  const to = { name: facts.people.get(one?.to ?? '')?.name ?? '', address: mail.address };
  const message = await composeMessage(written, {
    from: { name: facts.region.team, address: mail.from },
    to,
    // One that is sent again keeps the identity that it had.
    messageId: [...ids.values()][0] ?? messageId,
    thread: await threadOf(transaction, region, passed),
    date,
    dkim: post.dkim,
  });
  const begun = { what: 'sent', at: now, address: mail.address, ...said } as const;
  await logLetters(
    transaction,
    region,
    [...ids.keys()].map((letterId) => ({ ...begun, letterId })),
  );
  return { letterIds: [...ids.keys()], sent: { to: mail.address, ...maskLinks(written, links) }, message };
}

/** A mail in words, with what it was written from. */
interface Content {
  readonly written: WordedMail;
  readonly facts: RegionFacts;
  readonly links: readonly LetterLinks[];
  readonly date: Instant;
}

async function caseMail(
  transaction: Transaction,
  post: Post,
  region: RegionCode,
  claimed: readonly ClaimedCaseLetter[],
  now: Instant,
): Promise<Content | undefined> {
  const questions = claimed.filter(({ kind }) => kind === 'check' || kind === 'checkReminder');
  const series = await openSeries(
    transaction,
    region,
    questions.map(({ id }) => id),
  );
  const letters: LetterToWrite[] = [];
  for (const one of claimed) {
    const facts = await loadCaseFacts(transaction, region, { id: one.adviceId });
    if (!facts) continue;
    const { kind, to, about } = one;
    const links = post.linksOf(region, one, facts.advice.reference, series);
    letters.push({ facts, letter: { kind, to, about }, links });
  }
  const [first] = letters;
  if (!first) return undefined;
  // Under Temporal's time skipping a case can be ahead of the wall clock; its letters are then, too.
  const date = Math.max(now, ...letters.map(({ facts }) => facts.advice.lastEventAt));
  const wording = await loadWording(transaction, region, first.letter.kind);
  const written = writeMail(letters, date, wording);
  return { written, facts: first.facts, links: letters.map(({ links }) => links), date };
}

/** About a place on the ladders, if it is still theirs: the region's list may have changed since the letter was asked for. */
async function contactMail(
  transaction: Transaction,
  post: Post,
  region: RegionCode,
  claimed: ClaimedContactLetter,
  now: Instant,
): Promise<Content | undefined> {
  const { id, kind, to, about } = claimed;
  const facts = await loadContactFacts(transaction, region, to, now);
  const because = facts
    ? contactLetterPointless({ kind, to, about }, facts.contact, facts.standing.places)
    : 'left';
  if (!facts || because !== null) {
    await takeBack(transaction, region, id, because ?? 'left', now);
    return undefined;
  }
  const date = Math.max(now, facts.contact.lastEventAt);
  const links = post.linksOf(region, claimed, null);
  const wording = await loadWording(transaction, region, kind);
  const written = writeContactMail({ facts, letter: { kind, to, about }, links }, date, wording);
  return { written, facts, links: [links], date };
}

/** About a changed address, if that is still how it stands. */
async function addressMail(
  transaction: Transaction,
  region: RegionCode,
  { id, kind, to, about }: ClaimedAddressLetter,
  goesTo: string,
  now: Instant,
): Promise<Content | undefined> {
  const facts = await loadContactFacts(transaction, region, to, now);
  const because = facts ? addressLetterPointless(about, goesTo, facts.person.email) : 'left';
  if (!facts || because !== null) {
    await takeBack(transaction, region, id, because ?? 'left', now);
    return undefined;
  }
  const date = Math.max(now, about.changedAt);
  const wording = await loadWording(transaction, region, kind);
  const written = writeAddressMail({ facts, person: facts.person, about }, date, wording);
  return { written, facts, links: [], date };
}
