// Who makes a request: the account of its session, or a way to the page to sign in on.
import type { Request, RequestHandler, Response } from 'express';
import { withTypedBefore } from '../design/forms/typedBefore.ts';
import { sendPage, seeOther } from '../errors.ts';
import { spokenTo } from '../language.ts';
import { keepForm } from './kept/keptForm.ts';
import { signInPath } from './localPath.ts';
import { notKeptPage } from './kept/pages.tsx';
import { noRolePage, notAdministratorPage } from './pages.tsx';
import { endedSession, endSession, saveSession, type Way } from './sessions.ts';
import { wallClock, type SignInParts } from './parts.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { findSeats, type SeatedAccount } from '../../store/gate/accounts.ts';

/** Who is signed in, with their places at the consoles of regions today. */
export interface SignedIn extends SeatedAccount {
  readonly way: Way;
}

const known = new WeakMap<Request, SignedIn>();

/**
 * Who makes this request.
 * @throws where the route did not ask for an account: that is a mistake of ours
 */
export function signedIn(request: Request): SignedIn {
  const who = known.get(request);
  if (!who) throw new Error('This route is not behind requireAccount');
  return who;
}

/** What a route asks of who comes in. */
export interface AccountOptions {
  /** Lets in who has no role at the moment; by default they get a page that says so. */
  readonly roleless?: boolean;
  /** Forgets what was posted by who turns out to be signed out; by default it is kept. */
  readonly forget?: boolean;
}

/**
 * Lets in who is signed in; sends others to sign in, and back afterwards. What they posted is kept: mount this behind
 * `ownFormsOnly` and the reader of forms, so that only forms of ours are.
 */
export function requireAccount(parts: SignInParts, options: AccountOptions = {}): RequestHandler {
  return async (request, response, next) => {
    const who = await whoIs(parts, request);
    if (!who) {
      await sendToSignIn(parts, request, response, options);
      return;
    }
    known.set(request, who);
    if (isPost(request) && request.session.kept?.path === request.originalUrl) delete request.session.kept;
    spokenTo(request, who.language, () => {
      if (options.roleless || who.administrator || who.seats.length > 0) withKept(request, next);
      else sendPage(response, noRolePage(who, parts), 'notAllowed');
    });
  };
}

/** Lets in administrators only; behind `requireAccount`. */
export function requireAdministrator(parts: SignInParts): RequestHandler {
  return (request, response, next) => {
    if (signedIn(request).administrator) next();
    else sendPage(response, notAdministratorPage(parts), 'notAllowed');
  };
}

/** Who makes this request; undefined for nobody, and for whom an administrator has signed out or shut out. */
export async function whoIs(parts: SignInParts, request: Request): Promise<SignedIn | undefined> {
  const { account: id, signedInAt = 0, way = 'code' } = request.session;
  if (id === undefined) return undefined;
  const account = await findSeats(parts.gate, id, localDateOf(parts.now()));
  if (account && !account.disabled && signedInAt >= account.sessionsFrom) return { ...account, way };
  await endSession(request);
  return undefined;
}

/** What was typed before stands in its form again when that is looked at; the answer to a form shows what was sent now. */
function withKept(request: Request, next: () => void): void {
  const { kept } = request.session;
  if (!kept || isPost(request)) next();
  else withTypedBefore({ action: kept.path, fields: kept.fields, about: '/inloggen/bewaard' }, next);
}

function isPost({ method }: Request): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

async function sendToSignIn(
  parts: SignInParts,
  request: Request,
  response: Response,
  { forget = false }: AccountOptions,
): Promise<void> {
  if (!isPost(request)) {
    seeOther(response, signInPath(request.originalUrl));
    return;
  }
  if (forget) {
    seeOther(response, '/inloggen');
    return;
  }
  await parts.limits.keepForm(request.ip ?? '');
  const kept = keepForm(request, endedSession(request), wallClock(parts), parts.baseUrl);
  if (!kept) {
    sendPage(response, notKeptPage(parts), 'tooLong');
    return;
  }
  request.session.kept = kept;
  await saveSession(request);
  seeOther(response, '/inloggen');
}
