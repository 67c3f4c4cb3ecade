// What waits for the chair: raising it, reminding of it, telling others when the chair is silent, and clearing it.
import { isPressing, climbOf, type Advice, type Task, type TaskKind, type TaskSubject } from './advice.ts';
import { refuse, type Refusal } from './refusals.ts';
import type { Turn } from './turn.ts';
import { localDateOf } from '../calendar/amsterdam.ts';
import { answerTerm, noticeTerm } from '../calendar/terms.ts';
import { isAwayOn } from '../escalation/recipients.ts';
import type { Instant } from '../time.ts';
import { verdictOf } from '../monitoring/answer.ts';

/** Pressing tasks that a chair may put away without another act; the others end by the act that they ask for. */
const puttable: ReadonlySet<TaskKind> = new Set([
  'causeUnclear',
  'crisis',
  'exhausted',
  'helpWanted',
  'mailReplied',
  'referrerSilent',
]);

/** Whether the chair may put a task of this kind away without another act. */
export function isPuttable(kind: TaskKind): boolean {
  return !isPressing(kind) || puttable.has(kind);
}

/** Raises a task, unless the same one is open already. */
export function raiseTask(turn: Turn, kind: TaskKind, about: TaskSubject): void {
  const key = [
    kind,
    about.climb,
    about.rung,
    about.check,
    about.person,
    about.cause,
    about.letter,
    about.report,
    about.mail,
    about.until,
  ]
    .filter((part) => part !== undefined)
    .join(':');
  if (turn.advice.tasks.some((task) => task.key === key)) return;
  turn.emit({ type: 'TaskRaised', key, kind, about, remindAt: reminderFrom(turn, kind) });
}

function reminderFrom({ context, now }: Turn, kind: TaskKind): Instant | null {
  if (!isPressing(kind)) return null;
  const { calendar, timings } = context.agreement;
  return kind === 'crisis'
    ? answerTerm(calendar, now, 1)
    : noticeTerm(calendar, now, timings.taskReminderAfter);
}

/**
 * Reminds the chair of a task. From the second time on, the process supporter and the commissioner hear it too: the
 * chair's own silence never stalls a case unseen.
 */
export function remindOfTask(turn: Turn, task: Task): void {
  const { calendar, timings } = turn.context.agreement;
  const overdue = task.reminded > 0;
  const until = overdue ? timings.taskOverdueAfter : timings.taskOverdueAfter - timings.taskReminderAfter;
  turn.emit({
    type: 'TaskReminded',
    key: task.key,
    overdue,
    remindAt: answerTerm(calendar, turn.now, Math.max(1, until)),
  });
}

/** The chair has seen it, or has done what it asked outside the system. */
export function finishTask(turn: Turn, key: string, note: string | undefined): Refusal | undefined {
  const task = turn.advice.tasks.find((candidate) => candidate.key === key);
  if (!task) return refuse('taskUnknown');
  if (!isPuttable(task.kind)) return refuse('taskNeedsAction');
  turn.emit({ type: 'TaskDone', key, ...(note === undefined ? {} : { note }), putAway: true });
  return undefined;
}

/** The task that was put away last waits for the chair again, unless what happened since has answered it. */
export function takeTaskBack(turn: Turn, key: string): Refusal | undefined {
  const { putAway } = turn.advice;
  if (putAway?.key !== key) return refuse('taskUnknown');
  if (isMoot(putAway, turn.advice)) return refuse('taskAnswered');
  turn.emit({ type: 'TaskTakenBack', key, remindAt: reminderFrom(turn, putAway.kind) });
  return undefined;
}

/** Clears every task that what happened has answered. */
export function clearMootTasks(turn: Turn): void {
  for (const task of turn.advice.tasks) {
    if (isMoot(task, turn.advice) || isAwayOver(task, turn)) turn.emit({ type: 'TaskDone', key: task.key });
  }
}

/** Whether nothing is left to be done for a task. */
function isMoot(task: Task, advice: Advice): boolean {
  const { monitoring } = advice;
  const stand = climbOf(advice, task.about.climb)?.stand;
  switch (task.kind) {
    case 'approve':
      return stand?.at !== 'proposed' || stand.rung !== task.about.rung;
    case 'cannot':
    case 'solvedUnconfirmed':
      return stand?.at !== 'atChair' || stand.because !== task.kind;
    case 'causeChanged':
      return statedCause(monitoring) !== task.about.cause;
    case 'causeUnclear':
      return (
        statedCause(monitoring) !== task.about.cause ||
        advice.climbs.some(({ cause, stand }) => cause === task.about.cause && stand.at !== 'settled')
      );
    case 'unreached':
      return stand?.at !== 'unreached' || stand.rung !== task.about.rung;
    case 'exhausted':
      return stand?.at !== 'exhausted';
    case 'realised':
      return monitoring.lastAnswer === null || verdictOf(monitoring.lastAnswer.answer).is !== 'realised';
    case 'referrerSilent':
      return (
        // Someone else is asked now, or the question turned out never to have arrived.
        monitoring.lastSilenceAt === null ||
        (monitoring.lastAnswer?.check ?? 0) >= (task.about.check ?? 0) ||
        advice.climbs.some(({ cause, stand }) => cause === 'silence' && stand.at !== 'settled')
      );
    case 'referrerUnreached':
      return monitoring.check?.state !== 'unreached';
    case 'wrongReferrer':
      return monitoring.next !== null || monitoring.check?.number !== task.about.check;
    case 'helpWanted':
      return monitoring.lastAnswer?.check === task.about.check && !monitoring.lastAnswer?.answer.helpWanted;
    case 'vacancy':
    case 'noticeFailed':
    case 'wrongRecipient':
      return stand?.at === 'settled';
    case 'underwayLong':
      return monitoring.underwayTimes === 0;
    case 'crisis':
    case 'furtherReply':
    case 'letterFailed':
    case 'mailReplied':
    case 'awaySuggested':
      return false;
  }
}

/** Whether an absence that was suggested is on record by now, or over. */
function isAwayOver({ kind, about: { person, until } }: Task, { context, now }: Turn): boolean {
  if (kind !== 'awaySuggested' || person === undefined || until === undefined) return false;
  return until < localDateOf(now) || isAwayOn(context.directory, person, until);
}

/** Where the referrer last said that it is stuck; undefined where the last answer was another. */
function statedCause({ lastAnswer }: Advice['monitoring']): string | undefined {
  const verdict = lastAnswer && verdictOf(lastAnswer.answer);
  return verdict?.is === 'stuck' ? verdict.cause : undefined;
}
