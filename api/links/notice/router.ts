// The pages of a notice to someone on a rung, behind the link in a letter. Looking changes nothing; sending does.
import { Router, type Response } from 'express';
import type { LinkLimits } from '../../security/limits.ts';
import { seeOther, sendPage } from '../../errors.ts';
import type { AppParts } from '../../parts.ts';
import { execute } from '../../../store/execute.ts';
import { findLink } from '../../../store/links.ts';
import { typed, type Values } from '../../forms/values.ts';
import { takeLanguage } from '../choosingLanguage.ts';
import { deadLinkPage } from '../deadLink.tsx';
import { linkPages, type Visit } from '../visit.ts';
import { answeredPage, overPage, thanksPage } from './AnsweredPages.tsx';
import { askPage } from './AskPage.tsx';
import { notMePage } from './NotMePage.tsx';
import { readReply, replyValues } from './replyForm.ts';
import { askedOf, standingOf, type Asked } from './standing.ts';

/** The router of `/b`. */
export function noticePages(parts: AppParts, limits: LinkLimits): Router {
  const router = Router();
  const links = linkPages(parts, 'notice', limits, (open) => askedOf(open) === undefined);
  takeLanguage(router, parts, links);
  const page = (show: (visit: Visit, asked: Asked, response: Response) => void | Promise<void>) =>
    links((visit, response) => {
      const asked = askedOf(visit);
      return asked && show(visit, asked, response);
    });

  router.get(
    '/:token',
    page((visit, asked, response) => {
      const standing = standingOf(visit, asked);
      if (standing.is === 'over') sendPage(response, overPage(visit, asked));
      else if (standing.is === 'answered') sendPage(response, answeredPage(visit, asked, standing));
      else sendPage(response, askPage(visit, asked, {}, []));
    }),
  );
  router.get(
    '/:token/wijzig',
    page((visit, asked, response) => {
      const standing = standingOf(visit, asked);
      if (standing.is === 'answered')
        sendPage(response, askPage(visit, asked, replyValues(standing.reply), []));
      else seeOther(response, visit.base);
    }),
  );
  router.get(
    '/:token/bedankt',
    page((visit, asked, response) => {
      const standing = standingOf(visit, asked);
      if (standing.is === 'answered') sendPage(response, thanksPage(visit, asked, standing));
      else seeOther(response, visit.base);
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
  router.post(
    '/:token/antwoord',
    page((visit, asked, response) => sendReply(parts, visit, asked, response)),
  );
  // Where a browser comes back to after an error.
  router.get(
    '/:token/antwoord',
    page((visit, _asked, response) => seeOther(response, visit.base)),
  );
  return router;
}

/** Records the answer, also where none is asked any more but the rules still take one. */
async function sendReply(
  { database }: AppParts,
  visit: Visit,
  asked: Asked,
  response: Response,
): Promise<void> {
  const { base, region, link, facts, letter, now, values } = visit;
  const { climb, record } = asked;
  const isOver = standingOf(visit, asked).is === 'over';
  const read = readReply(visit, record);
  if (climb.stand.at === 'settled' || (isOver && 'errors' in read)) {
    sendPage(response, overPage(visit, asked, writtenIn(values)), 'overtaken');
    return;
  }
  if ('errors' in read) {
    const short = values['van'] === 'niet-ik';
    const page = short ? notMePage(visit, values, read.errors) : askPage(visit, asked, values, read.errors);
    sendPage(response, page, 'badInput');
    return;
  }
  const done = await execute(
    database,
    region,
    facts.id,
    { type: 'reply', climb: climb.id, rung: record.rung, person: letter.to, reply: read.reply },
    { part: 'receiver', person: letter.to },
    now,
  );
  if ('advice' in done) {
    seeOther(response, `${base}/bedankt`);
    return;
  }
  // Settled in this very moment.
  const open = await findLink(database, region, link, now);
  const over = open && askedOf(open);
  if (over) sendPage(response, overPage({ ...visit, ...open }, over, writtenIn(values)), 'overtaken');
  else sendPage(response, deadLinkPage(facts.region, values), 'notFound');
}

/** The text that belongs to the chosen answer, so that it is not lost. */
function writtenIn(values: Values): string {
  return typed(values, values['antwoord'] === 'notMe' ? 'wie' : 'omdat');
}
