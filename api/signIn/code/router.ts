// Signing in with a code by mail. What a page says, and when, is the same for who may sign in and who may not.
import { Router, type Request, type Response } from 'express';
import type { VNode } from 'preact';
import { sendPage, seeOther } from '../../errors.ts';
import { isMailAddress } from '../../forms/reachable.ts';
import { fieldError, typed, valuesIn, type FieldError } from '../../forms/values.ts';
import { newCode } from '../../security/secrets.ts';
import { afterMailCode } from '../finish.ts';
import { callerAs } from '../knownBrowser.ts';
import { localPath } from '../localPath.ts';
import type { Organisations } from '../organisation/organisations.ts';
import { turnedAwayPage } from '../pages.tsx';
import { pendingIs, type PendingCode } from '../pending.ts';
import { saveSession } from '../sessions.ts';
import { signInPage, type SignInView } from '../SignInPage.tsx';
import { wallClock, type SignInParts } from '../parts.ts';
import { codePage } from './CodePage.tsx';
import { mailCode } from './mailCode.ts';
import { tooOftenWords, wrongWords } from './words.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { accountAtSignIn } from '../../../store/gate/accounts.ts';
import { askCode, tryCode } from '../../../store/gate/codes.ts';
import { inLanguage, language, say } from '../../../words/language.ts';

/** Under `/inloggen/code`. */
export function codePages(parts: SignInParts, organisations: Organisations): Router {
  const router = Router();
  const { secrets, limits } = parts;

  /** Has a code sent; or says why that has to wait, on the page where the code they have can still be typed. */
  async function ask(
    request: Request,
    response: Response,
    address: string,
    to: string | undefined,
    again: boolean,
  ): Promise<void> {
    const caller = callerAs(parts, request, address);
    const wait = await limits.askCode(address, caller);
    if (wait) {
      const has = pendingCode(request)?.address.toLowerCase() === address.toLowerCase();
      const errors = [fieldError(has ? 'code' : 'adres', tooOftenWords(wait, caller, has))];
      const page = has ? codePage(parts, address, { errors }) : firstPage(request, { address, errors, to });
      sendPage(response, page, 'tooOften');
      return;
    }
    const code = newCode();
    const now = wallClock(parts);
    const challenge = await askCode(parts.gate, address, (made) => secrets.macOf(made, code), now);
    request.session.pending = { is: 'code', challenge, address, to, since: now };
    await saveSession(request);
    // Only once the answer is out: how long the rest takes tells nobody anything.
    const spoken = language();
    response.once('finish', () => void inLanguage(spoken, () => mailCode(parts, address, code)));
    seeOther(response, again ? '/inloggen/code?opnieuw' : '/inloggen/code');
  }

  function firstPage(request: Request, view: SignInView): VNode {
    return signInPage(parts, { ...view, kept: request.session.kept !== undefined });
  }

  router.post('/', async (request, response) => {
    const values = valuesIn(request.body);
    const address = typed(values, 'adres');
    const to = localPath(values['naar']);
    if (!isMailAddress(address)) {
      const words = say(
        'Vul uw mailadres in, zoals naam@gemeente.nl',
        'Fill in your email address, such as name@gemeente.nl',
      );
      const errors = [fieldError('adres', words)];
      sendPage(response, firstPage(request, { address, errors, to }), 'badInput');
      return;
    }
    const provider = organisations.providerFor(address);
    if (provider) await organisations.begin(request, response, provider, to, address);
    else await ask(request, response, address, to, false);
  });

  router.post('/opnieuw', async (request, response) => {
    const pending = pendingCode(request);
    if (pending) await ask(request, response, pending.address, pending.to, true);
    else seeOther(response, '/inloggen');
  });

  router.get('/', (request, response) => {
    const pending = pendingCode(request);
    if (!pending) seeOther(response, '/inloggen');
    else sendPage(response, codePage(parts, pending.address, { again: 'opnieuw' in request.query }));
  });

  router.post('/controleren', async (request, response) => {
    const pending = pendingCode(request);
    if (!pending) {
      seeOther(response, '/inloggen');
      return;
    }
    const refuse = (message: string) => {
      const errors: FieldError[] = [fieldError('code', message)];
      sendPage(response, codePage(parts, pending.address, { errors }), 'badInput');
    };
    const code = typed(valuesIn(request.body), 'code').replace(/[\s.-]/g, '');
    if (!/^\d{6}$/.test(code)) {
      refuse(say('Vul de zes cijfers uit de mail in', 'Fill in the six digits from the email'));
      return;
    }
    await limits.tryCode(callerAs(parts, request, pending.address));
    const isRight = (mac: string) => secrets.isCode(pending.challenge, code, mac);
    const tried = await tryCode(parts.gate, pending.challenge, isRight, wallClock(parts));
    if (tried.is === 'wrong') refuse(wrongWords(tried.triesLeft));
    else if (tried.is === 'over')
      refuse(
        say(
          'Deze code werkt niet meer. Vraag hieronder een nieuwe code aan',
          'This code no longer works. Ask for a new code below',
        ),
      );
    else await letIn(request, response, tried.email, pending.to);
  });

  async function letIn(request: Request, response: Response, email: string, to: string | undefined) {
    await limits.codeWasRight(email, callerAs(parts, request, email));
    const day = localDateOf(parts.now());
    const found = await accountAtSignIn(parts.gate, email, day, wallClock(parts));
    if ('may' in found) {
      const { because, account } = found;
      parts.log.warn({ code: 'SIGN_IN_REFUSED', because, account, way: 'code' }, 'somebody was not let in');
      delete request.session.pending;
      sendPage(response, turnedAwayPage(because, parts), 'notAllowed');
      return;
    }
    await afterMailCode(parts, request, response, found.account, to);
  }

  function pendingCode(request: Request): PendingCode | undefined {
    return pendingIs(request.session.pending, 'code', wallClock(parts));
  }

  return router;
}
