// How long pages take and how they end, by the pattern of their address: never by the address itself.
import type { RequestHandler } from 'express';
import { Histogram, type Registry } from 'prom-client';
import { SHORT_SECONDS } from './registry.ts';

/** Times each request until it is answered, or until the browser has given up. */
export function requestMetrics(registry: Registry): RequestHandler {
  const duration = new Histogram({
    name: 'doorzet_http_request_duration_seconds',
    help: 'How long requests took, by method, pattern of the address and class of the status',
    labelNames: ['method', 'route', 'status'],
    buckets: SHORT_SECONDS,
    registers: [registry],
  });
  return (request, response, next) => {
    const end = duration.startTimer();
    response.once('close', () => {
      const { method, baseUrl } = request;
      const route = request.route as { readonly path?: unknown } | undefined;
      const status = response.writableFinished ? `${Math.floor(response.statusCode / 100)}xx` : 'gaveUp';
      end({ method: known.has(method) ? method : 'other', route: patternOf(baseUrl, route?.path), status });
    });
    next();
  };
}

/** Anybody can send a request by a method of their own making. */
const known = new Set(['GET', 'HEAD', 'POST']);

/** What was matched: `/regio/:region/casus/:reference`. No router is mounted where an address has something of somebody's. */
function patternOf(base: string, path: unknown): string {
  if (typeof path !== 'string') return 'none';
  return `${base}${path === '/' && base !== '' ? '' : path}`;
}
