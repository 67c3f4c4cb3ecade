// The message as mail servers carry it (RFC 5322): addresses, identity, and the words as text and as HTML.
import MailComposer from 'nodemailer/lib/mail-composer';
import { signMessage, type DkimKey } from './dkim.ts';
import type { WrittenMail } from './render/renderMail.ts';
import type { Instant } from '../domain/time.ts';

export interface MessageDetails {
  /** The team's name, and the address from which the region's mail comes. */
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  /** With its angle brackets; see {@link messageIdOf}. One that is sent again keeps its own. */
  readonly messageId: string;
  /** The earlier mails about the same that this receiver had, oldest first: mail programs show them together. */
  readonly thread?: readonly string[];
  readonly date: Instant;
  /** With what the sender's domain signs it; not there: it is left to the relay. */
  readonly dkim?: DkimKey | undefined;
}

/** A Message-ID in the sender's own domain. @param id unique, such as a letter's id */
export function messageIdOf(id: string, senderAddress: string): string {
  return `<${id}@${senderAddress.slice(senderAddress.lastIndexOf('@') + 1)}>`;
}

/** Composes the message, signed where there is a key. Names are encoded; what is in them cannot add a header or a receiver. */
export async function composeMessage(
  { language, subject, text, html }: WrittenMail,
  { from, to, messageId, thread = [], date, dkim }: MessageDetails,
): Promise<Buffer> {
  const latest = thread.at(-1);
  const composer = new MailComposer({
    from,
    to,
    subject,
    text,
    html,
    messageId,
    ...(latest === undefined ? {} : { inReplyTo: latest, references: [...thread] }),
    date: new Date(date),
    headers: {
      // No out-of-office in answer to a machine (RFC 3834), nor from Exchange.
      'Auto-Submitted': 'auto-generated',
      // eslint-disable-next-line doorzet/words-in-pairs -- for mail servers
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': language,
    },
    encoding: 'quoted-printable',
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const message = await composer.compile().build();
  return dkim ? signMessage(message, from.address, dkim) : message;
}
