// Every letter that can come of a case: it is lived ahead by the rules in several ways, and each letter caught as it leaves.
import { Course } from './course.ts';
import { ANSWER_AFTER_MS, answerNaming } from './whatIf.ts';
import { closeReasons, type Advice } from '../advice/advice.ts';
import type { Context } from '../advice/context.ts';
import type { Actor, Recorded } from '../advice/events.ts';
import { localDateOf, plusDays } from '../calendar/amsterdam.ts';
import type { Climb, Reply } from '../escalation/climb.ts';
import { actingChairs } from '../escalation/recipients.ts';
import type { Letter } from '../letters/letter.ts';
import { statedCauses, type Answer, type StatedCause } from '../monitoring/answer.ts';
import { DAY_MS, type Instant } from '../time.ts';

/** A letter as it leaves, with the case as it then stands. */
export interface LetterAhead {
  readonly at: Instant;
  readonly letter: Letter;
  readonly advice: Advice;
  readonly events: readonly Recorded[];
}

const chair: Actor = { part: 'chair' };
/** Long enough to climb a ladder to its top, and for the chair to be reminded of it. */
const LONG_DAYS = 110;
/** Long enough for what follows one act. */
const SHORT_DAYS = 12;

/** What people do in one of the lives of a case. */
type Life = (course: Course) => void;

/**
 * The letters of many lives of a case, those of one life after another: nobody answers; a referrer names each cause; those
 * who are asked reply, each in each way; the care comes; the case is closed for each reason, and opened again. Whoever has
 * what they look for asks no further: each life is lived when it is come to.
 * @param context now, and who holds which role
 * @param most of how many lives: of the first, in which nobody answers, alone by 1; by default of all
 */
export function* lettersAhead(
  advice: Advice,
  context: Context,
  events: readonly Recorded[],
  most = lives.length,
): Generator<LetterAhead, void, undefined> {
  for (const live of lives.slice(0, most)) {
    const caught: LetterAhead[] = [];
    const course = new Course(advice, context, [], events);
    course.leaving = (letter) =>
      caught.push({ at: course.now, letter, advice: course.advice, events: [...course.events] });
    live(course);
    yield* caught;
  }
}

const lives: readonly Life[] = [
  (course) => {
    pass(course, LONG_DAYS);
  },
  ...statedCauses.map((cause): Life => (course) => {
    answerWhenAsked(course, answerNaming(cause));
    pass(course, climbsAnew(course.context, cause) ? LONG_DAYS : SHORT_DAYS);
  }),
  // Alone on a rung, and with others, of whom one then hears that a colleague answered.
  ...[1, 2].flatMap((many) => replies().map((reply) => replied(reply, many))),
  ...answers().map((answer): Life => (course) => {
    untilNoticed(course);
    answerNow(course, answer(course));
    pass(course, 2 * SHORT_DAYS);
  }),
  ...closeReasons.map((reason): Life => (course) => {
    untilNoticed(course);
    course.tell({ type: 'close', reason }, chair);
    pass(course, SHORT_DAYS);
    course.tell({ type: 'reopen', reason: '' }, chair);
    pass(course, SHORT_DAYS);
  }),
  (course) => {
    untilAsked(course);
    for (let times = 0; times < 2; times += 1) {
      course.tell({ type: 'reportCrisis' }, { part: 'referrer', person: course.advice.parties.referrer });
      pass(course, 1);
    }
    pass(course, SHORT_DAYS);
  },
  (course) => {
    untilAsked(course);
    course.tell(
      { type: 'reportWrongReferrer' },
      { part: 'referrer', person: course.advice.parties.referrer },
    );
    pass(course, SHORT_DAYS);
    course.tell({ type: 'askReferrer' }, chair);
    pass(course, SHORT_DAYS);
  },
  (course) => {
    course.bounces = ({ kind }) => kind === 'check';
    pass(course, SHORT_DAYS);
  },
  (course) => {
    course.bounces = ({ kind }) => kind === 'notice';
    pass(course, 2 * SHORT_DAYS);
  },
];

/** Whether a cause has a way up the ladders that none before it has: otherwise the letters further up are known. */
function climbsAnew({ agreement: { entries } }: Context, cause: StatedCause): boolean {
  const before = statedCauses.slice(0, statedCauses.indexOf(cause)).flatMap((other) => entries[other]);
  return entries[cause].some(
    ({ ladder, rung }) => !before.some((known) => known.ladder === ladder && known.rung <= rung),
  );
}

