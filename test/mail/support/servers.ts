// Mail servers to send to: a real one, one that says whatever a test wants, and a line that breaks when it is told to.
import net from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

interface Closable {
  readonly port: number;
  close(): Promise<void>;
}

const open: Closable[] = [];

/** For `afterEach`: nothing keeps listening. */
export async function closeServers(): Promise<void> {
  await Promise.all(open.splice(0).map((server) => server.close()));
}

export interface RealServer extends Closable {
  /** Messages that it took: read to the dot, and answered with a yes. */
  readonly taken: string[];
  /** How many connections came in. */
  connections: number;
}

/** A reply code, for a stage at which it shall say no. */
class No extends Error {
  readonly responseCode: number;
  constructor(responseCode: number) {
    super('No, mail for someone@example.org is not wanted');
    this.responseCode = responseCode;
  }
}

/** smtp-server, that says no with a code where a test wants it. */
export async function realServer(
  options: SMTPServerOptions & { readonly no?: Partial<Record<'mail' | 'rcpt' | 'end', number>> } = {},
): Promise<RealServer> {
  const { no = {}, ...others } = options;
  const answer = (code: number | undefined) => (code === undefined ? null : new No(code));
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    authOptional: true,
    logger: false,
    onConnect: (_session, done) => {
      real.connections += 1;
      done();
    },
    onMailFrom: (_address, _session, done) => done(answer(no.mail)),
    onRcptTo: (_address, _session, done) => done(answer(no.rcpt)),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (no.end === undefined) real.taken.push(Buffer.concat(chunks).toString());
        done(answer(no.end));
      });
    },
    ...others,
  });
  server.on('error', () => undefined);
  const real: RealServer = {
    taken: [],
    connections: 0,
    port: await listen(server.server),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
  open.push(real);
  return real;
}

/** What a scripted server says to a line; `cut` breaks the connection. `null` is the connection itself. */
export type Script = (line: string | null, socket: net.Socket) => string | undefined;

/** Says what the script says; in its text a server hears lines too, up to the one with the dot. */
export async function scriptedServer(script: Script): Promise<Closable> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const act = (line: string | null) => {
      const does = script(line, socket);
      if (does === 'cut') socket.destroy();
      else if (does !== undefined) socket.write(`${does}\r\n`);
    };
    let rest = '';
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString()).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) act(line);
    });
    act(null);
  });
  const scripted = {
    port: await listen(server),
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  open.push(scripted);
  return scripted;
}

/** A polite server, but for what a test changes: the first line that begins with a key gets that answer. */
export function polite(changes: Readonly<Record<string, string>>): Script {
  const answers: Record<string, string> = {
    ...changes,
    EHLO: '250 here',
    'MAIL FROM': '250 fine',
    'RCPT TO': '250 fine',
    DATA: '354 go on',
    RSET: '250 fine',
    QUIT: '221 bye',
    '.': '250 taken',
  };
  return (line) => {
    if (line === null) return changes['connect'] ?? '220 hello';
    const key = Object.keys(answers).find((key) => (key === '.' ? line === '.' : line.startsWith(key)));
    const answer = key === undefined ? undefined : (changes[key] ?? answers[key]);
    return answer === '' ? undefined : answer;
  };
}

/** A line to a server that breaks after so many bytes to it, or from it. */
export async function breakingLine(
  to: number,
  after: { readonly sent?: number; readonly heard?: number },
): Promise<Closable> {
  const server = net.createServer((near) => {
    const far = net.connect(to, '127.0.0.1');
    const cut = () => {
      near.destroy();
      far.destroy();
    };
    const pass = (from: net.Socket, into: net.Socket, most = Infinity) => {
      let passed = 0;
      from.on('data', (chunk: Buffer) => {
        const now = chunk.subarray(0, Math.max(0, most - passed));
        passed += now.length;
        into.write(now, () => passed >= most && cut());
      });
      from.on('end', () => into.end());
      from.on('error', cut);
    };
    pass(near, far, after.sent);
    pass(far, near, after.heard);
  });
  const line = {
    port: await listen(server),
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
  open.push(line);
  return line;
}

function listen(server: net.Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
