// What every answer tells the browser: load nothing from elsewhere, keep nothing, tell nobody where you came from.
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { isHttps } from './https.ts';

/** What a page may load and do. There is no script, from anywhere. */
const policy = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'img-src': ["'self'"],
  'script-src': ["'none'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
} as const;

/** The headers of every answer; a page that needs another policy sets its own with `contentPolicy`. */
export function securityHeaders(baseUrl: string): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: policy },
      frameguard: { action: 'deny' },
      referrerPolicy: { policy: 'no-referrer' },
      // Of other names under the same domain we know nothing.
      hsts: isHttps(baseUrl) && { maxAge: 31_536_000, includeSubDomains: false },
    }),
    (_request, response, next) => {
      response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' });
      next();
    },
  ];
}

/** The value of `Content-Security-Policy` with some directives other than everywhere else. */
export function contentPolicy(other: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries({ ...policy, ...other })
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}
