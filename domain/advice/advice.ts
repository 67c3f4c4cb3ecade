// The case as the rules know it: one advice, what is asked of its referrer, its climbs and what waits for the chair.
import type { Logged } from './logged.ts';
import type { AdviceFacts, Parties, PersonId, Rhythm } from './parties.ts';
import type { Climb, ClimbId } from '../escalation/climb.ts';
import type { Answer } from '../monitoring/answer.ts';
import type { Instant, LocalDate } from '../time.ts';

/** A case in whole: what the fold of its events gives. */
export interface Advice {
  /** Random, of unambiguous letters, such as `K7M-3QX`: the only name by which people speak of the case. */
  readonly reference: string;
  readonly status: 'open' | 'closed';
  /** The number of its last event. */
  readonly version: number;
  readonly registeredAt: Instant;
  /** Time in a case does not run backwards: nothing is decided before this. */
  readonly lastEventAt: Instant;
  readonly parties: Parties;
  readonly facts: AdviceFacts;
  readonly rhythm: Rhythm;
  readonly monitoring: Monitoring;
  readonly climbs: readonly Climb[];
  /** What waits for the chair, oldest first. Done ones are gone; the events remember them. */
  readonly tasks: readonly Task[];
  readonly closed: { readonly reason: CloseReason; readonly at: Instant } | null;
  /** What was logged by hand and not taken back, in the order of logging; not there before the first. */
  readonly logged?: readonly Logged[];
  /** How much was ever logged; not there before the first. */
  readonly entries?: number;
  /** The rhythm before the last change of it; not there before the first. */
  readonly rhythmBefore?: Rhythm;
  /** The task that somebody put away last, while that can be taken back. */
  readonly putAway?: Task | null;
  /** How often it was closed; a case that is reopened and closed again tells its end again. */
  readonly closedTimes: number;
}

/** Why a chair closes an advice (S4 §4: "totdat er een oplossing of een goede overdracht is"). */
export const closeReasons = [
  'solved',
  'handedOver',
  'adviceWithdrawn',
  'noLongerNeeded',
  'movedAway',
] as const;
export type CloseReason = (typeof closeReasons)[number];

/** Why a check is asked. `rhythm` is the agreed question; the others are asked in between, shortly. */
export type CheckPurpose =
  | 'rhythm'
  /** After the day for which the care was planned. */
  | 'planned'
  /** Is it still so? Before a rung is notified on older news. */
  | 'stillSo'
  /** After the day before which a receiver would arrange it. */
  | 'commitment'
  /** A receiver says that it is solved. */
  | 'solved'
  /** Asked by the chair, or of a new referrer, or after reopening. */
  | 'anew';

export interface Monitoring {
  /** The next question by itself; null while there is nothing to ask until someone acts. */
  readonly next: { readonly at: Instant; readonly purpose: CheckPurpose } | null;
  /** Questions rest until this moment; the chair paused them. */
  readonly pausedUntil: Instant | null;
  /** The latest question. */
  readonly check: Check | null;
  readonly lastAnswer: { readonly check: number; readonly at: Instant; readonly answer: Answer } | null;
  /** When the present referrer last let a check that reached them pass in silence. */
  readonly lastSilenceAt: Instant | null;
  /** How many answers in a row said that it is under way. */
  readonly underwayTimes: number;
  readonly crisis: { readonly reports: number; readonly lastAt: Instant } | null;
}

export interface Check {
  /** 1 for the first of the case. */
  readonly number: number;
  readonly purpose: CheckPurpose;
  readonly person: PersonId;
  /** The climb that waits for it. */
  readonly climb?: ClimbId;
  readonly askedAt: Instant;
  readonly arrivedAt?: Instant;
  readonly state: 'asked' | 'answered' | 'silent' | 'unreached' | 'void';
  /** When it is reminded of and when it is silent; empty and null until its letter arrived. */
  readonly remindAt: readonly Instant[];
  readonly silentAt: Instant | null;
  /** How often it was reminded of. */
  readonly reminded: number;
  /** How often it was answered: 1, and one more for each amendment. */
  readonly answeredTimes: number;
}

/** What the chair is asked to do. `pressing` ones hold something or someone up, and so are reminded of. */
export interface Task {
  /** Unique within the case. */
  readonly key: string;
  readonly kind: TaskKind;
  readonly about: TaskSubject;
  readonly raisedAt: Instant;
  /** Null for a task that holds nothing up. */
  readonly remindAt: Instant | null;
  readonly reminded: number;
  /** When the process supporter and the commissioner were told, because the chair did not act. */
  readonly overdueAt: Instant | null;
}

export interface TaskSubject {
  readonly climb?: ClimbId;
  readonly rung?: number;
  readonly check?: number;
  readonly person?: PersonId;
  /** For a changed cause: what the referrer now names. */
  readonly cause?: string;
  /** For a letter that failed: its kind; for a notice: why it failed. */
  readonly letter?: string;
  /** For a crisis: the n-th report of the case. */
  readonly report?: number;
  /** For mail that came in: which. */
  readonly mail?: string;
  /** For somebody who is away: their last day of it. */
  readonly until?: LocalDate;
}

export const taskKinds = [
  // Pressing: the case, a climb or a person waits.
  'approve',
  'cannot',
  'causeChanged',
  'causeUnclear',
  'crisis',
  'exhausted',
  'helpWanted',
  'realised',
  'referrerSilent',
  'referrerUnreached',
  'solvedUnconfirmed',
  'unreached',
  'wrongReferrer',
  'mailReplied',
  // To be known, and put away when seen.
  'furtherReply',
  'letterFailed',
  'noticeFailed',
  'underwayLong',
  'vacancy',
  'wrongRecipient',
  'awaySuggested',
] as const;
export type TaskKind = (typeof taskKinds)[number];

const quiet: ReadonlySet<TaskKind> = new Set([
  'furtherReply',
  'letterFailed',
  'noticeFailed',
  'underwayLong',
  'vacancy',
  'wrongRecipient',
  'awaySuggested',
]);

/** Whether something or someone waits for this task, so that the chair is reminded of it. */
export function isPressing(kind: TaskKind): boolean {
  return !quiet.has(kind);
}

/** The climb of that id. */
export function climbOf(advice: Pick<Advice, 'climbs'>, id: ClimbId | undefined): Climb | undefined {
  return advice.climbs.find((climb) => climb.id === id);
}

/** When the chair is next reminded of a task; of what a climb waits for not while the chair paused that climb. */
export function reminderOf(task: Task, advice: Pick<Advice, 'climbs'>): Instant | null {
  if (task.remindAt === null) return null;
  return Math.max(task.remindAt, climbOf(advice, task.about.climb)?.paused?.until ?? 0);
}
