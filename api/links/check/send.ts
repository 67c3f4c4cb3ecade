// Keeps what is answered page by page, and sends it as one answer.
import type { Response } from 'express';
import { seeOther, sendPage } from '../../errors.ts';
import type { AppParts } from '../../parts.ts';
import { execute } from '../../../store/execute.ts';
import { keepDraft } from '../../../store/links.ts';
import type { QuestionName } from '../../../words/answers.ts';
import type { Visit } from '../visit.ts';
import { hiddenNumber, type Values } from '../../forms/values.ts';
import { answerOf, keptDraft, markOf, shownValues, valuesOf, type Draft } from './draft.ts';
import { questionPage } from './QuestionPage.tsx';
import { firstUnanswered, questionAfter } from './questions.ts';
import { fieldsOf, mistakesIn } from './readQuestion.ts';
import { standingOf, type Answerable } from './standing.ts';

/** What the form says that it answers: which question, and how often that had been answered. */
function formOf({ values }: Visit) {
  return { check: hiddenNumber(values, 'vraag'), answeredTimes: hiddenNumber(values, 'keren') };
}

/**
 * The draft to go on with. What was typed for an earlier question is carried over to the one that is asked now: nothing
 * is lost, and its writer is asked to look it over.
 */
function draftToGoOnWith(visit: Visit, standing: Answerable): Draft {
  const { number, answeredTimes } = standing.check;
  const form = formOf(visit);
  const kept = keptDraft(visit);
  if (kept?.check === number) return kept;
  const carried = form.check !== number;
  return {
    check: number,
    answeredTimes: carried ? answeredTimes : (form.answeredTimes ?? answeredTimes),
    values: carried ? (kept?.values ?? answeredBefore(visit, form.check)) : shownValues(visit, standing),
    carried,
  };
}

/** What stood on the pages of who was amending their answer to an earlier question. */
function answeredBefore({ facts }: Visit, check: number | undefined): Values {
  const { lastAnswer } = facts.advice.monitoring;
  return lastAnswer && lastAnswer.check === check ? valuesOf(lastAnswer.answer) : {};
}

/** Keeps the answer to one question, and leads to the next. */
export async function postQuestion(
  { database }: AppParts,
  visit: Visit,
  question: QuestionName,
  response: Response,
): Promise<void> {
  const standing = standingOf(visit);
  if (!('check' in standing)) {
    seeOther(response, visit.base);
    return;
  }
  const draft = draftToGoOnWith(visit, standing);
  const { purpose } = standing.check;
  const values = { ...draft.values, ...fieldsOf(question, visit.values) };
  const errors = mistakesIn(question, visit.values, draft.values, visit.now);
  const fromSummary = visit.values['van'] === 'controleren';
  if (errors.length > 0) {
    const { answeredTimes } = draft;
    const page = questionPage({ visit, standing, question, values, errors, fromSummary, answeredTimes });
    sendPage(response, page, 'badInput');
    return;
  }
  await keepDraft(database, visit.region, visit.link, { ...draft, values });
  const next = fromSummary ? firstUnanswered(purpose, values) : questionAfter(question, purpose, values);
  const query = fromSummary && next !== undefined ? '?van=controleren' : '';
  seeOther(response, `${visit.base}/${next ?? 'controleren'}${query}`);
}

/** Sends the answer that was read. Sent twice, it is answered once and thanked for twice. */
export async function sendAnswers({ database }: AppParts, visit: Visit, response: Response): Promise<void> {
  const { base, region, link, facts, letter, now } = visit;
  const standing = standingOf(visit);
  const kept = keptDraft(visit);
  if (!('check' in standing) || !kept) {
    const isThis = standing.is === 'answered' && markOf(standing.answer) === visit.values['gelezen'];
    seeOther(response, isThis ? `${base}/bedankt` : base);
    return;
  }
  const form = formOf(visit);
  if (form.check !== standing.check.number || kept.check !== standing.check.number) {
    await keepDraft(database, region, link, draftToGoOnWith(visit, standing));
    seeOther(response, `${base}/controleren`);
    return;
  }
  const answer = answerOf(kept.values, standing.check.purpose);
  if (!answer) {
    seeOther(response, `${base}/controleren`);
    return;
  }
  if (markOf(answer) !== visit.values['gelezen']) {
    seeOther(response, `${base}/controleren?van=ander-venster`);
    return;
  }
  const done = await execute(
    database,
    region,
    facts.id,
    {
      type: 'answerCheck',
      check: form.check,
      answer,
      answeredTimes: form.answeredTimes ?? kept.answeredTimes,
    },
    { part: 'referrer', person: letter.to },
    now,
  );
  if (!('advice' in done)) {
    const errors = mistakesIn('zorg', kept.values, kept.values, now);
    if (errors.length > 0) {
      // A date that was still to come when it was typed, and is past by now.
      const { values, answeredTimes } = kept;
      const props = { visit, standing, question: 'zorg', values, errors, answeredTimes } as const;
      sendPage(response, questionPage({ ...props, fromSummary: true }), 'badInput');
      return;
    }
    // Another answer or another question came in between: the summary shows it.
    seeOther(response, `${base}/controleren`);
    return;
  }
  await keepDraft(database, region, link, null);
  seeOther(response, `${base}/bedankt`);
}

/** Someone else's answer holds; what was typed here is put away. */
export async function leaveStanding({ database }: AppParts, visit: Visit, response: Response): Promise<void> {
  await keepDraft(database, visit.region, visit.link, null);
  seeOther(response, visit.base);
}