/** Somebody of so many who are asked at once replies; after that the referrer says that it is stuck. */
function replied(reply: (course: Course) => Reply, many: number): Life {
  return (course) => {
    untilNoticed(course, many);
    replyToNotice(course, reply);
    pass(course, SHORT_DAYS);
    answerNow(course, answerNaming('notFinanced'));
    pass(course, SHORT_DAYS);
  };
}

/** Each way to reply to a notice. */
function replies(): readonly ((course: Course) => Reply)[] {
  return [
    ({ now }) => ({ kind: 'arrange', before: plusDays(localDateOf(now), 7) }),
    () => ({ kind: 'solved' }),
    () => ({ kind: 'cannot', because: '' }),
    () => ({ kind: 'notMe' }),
  ];
}

/** What a referrer may answer while others are being asked. */
function answers(): readonly ((course: Course) => Answer)[] {
  const fine = { followed: 'yes', helpWanted: false } as const;
  return [
    () => ({ ...fine, realised: 'yes' }),
    ({ now }) => ({ ...fine, realised: 'planned', plannedFrom: plusDays(localDateOf(now), 7) }),
    () => ({ ...fine, realised: 'no', stuck: { where: 'nowhere' } }),
    () => ({ ...fine, realised: 'no', stuck: { where: 'nowhere' }, helpWanted: true }),
    () => answerNaming('noCapacity'),
  ];
}

/** Lets time pass; whoever acts as the chair says yes to what only goes with a yes, after a day to be asked for it. */
function pass(course: Course, days: number): void {
  const until = course.now + days * DAY_MS;
  while (course.step(until)) approve(course);
}

function approve(course: Course): void {
  const proposed = course.advice.climbs.filter(({ stand }) => stand.at === 'proposed');
  if (proposed.length === 0 || actingChairs(course.context).length === 0) return;
  for (const { id } of proposed) {
    // The letter that asks for the yes leaves first.
    const asked = course.waiting.some(
      ({ kind, about }) => kind === 'task' && about.task?.includes(id) === true,
    );
    if (!asked) course.tell({ type: 'approve', climb: id }, chair);
  }
}

/** Until the first question has arrived, or the case stands still. */
function untilAsked(course: Course): void {
  const until = course.now + LONG_DAYS * DAY_MS;
  while (course.advice.monitoring.check?.arrivedAt === undefined && course.step(until));
}

function answerWhenAsked(course: Course, answer: Answer): void {
  untilAsked(course);
  answerNow(course, answer);
}

function answerNow(course: Course, answer: Answer): void {
  const { check } = course.advice.monitoring;
  if (check?.arrivedAt === undefined) return;
  const at = Math.max(course.now, check.arrivedAt + ANSWER_AFTER_MS);
  course.passUntil(at);
  const { number, answeredTimes, person } = course.advice.monitoring.check ?? check;
  course.tell(
    { type: 'answerCheck', check: number, answeredTimes, answer },
    { part: 'referrer', person },
    at,
  );
}

/** Until so many on a rung have been asked and not replied: for what the referrer says where nothing runs yet. */
function untilNoticed(course: Course, many = 1): void {
  if (noticed(course) === undefined) answerWhenAsked(course, answerNaming('noCapacity'));
  const until = course.now + LONG_DAYS * DAY_MS;
  while (noticed(course, many) === undefined && course.step(until)) approve(course);
}

/** A climb of which somebody has a letter without having replied; with so many, the latest rung on which there are as many. */
function noticed(course: Course, many = 1) {
  return course.advice.climbs
    .flatMap((climb) => lastAsked(climb))
    .find(({ notices }) => notices.length >= many);
}

function lastAsked({ id, stand, rungs }: Climb) {
  const record = rungs.at(-1);
  if (!record || stand.at === 'settled') return [];
  const notices = record.notices.filter(({ letter, reply }) => letter === 'arrived' && reply === undefined);
  return [{ climb: id, rung: record.rung, notices }];
}

function replyToNotice(course: Course, reply: (course: Course) => Reply): void {
  const asked = noticed(course, 2) ?? noticed(course);
  const person = asked?.notices[0]?.person;
  if (asked === undefined || person === undefined) return;
  const { climb, rung } = asked;
  course.tell({ type: 'reply', climb, rung, person, reply: reply(course) }, { part: 'receiver', person });
}
