// Everything that a case has coming: when, and what the rules then do.
import { reminderOf, type Advice, type Check, type Task } from './advice.ts';
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
  'resumeChecks' | 'remind' | 'silence' | 'ask' | 'resumeClimb' | 'climb' | 'remindOfTask';

export interface Deadline {
  readonly at: Instant;
  readonly kind: DeadlineKind;
  /** The climb or the task that it is about. */
  readonly subject?: string;
  readonly act: (turn: Turn) => void;
}

/**
 * All deadlines of an open case, earliest first. Never empty: a case that waits for an answer, a receiver, a letter or
 * the chair has a question or a reminder coming, so that nothing stalls unseen.
 */
export function deadlinesOf(advice: Advice): readonly Deadline[] {
  if (advice.status === 'closed') return [];
  const { monitoring, climbs, tasks } = advice;
  return [
    ...ofMonitoring(monitoring),
    ...climbs.flatMap(ofClimb),
    ...tasks.flatMap((task) => ofTask(task, advice)),
  ].sort((one, other) => one.at - other.at);
}

/** When the case wakes next; null when it is closed. */
export function nextDeadline(advice: Advice): Instant | null {
  return deadlinesOf(advice)[0]?.at ?? null;
}

function ofMonitoring({ next, pausedUntil, check }: Advice['monitoring']): Deadline[] {
  if (pausedUntil !== null)
    return [{ at: pausedUntil, kind: 'resumeChecks', act: (turn) => void resumeChecks(turn) }];
  const asked: Deadline[] = next
    ? [{ at: next.at, kind: 'ask', act: (turn) => askDueCheck(turn, next.purpose) }]
    : [];
  return check ? [...ofCheck(check), ...asked] : asked;
}

function ofCheck(check: Check): Deadline[] {
  const [reminder] = check.remindAt;
  return [
    ...(reminder === undefined
      ? []
      : [{ at: reminder, kind: 'remind', act: (turn) => remindReferrer(turn, check) } satisfies Deadline]),
    ...(check.silentAt === null
      ? []
      : [{ at: check.silentAt, kind: 'silence', act: (turn) => fallSilent(turn, check) } satisfies Deadline]),
  ];
}

function ofClimb(climb: Climb): Deadline[] {
  const { id: subject, stand, paused } = climb;
  if (paused)
    return [
      {
        at: paused.until,
        kind: 'resumeClimb',
        subject,
        act: (turn) => void resume(turn, { climb: subject }),
      },
    ];
  const at = (at: Instant, act: (turn: Turn) => void): Deadline[] => [{ at, kind: 'climb', subject, act }];
  switch (stand.at) {
    case 'toAnnounce':
      return at(stand.dueAt, (turn) => prepareRung(turn, subject, stand.rung, stand.goesAt));
    case 'announced':
      return stand.arrived ? at(stand.goesAt, (turn) => notifyRung(turn, subject, stand.rung)) : [];
    case 'approved':
      return at(stand.goesAt, (turn) => notifyRung(turn, subject, stand.rung));
    case 'held':
      return at(stand.until, (turn) => continueClimb(turn, subject, stand.rung, stand.goesAt, turn.now));
    case 'waiting':
      return at(stand.announceAt, (turn) =>
        continueClimb(turn, subject, stand.rung + 1, stand.goesAt, turn.now),
      );
    case 'committed':
      return [
        ...(stand.remindAt === undefined
          ? []
          : at(stand.remindAt, (turn) => remindOfCommitment(turn, subject, stand))),
        ...at(stand.dueAt, (turn) => askWhetherDone(turn, subject, 'afterCommitment')),
      ];
    case 'saidSolved':
      return at(stand.dueAt, (turn) => askWhetherDone(turn, subject, 'confirmSolved'));
    case 'proposed':
    case 'asking':
    case 'notified':
    case 'unreached':
    case 'resting':
    case 'atChair':
    case 'exhausted':
    case 'settled':
      return [];
  }
}

function ofTask(task: Task, advice: Advice): Deadline[] {
  const at = reminderOf(task, advice);
  if (at === null) return [];
  return [{ at, kind: 'remindOfTask', subject: task.key, act: (turn) => remindOfTask(turn, task) }];
}
