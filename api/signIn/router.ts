// All pages of signing in, signing out and one's own account.
import { Router } from 'express';
import { sendPage, seeOther } from '../errors.ts';
import { valuesIn } from '../forms/values.ts';
import { whoIs } from './account.ts';
import { codePages } from './code/router.ts';
import { demoPages } from './demo.ts';
import { keptPages } from './kept/router.ts';
import { localPath } from './localPath.ts';
import { organisationsOf } from './organisation/organisations.ts';
import { organisationPages } from './organisation/router.ts';
import { ownPages } from './own/router.ts';
import { secondPages } from './secondFactor/router.ts';
import { endSession, saveSession } from './sessions.ts';
import { signInPage } from './SignInPage.tsx';
import type { SignInParts } from './parts.ts';

/**
 * `/inloggen…`, `/uitloggen` and `/mijn…`; all other addresses pass. To be mounted behind `sessions`, `ownFormsOnly` and
 * the reader of forms.
 */
export function signInPages(parts: SignInParts): Router {
  const router = Router();
  const organisations = organisationsOf(parts);

  router.get('/inloggen', async (request, response) => {
    const query = valuesIn(request.query);
    const to = localPath(query['naar']);
    if (await whoIs(parts, request)) {
      seeOther(response, to ?? '/');
      return;
    }
    const kept = request.session.kept !== undefined;
    sendPage(response, signInPage(parts, { to, kept, signedOut: 'uitgelogd' in query }));
  });
  router.use('/inloggen/code', codePages(parts, organisations));
  router.use('/inloggen/bewaard', keptPages(parts));
  if (parts.demoSignIns) router.use('/inloggen/demo', demoPages(parts, parts.demoSignIns));
  router.use('/inloggen', organisationPages(parts, organisations));
  router.use('/inloggen', secondPages(parts));

  router.post('/uitloggen', async (request, response) => {
    const { account } = request.session;
    if (account !== undefined) parts.log.info({ code: 'SIGNED_OUT', account }, 'somebody signed out');
    await endSession(request);
    await saveSession(request);
    seeOther(response, '/inloggen?uitgelogd');
  });

  router.use('/mijn', ownPages(parts));
  return router;
}
