// The pages of a notice to someone on a rung, behind the link in a letter. Looking changes nothing; sending does.
import { Router, type Response } from 'express';
import type { LinkLimits } from '../../security/limits.ts';
import { secretsFrom } from '../../security/secrets.ts';
import { seeOther, sendPage } from '../../errors.ts';
import type { AppParts } from '../../parts.ts';
import { takeLanguage } from '../choosingLanguage.ts';
import { linkPages, type Visit } from '../visit.ts';
import { answeredPage, overPage, thanksPage } from './AnsweredPages.tsx';
import { askPage } from './AskPage.tsx';
import { replyCodes } from './codes.ts';
import { littleAnsweredPage, littlePage } from './LittlePage.tsx';
import { notMePage } from './NotMePage.tsx';
import { readerProofs } from './proof.ts';
import { sendReply } from './reply.ts';
import { replyValues } from './replyForm.ts';
import { SOMEONE_ELSE, someoneElsePage } from './SomeoneElsePage.tsx';
import { askedOf, standingOf, type Asked } from './standing.ts';

type Show = (visit: Visit, asked: Asked, response: Response) => void | Promise<void>;

/** The router of `/b`. */
export function noticePages(parts: AppParts, limits: LinkLimits): Router {
  const router = Router();
  const secrets = secretsFrom(parts.links.keys);
  const proofs = readerProofs(secrets, parts.baseUrl);
  const codes = replyCodes(parts, secrets, proofs);
  const links = linkPages(parts, 'notice', limits, (open) => askedOf(open) === undefined);
  takeLanguage(router, parts, links);
  const page = (show: Show) =>
    links((visit, response) => {
      const asked = askedOf(visit);
      return asked && show(visit, asked, response);
    });
  const back = page((visit, _asked, response) => seeOther(response, visit.base));

  router.get(
    '/:token',
    page((visit, asked, response) => {
      const standing = standingOf(visit, asked);
      const little = !proofs.isOpen(visit, response);
      if (standing.is === 'over') sendPage(response, overPage(visit, asked, { little }));
      else if (standing.is === 'answered')
        sendPage(
          response,
          little ? littleAnsweredPage(visit, standing.at, {}) : answeredPage(visit, asked, standing),
        );
      else sendPage(response, (little ? littlePage : askPage)(visit, asked, {}, []));
    }),
  );
  router.get(
    '/:token/wijzig',
    page((visit, asked, response) => {
      const standing = standingOf(visit, asked);
      if (standing.is === 'answered' && proofs.isOpen(visit, response))
        sendPage(response, askPage(visit, asked, replyValues(standing.reply), []));
      else seeOther(response, visit.base);
    }),
  );
  router.get(
    '/:token/bedankt',
    page((visit, asked, response) => {
      const standing = standingOf(visit, asked);
      if (standing.is !== 'answered') seeOther(response, visit.base);
      else if (proofs.isOpen(visit, response)) sendPage(response, thanksPage(visit, asked, standing));
      else sendPage(response, littleAnsweredPage(visit, standing.at, { sent: true }));
    }),
  );
  // A letter's own link for who is not the one to ask.
  router.get(
    '/:token/niet-ik',
    page((visit, asked, response) => {
      if (standingOf(visit, asked).is === 'over') seeOther(response, visit.base);
      else sendPage(response, notMePage(visit, {}, []));
    }),
  );
  // For who was sent the mail on.
  router.get(
    `/:token/${SOMEONE_ELSE}`,
    page((visit, asked, response) => {
      if (standingOf(visit, asked).is === 'over') seeOther(response, visit.base);
      else sendPage(response, someoneElsePage(visit, asked, {}, []));
    }),
  );
  router.post(
    '/:token/antwoord',
    page((visit, asked, response) =>
      sendReply({ ...parts, proofs, askCode: codes.ask }, visit, asked, response),
    ),
  );

  router.post(
    '/:token/code',
    page(async (visit, asked, response) => {
      // There is nothing more to read here.
      if (proofs.isOpen(visit, response) || standingOf(visit, asked).is === 'over')
        seeOther(response, visit.base);
      else await codes.ask(visit, asked, response, null);
    }),
  );
  router.get('/:token/code/:challenge', page(codes.show));
  router.post('/:token/code/:challenge', page(codes.attempt));
  router.get('/:token/code/:challenge/antwoord', page(codes.change));
  router.post('/:token/code/:challenge/opnieuw', page(codes.again));
  // Where a browser comes back to after an error.
  for (const sent of ['antwoord', 'code']) router.get(`/:token/${sent}`, back);
  router.get('/:token/code/:challenge/opnieuw', page(codes.show));
  return router;
}
