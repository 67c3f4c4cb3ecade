// Sessions: a cookie with a random number, and in the store what belongs to it. Who was away for long is signed out.
import { promisify } from 'node:util';
import connectPgSimple from 'connect-pg-simple';
import type { Request, RequestHandler } from 'express';
import session from 'express-session';
import { isHttps } from '../security/https.ts';
import type { KeptForm } from './kept/keptForm.ts';
import type { Pending } from './pending.ts';
import { wallClock, type SignInParts } from './parts.ts';
import type { AccountId } from '../../store/gate/accounts.ts';
import type { SealedSecret } from '../../store/gate/secondFactor.ts';
import { MINUTE_MS, type Instant } from '../../domain/time.ts';

/** How somebody showed who they are. */
export type Way = 'code' | 'organisation' | 'demo';

declare module 'express-session' {
  interface SessionData {
    /** Who is signed in. */
    account: AccountId;
    signedInAt: Instant;
    /** The last request, give or take a few minutes. */
    seenAt: Instant;
    way: Way;
    /** Halfway signing in. */
    pending: Pending;
    /** What was typed by who turned out to be signed out. */
    kept: KeptForm;
    /** Whose session this browser had before, while nobody is signed in. */
    was: AccountId;
    /** The secret of an app that is not in use yet. */
    newTotp: SealedSecret;
    /** Recovery codes that are shown until they are put away. */
    newCodes: SealedSecret;
  }
}

const HOUR_MS = 60 * MINUTE_MS;
/** Signed out after so long without a request. */
const IDLE_MS = 8 * HOUR_MS;
/** Signed out after so long in all. */
const LONGEST_MS = 24 * HOUR_MS;
/** How long a browser is known that is not signed in. */
const ANONYMOUS_MS = 30 * MINUTE_MS;
/** How exactly we know when somebody was last here: each change is written. */
const SEEN_EVERY_MS = 5 * MINUTE_MS;

/** Whose session in this browser was over when this request came, or shortly before. */
export function endedSession(request: Request): AccountId | undefined {
  return request.session.was;
}

/** Puts `request.session` on each request. A cookie is only set once something has to be remembered. */
export function sessions(parts: SignInParts): RequestHandler[] {
  const { gate, log, baseUrl, secrets } = parts;
  const secure = isHttps(baseUrl);
  const PgStore = connectPgSimple(session);
  return [
    (request, _response, next) => {
      // How people reach us is configured: a proxy that does not pass it on would cost every sign-in.
      if (secure) request.headers['x-forwarded-proto'] = 'https';
      next();
    },
    session({
      name: secure ? '__Host-doorzet' : 'doorzet',
      secret: [...secrets.cookies],
      store: new PgStore({
        pool: gate,
        tableName: 'sessions',
        // Whose session was over is known until this is gone, and by then nobody is in the middle of a form.
        ttl: LONGEST_MS / 1000,
        errorLog: () => log.error({ code: 'SESSIONS_NOT_PRUNED' }, 'old sessions could not be removed'),
      }),
      resave: false,
      saveUninitialized: false,
      proxy: true,
      cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: ANONYMOUS_MS },
    }),
    async (request, _response, next) => {
      const { kept, account, signedInAt = 0, seenAt = 0 } = request.session;
      const now = wallClock(parts);
      if (kept && kept.until < now) delete request.session.kept;
      if (account !== undefined) {
        if (now - seenAt > IDLE_MS || now - signedInAt > LONGEST_MS) await endSession(request);
        else if (now - seenAt > SEEN_EVERY_MS) request.session.seenAt = now;
      }
      next();
    },
  ];
}

/** Ends the session of who was signed in; the request goes on without, and what is posted afterwards is still theirs. */
export async function endSession(request: Request): Promise<void> {
  const { account } = request.session;
  await renewSession(request);
  if (account !== undefined) request.session.was = account;
}

/** Begins an empty session with another number, so that who knows the old one has nothing. */
export function renewSession(request: Request): Promise<void> {
  return promisify(request.session.regenerate.bind(request.session))();
}

/** Begins the session of who has shown who they are; what else is remembered is let go. */
export async function beginSession(
  request: Request,
  account: AccountId,
  way: Way,
  now: Instant,
): Promise<void> {
  await renewSession(request);
  Object.assign(request.session, { account, way, signedInAt: now, seenAt: now });
  // Gone when the browser is closed; how long it counts at most is ours to say, not the browser's.
  request.session.cookie.maxAge = undefined;
  await saveSession(request);
}

/** Another number for the session of who is signed in, for when what they may do or need to show has changed. */
export async function renumberSession(request: Request): Promise<void> {
  const { id: _id, cookie: _cookie, ...kept } = request.session;
  await renewSession(request);
  Object.assign(request.session, kept);
  request.session.cookie.maxAge = undefined;
  await saveSession(request);
}

/** Writes the session now: a browser may follow a redirect before a response has ended. */
export function saveSession(request: Request): Promise<void> {
  return promisify(request.session.save.bind(request.session))();
}
