// A mail server that takes every mail, and remembers of each only its Message-ID and how often it came.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Sink {
  readonly port: number;
  /** How often each mail was taken, by its Message-ID. */
  readonly taken: ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

/** The header is in the first of what is sent; of the rest nothing is kept. */
const HEADER_BYTES = 16_384;

export async function startSink(): Promise<Sink> {
  const taken = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      let head = '';
      stream.setEncoding('latin1').on('data', (text: string) => {
        if (head.length < HEADER_BYTES) head += text;
      });
      stream.on('end', () => {
        const id = /^message-id:\s*(\S+)/im.exec(head)?.[1] ?? 'none';
        taken.set(id, (taken.get(id) ?? 0) + 1);
        done();
      });
    },
  });
  // A sender that is killed breaks off in the middle of a mail.
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    port,
    taken,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
