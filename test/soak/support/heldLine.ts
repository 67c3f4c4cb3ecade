// A line to a mail server that stops in the middle of a text, and breaks when its sender is gone.
import net from 'node:net';

/** A line of which the next text gets no further than half. */
export interface HeldLine {
  readonly port: number;
  /** Stops the next text after so many bytes; settles when they have passed. */
  holdText(bytes: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens a line to a server on this machine. What the server says passes; so does what it is told, until held. */
export async function openHeldLine(to: number): Promise<HeldLine> {
  let hold: { bytes: number; reached: () => void } | undefined;
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
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
