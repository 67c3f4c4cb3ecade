// The mail server of a journey: keeps what it takes, and can be away, refuse an address, or stop in the middle of a mail.
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { Instant } from '../../../domain/time.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** As its sender dated it: by the region's clock. */
  readonly at: Instant;
  readonly messageId: string;
}

/** Where in a mail a server can be made to wait. */
export type Stage = 'connect' | 'rcpt' | 'data' | 'dot';

export interface Postbox {
  readonly port: number;
  readonly mails: readonly Mail[];
  /** Every try that the server saw, also of mails that it did not take. */
  readonly tries: number;
  /** Mails to this address are refused for good. */
  refuse(address: string): void;
  /**
   * Waits at this stage, of the next mail only, until released; `reached` settles when a mail is there.
   * @param to only of a mail to this address, where several go side by side; no server knows it at "connect"
   */
  holdAt(stage: Stage, to?: string): { readonly reached: Promise<void>; release(): void };
  /** Forgets what it took. */
  clear(): void;
  down(): Promise<void>;
  up(): Promise<void>;
}

export async function openPostbox(): Promise<Postbox> {
  const mails: Mail[] = [];
  const refused = new Set<string>();
  let tries = 0;
  let hold:
    { stage: Stage; to?: string | undefined; arrive: () => void; released: Promise<void> } | undefined;

  const isHeld = (stage: Stage, to?: string) =>
    hold?.stage === stage && (hold.to === undefined || hold.to === to);

  async function passing(stage: Stage, to?: string): Promise<void> {
    if (!hold || !isHeld(stage, to)) return;
    const { arrive, released } = hold;
    hold = undefined;
    arrive();
    await released;
  }

  const make = () => {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onConnect: (_session, done) => {
        tries += 1;
        void passing('connect').then(() => done());
      },
      onRcptTo: ({ address }, _session, done) => {
        void passing('rcpt', address).then(() =>
          done(refused.has(address) ? Object.assign(new Error('unknown here'), { responseCode: 550 }) : null),
        );
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        const to = session.envelope.rcptTo[0]?.address;
        if (isHeld('data', to)) {
          // Whoever was sending is gone by now: what came of the text is no mail.
          void passing('data', to).then(() => {
            stream.resume();
            done(Object.assign(new Error('no more text'), { responseCode: 451 }));
          });
          return;
        }
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => void take(Buffer.concat(chunks)).then(() => done(null)));
      },
    });
    // A client that is killed in the middle of a mail.
    server.on('error', () => undefined);
    return server;
  };

  async function take(raw: Buffer): Promise<void> {
    const mail = await PostalMime.parse(raw);
    mails.push({
      to: mail.to?.[0]?.address ?? '',
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html ?? '',
      at: Date.parse(mail.date ?? ''),
      messageId: mail.messageId ?? '',
    });
    await passing('dot', mail.to?.[0]?.address);
  }

  const listen = (server: SMTPServer, port: number) =>
    new Promise<number>((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        const address = server.server.address();
        resolve(typeof address === 'object' && address ? address.port : port);
      });
    });

  let server: SMTPServer | undefined = make();
  const port = await listen(server, 0);

  return {
    port,
    mails,
    get tries() {
      return tries;
    },
    refuse: (address) => void refused.add(address),
    holdAt(stage, to) {
      const reached = withResolvers();
      const released = withResolvers();
      hold = { stage, to, arrive: reached.resolve, released: released.promise };
      return { reached: reached.promise, release: released.resolve };
    },
    clear: () => void mails.splice(0),
    down: () =>
      new Promise((resolve) => {
        const closing = server;
        server = undefined;
        // Connections that are open are cut: a server that goes down says no goodbye.
        if (closing) closing.close(() => resolve());
        else resolve();
      }),
    async up() {
      if (server) return;
      server = make();
      await listen(server, port);
    },
  };
}

/** As `Promise.withResolvers` of later Nodes. */
function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}
