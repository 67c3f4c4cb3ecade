// Which of our letters a mail is about: by an address that proves it, or by the identities that it names.
import { fieldsOf } from './fields.ts';
import { MESSAGE_ID, type ReadMail } from './readMail.ts';
import type { Incoming } from '../../domain/post/incoming.ts';

/** Where servers write to which address a mail came. */
const ARRIVED_AT = [
  'to',
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-rcpt-to',
  'x-forwarded-to',
  'cc',
  'received',
] as const;

const MOST_MESSAGE_IDS = 20;

/** @param letterOf the letter of an address of ours, if it is one */
export function aboutLetter(
  mail: ReadMail,
  letterOf: (text: string) => string | undefined,
): Incoming['letter'] {
  const returned = returnedHeaders(mail);
  for (const text of [
    ...ARRIVED_AT.flatMap((name) => mail.header(name)),
    // Of a bounce that was sent on from another mailbox: as whom we sent what came back.
    ...returned.flatMap((fields) => [fields.get('return-path') ?? '', fields.get('x-original-sender') ?? '']),
    ...mail.parts(/^message\/(global-)?delivery-status$/),
  ]) {
    const id = letterOf(text.slice(0, 4_000));
    if (id !== undefined) return { id };
  }
  const messageIds = messageIdsOf(mail, returned);
  return messageIds.length > 0 ? { messageIds } : null;
}

/** Latest first: what it answers, then what came before that. */
function messageIdsOf(mail: ReadMail, returned: readonly ReadonlyMap<string, string>[]): readonly string[] {
  const all = [
    ...mail.header('in-reply-to').flatMap(idsIn),
    ...mail.header('references').flatMap((text) => idsIn(text).toReversed()),
    ...returned.flatMap((fields) => idsIn(fields.get('message-id') ?? '')),
    ...mail.parts(/^message\/disposition-notification$/).flatMap((text) => {
      return idsIn(fieldsOf(text).get('original-message-id') ?? '');
    }),
    ...quotedIds(mail.text),
  ];
  return [...new Set(all)].filter((id) => id !== mail.messageId).slice(0, MOST_MESSAGE_IDS);
}

const idsIn = (text: string): string[] => text.slice(0, 20_000).match(MESSAGE_ID) ?? [];

/** The headers of what came back, in the parts made for it. */
function returnedHeaders(mail: ReadMail): readonly ReadonlyMap<string, string>[] {
  return mail
    .parts(/^(message\/(rfc822|global|global-headers|rfc822-headers)|text\/rfc822-headers)$/)
    .map((part) => fieldsOf(part.split(/\r?\n\r?\n/, 1)[0] ?? ''));
}

/** A copy of our headers in the text itself, as qmail and others send it. */
function quotedIds(text: string): readonly string[] {
  return [...text.matchAll(/^[> \t]{0,10}Message-ID:\s*(<[^<>\s]{3,250}>)/gim)].map(([, id = '']) => id);
}
