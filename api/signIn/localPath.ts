// Where to go after signing in, or after choosing a language: a page of ours, whatever somebody put in an address.

/** An overview with all its filters, or a what-if with all its answers, is shorter. */
const LONGEST = 2000;
/** Of the URL standard: what else begins a host, or is left out of an address in silence. */
const strange = /[\\\u0000-\u0020\u007f]/;
/** Going back to one of these would sign out, or ask to sign in again. */
const notBack = /^\/(inloggen|uitloggen)(\/|$)/;
/** Pages of signing in that can be shown once more; others answer an organisation. */
const halfway = new Set(['/inloggen/code', '/inloggen/app', '/inloggen/herstelcode', '/inloggen/bewaard']);

/** The path with its query, when it leads to a page of ours; undefined for anything else. */
export function localPath(given: string | undefined): string | undefined {
  const url = ownUrl(given);
  return url && !notBack.test(url.pathname) ? `${url.pathname}${url.search}` : undefined;
}

function ownUrl(given: string | undefined): URL | undefined {
  if (given === undefined || given.length > LONGEST || !/^\/(?!\/)/.test(given) || strange.test(given)) {
    return undefined;
  }
  const base = 'http://here.invalid';
  if (!URL.canParse(given, base)) return undefined;
  const url = new URL(given, base);
  return url.origin === base && !url.pathname.startsWith('//') ? url : undefined;
}

/** The page to sign in on, which leads back to a path afterwards. */
export function signInPath(to: string | undefined): string {
  const back = localPath(to);
  return back === undefined || back === '/' ? '/inloggen' : `/inloggen?naar=${encodeURIComponent(back)}`;
}

/** The page where somebody is, also halfway signing in; the beginning for anything that is no page of ours. */
export function samePage(given: string | undefined): string {
  const { pathname = '', searchParams } = ownUrl(given) ?? {};
  if (halfway.has(pathname)) return pathname;
  if (pathname.startsWith('/inloggen')) return signInPath(searchParams?.get('naar') ?? undefined);
  return localPath(given) ?? '/';
}
