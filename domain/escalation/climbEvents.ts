// Everything that can have happened to a climb.
import type { LadderId } from './agreement.ts';
import type { AskedFor, AtChairBecause, ClimbId, Evidence, Reply, SettledBecause, Stand } from './climb.ts';
import type { Receiver } from './recipients.ts';
import type { PersonId } from '../advice/parties.ts';
import type { Cause } from '../monitoring/answer.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { DeliveryFailure } from '../letters/letter.ts';

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
      /** The climb that it takes the place of was paused until then, and so is this one. */
      readonly pausedUntil?: Instant;
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
  /** `reason`: why what was held goes after all. */
  | (OfRung & { readonly type: 'RungApproved'; readonly goesAt: Instant; readonly reason?: string })
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
      /** Of the chair, who sends it once more. */
      readonly reason?: string;
    })
  | (OfRung & {
      readonly type: 'NoticeArrived';
      readonly attempt: number;
      readonly person: PersonId;
      /** The chair found out that it had, and it counts from when it was sent. */
      readonly sentAt?: Instant;
    })
  | (OfRung & {
      readonly type: 'NoticeFailed';
      readonly attempt: number;
      readonly person: PersonId;
      readonly because: DeliveryFailure;
      /** When it was sent, where nobody knows whether it was taken. */
      readonly sentAt?: Instant;
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
      /** Who replied for this person, in their own words. */
      readonly writtenBy?: string;
    })
  | (OfRung & {
      readonly type: 'CommitmentMade';
      readonly person: PersonId;
      readonly before: LocalDate;
      readonly dueAt: Instant;
      /** When they are reminded; not there where the promise is fresh until its day. */
      readonly remindAt?: Instant;
    })
  /** `told`: a letter goes out; not where the climb was held up until the day itself. */
  | (OfRung & {
      readonly type: 'CommitmentReminded';
      readonly person: PersonId;
      readonly before: LocalDate;
      readonly told: boolean;
    })
  /** The day passed: the referrer says that it is not done (`answer`), or says nothing. */
  | (OfRung & {
      readonly type: 'CommitmentLapsed';
      readonly person: PersonId;
      readonly before: LocalDate;
      readonly by: 'answer' | 'silence';
    })
  | (OfRung & { readonly type: 'SolutionReported'; readonly person: PersonId; readonly dueAt: Instant })
  | (OfRung & { readonly type: 'ClimbLeftToChair'; readonly because: AtChairBecause; readonly before: Stand })
  | (OfClimb & { readonly type: 'ClimbTakenUp'; readonly stand: Stand })
  /** `tell`: who had been asked and did not answer, and now need not. */
  | (OfClimb & {
      readonly type: 'ClimbRested';
      readonly tell: readonly PersonId[];
      /** The rung that did not have its full wait. */
      readonly interrupted?: number;
    })
  /** Their party left the case. `tell`: those who had been asked; `withdraw`: those whose letter did not leave yet. */
  | (OfClimb & {
      readonly type: 'ReceiversReleased';
      readonly tell: readonly PersonId[];
      readonly withdraw: readonly PersonId[];
    })
  | (OfClimb & { readonly type: 'ClimbCauseChanged'; readonly cause: Cause })
  | (OfClimb & {
      readonly type: 'ClimbPaused';
      readonly until: Instant;
      readonly reason: string;
      /** Where it will go on. */
      readonly stand: Stand;
    })
  /** `reason`: why the chair did not wait for the end of the pause. */
  | (OfClimb & { readonly type: 'ClimbResumed'; readonly stand: Stand; readonly reason?: string })
  | (OfClimb & {
      readonly type: 'ClimbSettled';
      readonly because: SettledBecause;
      readonly reason?: string;
      readonly tell: readonly PersonId[];
    })
  | (OfClimb & { readonly type: 'ClimbExhausted' });
