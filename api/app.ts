// All that is served over HTTP, put together from injected parts.
import express, { type Express, type RequestHandler } from 'express';
import { administrationPages } from './administration/router.ts';
import { inventoryAdministration } from './administration/inventory.tsx';
import { regionAdministration } from './administration/regions/router.ts';
import { staticAssets } from './design/staticAssets.ts';
import { thisComputerOnly } from './console/guard.ts';
import { consolePages } from './console/router.ts';
import { nothingHere, troubles } from './errors.ts';
import { formBodies } from './forms/values.ts';
import { health } from './health.ts';
import { incomingMail } from './incomingMail.ts';
import { spokenTo } from './language.ts';
import { checkPages } from './links/check/router.ts';
import { contactPages } from './links/contact/router.ts';
import { mailChoicePages } from './links/mail/router.ts';
import { noticePages } from './links/notice/router.ts';
import { seriesPages } from './links/series/router.ts';
import { linkPaths } from './links/token.ts';
import type { AppParts } from './parts.ts';
import { securityHeaders } from './security/headers.ts';
import { linkLimits } from './security/limits.ts';
import { ownFormsOnly } from './security/ownForms.ts';
import { requestLog } from './security/requestLog.ts';
import { chooseLanguage } from './signIn/chooseLanguage.ts';
import { signInParts } from './signIn/parts.ts';
import { signInPages } from './signIn/router.ts';
import { sessions } from './signIn/sessions.ts';

/** First of all, so that a form that is refused is refused in the language of who sent it. */
const asChosenHere: RequestHandler = (request, _response, next) => spokenTo(request, null, next);

/** Makes the application; it listens nowhere yet, and holds nothing but counters of how often links are used. */
export function createApp(parts: AppParts): Express {
  const { baseUrl, log } = parts;
  const app = express();
  app.disable('x-powered-by');
  // Nothing but the files of the design may be kept, and those have names that change.
  app.disable('etag');
  app.set('query parser', 'simple');
  app.set('trust proxy', parts.proxies ?? 0);
  if (parts.requestMetrics) app.use(parts.requestMetrics);
  app.use(requestLog(log));
  app.use(health(parts));
  app.use(securityHeaders(baseUrl));
  app.use(staticAssets());

  const { incomingSecret } = parts;
  if (incomingSecret !== undefined) app.use('/v1/incoming-mail', incomingMail(parts, incomingSecret));

  const limits = linkLimits();
  const forms = formBodies();
  const fromOurLinks = ownFormsOnly(baseUrl, { strict: false });
  const fromOurPages = ownFormsOnly(baseUrl, { strict: true });
  app.use(linkPaths.check, fromOurLinks, forms, checkPages(parts, limits), nothingHere);
  app.use(linkPaths.series, fromOurLinks, forms, seriesPages(parts, limits), nothingHere);
  app.use(linkPaths.notice, fromOurLinks, forms, noticePages(parts, limits), nothingHere);
  app.use(linkPaths.contact, fromOurLinks, forms, contactPages(parts, limits), nothingHere);
  app.use(linkPaths.mail, fromOurLinks, forms, mailChoicePages(parts, limits), nothingHere);

  const { signIn } = parts;
  if (signIn) {
    const entrance = signInParts({ ...parts, ...signIn });
    // Anyone signs in as anyone in a demo, so it serves the computer that it runs on, and no other.
    if (signIn.demoSignIns) app.use(thisComputerOnly);
    // Below the links: who follows one never gets a cookie.
    app.use(asChosenHere, fromOurPages, forms, sessions(entrance));
    app.post('/taal', chooseLanguage(entrance));
    app.use(
      signInPages(entrance),
      administrationPages(entrance),
      regionAdministration(entrance),
      inventoryAdministration(entrance),
      consolePages(parts, entrance),
    );
  }

  app.use(nothingHere);
  app.use(troubles(log));
  return app;
}
