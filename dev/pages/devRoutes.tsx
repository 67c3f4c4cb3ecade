// The routes of the demo's own pages. They exist under `npm start` only.
import { Router, urlencoded, type Response } from 'express';
import type { JSX } from 'preact';
import { ClockPage, LEAPS } from './clockPage.tsx';
import { DEV_PATHS } from './DevPage.tsx';
import { devStyles, DEV_STYLES_PATH } from './devStyles.ts';
import { MailboxPage } from './mailboxPages.tsx';
import { linksOf, MailPage } from './mailPage.tsx';
import { renderPage } from '../../api/design/render.ts';
import { ownFormsOnly } from '../../api/security/ownForms.ts';
import type { DemoClock } from '../clock/demoClock.ts';
import type { TimeMachine } from '../clock/timeMachine.ts';
import { answerKinds, answerTo } from '../mailbox/answers.ts';
import type { KeptMail, Mailbox } from '../mailbox/mailbox.ts';
import { threadsOf } from '../mailbox/threads.ts';
import type { Instant } from '../../domain/time.ts';

const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'none'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A mail is shown as it is: with its own styles, without anything from elsewhere, its links opening beside us. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

export interface DevParts {
  readonly mailbox: Mailbox;
  readonly clock: DemoClock;
  readonly timeMachine: TimeMachine;
  /** Where the product itself is, to show the pages that its mails lead to. */
  readonly baseUrl: string;
  /** The address that the demo's letters come from. */
  readonly sender: string;
  /** Takes a mail that comes back, as it would take one from a mail server. */
  readonly receive: (raw: Buffer) => Promise<void>;
  /** Told when time could not be passed. */
  readonly onFailure: (error: unknown) => void;
}

/** A page behind a link is looked at: nothing in it runs or is sent, and its links open beside us. Its styles are for our own pages alone. */
const SHOWN_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; frame-ancestors 'self'; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox";

export function devRoutes(parts: DevParts): Router {
  const { mailbox, clock, timeMachine, onFailure } = parts;
  const router = Router();
  let movingTo: Instant | null = null;

  function send(response: Response, page: JSX.Element): void {
    response.set('Content-Security-Policy', POLICY).set('Cache-Control', 'no-store').send(renderPage(page));
  }

  router.get(DEV_PATHS.mailbox, ({ query }, response) => {
    const search = typeof query['zoek'] === 'string' ? query['zoek'] : '';
    const page = Math.max(1, Math.trunc(Number(query['pagina'] ?? 1)) || 1);
    const receiver = typeof query['aan'] === 'string' ? query['aan'] : '';
    const mails = mailbox.mails();
    send(
      response,
      <MailboxPage mails={mails} search={search} receiver={receiver} now={clock.now()} page={page} />,
    );
  });

  router.get(DEV_STYLES_PATH, (_request, response) => {
    response.type('css').send(devStyles);
  });

  router.get(`${DEV_PATHS.mailbox}/:number`, ({ params, query }, response, next) => {
    const mail = mailbox.mail(Number(params['number']));
    const thread = threadsOf(mailbox.mails()).find(({ mails }) => mails.some((each) => each === mail));
    if (!mail || !thread) {
      next();
      return;
    }
    const done = answerKinds.find((kind) => kind === query['gedaan']);
    send(response, <MailPage mail={mail} thread={thread} answerable={isOurs(mail)} done={done} />);
  });

  router.get(`${DEV_PATHS.mailbox}/:number/html`, ({ params }, response, next) => {
    const mail = mailbox.mail(Number(params['number']));
    if (mail) show(response, mail.html, MAIL_POLICY);
    else next();
  });

  // The page that a link leads to, which lets no other page frame it: its HTML, under a policy of ours.
  router.get(`${DEV_PATHS.mailbox}/:number/pagina/:link`, async ({ params }, response, next) => {
    const mail = mailbox.mail(Number(params['number']));
    const link = mail && linksOf(mail)[Number(params['link'])];
    if (!link?.href.startsWith(`${parts.baseUrl}/`)) {
      next();
      return;
    }
    const page = await fetch(link.href);
    show(response, await page.text(), SHOWN_POLICY);
  });

  router.post(
    `${DEV_PATHS.mailbox}/:number/antwoord`,
    ownFormsOnly(parts.baseUrl, { strict: true }),
    urlencoded({ extended: false }),
    async (request, response, next) => {
      const mail = mailbox.mail(Number(request.params['number']));
      const { soort, tekst } = request.body as { soort?: unknown; tekst?: unknown };
      const kind = answerKinds.find((each) => each === soort);
      if (!mail || !isOurs(mail) || !kind) {
        next();
        return;
      }
      const raw = await answerTo(mail, kind, typeof tekst === 'string' ? tekst : '', clock.now());
      await mailbox.keep(raw);
      await parts.receive(raw);
      response.redirect(303, `${DEV_PATHS.mailbox}/${mail.number}?gedaan=${kind}`);
    },
  );

  function isOurs({ from }: KeptMail): boolean {
    return from === parts.sender;
  }

  function show(response: Response, html: string, policy: string): void {
    response
      .set('Content-Security-Policy', policy)
      .set('Cache-Control', 'no-store')
      .send(html.replace('<head>', '<head><base target="_blank">'));
  }

  router.get(DEV_PATHS.clock, async (_request, response) => {
    const nextDue = movingTo === null ? await timeMachine.nextDue() : null;
    if (movingTo !== null) response.set('Refresh', '1');
    send(response, <ClockPage now={clock.now()} nextDue={nextDue} movingTo={movingTo} />);
  });

  router.post(DEV_PATHS.clock, urlencoded({ extended: false }), async (request, response) => {
    const { sprong } = request.body as { sprong?: unknown };
    if (movingTo === null) {
      movingTo = await targetOf(sprong);
      void pass(movingTo);
    }
    response.redirect(303, DEV_PATHS.clock);
  });

  async function targetOf(leap: unknown): Promise<Instant> {
    const now = clock.now();
    if (leap === 'uur' || leap === 'dag' || leap === 'week') return now + LEAPS[leap];
    return (await timeMachine.nextDue()) ?? now;
  }

  /** Passing a week takes a while: the page tells how far it is. */
  async function pass(until: Instant): Promise<void> {
    try {
      await timeMachine.passUntil(until);
    } catch (error) {
      onFailure(error);
    } finally {
      movingTo = null;
    }
  }

  return router;
}
