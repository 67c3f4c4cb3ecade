// A line to a mail server that stops at a command or in the middle of a text, and breaks when its sender is gone.
import net from 'node:net';

/** A line of which the next text gets no further than half, or the next command waits. */
export interface HeldLine {
  readonly port: number;
  /** Stops the next text after so many bytes; settles when they have passed. */
  holdText(bytes: number): Promise<void>;
  /** Lets the next such command wait until released; settles when it is there. */
  holdCommand(command: 'RCPT TO' | 'DATA'): { readonly reached: Promise<void>; release(): void };
  close(): Promise<void>;
}

/** Opens a line to a server on this machine. What the server says passes; so does what it is told, until held. */
export async function openHeldLine(to: number): Promise<HeldLine> {
  let hold: { bytes: number; reached: () => void } | undefined;
  let waiting: { command: string; reached: () => void; released: Promise<void> } | undefined;
  const server = net.createServer((near) => {
    const far = net.connect(to, '127.0.0.1');
    const cut = () => {
      near.destroy();
      far.destroy();
    };
    let commands = '';
    let left: number | undefined;
    near.on('data', (chunk: Buffer) => {
      if (left === 0) return;
      if (left === undefined) {
        if (waiting && chunk.includes(waiting.command)) {
          const { reached, released } = waiting;
          waiting = undefined;
          reached();
          // Whoever is to be answered sends nothing more until then.
          void released.then(() => far.write(chunk));
          return;
        }
        far.write(chunk);
        commands = (commands + chunk.toString('latin1')).slice(-10);
        if (hold && commands.endsWith('DATA\r\n')) left = hold.bytes;
        return;
      }
      const now = chunk.subarray(0, left);
      left -= now.length;
      far.write(now);
      if (left > 0) return;
      hold?.reached();
      hold = undefined;
    });
    far.on('data', (chunk: Buffer) => near.write(chunk));
    for (const socket of [near, far]) {
      socket.on('error', cut);
      socket.on('close', cut);
    }
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as net.AddressInfo).port));
  });
  return {
    port,
    holdText: (bytes) =>
      new Promise((resolve) => {
        hold = { bytes, reached: resolve };
      }),
    holdCommand(command) {
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      const reached = new Promise<void>((resolve) => {
        waiting = { command, reached: resolve, released };
      });
      return { reached, release: () => release() };
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
