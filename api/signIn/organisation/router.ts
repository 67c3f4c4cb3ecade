// To one's own organisation to sign in, and back.
import { Router } from 'express';
import { sendPage, seeOther } from '../../errors.ts';
import { fieldError, valuesIn } from '../../forms/values.ts';
import { localPath } from '../localPath.ts';
import { turnedAwayPage } from '../pages.tsx';
import { pendingIs } from '../pending.ts';
import { signInPage } from '../SignInPage.tsx';
import { wallClock, type SignInParts } from '../parts.ts';
import { onwardPage } from './OnwardPage.tsx';
import type { Organisations } from './organisations.ts';
import { say } from '../../../words/language.ts';

/** Under `/inloggen`. */
export function organisationPages(parts: SignInParts, organisations: Organisations): Router {
  const router = Router();

  router.post('/organisatie', async (request, response) => {
    const values = valuesIn(request.body);
    const to = localPath(values['naar']);
    const organisation = organisations.named(values['organisatie'] ?? '');
    if (organisation) {
      await organisations.begin(request, response, organisation, to);
      return;
    }
    const errors = [fieldError('organisatie', say('Kies uw organisatie', 'Choose your organisation'))];
    const kept = request.session.kept !== undefined;
    sendPage(response, signInPage(parts, { errors, to, kept }), 'badInput');
  });

  // A page between: a form that leads to another site, by redirect, is what our policy forbids.
  router.get('/organisatie/verder', async (request, response) => {
    const pending = pendingIs(request.session.pending, 'organisation', wallClock(parts));
    const organisation = pending && organisations.named(pending.provider);
    if (!organisation) {
      seeOther(response, '/inloggen');
      return;
    }
    const there = await organisation.client.address(pending, pending.hint);
    if (!there) {
      sendPage(response, turnedAwayPage('down', parts, organisation.name), 'notReady');
      return;
    }
    // eslint-disable-next-line doorzet/words-in-pairs -- a header
    response.set('Refresh', `0; url=${there.href}`);
    sendPage(response, onwardPage(parts, organisation.name, there.href));
  });

  // A GET that signs in: what makes it safe is the ticket, which this browser alone has, and which works once.
  router.get('/terug/:organisatie', async (request, response) => {
    const organisation = organisations.named(request.params.organisatie);
    if (organisation) await organisations.comeBack(request, response, organisation);
    else seeOther(response, '/inloggen');
  });
  return router;
}
