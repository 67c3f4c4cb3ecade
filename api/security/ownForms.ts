// Refuses forms that were not posted from a page of ours.
import type { RequestHandler } from 'express';
import { Stop } from '../errors.ts';

const readOnly = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * By Fetch Metadata, and by `Origin` for browsers that do not send it.
 * @param strict whether a form is refused when neither says where it is from. Pages behind a link carry no rights besides
 *   their address, and their own forms come with `Origin: null` from an older browser, because we ask for no referrer: so
 *   there only what is clearly from elsewhere is refused. Strict, it also has browsers that know no Fetch Metadata say of
 *   our own forms where they are from.
 */
export function ownFormsOnly(baseUrl: string, { strict }: { readonly strict: boolean }): RequestHandler {
  const own = new URL(baseUrl).origin;
  return (request, response, next) => {
    if (strict) response.set('Referrer-Policy', 'same-origin');
    if (readOnly.has(request.method)) {
      next();
      return;
    }
    const site = request.get('sec-fetch-site');
    const origin = request.get('origin');
    const unsaid = origin === undefined || origin === 'null';
    const ours =
      site !== undefined ? site === 'same-origin' || site === 'none' : unsaid ? !strict : origin === own;
    if (!ours) throw new Stop('notAllowed');
    next();
  };
}
