// The mailbox of the demo: a real SMTP server that delivers nothing, and keeps every mail to be looked at.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface KeptMail {
  /** From 1, in the order in which they came. */
  readonly number: number;
  readonly to: string;
  readonly toName: string;
  readonly from: string;
  readonly subject: string;
  readonly date: Date;
  readonly messageId: string;
  /** The Message-IDs of mails before it, from References and In-Reply-To. */
  readonly references: readonly string[];
  /** All of them, as they came. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
  readonly html: string;
}

export interface Mailbox {
  readonly port: number;
  /** Latest first. */
  mails(): readonly KeptMail[];
  mail(number: number): KeptMail | undefined;
  /** Keeps a mail that did not come over SMTP: the history that the demo begins with. */
  keep(raw: string | Buffer): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the server.
 * @param folder where mails are kept over a restart; without it, in memory only
 */
export async function startMailbox(port: number, folder?: string): Promise<Mailbox> {
  const mails: KeptMail[] = [];
  if (folder !== undefined) {
    await mkdir(folder, { recursive: true });
    const files = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
    for (const name of files) mails.push(await parse(await readFile(join(folder, name)), mails.length + 1));
  }

  async function keep(raw: string | Buffer): Promise<void> {
    const number = mails.length + 1;
    const mail = await parse(raw, number);
    if (folder !== undefined) await writeFile(join(folder, `${String(number).padStart(6, '0')}.eml`), raw);
    mails.push(mail);
  }

  // Mails that come at the same time are kept one after the other, or two would get the same number.
  let keeping = Promise.resolve();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        keeping = keeping.then(() => keep(Buffer.concat(chunks)));
        keeping.then(
          () => done(),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        );
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.server.address();

  return {
    port: typeof address === 'object' && address ? address.port : port,
    mails: () => mails.toReversed(),
    mail: (number) => mails[number - 1],
    keep,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function parse(raw: string | Buffer, number: number): Promise<KeptMail> {
  const mail: Email = await PostalMime.parse(raw);
  const [to] = mail.to ?? [];
  return {
    number,
    to: to?.address ?? '',
    toName: to?.name ?? '',
    from: mail.from?.address ?? '',
    subject: mail.subject ?? '',
    date: new Date(mail.date ?? 0),
    messageId: mail.messageId ?? '',
    references: `${mail.references ?? ''} ${mail.inReplyTo ?? ''}`.match(/<[^<>\s]+>/g) ?? [],
    headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    text: mail.text ?? '',
    html: mail.html ?? '',
  };
}
