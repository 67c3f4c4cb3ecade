// Sends a mail while somebody waits for it, without the post of letters: on no record, and tried once.
import { randomUUID } from 'node:crypto';
import { composeMessage, messageIdOf, type MessageDetails } from './message.ts';
import type { WrittenMail } from './render/renderMail.ts';
import type { PostOffice } from './smtp.ts';
import type { Outcome } from './smtp/outcome.ts';

/** Sends it under a Message-ID of its own, and tells what the mail server made of it. */
export function sendAtOnce(
  office: PostOffice,
  mail: WrittenMail,
  details: Pick<MessageDetails, 'from' | 'to' | 'date' | 'dkim'>,
): Promise<Outcome> {
  const { from, to } = details;
  return office.send({ from: from.address, to: to.address }, () =>
    composeMessage(mail, { ...details, messageId: messageIdOf(randomUUID(), from.address) }),
  );
}
