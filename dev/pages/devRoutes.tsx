// The routes of the demo's own pages. They exist under `npm start` only.
import { Router, urlencoded, type Response } from 'express';
import type { JSX } from 'preact';
import { ClockPage, LEAPS } from './clockPage.tsx';
import { DEV_PATHS } from './DevPage.tsx';
import { MailboxPage, MailPage } from './mailboxPages.tsx';
import { renderPage } from '../../api/design/render.ts';
import type { DemoClock } from '../clock/demoClock.ts';
import type { TimeMachine } from '../clock/timeMachine.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
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
  /** Told when time could not be passed. */
  readonly onFailure: (error: unknown) => void;
}

export function devRoutes({ mailbox, clock, timeMachine, onFailure }: DevParts): Router {
  const router = Router();
  let movingTo: Instant | null = null;

  function send(response: Response, page: JSX.Element): void {
    response.set('Content-Security-Policy', POLICY).set('Cache-Control', 'no-store').send(renderPage(page));
  }

  router.get(DEV_PATHS.mailbox, ({ query }, response) => {
    const search = typeof query['zoek'] === 'string' ? query['zoek'] : '';
    const page = Math.max(1, Math.trunc(Number(query['pagina'] ?? 1)) || 1);
    send(response, <MailboxPage mails={mailbox.mails()} search={search} page={page} />);
  });

  router.get(`${DEV_PATHS.mailbox}/:number`, ({ params }, response, next) => {
    const mail = mailbox.mail(Number(params['number']));
    if (mail) send(response, <MailPage mail={mail} />);
    else next();
  });

  router.get(`${DEV_PATHS.mailbox}/:number/html`, ({ params }, response, next) => {
    const mail = mailbox.mail(Number(params['number']));
    if (!mail) {
      next();
      return;
    }
    const html = mail.html.replace('<head>', '<head><base target="_blank">');
    response.set('Content-Security-Policy', MAIL_POLICY).set('Cache-Control', 'no-store').send(html);
  });

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
