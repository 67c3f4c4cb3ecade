// One connection to a mail server: opened, used for one mail after another, and dropped as soon as anything goes wrong.
import { Readable } from 'node:stream';
import { rootCertificates } from 'node:tls';
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import { outcomeOf, replyCodeOf, replyOf, serverReply, type Outcome } from './outcome.ts';
import type { ServerReply } from '../../domain/letters/serverReply.ts';
import type { Envelope, PostOfficeSettings, WriteMessage } from './settings.ts';

/** No connection came about: the server cannot be reached, or does not want us. */
export class Unreachable extends Error {
  /** What the server said, if anything. */
  readonly said: ServerReply;

  constructor(said: ServerReply) {
    const { code } = said;
    super(`The mail server cannot be used${code === null ? '' : ` (${String(code)})`}`);
    // eslint-disable-next-line doorzet/words-in-pairs -- a name for logs
    this.name = 'Unreachable';
    this.said = said;
  }
}

type Timeouts = Required<Pick<PostOfficeSettings, 'timeoutMs' | 'textTimeoutMs'>>;

type Answer<T> = { readonly result: T | undefined } | { readonly error: unknown };
type Done<T> = (error?: Error | null, result?: T) => void;

export class Session {
  readonly #connection: SMTPConnection;
  readonly #timeouts: Timeouts;
  #lastError: unknown = null;
  #timedOut = false;
  #mails = 0;

  private constructor(settings: PostOfficeSettings, timeouts: Timeouts) {
    this.#timeouts = timeouts;
    this.#connection = new SMTPConnection(optionsOf(settings, timeouts));
    // Told of an error that nobody waits for (an idle connection that breaks), a process would end.
    this.#connection.on('error', (error: unknown) => (this.#lastError = error));
  }

  /** Connects, secures the connection as the settings say, and signs in. @throws Unreachable */
  static async open(settings: PostOfficeSettings, timeouts: Timeouts): Promise<Session> {
    const session = new Session(settings, timeouts);
    const { auth } = settings;
    const connected = await session.#attempt((done) => session.#connection.connect(done));
    const signedIn =
      'error' in connected || !auth
        ? connected
        : await session.#attempt((done) => session.#connection.login({ ...auth }, done));
    if (!('error' in signedIn)) return session;
    session.drop();
    throw new Unreachable(replyOf(signedIn.error));
  }

  /** Whether another mail may be sent over it. */
  get usable(): boolean {
    return !this.#connection.destroyed;
  }

  /**
   * Hands over one mail. Rejects only with what `writeMessage` itself threw, and then nothing was taken. `stale`: this
   * connection had been idle, and the server had left it before it heard of the mail.
   */
  async deliver(
    envelope: Envelope,
    writeMessage: WriteMessage,
  ): Promise<{ outcome: Outcome; stale: boolean }> {
    this.#mails += 1;
    const state: { over: boolean; begun: boolean; writing?: Promise<Buffer | null> } = {
      over: false,
      begun: false,
    };
    const lastSaid = () => this.#connection.lastServerResponse;
    const sent = await this.#attempt<{ response?: string | undefined }>((done, textBegins) => {
      const text = async function* (): AsyncGenerator<Buffer> {
        // However it fails: at once, or later.
        const asked = lastSaid();
        state.writing = Promise.resolve().then(() =>
          writeMessage(asked === false ? undefined : serverReply(asked)),
        );
        const message = await state.writing;
        // To end without an error would end the text with its dot, and the server would take an empty mail.
        if (message === null || state.over) throw new Error('Nothing is sent');
        textBegins();
        state.begun = true;
        yield message;
      };
      // nodemailer begins to read the stream only after the server's 354.
      this.#connection.send({ ...envelope }, Readable.from(text(), { objectMode: false }), done);
    });
    state.over = true;
    if ('result' in sent) return { outcome: takenBy(sent.result?.response), stale: false };
    if (!state.writing) {
      const code = replyCodeOf(sent.error);
      const left = !this.usable && !this.#timedOut && (code === null || code === 421);
      if (this.usable) await this.#reset();
      return { outcome: outcomeOf(sent.error, false, lastSaid()), stale: left && this.#mails > 1 };
    }
    // First the connection, so that the server takes nothing; then what was being written is let finish, so that
    // whoever asked hears of the outcome when nothing of it goes on any more.
    this.drop();
    const withdrawn = (await state.writing) === null;
    return {
      outcome: withdrawn ? { is: 'withdrawn' } : outcomeOf(sent.error, state.begun, lastSaid()),
      stale: false,
    };
  }

  /** Takes leave of the server. */
  quit(): void {
    if (!this.usable) return;
    this.#connection.quit();
    setTimeout(() => this.drop(), 2_000).unref();
  }

  /** Ends the connection at once. */
  drop(): void {
    this.#connection.close();
  }

  async #reset(): Promise<void> {
    const reset = await this.#attempt((done) => this.#connection.reset(done));
    if ('error' in reset) this.drop();
  }

  /**
   * One exchange with the server, with an end in any case: nodemailer does not call back for every connection that is
   * lost, and its own timeout only sees a server that says nothing at all.
   */
  #attempt<T>(act: (done: Done<T>, textBegins: () => void) => void): Promise<Answer<T>> {
    const connection = this.#connection;
    return new Promise((resolve) => {
      const finish = (answer: Answer<T>) => {
        clearTimeout(timer);
        connection.off('end', lost);
        resolve(answer);
      };
      // A failure with a reply code may come right after the end, and says more.
      const lost = () => setImmediate(() => finish({ error: this.#lastError }));
      const giveUp = () => {
        this.#timedOut = true;
        this.drop();
        finish({ error: null });
      };
      let timer = setTimeout(giveUp, this.#timeouts.timeoutMs);
      connection.once('end', lost);
      act(
        (error, result) => finish(error ? { error } : { result }),
        () => {
          clearTimeout(timer);
          timer = setTimeout(giveUp, this.#timeouts.textTimeoutMs);
        },
      );
    });
  }
}

/** A yes is a whole 2xx; nodemailer takes less for one. */
function takenBy(response: string | undefined): Outcome {
  const said = serverReply(response ?? '');
  const { code } = said;
  return code === null || code >= 300 ? { is: 'unknown', ...said } : { is: 'accepted', ...said, code };
}

function optionsOf(settings: PostOfficeSettings, timeouts: Timeouts): SMTPConnectionOptions {
  const { host, port, tls, ca, name } = settings;
  const { timeoutMs, textTimeoutMs } = timeouts;
  return {
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none',
    ...(ca === undefined ? {} : { tls: { ca: [...rootCertificates, ca] } }),
    ...(name === undefined ? {} : { name }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    // Our own timer is first; this one stays as a second.
    socketTimeout: (timeoutMs + textTimeoutMs) * 2,
  };
}
