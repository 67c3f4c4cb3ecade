// The metrics of a worker in one place: what we count, and what Temporal's core counts of itself.
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { serveMetrics } from '../metrics/serve.ts';
import { openWorkerMetrics, type WorkerMetrics } from '../metrics/worker.ts';

/** How long the core may take to write its own. */
const PATIENCE_MS = 2_000;

export interface ServedMetrics extends WorkerMetrics {
  /** Where the core is to serve its metrics: a free port of this machine, for this process only. */
  readonly coreAddress: string;
  stop(): Promise<void>;
}

/**
 * Serves both under one address, so that Prometheus has one target per worker. The core insists on a port of its own; it is
 * read from there at each scrape.
 */
export async function startMetrics(place: {
  readonly host: string;
  readonly port: number;
  readonly log: Logger;
}): Promise<ServedMetrics> {
  const metrics = openWorkerMetrics();
  const coreAddress = `127.0.0.1:${await freePort()}`;
  const stop = await serveMetrics({
    ...place,
    registry: metrics.registry,
    async besides() {
      const answer = await fetch(`http://${coreAddress}/metrics`, {
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return answer.text();
    },
  });
  return { ...metrics, coreAddress, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
