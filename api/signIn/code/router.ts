// Signing in with a code by mail. What a page says, and when, is the same for who may sign in and who may not.
import { Router, type Request, type Response } from 'express';
import { sendPage, seeOther } from '../../errors.ts';
import { isMailAddress } from '../../forms/reachable.ts';
import { fieldError, typed, valuesIn, type FieldError } from '../../forms/values.ts';
import type { SignInLimits } from '../../security/limits.ts';
import { newCode, type Secrets } from '../../security/secrets.ts';
import { afterMailCode } from '../finish.ts';
import { localPath } from '../localPath.ts';
import type { Organisations } from '../organisation/organisations.ts';
import { turnedAwayPage } from '../pages.tsx';
import { pendingIs, type PendingCode } from '../pending.ts';
import { saveSession } from '../sessions.ts';
import { signInPage } from '../SignInPage.tsx';
import { wallClock, type SignInParts } from '../parts.ts';
import { codePage } from './CodePage.tsx';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { accountAtSignIn, admission } from '../../../store/gate/accounts.ts';
import { askCode, tryCode } from '../../../store/gate/codes.ts';
import { inLanguage, language, say } from '../../../words/language.ts';

/** Under `/inloggen/code`. */
export function codePages(
  parts: SignInParts,
  secrets: Secrets,
  limits: SignInLimits,
  organisations: Organisations,
): Router {
  const router = Router();

  async function ask(
    request: Request,
    response: Response,
    address: string,
    to: string | undefined,
    again: boolean,
  ) {
    await limits.askCode(address, request.ip ?? '');
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

  router.post('/', async (request, response) => {
    const values = valuesIn(request.body);
    const address = typed(values, 'adres');
    const to = localPath(values['naar']);
    if (!isMailAddress(address)) {
      const errors = [
        fieldError(
          'adres',
          say(
            'Vul uw mailadres in, zoals naam@gemeente.nl',
            'Fill in your email address, such as name@gemeente.nl',
          ),
        ),
      ];
      const kept = request.session.kept !== undefined;
      sendPage(response, signInPage(parts, { address, errors, to, kept }), 'badInput');
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
    await limits.tryCode(request.ip ?? '');
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
    await limits.codeWasRight(email);
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

function wrongWords(left: number): string {
  return say(
    `Deze code klopt niet. U kunt het nog ${left === 1 ? 'één' : left} keer proberen`,
    `This code is not right. You can try ${left === 1 ? 'once' : `${left} times`} more`,
  );
}

/** Mails the code to who may sign in, at the address on record. Nobody waits for it: what fails, is logged. */
async function mailCode(
  { gate, log, now, sendCode }: SignInParts,
  address: string,
  code: string,
): Promise<void> {
  try {
    const admitted = await admission(gate, address, localDateOf(now()));
    if (!admitted.may) {
      log.info(
        { code: 'CODE_NOT_SENT', because: admitted.because, account: admitted.account },
        'no code was sent',
      );
      return;
    }
    const outcome = await sendCode({ name: admitted.name, address: admitted.email }, code);
    if (outcome.is === 'accepted') log.info({ code: 'CODE_SENT' }, 'a code to sign in was sent');
    else log.error({ code: 'CODE_FAILED', outcome }, 'a code to sign in could not be sent');
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    log.error({ code: 'CODE_FAILED', error: name }, 'a code to sign in could not be sent');
  }
}
