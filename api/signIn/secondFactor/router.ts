// The second step of signing in, for who has an app that makes codes.
import { Router, type Request } from 'express';
import { sendPage, seeOther } from '../../errors.ts';
import { fieldError, typed, valuesIn } from '../../forms/values.ts';
import { signIn } from '../finish.ts';
import { callerAs } from '../knownBrowser.ts';
import { turnedAwayPage } from '../pages.tsx';
import { pendingIs, type PendingSecond } from '../pending.ts';
import { wallClock, type SignInParts } from '../parts.ts';
import { objectionToSecond } from './check.ts';
import { secondPage, type SecondKind } from './SecondPage.tsx';
import { readAccount } from '../../../store/gate/accounts.ts';
import { say } from '../../../words/language.ts';

/** Under `/inloggen`. */
export function secondPages(parts: SignInParts): Router {
  const router = Router();
  const { limits, secrets } = parts;
  const pendingSecond = (request: Request): PendingSecond | undefined =>
    pendingIs(request.session.pending, 'second', wallClock(parts));

  for (const kind of ['app', 'herstelcode'] as const satisfies readonly SecondKind[]) {
    router.get(`/${kind}`, (request, response) => {
      if (pendingSecond(request)) sendPage(response, secondPage(parts, kind));
      else seeOther(response, '/inloggen');
    });
    router.post(`/${kind}`, async (request, response) => {
      const pending = pendingSecond(request);
      if (!pending) {
        sendPage(response, turnedAwayPage('tooLate', parts), 'notAllowed');
        return;
      }
      const code = typed(valuesIn(request.body), 'code');
      if (code === '') {
        const errors = [
          fieldError(
            'code',
            kind === 'app'
              ? say('Vul de zes cijfers uit uw app in', 'Fill in the six digits from your app')
              : say('Vul een herstelcode in', 'Fill in a recovery code'),
          ),
        ];
        sendPage(response, secondPage(parts, kind, errors), 'badInput');
        return;
      }
      const { account: id } = pending;
      const account = await readAccount(parts.gate, id);
      const caller = callerAs(parts, request, account?.email ?? '');
      await limits.trySecond(id, caller);
      const objection = await objectionToSecond(parts, secrets, id, code);
      if (objection !== undefined) {
        parts.log.warn({ code: 'SECOND_STEP_WRONG', account: id }, 'a second step was not right');
        sendPage(response, secondPage(parts, kind, [fieldError('code', objection)]), 'badInput');
        return;
      }
      await limits.secondWasRight(id, caller);
      if (account && !account.disabled) await signIn(parts, request, response, account, 'code', pending.to);
      else sendPage(response, turnedAwayPage('disabled', parts), 'notAllowed');
    });
  }
  return router;
}
