// From the bytes of a mail to what it is: a bounce, a machine's answer, a person's words, or none of our business.
import { createHash } from 'node:crypto';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { Incoming, IncomingWhat } from '../../domain/post/incoming.ts';
import type { Instant } from '../../domain/time.ts';
import { aboutLetter } from './aboutLetter.ts';
import { isAutoReply } from './autoReply.ts';
import { awayUntil } from './awayUntil.ts';
import { bounceIn } from './bounce.ts';
import { cleanText } from './clean.ts';
import { readMail, type ReadMail } from './readMail.ts';
import { replyText } from './replyText.ts';

/** What a mail is held against. */
export interface SortingParts {
  /** The region's own address: what it sends, it does not have to hear. */
  readonly sender: string;
  /** The letter of an envelope sender of ours in a text; undefined where there is none. */
  readonly letterOf: (text: string) => string | undefined;
}

/** Mail that nobody has to see, and why. */
export type SkippedBecause =
  /** One of our own letters came back round. */
  | 'ownMail'
  /** A newsletter or list, about no letter of ours. */
  | 'list'
  /** So marked by the mail server, and about no letter of ours. */
  | 'spam';

export type SortedMail =
  { readonly incoming: Incoming } | { readonly skipped: SkippedBecause; readonly key: string };

/** Sorts a mail; whatever its bytes, it never fails. What can't be read is a person's, with what can be told of it. */
export async function sortMail(
  raw: Uint8Array,
  receivedAt: Instant,
  parts: SortingParts,
): Promise<SortedMail> {
  const mail = await readMail(raw);
  const letter = aboutLetter(mail, parts.letterOf);
  const key = keyOf(mail);
  const what = whatIs(mail, parts, localDateOf(receivedAt));
  const skipped = skippedBecause(mail, what, letter !== null, parts);
  return skipped === null
    ? { incoming: { key, receivedAt, letter, from: mail.from, what } }
    : { skipped, key };
}

function whatIs(mail: ReadMail, { sender, letterOf }: SortingParts, received: string): IncomingWhat {
  const own = (address: string) =>
    address.toLowerCase() === sender.toLowerCase() || letterOf(address) !== undefined;
  const bounce = bounceIn(mail, own);
  if (bounce) return bounce;
  const { subject } = mail;
  const text = replyText(mail.text);
  const toEnvelopeSender = ['to', 'delivered-to', 'x-original-to', 'envelope-to'].some((name) =>
    mail.header(name).some((address) => letterOf(address) !== undefined),
  );
  return isAutoReply(mail, toEnvelopeSender)
    ? { is: 'autoReply', awayUntil: awayUntil(subject, text, received), subject, text }
    : { is: 'reply', subject, text };
}

function skippedBecause(
  mail: ReadMail,
  what: IncomingWhat,
  ours: boolean,
  { sender }: SortingParts,
): SkippedBecause | null {
  // A bounce is never of no concern, wherever it comes from.
  if (what.is === 'bounce') return null;
  const fromUs = mail.from.address.toLowerCase() === sender.toLowerCase();
  if (fromUs && mail.header('auto-submitted').some((value) => value.includes('auto-generated')))
    return 'ownMail';
  if (ours) return null;
  if (mail.header('list-id').length > 0 || mail.header('list-unsubscribe').length > 0) return 'list';
  return mail.header('x-spam-flag').some((value) => /^\s*yes/i.test(value)) ? 'spam' : null;
}

/** Its Message-ID; without one, a digest of what is the same however it came to us. */
function keyOf(mail: ReadMail): string {
  if (mail.messageId !== null) return cleanText(mail.messageId, 252);
  const { from, subject, text } = mail;
  const parts = [from.address, subject, mail.header('date').join(), mail.header('to').join(), text];
  return `digest:${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`;
}
