// Mails that belong together, as a mail program puts them: by References and In-Reply-To.
import type { KeptMail } from './mailbox.ts';

/** Mails that are one conversation. */
export interface MailThread {
  /** Latest first. */
  readonly mails: readonly [KeptMail, ...KeptMail[]];
}

/** The conversations, the one with the latest mail first. @param mails latest first, as the mailbox gives them */
export function threadsOf(mails: readonly KeptMail[]): readonly MailThread[] {
  const above = new Map<string, string>();
  const topOf = (id: string): string => {
    const next = above.get(id);
    return next === undefined ? id : topOf(next);
  };
  for (const mail of mails) {
    for (const id of mail.references) {
      const [one, other] = [topOf(idOf(mail)), topOf(id)];
      if (one !== other) above.set(one, other);
    }
  }
  const threads = new Map<string, KeptMail[]>();
  for (const mail of mails) {
    const top = topOf(idOf(mail));
    threads.set(top, [...(threads.get(top) ?? []), mail]);
  }
  return [...threads.values()].flatMap(([latest, ...before]) =>
    latest ? [{ mails: [latest, ...before] }] : [],
  );
}

function idOf({ messageId, number }: KeptMail): string {
  return messageId === '' ? `mail ${number}` : messageId;
}
