// What if nobody answers: a case that does not exist yet, lived ahead of time by the rules that a real one lives by.
import { Course, POST_MS, type Foreseen } from './course.ts';
import { isPressing, type Advice } from '../advice/advice.ts';
import type { Directory } from '../advice/context.ts';
import { decide } from '../advice/decide.ts';
import type { Actor } from '../advice/events.ts';
import type { AdviceFacts, Parties, PersonId, Rhythm } from '../advice/parties.ts';
import type { Refusal } from '../advice/refusals.ts';
import { localDateOf, plusMonths, instantOf } from '../calendar/amsterdam.ts';
import type { Agreement } from '../escalation/agreement.ts';
import { isRunning, type Climb } from '../escalation/climb.ts';
import { actingChairs } from '../escalation/recipients.ts';
import type { Answer, Cause } from '../monitoring/answer.ts';
import { DAY_MS, type Instant, type LocalDate } from '../time.ts';

/** Stands for a referrer of whom nothing is known but that they are asked. */
export const SOME_REFERRER: PersonId = 'some referrer';

/** A referrer who answers is taken to do so three hours after the question came. */
export const ANSWER_AFTER_MS = 3 * 60 * 60_000;

/** No calendar is longer than a year. */
const MOST_MONTHS = 12;

/** How long is looked on while only the chair can move the case: the chair's reminders have been seen by then. */
const AT_CHAIR_MS = 28 * DAY_MS;

const chair: Actor = { part: 'chair' };

/** A case as it could be, and what is the matter with it. */
export interface WhatIfQuestion {
  readonly agreement: Agreement;
  readonly directory: Directory;
  readonly parties: Parties;
  readonly rhythm: Rhythm;
  /** The day of the advice. */
  readonly givenOn: LocalDate;
  /** When the advice is registered. */
  readonly registeredAt: Instant;
  /** Silence: nobody ever answers. Any other: the referrer names it once, and from then on nobody answers. */
  readonly cause: Cause;
}

/** Where a calendar ends. */
export type WhatIfEnd =
  /** Every ladder that was begun has been climbed to its top. */
  | 'exhausted'
  /** Only the chair can move the case, and has been told so. */
  | 'atChair'
  /** A year has passed. */
  | 'year';

/** How such a case goes. */
export interface WhatIf {
  readonly question: WhatIfQuestion;
  /** Everything that happens, earliest first, registering included. */
  readonly course: readonly Foreseen[];
  /** The case at the end. */
  readonly advice: Advice;
  readonly end: WhatIfEnd;
  readonly endsAt: Instant;
  /** When the referrer named the cause; null where nobody did. */
  readonly answeredAt: Instant | null;
}

/** What stands in an answer that names a cause and nothing else. */
export function answerNaming(cause: Exclude<Cause, 'silence'>): Answer {
  const followed = cause === 'laidAside' ? 'no' : 'yes';
  return { followed, realised: 'no', stuck: { where: cause }, helpWanted: false };
}

const facts: Omit<AdviceFacts, 'givenOn'> = {
  caseType: 'process',
  kind: 'other',
  force: 'free',
  financierConsent: 'unknown',
};

/** The morning round of that day: a good moment to take for registering an advice of that day. */
export function registeredOn(day: LocalDate, { calendar }: Pick<Agreement, 'calendar'>): Instant {
  return instantOf(day, calendar.roundAt);
}

/**
 * Lives such a case until every ladder is exhausted, only the chair can move it, or a year has passed. Every letter
 * arrives within a minute, and the chair holds nothing back: a rung that waits for a yes gets it at once.
 */
export function whatIf(question: WhatIfQuestion): WhatIf | { readonly refusal: Refusal } {
  const { agreement, directory, parties, rhythm, givenOn, registeredAt, cause } = question;
  const context = { now: registeredAt, agreement, directory };
  const registering = {
    type: 'register',
    reference: '',
    parties,
    facts: { ...facts, givenOn },
    rhythm,
  } as const;
  const decision = decide(null, registering, context, chair);
  if ('refusal' in decision) return decision;

  const course = new Course(decision.advice, context);
  const lastDay = plusMonths(localDateOf(registeredAt), MOST_MONTHS);
  const year = instantOf(lastDay, agreement.calendar.roundAt);
  let answeredAt: Instant | null = null;
  let stillSince: Instant | null = null;
  const ended = (end: WhatIfEnd): WhatIf => ({
    question,
    course: [...decision.events.map(({ at, event }) => ({ at, event })), ...course.foreseen],
    advice: course.advice,
    end,
    endsAt: course.now,
    answeredAt,
  });

  for (;;) {
    const limit = stillSince === null ? year : Math.min(year, stillSince + AT_CHAIR_MS);
    if (!course.step(limit)) return ended(limit < year ? 'atChair' : 'year');
    if (cause !== 'silence' && answeredAt === null) answeredAt = answerFirst(course, cause);
    approveProposed(course);
    if (isOver(course.advice)) {
      // The letter that tells the chair so still leaves.
      course.passUntil(course.now + POST_MS);
      return ended('exhausted');
    }
    stillSince = isStill(course.advice) ? (stillSince ?? course.now) : null;
  }
}

/** Once the first question has arrived, its referrer names the cause. */
function answerFirst(course: Course, cause: Exclude<Cause, 'silence'>): Instant | null {
  const { check } = course.advice.monitoring;
  if (check?.arrivedAt === undefined) return null;
  const at = check.arrivedAt + ANSWER_AFTER_MS;
  course.passUntil(at);
  const answer = answerNaming(cause);
  const command = { type: 'answerCheck', check: check.number, answeredTimes: 0, answer } as const;
  const refusal = course.tell(command, { part: 'referrer', person: check.person }, at);
  if (refusal) throw new Error(`A first answer was refused: ${refusal.code}`);
  return at;
}

/** Who acts as the chair says yes at once to what only goes with a yes; where nobody does, nobody says it. */
function approveProposed(course: Course): void {
  if (actingChairs(course.context).length === 0) return;
  for (const { id, stand } of course.advice.climbs) {
    if (stand.at !== 'proposed' || proposedBecause(course.foreseen, id) !== 'approveFirst') continue;
    course.tell({ type: 'approve', climb: id }, chair);
  }
}

function proposedBecause(course: readonly Foreseen[], climb: string): string | undefined {
  const proposed = course.findLast(
    (one) => 'event' in one && one.event.type === 'RungProposed' && one.event.climb === climb,
  );
  return proposed && 'event' in proposed && proposed.event.type === 'RungProposed'
    ? proposed.event.because
    : undefined;
}

/** Ladders were climbed, and none goes on. */
function isOver({ climbs }: Advice): boolean {
  return climbs.length > 0 && !climbs.some(isRunning);
}

const still: ReadonlySet<Climb['stand']['at']> = new Set([
  'proposed',
  'atChair',
  'unreached',
  'exhausted',
  'settled',
]);

/** Nothing climbs by itself, and the chair is asked to do something. */
function isStill({ climbs, tasks }: Advice): boolean {
  return climbs.every(({ stand }) => still.has(stand.at)) && tasks.some(({ kind }) => isPressing(kind));
}
