// Picks ports on this machine: the wished one, or a free one when that is busy.
import { createServer, type AddressInfo } from 'node:net';
import { OperatorError } from './operatorError.ts';

/** A port to listen on, and whether it is another than was wished. */
export interface ChosenPort {
  readonly port: number;
  readonly wished: number;
  /** True when the wished port was busy, which the caller says aloud. */
  readonly swapped: boolean;
}

/** How many ports above a busy one are tried, so that the address stays recognisable. */
const NEIGHBOURS = 50;

/**
 * The wished port when nothing listens there, or else the first free one of the 50 above it, or else any.
 * `taken` are ports that were chosen before and that nothing may listen on yet.
 */
export async function choosePort(wished: number, taken: Iterable<number> = []): Promise<ChosenPort> {
  const avoided = new Set(taken);
  for (let port = wished; port <= Math.min(wished + NEIGHBOURS, 65_535); port += 1) {
    if (!avoided.has(port) && (await isFree(port))) return { port, wished, swapped: port !== wished };
  }
  return { port: await freePort(), wished, swapped: true };
}

/** A port nobody listens on, picked by the system. */
export async function freePort(): Promise<number> {
  const port = await listenOnce(0, '127.0.0.1');
  if (typeof port === 'number') return port;
  throw new OperatorError(
    {
      code: 'NO_FREE_PORT',
      message: 'The system gave no port to listen on.',
      reason: port.message,
      remedy: 'Look whether this account may open sockets on 127.0.0.1.',
    },
    { cause: port },
  );
}

/** Whether nothing listens on the port, neither on the loopback address nor on all. */
export async function isFree(port: number): Promise<boolean> {
  // Both are tried: on some systems a listener on all addresses leaves the loopback one bindable.
  const loopback = await listenOnce(port, '127.0.0.1');
  if (typeof loopback !== 'number') return false;
  return typeof (await listenOnce(port, '0.0.0.0')) === 'number';
}

async function listenOnce(port: number, host: string): Promise<number | Error> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ port, host, exclusive: true }, () => {
      const { port: given } = server.address() as AddressInfo;
      server.close(() => resolve(given));
    });
  });
}

/** A port in words: which, and that it is another than the one wished. */
export function sayPort({ port, wished, swapped }: ChosenPort): string {
  return swapped ? `port ${port} (${wished} is busy)` : `port ${port}`;
}
