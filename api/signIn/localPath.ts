// Where to go after signing in: a page of ours, whatever somebody put in an address.

const LONGEST = 500;
/** Of the URL standard: what else begins a host, or is left out of an address in silence. */
const strange = /[\\\u0000-\u0020\u007f]/;
/** Going back to one of these would sign out, or ask to sign in again. */
const notBack = /^\/(inloggen|uitloggen)(\/|$)/;

/** The path with its query, when it leads to a page of ours; undefined for anything else. */
export function localPath(given: string | undefined): string | undefined {
  if (given === undefined || given.length > LONGEST || !/^\/(?!\/)/.test(given) || strange.test(given)) {
    return undefined;
  }
  const base = 'http://here.invalid';
  if (!URL.canParse(given, base)) return undefined;
  const { origin, pathname, search } = new URL(given, base);
  if (origin !== base || pathname.startsWith('//') || notBack.test(pathname)) return undefined;
  return `${pathname}${search}`;
}

/** The page to sign in on, which leads back to a path afterwards. */
export function signInPath(to: string | undefined): string {
  const back = localPath(to);
  return back === undefined || back === '/' ? '/inloggen' : `/inloggen?naar=${encodeURIComponent(back)}`;
}
