// The last step of signing in, whichever way somebody came: a session of their own, and on to where they were going.
import type { Request, Response } from 'express';
import { seeOther } from '../errors.ts';
import { mayHave } from './kept/keptForm.ts';
import { rememberBrowser } from './knownBrowser.ts';
import { beginSession, renewSession, saveSession, type Way } from './sessions.ts';
import { wallClock, type SignInParts } from './parts.ts';
import { noteSignIn, type Account } from '../../store/gate/accounts.ts';

/** After the mail code: asks for the code of the app where there is one, or signs in. */
export async function afterMailCode(
  parts: SignInParts,
  request: Request,
  response: Response,
  account: Account,
  to: string | undefined,
): Promise<void> {
  if (!account.hasTotp) {
    await signIn(parts, request, response, account, 'code', to);
    return;
  }
  const { kept } = request.session;
  // Who is half in has a number that nobody could have given them before.
  await renewSession(request);
  if (kept) request.session.kept = kept;
  request.session.pending = { is: 'second', account: account.id, since: wallClock(parts), to };
  await saveSession(request);
  seeOther(response, '/inloggen/app');
}

/** Signs in. */
export async function signIn(
  parts: SignInParts,
  request: Request,
  response: Response,
  account: Account,
  way: Way,
  to: string | undefined,
): Promise<void> {
  const now = wallClock(parts);
  const { kept } = request.session;
  await beginSession(request, account.id, way, now);
  // Only of codes are there limits.
  if (way === 'code') rememberBrowser(parts, request, response, account.email);
  await noteSignIn(parts.gate, account.id, now);
  parts.log.info({ code: 'SIGNED_IN', account: account.id, way }, 'somebody signed in');
  if (!kept || !mayHave(kept, account.id)) {
    seeOther(response, to ?? '/');
    return;
  }
  request.session.kept = kept;
  await saveSession(request);
  seeOther(response, '/inloggen/bewaard');
}
