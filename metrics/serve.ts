// Serves a process's metrics to Prometheus, on a port of their own: never where the public comes.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';

/** Where metrics are served, and what. */
export interface MetricsPlace {
  readonly host: string;
  readonly port: number;
  readonly registry: Registry;
  /** More in the same format, of names that the registry has not; what it throws leaves only itself out. */
  readonly besides?: () => Promise<string>;
  readonly log: Logger;
}

/**
 * Serves `GET /metrics`, and nothing else.
 * @returns what stops it
 */
export async function serveMetrics({
  host,
  port,
  registry,
  besides,
  log,
}: MetricsPlace): Promise<() => Promise<void>> {
  const render = async () => {
    const more = await besides?.().catch((error: unknown) => {
      log.warn({ code: 'METRICS_PART', reason: nameOf(error) }, 'a part of the metrics could not be had');
      return '';
    });
    return `${await registry.metrics()}\n${more ?? ''}`;
  };
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    render().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      (error: unknown) => {
        log.error({ code: 'METRICS_FAIL', reason: nameOf(error) }, 'the metrics could not be written');
        response.writeHead(500).end();
      },
    );
  });
  server.listen(port, host);
  await once(server, 'listening');
  return async () => {
    server.close();
    // A scraper keeps its connection open; it is not waited for.
    server.closeAllConnections();
    await once(server, 'close');
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
