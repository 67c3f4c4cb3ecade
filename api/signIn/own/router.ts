// One's own account: the language, turning the app that makes codes on and off, and recovery codes.
import { Router, type Request, type Response } from 'express';
import { sendPage, seeOther } from '../../errors.ts';
import { fieldError, oneOf, typed, valuesIn } from '../../forms/values.ts';
import { newRecoveryCodes, recoveryHash } from '../../security/secrets.ts';
import { requireAccount, signedIn } from '../account.ts';
import { callerAs } from '../knownBrowser.ts';
import { renumberSession, saveSession } from '../sessions.ts';
import { wallClock, type SignInParts } from '../parts.ts';
import { objectionToSecond } from '../secondFactor/check.ts';
import { confirmSecondPage } from '../secondFactor/SecondPage.tsx';
import { newTotpSecret, stepOf } from '../secondFactor/totp.ts';
import { ACCOUNT, accountPage, ownDone } from './AccountPage.tsx';
import { newAppPage, recoveryPage } from './appPages.tsx';
import { endSessions } from '../../../store/gate/sessions.ts';
import { recoveryLeft, renewRecovery, turnTotpOff, turnTotpOn } from '../../../store/gate/secondFactor.ts';
import { say } from '../../../words/language.ts';

/** Under `/mijn`. */
export function ownPages(parts: SignInParts): Router {
  const router = Router();
  const { gate, log, secrets, limits } = parts;
  // Codes are not kept for later.
  router.use(requireAccount(parts, { roleless: true, forget: true }));
  router.get('/', (_request, response) => seeOther(response, ACCOUNT));

  router.get('/beveiliging', async (request, response) => {
    const who = signedIn(request);
    const what = oneOf(valuesIn(request.query), 'gedaan', ownDone);
    sendPage(response, accountPage(parts, who, await recoveryLeft(gate, who.id), what));
  });

  router.post('/beveiliging/app', async (request, response) => {
    const { id, hasTotp } = signedIn(request);
    if (!hasTotp) {
      request.session.newTotp = secrets.seal(id, newTotpSecret());
      await saveSession(request);
    }
    seeOther(response, hasTotp ? ACCOUNT : `${ACCOUNT}/app`);
  });

  router.get('/beveiliging/app', (request, response) => {
    const secret = newSecret(request);
    if (secret === undefined) seeOther(response, ACCOUNT);
    else sendPage(response, newAppPage(parts, signedIn(request), secret));
  });

  router.post('/beveiliging/app/aanzetten', async (request, response) => {
    const who = signedIn(request);
    const secret = newSecret(request);
    if (secret === undefined || who.hasTotp) {
      seeOther(response, ACCOUNT);
      return;
    }
    await limits.trySecond(who.id, callerAs(parts, request, who.email));
    const code = typed(valuesIn(request.body), 'code').replace(/[\s.-]/g, '');
    const step = /^\d{6}$/.test(code) ? stepOf(secret, code, wallClock(parts)) : undefined;
    if (step === undefined) {
      const words = say(
        'Deze code klopt niet. Kijk of de klok van uw telefoon goed staat, en neem de nieuwste code',
        'This code is not right. Check whether the clock of your phone is right, and take the newest code',
      );
      sendPage(response, newAppPage(parts, who, secret, [fieldError('code', words)]), 'badInput');
      return;
    }
    await limits.secondWasRight(who.id, callerAs(parts, request, who.email));
    const codes = newRecoveryCodes();
    const hashes = codes.map((each) => recoveryHash(who.id, each));
    await turnTotpOn(gate, who.id, secrets.seal(who.id, secret), step, hashes);
    log.info({ code: 'TOTP_ON', account: who.id }, 'an app was set up');
    delete request.session.newTotp;
    await endOtherSessions(request);
    await showCodes(request, response, codes);
  });

  router.get('/beveiliging/herstelcodes', (request, response) => {
    const { newCodes } = request.session;
    const codes = newCodes && secrets.open(signedIn(request).id, newCodes);
    if (codes) sendPage(response, recoveryPage(parts, codes.text.split(' ')));
    else seeOther(response, ACCOUNT);
  });

  router.post('/beveiliging/herstelcodes/bewaard', async (request, response) => {
    delete request.session.newCodes;
    await saveSession(request);
    seeOther(response, `${ACCOUNT}?gedaan=aan`);
  });

  const confirmed = {
    uitzetten: {
      asks: () => ({
        title: say('Koppel de app los', 'Disconnect the app'),
        lead: say(
          'Daarna is een code per mail genoeg om in te loggen.',
          'After that a code by email is enough to sign in.',
        ),
        action: `${ACCOUNT}/uitzetten`,
        button: say('Koppel de app los', 'Disconnect the app'),
        back: { href: ACCOUNT, label: say('Toch niet', 'Cancel') },
      }),
      async does(request: Request, response: Response) {
        const { id } = signedIn(request);
        await turnTotpOff(gate, id);
        log.warn({ code: 'TOTP_OFF', account: id }, 'an app was uncoupled by its owner');
        await renumberSession(request);
        seeOther(response, `${ACCOUNT}?gedaan=uit`);
      },
    },
    'herstelcodes/nieuw': {
      asks: () => ({
        title: say('Maak nieuwe herstelcodes', 'Make new recovery codes'),
        lead: say(
          'De oude herstelcodes werken daarna niet meer.',
          'The old recovery codes no longer work after that.',
        ),
        action: `${ACCOUNT}/herstelcodes/nieuw`,
        button: say('Maak nieuwe herstelcodes', 'Make new recovery codes'),
        back: { href: ACCOUNT, label: say('Toch niet', 'Cancel') },
      }),
      async does(request: Request, response: Response) {
        const { id } = signedIn(request);
        const codes = newRecoveryCodes();
        const hashes = codes.map((each) => recoveryHash(id, each));
        await renewRecovery(gate, id, hashes);
        log.info({ code: 'RECOVERY_RENEWED', account: id }, 'new recovery codes were made');
        await showCodes(request, response, codes);
      },
    },
  } as const;

  for (const [path, act] of Object.entries(confirmed)) {
    router.get(`/beveiliging/${path}`, (request, response) => {
      if (signedIn(request).hasTotp) sendPage(response, confirmSecondPage(parts, act.asks(), []));
      else seeOther(response, ACCOUNT);
    });
    router.post(`/beveiliging/${path}`, async (request, response) => {
      const who = signedIn(request);
      if (!who.hasTotp) {
        seeOther(response, ACCOUNT);
        return;
      }
      const code = typed(valuesIn(request.body), 'code');
      if (code !== '') await limits.trySecond(who.id, callerAs(parts, request, who.email));
      const objection =
        code === ''
          ? say('Vul de code uit uw app in', 'Fill in the code from your app')
          : await objectionToSecond(parts, secrets, who.id, code);
      if (objection !== undefined) {
        sendPage(response, confirmSecondPage(parts, act.asks(), [fieldError('code', objection)]), 'badInput');
        return;
      }
      await limits.secondWasRight(who.id, callerAs(parts, request, who.email));
      await act.does(request, response);
    });
  }

  async function showCodes(request: Request, response: Response, codes: readonly string[]): Promise<void> {
    request.session.newCodes = secrets.seal(signedIn(request).id, codes.join(' '));
    // What is needed to sign in has changed.
    await renumberSession(request);
    seeOther(response, `${ACCOUNT}/herstelcodes`);
  }

  /** Who asks for an app may do so because somebody else is in: nobody stays in who did not show a code of it. */
  async function endOtherSessions(request: Request): Promise<void> {
    const now = wallClock(parts);
    await endSessions(gate, signedIn(request).id, now);
    request.session.signedInAt = now;
  }

  function newSecret(request: Request): string | undefined {
    const { newTotp } = request.session;
    return newTotp && secrets.open(signedIn(request).id, newTotp)?.text;
  }

  return router;
}
