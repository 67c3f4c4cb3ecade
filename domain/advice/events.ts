/** Everything that can have happened to a case. Events carry what was decided, so that folding them needs no calendar. */
import { type CheckPurpose, type CloseReason, type TaskKind, type TaskSubject } from './advice.ts';
import { type AdviceFacts, type Parties, type PersonId, type Rhythm } from './parties.ts';
import { type LadderId } from '../escalation/agreement.ts';
import {
  type AskedFor,
  type AtChairBecause,
  type ClimbId,
  type Evidence,
  type Reply,
  type SettledBecause,
  type Stand,
} from '../escalation/climb.ts';
import { type Receiver } from '../escalation/recipients.ts';
import { type Answer, type Cause } from '../monitoring/answer.ts';
import { type Instant, type LocalDate } from '../time.ts';

/** Who did it: the passing of time, or a person in a part that they play. */
export interface Actor {
  readonly part: 'time' | 'post' | 'referrer' | 'receiver' | 'chair' | 'processSupporter' | 'administrator';
  readonly person?: PersonId;
}

/** An event with its place in the case's history, when it happened and who did it, as the store keeps it. */
export interface Recorded {
  /** 1 for the first event of the case. */
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly event: AdviceEvent;
}

export type AdviceEvent = CaseEvent | MonitoringEvent | ClimbEvent | TaskEvent;

export type CaseEvent =
  | {
      readonly type: 'AdviceRegistered';
      readonly reference: string;
      readonly parties: Parties;
      readonly facts: AdviceFacts;
      readonly rhythm: Rhythm;
      readonly firstCheckAt: Instant;
    }
  | {
      readonly type: 'ReferrerChanged';
      readonly from: PersonId;
      readonly to: PersonId;
      readonly reason: string;
      readonly nextCheckAt: Instant;
    }
  | { readonly type: 'AdviceClosed'; readonly reason: CloseReason; readonly note?: string }
  | { readonly type: 'AdviceReopened'; readonly reason: string; readonly nextCheckAt: Instant };

export type MonitoringEvent =
  | {
      readonly type: 'CheckAsked';
      readonly check: number;
      readonly purpose: CheckPurpose;
      readonly person: PersonId;
      readonly climb?: ClimbId;
    }
  /** `next` null: nothing is asked until someone acts. */
  | {
      readonly type: 'NextCheckSet';
      readonly next: { readonly at: Instant; readonly purpose: CheckPurpose } | null;
    }
  | {
      readonly type: 'CheckArrived';
      readonly check: number;
      readonly remindAt: readonly Instant[];
      readonly silentAt: Instant;
    }
  | { readonly type: 'CheckUnreached'; readonly check: number; readonly because: DeliveryFailure }
  | {
      readonly type: 'ReferrerReminded';
      readonly check: number;
      /** The 1st, 2nd, … reminder of this check. */
      readonly reminder: number;
      readonly remindAt: readonly Instant[];
      readonly silentAt: Instant;
    }
  | { readonly type: 'ReferrerFellSilent'; readonly check: number }
  | {
      readonly type: 'CheckAnswered';
      readonly check: number;
      readonly answer: Answer;
      /** It replaces an earlier answer to the same check. */
      readonly amends: boolean;
    }
  | { readonly type: 'CrisisReported'; readonly report: number }
  | { readonly type: 'WrongReferrerReported'; readonly check: number; readonly instead?: string }
  | { readonly type: 'ChecksPaused'; readonly until: Instant; readonly reason: string }
  | {
      readonly type: 'ChecksResumed';
      readonly next: { readonly at: Instant; readonly purpose: CheckPurpose };
    };

export type DeliveryFailure = 'refused' | 'bounced' | 'tooLate' | 'unknown';

interface OfClimb {
  readonly climb: ClimbId;
}
interface OfRung extends OfClimb {
  readonly rung: number;
}

