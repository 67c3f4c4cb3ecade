// The pages of the referrer's check, behind the link in a letter. Looking changes nothing; what is sent does.
import { Router } from 'express';
import type { LinkLimits } from '../../security/limits.ts';
import { seeOther, sendPage } from '../../errors.ts';
import type { AppParts } from '../../parts.ts';
import { questionWords, type QuestionName } from '../../../words/answers.ts';
import { takeLanguage } from '../choosingLanguage.ts';
import { linkPages, type LinkPages } from '../visit.ts';
import { draftFor, shownValues } from './draft.ts';
import { givenPage, nothingAskedPage, thanksPage } from './GivenPage.tsx';
import { questionPage } from './QuestionPage.tsx';
import { firstUnanswered, questionsFor } from './questions.ts';
import { reviewPage } from './review.ts';
import { leaveStanding, postQuestion, sendAnswers } from './send.ts';
import { isReplaced, standingOf } from './standing.ts';
import { startPage } from './StartPage.tsx';
import { reportCrisis, reportWrongPerson } from './waysOut.ts';
import { crisisPage, crisisToldPage, wrongPersonPage, wrongPersonSaidPage } from './WaysOutPages.tsx';

/** The router of `/v`. */
export function checkPages(parts: AppParts, limits: LinkLimits): Router {
  const router = Router();
  const page = linkPages(parts, 'check', limits, isReplaced);
  takeLanguage(router, parts, page);
  checkRoutes(router, '/:token', parts, page);
  return router;
}

/** The pages of one check, at a place in a router. */
export function checkRoutes(router: Router, at: string, parts: AppParts, page: LinkPages): void {
  router.get(
    at,
    page((visit, response) => {
      const standing = standingOf(visit);
      if (standing.is === 'wrongPerson') sendPage(response, wrongPersonSaidPage(visit, standing.at));
      else if (standing.is === 'nothingAsked') sendPage(response, nothingAskedPage(visit));
      else {
        const draft = draftFor(visit, standing);
        const isOpen = standing.is === 'open';
        sendPage(response, isOpen ? startPage(visit, standing, draft) : givenPage(visit, standing, draft));
      }
    }),
  );

  for (const question of Object.keys(questionWords) as QuestionName[]) {
    router.get(
      `${at}/${question}`,
      page((visit, response) => {
        const standing = standingOf(visit);
        if (!('check' in standing)) {
          seeOther(response, visit.base);
          return;
        }
        const values = shownValues(visit, standing);
        const { purpose, answeredTimes } = standing.check;
        // A question that does not matter for these answers, such as an old address: on to the one that does.
        if (!questionsFor(purpose, values).includes(question)) {
          seeOther(response, `${visit.base}/${firstUnanswered(purpose, values) ?? 'controleren'}`);
          return;
        }
        const fromSummary = visit.query['van'] === 'controleren';
        const draft = draftFor(visit, standing);
        if (fromSummary && !draft && standing.is === 'open') {
          // "Wijzig" on a page of answers to an earlier question: what is asked now begins at its beginning.
          seeOther(response, visit.base);
          return;
        }
        const props = { visit, standing, question, values, fromSummary };
        const begun = draft?.answeredTimes ?? answeredTimes;
        sendPage(response, questionPage({ ...props, errors: [], answeredTimes: begun }));
      }),
    );
    router.post(
      `${at}/${question}`,
      page((visit, response) => postQuestion(parts, visit, question, response)),
    );
  }

  router.get(`${at}/controleren`, page(reviewPage));
  router.post(
    `${at}/versturen`,
    page((visit, response) => sendAnswers(parts, visit, response)),
  );
  router.post(
    `${at}/laat-staan`,
    page((visit, response) => leaveStanding(parts, visit, response)),
  );
  // Where a browser that was closed comes back to.
  for (const sent of ['versturen', 'laat-staan']) {
    router.get(
      `${at}/${sent}`,
      page((visit, response) => seeOther(response, visit.base)),
    );
  }
  router.get(
    `${at}/bedankt`,
    page((visit, response) => {
      const standing = standingOf(visit);
      if (standing.is === 'answered') sendPage(response, thanksPage(visit, standing));
      else seeOther(response, visit.base);
    }),
  );

  router.get(
    `${at}/niet-ik`,
    page((visit, response) => {
      const standing = standingOf(visit);
      if ('check' in standing) sendPage(response, wrongPersonPage(visit, {}, []));
      else seeOther(response, visit.base);
    }),
  );
  router.post(
    `${at}/niet-ik`,
    page((visit, response) => reportWrongPerson(parts, visit, response)),
  );
  router.get(
    `${at}/acuut`,
    page((visit, response) => sendPage(response, crisisPage(visit))),
  );
  router.post(
    `${at}/acuut`,
    page((visit, response) => reportCrisis(parts, visit, response)),
  );
  router.get(
    `${at}/acuut/gemeld`,
    page((visit, response) => {
      const { crisis } = visit.facts.advice.monitoring;
      if (crisis) sendPage(response, crisisToldPage(visit, crisis.lastAt));
      else seeOther(response, `${visit.base}/acuut`);
    }),
  );
}
