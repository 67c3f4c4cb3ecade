// The pages about somebody's own place on the ladders, behind the link in a letter. Looking changes nothing; sending does.
import { Router, type Response } from 'express';
import type { LinkLimits } from '../../security/limits.ts';
import { seeOther, sendPage } from '../../errors.ts';
import type { AppParts } from '../../parts.ts';
import { executeContact } from '../../../store/contacts/executeContact.ts';
import { findContactLink } from '../../../store/contacts/links.ts';
import type { ContactCommand } from '../../../domain/contacts/decideContact.ts';
import type { ContactAnswer } from '../../../domain/contacts/contact.ts';
import { deadLinkPage } from '../deadLink.tsx';
import { takeLanguage } from '../choosingLanguage.ts';
import { openedLinks } from '../visit.ts';
import { answeredPage } from './AnsweredPage.tsx';
import { askPage } from './AskPage.tsx';
import { notMePage } from './NotMePage.tsx';
import { answerValues, readAnswer } from './readAnswer.ts';
import { givenAnswer, type ContactVisit } from './standing.ts';

/** The router of `/k`. */
export function contactPages(parts: AppParts, limits: LinkLimits): Router {
  const router = Router();
  const page = openedLinks(
    parts,
    'contact',
    limits,
    (region, link, now) => findContactLink(parts.database, region, link, now),
    ({ facts }) => facts.person,
  );
  takeLanguage(router, parts, page);
  router.get(
    '/:token',
    page((visit, response) => {
      const given = givenAnswer(visit);
      sendPage(response, given ? answeredPage(visit, given, false) : askPage(visit, {}, []));
    }),
  );
  router.get(
    '/:token/wijzig',
    page((visit, response) => {
      const given = givenAnswer(visit);
      if (given) sendPage(response, askPage(visit, answerValues(visit, given.answer), []));
      else seeOther(response, visit.base);
    }),
  );
  router.get(
    '/:token/bedankt',
    page((visit, response) => {
      const given = givenAnswer(visit);
      if (given) sendPage(response, answeredPage(visit, given, true));
      else seeOther(response, visit.base);
    }),
  );
  // A letter's own link for who is not the one to ask.
  router.get(
    '/:token/niet-ik',
    page((visit, response) => sendPage(response, notMePage(visit, {}, []))),
  );
  router.post(
    '/:token/antwoord',
    page((visit, response) => sendAnswer(parts, visit, response)),
  );
  // Where a browser comes back to after an error.
  router.get(
    '/:token/antwoord',
    page((visit, response) => seeOther(response, visit.base)),
  );
  return router;
}

async function sendAnswer({ database }: AppParts, visit: ContactVisit, response: Response): Promise<void> {
  const { base, region, facts, now, values } = visit;
  const read = readAnswer(visit);
  if ('errors' in read) {
    const show = values['van'] === 'niet-ik' ? notMePage : askPage;
    sendPage(response, show(visit, values, read.errors), 'badInput');
    return;
  }
  const person = facts.person.id;
  const command = commandOf(visit.asking, read.answer);
  const done = await executeContact(database, region, person, command, { part: 'receiver', person }, now);
  if ('contact' in done) seeOther(response, `${base}/bedankt`);
  // The region's list was changed in this very moment.
  else sendPage(response, deadLinkPage(facts.region, values), 'notFound');
}

function commandOf(asking: number, answer: ContactAnswer): ContactCommand {
  return answer.kind === 'confirmed'
    ? { type: 'confirmPlaces', asking }
    : { type: 'denyPlaces', asking, positions: answer.positions, instead: answer.instead };
}
