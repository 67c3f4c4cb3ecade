// Shows the answers before they are sent, or leads to what is still missing.
import type { Response } from 'express';
import type { VNode } from 'preact';
import { seeOther, sendPage } from '../../errors.ts';
import type { Visit } from '../visit.ts';
import { answerOf, draftFor } from './draft.ts';
import { firstUnanswered } from './questions.ts';
import { standingOf } from './standing.ts';
import { summaryPage, whichAnswerPage } from './SummaryPage.tsx';

/** The summary; when someone else answered in between, both answers. */
export function reviewPage(visit: Visit, response: Response): void {
  const standing = standingOf(visit);
  const draft = 'check' in standing ? draftFor(visit, standing) : undefined;
  if (!draft || !('check' in standing)) {
    seeOther(response, visit.base);
    return;
  }
  const { purpose, answeredTimes } = standing.check;
  const answer = answerOf(draft.values, purpose);
  if (!answer) {
    const missing = firstUnanswered(purpose, draft.values) ?? 'opgevolgd';
    seeOther(response, `${visit.base}/${missing}?van=controleren`);
    return;
  }
  const page: VNode =
    standing.is === 'answered' && draft.answeredTimes !== answeredTimes
      ? whichAnswerPage(visit, standing, answer)
      : summaryPage(visit, standing, draft, answer);
  sendPage(response, page);
}
