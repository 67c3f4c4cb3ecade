// What a referrer typed and did not send yet, as it is kept between the pages.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { dateValues, readDate } from '../../forms/dates.ts';
import { oneOf, typed, type Values } from '../../forms/values.ts';
import type { OpenLink } from '../../../store/links.ts';
import { questionsFor } from './questions.ts';
import type { Answerable } from './standing.ts';
import type { CheckPurpose } from '../../../domain/advice/advice.ts';
import { statedCauses, type Answer } from '../../../domain/monitoring/answer.ts';

export interface Draft {
  /** The question that it answers. */
  readonly check: number;
  /** How often that had been answered when this was begun; more by now: someone else was first. */
  readonly answeredTimes: number;
  readonly values: Values;
  /** Begun for an earlier question: its writer is asked to look it over. */
  readonly carried: boolean;
}

const kept = z.object({
  check: z.number(),
  answeredTimes: z.number(),
  values: z.record(z.string(), z.string()),
  carried: z.boolean(),
});

/** What was kept behind this link, for whichever question. */
export function keptDraft({ draft }: OpenLink): Draft | undefined {
  const read = kept.safeParse(draft);
  return read.success ? read.data : undefined;
}

/** What was kept for the question that is asked now, unless it is just what was answered. */
export function draftFor(open: OpenLink, standing: Answerable): Draft | undefined {
  const draft = keptDraft(open);
  if (draft?.check !== standing.check.number) return undefined;
  const typed = answerOf(draft.values, standing.check.purpose);
  return standing.is === 'answered' && sameAnswer(typed, standing.answer) ? undefined : draft;
}

function sameAnswer(one: Answer | undefined, other: Answer): boolean {
  return one !== undefined && JSON.stringify(valuesOf(one)) === JSON.stringify(valuesOf(other));
}

/** What the pages show as filled in: what was kept, else what was answered. */
export function shownValues(open: OpenLink, standing: Answerable): Values {
  return draftFor(open, standing)?.values ?? (standing.is === 'answered' ? valuesOf(standing.answer) : {});
}

const yesNo = ['yes', 'no'] as const;

/** The answer that filled-in pages come to; undefined while a question that matters is unanswered. */
export function answerOf(values: Values, purpose: CheckPurpose): Answer | undefined {
  const asked = new Set(questionsFor(purpose, values));
  const followed = oneOf(values, 'opgevolgd', ['yes', 'partly', 'no']);
  const realised = oneOf(values, 'zorg', ['yes', 'planned', 'no']);
  const where = oneOf(values, 'waar', [...statedCauses, 'nowhere']);
  const bridging = oneOf(values, 'overbrugging', ['yes', 'no', 'notNeeded']);
  const helpWanted = oneOf(values, 'meedenken', yesNo);
  const from = readDate(values, 'vanaf', '');
  if (!followed || !realised || values['leren'] === undefined) return undefined;
  if (realised === 'planned' && !('date' in from)) return undefined;
  if (asked.has('waar') && (!where || (where === 'nowhere' && followed === 'no'))) return undefined;
  if (asked.has('overbrugging') && (!bridging || !helpWanted)) return undefined;
  const why = typed(values, 'waarom');
  const lesson = typed(values, 'leren');
  return {
    followed,
    realised,
    ...(realised === 'planned' && 'date' in from ? { plannedFrom: from.date } : {}),
    ...(asked.has('waar') && where ? { stuck: { where, ...(why === '' ? {} : { why }) } } : {}),
    ...(asked.has('overbrugging') && bridging ? { bridging } : {}),
    ...(lesson === '' ? {} : { lesson }),
    helpWanted: asked.has('meedenken') && helpWanted === 'yes',
  };
}

/** Stands for an answer in a form, so that what is sent is what was read. */
export function markOf(answer: Answer): string {
  const text = JSON.stringify(Object.entries(valuesOf(answer)).sort());
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The filled-in pages that give this answer. */
export function valuesOf(answer: Answer): Values {
  const { followed, realised, plannedFrom, stuck, bridging, lesson, helpWanted } = answer;
  return {
    opgevolgd: followed,
    zorg: realised,
    ...(plannedFrom === undefined ? {} : dateValues('vanaf', plannedFrom)),
    ...(stuck ? { waar: stuck.where, waarom: stuck.why ?? '' } : {}),
    ...(bridging ? { overbrugging: bridging } : {}),
    leren: lesson ?? '',
    ...(realised === 'yes' ? {} : { meedenken: helpWanted ? 'yes' : 'no' }),
  };
}
