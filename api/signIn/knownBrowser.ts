// A browser in which somebody signed in before. Its tries are counted apart, so that nobody who asks codes for their address
// elsewhere keeps them out of it. It opens nothing by itself.
import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';
import { isHttps } from '../security/https.ts';
import { newBrowserNumber } from '../security/secrets.ts';
import type { Caller } from '../security/signInLimits.ts';
import type { SignInParts } from './parts.ts';
import { DAY_MS } from '../../domain/time.ts';

const REMEMBERED_MS = 180 * DAY_MS;

type Parts = Pick<SignInParts, 'secrets' | 'baseUrl'>;

const cookieName = (parts: Parts): string =>
  isHttps(parts.baseUrl) ? '__Host-doorzet-bekend' : 'doorzet-bekend';

/** Who comes, and says to be whoever has this address. */
export function callerAs(parts: Parts, request: Request, address: string): Caller {
  const kept = parseCookie(request.get('cookie') ?? '')[cookieName(parts)] ?? '';
  const [browser = '', proof = ''] = kept.split('.');
  const isKnown = browser !== '' && parts.secrets.isBrowserProof(browser, address, proof);
  return { ip: request.ip ?? '', browser: isKnown ? browser : undefined };
}

/** Writes down in the browser that somebody signed in; it holds a number and a proof, and no name. */
export function rememberBrowser(parts: Parts, request: Request, response: Response, address: string): void {
  const { browser = newBrowserNumber() } = callerAs(parts, request, address);
  response.cookie(cookieName(parts), `${browser}.${parts.secrets.browserProof(browser, address)}`, {
    maxAge: REMEMBERED_MS,
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps(parts.baseUrl),
    path: '/',
  });
}
