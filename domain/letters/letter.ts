// A letter that the rules ask for: which kind, to whom, about what, and between which moments. Not its words.
import type { PersonId } from '../advice/parties.ts';
import { nextSendingMoment, type Calendar } from '../calendar/calendar.ts';
import type { ClimbId } from '../escalation/climb.ts';
import type { Instant, LocalDate } from '../time.ts';

export const letterKinds = [
  // To the referrer.
  'check',
  'checkReminder',
  'thanksReferrer',
  'helpOffered',
  // To those on a rung.
  'notice',
  'answeredMeanwhile',
  'colleagueReplied',
  'ending',
  'commitmentConfirmed',
  'commitmentReminder',
  'commitmentLapsed',
  // To the chair, or who acts for them.
  'announcement',
  'task',
  'taskReminder',
  'crisis',
  // To the process supporter and the commissioner.
  'taskOverdue',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What a letter is about: enough to find the facts again when it is written out, and no fact itself. */
export interface LetterSubject {
  readonly check?: number;
  readonly reminder?: number;
  readonly climb?: ClimbId;
  readonly rung?: number;
  readonly attempt?: number;
  readonly task?: string;
  /** The day before which its receiver promised to arrange it. */
  readonly before?: LocalDate;
  /** The n-th reminder of a task, the n-th crisis report, the n-th closing. */
  readonly times?: number;
}

/** Why a letter will not arrive. */
export type DeliveryFailure = 'refused' | 'bounced' | 'tooLate' | 'unknown';

/** How the post speaks of a letter to the rules. */
export interface LetterReference {
  readonly kind: LetterKind;
  readonly to: PersonId;
  readonly about: LetterSubject;
}

export interface Letter extends LetterReference {
  /** Unique within the case: the number of the event that asked for it, the kind, and to whom. */
  readonly key: string;
  /** 0 leaves first. */
  readonly priority: number;
  /** Not before this moment. */
  readonly readyAt: Instant;
  /** Not after this moment: then it makes no sense any more. */
  readonly uselessAfter: Instant;
}

/** When a letter may leave, from a moment on: in the sending hours; a crisis does not wait for them (S3 §4.1.3). */
export function mayLeaveAt(letter: { readonly kind: string }, calendar: Calendar, from: Instant): Instant {
  return letter.kind === 'crisis' ? from : nextSendingMoment(calendar, from);
}
