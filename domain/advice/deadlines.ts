// Everything that a case has coming: when, and what the rules then do.
import { reminderOf, type Advice } from './advice.ts';
import type { Turn } from './turn.ts';
import type { Climb } from '../escalation/climb.ts';
import { askWhetherDone, continueClimb } from '../escalation/climbing.ts';
import { remindOfCommitment } from '../escalation/commitments.ts';
import { notifyRung, prepareRung } from '../escalation/rungs.ts';
import { resume } from '../escalation/steering.ts';
import { askDueCheck, remindReferrer } from '../monitoring/checks.ts';
import { resumeChecks } from '../monitoring/referrer.ts';
import { fallSilent } from '../monitoring/silence.ts';
import { remindOfTask } from './tasks.ts';
import type { Instant } from '../time.ts';

/** What falls due, in the order in which it happens when several do at once. */
export type DeadlineKind =
  | 'resumeChecks'
  | 'remind'
  | 'silence'
  | 'ask'
  | 'resumeClimb'
  | 'remindOfCommitment'
  | 'climb'
  | 'remindOfTask';

export interface Deadline {
  readonly at: Instant;
  readonly kind: DeadlineKind;
  /** The climb or the task that it is about; empty for what is asked of the referrer. */
  readonly subject: string;
}

/** Is told of a deadline: when, what, and of which climb or task. */
type Look = (at: Instant, kind: DeadlineKind, subject?: string) => void;

/**
 * All deadlines of an open case, in the order in which they happen when they fall on one moment. Never none: a case that
 * waits for an answer, a receiver, a letter or the chair has a question or a reminder coming, so that nothing stalls
 * unseen.
 */
export function eachDeadline(advice: Advice, look: Look): void {
  if (advice.status === 'closed') return;
  ofMonitoring(look, advice.monitoring);
  for (const climb of advice.climbs) ofClimb(look, climb);
  for (const task of advice.tasks) {
    const at = reminderOf(task, advice);
    if (at !== null) look(at, 'remindOfTask', task.key);
  }
}

/** What happens first; undefined when the case is closed. */
export function firstDeadline(advice: Advice): Deadline | undefined {
  let first: Deadline | undefined;
  eachDeadline(advice, (at, kind, subject = '') => {
    if (!first || at < first.at) first = { at, kind, subject };
  });
  return first;
}

/** When the case wakes next; null when it is closed. */
export function nextDeadline(advice: Advice): Instant | null {
  let first = Infinity;
  eachDeadline(advice, (at) => {
    first = Math.min(first, at);
  });
  return first === Infinity ? null : first;
}

function ofMonitoring(look: Look, { next, pausedUntil, check }: Advice['monitoring']): void {
  if (pausedUntil !== null) {
    look(pausedUntil, 'resumeChecks');
    return;
  }
  const reminder = check?.remindAt[0];
  if (reminder !== undefined) look(reminder, 'remind');
  if (check && check.silentAt !== null) look(check.silentAt, 'silence');
  if (next) look(next.at, 'ask');
}

function ofClimb(look: Look, { id, stand, paused }: Climb): void {
  if (paused) {
    look(paused.until, 'resumeClimb', id);
    return;
  }
  if (stand.at === 'committed' && stand.remindAt !== undefined)
    look(stand.remindAt, 'remindOfCommitment', id);
  const at = movesAt(stand);
  if (at !== null) look(at, 'climb', id);
}

/** When a climb that stands there goes on by itself; null where somebody must act first. */
function movesAt(stand: Climb['stand']): Instant | null {
  switch (stand.at) {
    case 'toAnnounce':
    case 'committed':
    case 'saidSolved':
      return stand.dueAt;
    case 'announced':
      return stand.arrived ? stand.goesAt : null;
    case 'approved':
      return stand.goesAt;
    case 'held':
      return stand.until;
    case 'waiting':
      return stand.announceAt;
    case 'proposed':
    case 'asking':
    case 'notified':
    case 'unreached':
    case 'resting':
    case 'atChair':
    case 'exhausted':
    case 'settled':
      return null;
  }
}

/** Does what has fallen due. */
export function meet({ kind, subject }: Deadline, turn: Turn): void {
  const { monitoring, tasks } = turn.advice;
  switch (kind) {
    case 'resumeChecks':
      resumeChecks(turn);
      return;
    case 'remind':
      if (monitoring.check) remindReferrer(turn, monitoring.check);
      return;
    case 'silence':
      if (monitoring.check) fallSilent(turn, monitoring.check);
      return;
    case 'ask':
      if (monitoring.next) askDueCheck(turn, monitoring.next.purpose);
      return;
    case 'resumeClimb':
      resume(turn, { climb: subject });
      return;
    case 'remindOfCommitment':
    case 'climb':
      moveClimb(turn, turn.climb(subject), kind);
      return;
    case 'remindOfTask': {
      const task = tasks.find(({ key }) => key === subject);
      if (task) remindOfTask(turn, task);
    }
  }
}

function moveClimb(turn: Turn, { id, stand }: Climb, kind: 'remindOfCommitment' | 'climb'): void {
  switch (stand.at) {
    case 'toAnnounce':
      prepareRung(turn, id, stand.rung, stand.goesAt);
      return;
    case 'announced':
    case 'approved':
      notifyRung(turn, id, stand.rung);
      return;
    case 'held':
      continueClimb(turn, id, stand.rung, stand.goesAt, turn.now);
      return;
    case 'waiting':
      continueClimb(turn, id, stand.rung + 1, stand.goesAt, turn.now);
      return;
    case 'committed':
      if (kind === 'remindOfCommitment') remindOfCommitment(turn, id, stand);
      else askWhetherDone(turn, id, 'afterCommitment');
      return;
    case 'saidSolved':
      askWhetherDone(turn, id, 'confirmSolved');
      return;
    default:
      throw new Error(`A climb that is ${stand.at} has nothing due`);
  }
}
