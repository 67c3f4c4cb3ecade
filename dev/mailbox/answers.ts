// What may come back to a mail: a person's words, an out-of-office, or a bounce. Made as mail programs and servers make them.
import { randomUUID } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { KeptMail } from './mailbox.ts';
import { localDateOf, plusDays } from '../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../domain/time.ts';
import { longDate } from '../../words/dates.ts';

/** The three kinds. */
export const answerKinds = ['mens', 'afwezig', 'terug'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** How long the made-up receiver is away. */
const AWAY_DAYS = 10;

/** Makes the mail, as its receiver's side would. @param text what a person writes */
export function answerTo(mail: KeptMail, kind: AnswerKind, text: string, now: Instant): Promise<Buffer> {
  return kind === 'terug' ? Promise.resolve(bounceOf(mail, now)) : composed(mail, kind, text, now);
}

async function composed(
  mail: KeptMail,
  kind: Exclude<AnswerKind, 'terug'>,
  text: string,
  now: Instant,
): Promise<Buffer> {
  const isAway = kind === 'afwezig';
  const until = longDate(plusDays(localDateOf(now), AWAY_DAYS));
  const away = `Ik ben afwezig tot en met ${until}. Is er haast bij? Bel dan het secretariaat.`;
  const quoted = mail.text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd());
  return new MailComposer({
    from: { name: mail.toName, address: mail.to },
    to: mail.from,
    subject: isAway ? `Automatisch antwoord: ${mail.subject}` : `Re: ${mail.subject}`,
    text: isAway
      ? away
      : [text, '', `Op ${longDate(localDateOf(mail.date.getTime()))} schreef u:`, ...quoted].join('\n'),
    messageId: `<${randomUUID()}@${mail.to.split('@')[1] ?? 'example'}>`,
    inReplyTo: mail.messageId,
    references: [...mail.references, mail.messageId],
    date: new Date(now),
    ...(isAway && { headers: { 'Auto-Submitted': 'auto-replied' } }),
  })
    .compile()
    .build();
}

/** As Postfix sends it (RFC 3464): the mailbox does not exist. */
function bounceOf(mail: KeptMail, now: Instant): Buffer {
  const boundary = randomUUID();
  const host = 'mail.demo.example';
  const said = `550 5.1.1 <${mail.to}>: Recipient address rejected: User unknown in virtual mailbox table`;
  return Buffer.from(
    [
      `Date: ${new Date(now).toUTCString()}`,
      `From: Mail Delivery System <MAILER-DAEMON@${host}>`,
      `To: ${mail.from}`,
      'Subject: Undelivered Mail Returned to Sender',
      `Message-ID: <${boundary}@${host}>`,
      `References: ${mail.messageId}`,
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
      '',
      `--${boundary}`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      `This is the mail system at host ${host}.`,
      '',
      'Your message could not be delivered to one or more recipients.',
      '',
      `<${mail.to}>: ${said}`,
      '',
      `--${boundary}`,
      'Content-Type: message/delivery-status',
      '',
      `Reporting-MTA: dns; ${host}`,
      '',
      `Final-Recipient: rfc822; ${mail.to}`,
      'Action: failed',
      'Status: 5.1.1',
      `Diagnostic-Code: smtp; ${said}`,
      '',
      `--${boundary}`,
      'Content-Type: text/rfc822-headers',
      '',
      `From: ${mail.from}`,
      `To: ${mail.to}`,
      `Message-ID: ${mail.messageId}`,
      '',
      `--${boundary}--`,
      '',
    ].join('\r\n'),
  );
}
