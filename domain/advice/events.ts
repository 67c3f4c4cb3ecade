// Everything that can have happened to a case. Events carry what was decided, so that folding them needs no calendar.
import type { CheckPurpose, CloseReason, TaskKind, TaskSubject } from './advice.ts';
import type { LoggedWhat } from './logged.ts';
import type { AdviceFacts, Parties, PartiesChange, PersonId, Rhythm } from './parties.ts';
import type { ClimbEvent } from '../escalation/climbEvents.ts';
import type { ClimbId, Stand } from '../escalation/climb.ts';
import type { Answer } from '../monitoring/answer.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { DeliveryFailure, LetterKind } from '../letters/letter.ts';

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
  /** It follows another version of the agreement; `climbs`: those that stand otherwise since. */
  | {
      readonly type: 'MovedToAgreement';
      readonly from: number;
      readonly to: number;
      readonly reason: string;
      readonly climbs: readonly { readonly climb: ClimbId; readonly stand: Stand }[];
    }
  /** `from` and `to` name the same parties: those that are others now. */
  | {
      readonly type: 'PartiesChanged';
      readonly from: PartiesChange;
      readonly to: PartiesChange;
      readonly reason: string;
    }
  | {
      readonly type: 'RhythmChanged';
      readonly from: Rhythm;
      readonly to: Rhythm;
      readonly reason: string;
      /** When the next question is asked; not there where that does not follow the rhythm now. */
      readonly nextCheckAt?: Instant;
    }
  | {
      readonly type: 'ActionLogged';
      readonly entry: number;
      readonly on: LocalDate;
      readonly what: LoggedWhat;
    }
  | { readonly type: 'LoggedWithdrawn'; readonly entry: number }
  /** Somebody wrote back on a letter, or mail was put with the case by hand. What it says stands with the mail. */
  | {
      readonly type: 'MailReplied';
      readonly mail: string;
      readonly letter?: { readonly kind: LetterKind; readonly to: PersonId };
      /** Who wrote, when their address is known. */
      readonly by?: PersonId;
    }
  /** A machine answered for somebody; no answer of theirs. */
  | {
      readonly type: 'AutoReplied';
      readonly letter: LetterKind;
      readonly person: PersonId;
      readonly awayUntil?: LocalDate;
    }
  /** A letter that was accepted came back, and nothing waited for it. */
  | { readonly type: 'LetterReturned'; readonly letter: LetterKind; readonly person: PersonId }
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
      /** Why the chair asks the referrer now. */
      readonly reason?: string;
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
      /** Why the chair did not wait for the end of the pause. */
      readonly reason?: string;
    };

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
  | {
      readonly type: 'TaskDone';
      readonly key: string;
      readonly note?: string;
      /** Put away by a person, who may take that back; not answered by an act or by time. */
      readonly putAway?: true;
    }
  /** It was put away by mistake: it waits for the chair again. */
  | { readonly type: 'TaskTakenBack'; readonly key: string; readonly remindAt: Instant | null };
