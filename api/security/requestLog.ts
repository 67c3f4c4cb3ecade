// One line in the log per request: what was asked and how it went, and never a token, a name or a text.
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** Path segments that we know to be harmless: our own words, a reference, a number. Everything else is masked. */
const harmless = /^([a-z]+(-[a-z0-9]+){0,3}|[B-Z][2-9][B-Z]-[2-9][B-Z]{2}|\d{1,4})$/;

/** The path as it may be written down: "/v/***". Queries are left out: a search is somebody's words. */
export function maskedPath(path: string): string {
  return path
    .split('/')
    .map((segment) => (segment === '' || (segment.length <= 24 && harmless.test(segment)) ? segment : '***'))
    .join('/');
}

/** Logs each request when it is answered, or when the browser has given up. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    const { method, path } = request;
    response.once('close', () => {
      log.info(
        {
          method,
          path: maskedPath(path),
          status: response.statusCode,
          ms: Math.round(performance.now() - begun),
          ...(response.writableFinished ? {} : { gaveUp: true }),
        },
        'request',
      );
    });
    next();
  };
}