export type ClimbEvent =
  | (OfClimb & {
      readonly type: 'ClimbStarted';
      readonly ladder: LadderId;
      readonly cause: Cause;
      readonly evidence: Evidence;
      readonly entryRung: number;
      /** `approved`: the chair started it, so that it needs no announcement. */
      readonly approved: boolean;
      readonly goesAt: Instant;
      readonly reason?: string;
    })
  | (OfRung & { readonly type: 'ClimbContinued'; readonly goesAt: Instant; readonly dueAt: Instant })
  | (OfRung & {
      readonly type: 'ReferrerAskedFirst';
      readonly check: number;
      readonly then: AskedFor;
      readonly goesAt: Instant;
    })
  | (OfClimb & { readonly type: 'NewsConfirmed'; readonly by: 'answer' | 'silence' })
  | (OfRung & { readonly type: 'RungSkipped' })
  | (OfRung & { readonly type: 'RungAnnounced'; readonly goesAt: Instant })
  | (OfRung & { readonly type: 'AnnouncementArrived'; readonly goesAt: Instant })
  | (OfRung & {
      readonly type: 'RungProposed';
      readonly goesAt: Instant;
      readonly because: 'approveFirst' | 'announcementFailed';
    })
  | (OfRung & { readonly type: 'RungApproved'; readonly goesAt: Instant })
  | (OfRung & {
      readonly type: 'RungHeld';
      readonly goesAt: Instant;
      readonly until: Instant;
      readonly reason: string;
    })
  | (OfRung & { readonly type: 'RungJumpedTo'; readonly goesAt: Instant; readonly reason: string })
  | (OfRung & {
      readonly type: 'RungNotified';
      readonly attempt: number;
      readonly receivers: readonly Receiver[];
    })
  | (OfRung & { readonly type: 'NoticeArrived'; readonly attempt: number; readonly person: PersonId })
  | (OfRung & {
      readonly type: 'NoticeFailed';
      readonly attempt: number;
      readonly person: PersonId;
      readonly because: DeliveryFailure;
    })
  | (OfRung & { readonly type: 'RungArrived'; readonly announceAt: Instant; readonly goesAt: Instant })
  | (OfRung & { readonly type: 'RungUnreached' })
  | (OfRung & {
      readonly type: 'NoticeReplied';
      readonly attempt: number;
      readonly person: PersonId;
      readonly reply: Reply;
      /** False for a reply that came after a colleague's, or after the climb was over: kept, and shown to the chair. */
      readonly counts: boolean;
      readonly amends: boolean;
    })
  | (OfRung & {
      readonly type: 'CommitmentMade';
      readonly person: PersonId;
      readonly before: LocalDate;
      readonly dueAt: Instant;
    })
  | (OfRung & { readonly type: 'SolutionReported'; readonly person: PersonId; readonly dueAt: Instant })
  | (OfRung & { readonly type: 'ClimbLeftToChair'; readonly because: AtChairBecause; readonly before: Stand })
  | (OfClimb & { readonly type: 'ClimbTakenUp'; readonly stand: Stand })
  /** `tell`: who had been asked and did not answer, and now need not. */
  | (OfClimb & { readonly type: 'ClimbRested'; readonly tell: readonly PersonId[] })
  | (OfClimb & { readonly type: 'ClimbCauseChanged'; readonly cause: Cause })
  | (OfClimb & {
      readonly type: 'ClimbPaused';
      readonly until: Instant;
      readonly reason: string;
      /** Where it will go on. */
      readonly stand: Stand;
    })
  | (OfClimb & { readonly type: 'ClimbResumed'; readonly stand: Stand })
  | (OfClimb & {
      readonly type: 'ClimbSettled';
      readonly because: SettledBecause;
      readonly reason?: string;
      readonly tell: readonly PersonId[];
    })
  | (OfClimb & { readonly type: 'ClimbExhausted' });

export type TaskEvent =
  | {
      readonly type: 'TaskRaised';
      readonly key: string;
      readonly kind: TaskKind;
      readonly about: TaskSubject;
      readonly remindAt: Instant | null;
    }
  | {
      readonly type: 'TaskReminded';
      readonly key: string;
      readonly remindAt: Instant;
      /** From now on the process supporter and the commissioner are told too. */
      readonly overdue: boolean;
    }
  | { readonly type: 'TaskDone'; readonly key: string; readonly note?: string };
