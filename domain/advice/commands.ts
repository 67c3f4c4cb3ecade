// Everything that can be asked of a case: by time, by the post, by a referrer, a receiver or the chair.
import type { CloseReason } from './advice.ts';
import type { LoggedWhat } from './logged.ts';
import type { AdviceFacts, Parties, PartiesChange, PersonId, Rhythm } from './parties.ts';
import type { Agreement, LadderId } from '../escalation/agreement.ts';
import type { ClimbId, Reply } from '../escalation/climb.ts';
import type { DeliveryFailure, LetterReference } from '../letters/letter.ts';
import type { Answer, Cause } from '../monitoring/answer.ts';
import type { Instant, LocalDate } from '../time.ts';

export type Command =
  | {
      readonly type: 'register';
      readonly reference: string;
      readonly parties: Parties;
      readonly facts: AdviceFacts;
      readonly rhythm: Rhythm;
    }
  /** Do what is due. */
  | { readonly type: 'passTime' }
  | DeliveryCommand
  | MailCommand
  | ReferrerCommand
  | ReceiverCommand
  | ChairCommand;

/** What became of a letter. */
export type DeliveryCommand =
  | { readonly type: 'recordAcceptance'; readonly letter: LetterReference }
  | {
      readonly type: 'recordFailure';
      readonly letter: LetterReference;
      readonly because: DeliveryFailure;
      /** When its text was begun, where nobody knows whether it was taken. */
      readonly sentAt?: Instant;
    };

/** What came back on a letter, by mail. */
export type MailCommand =
  /** Somebody wrote. `letter`: on which letter; not there: somebody put the mail with the case by hand. */
  | {
      readonly type: 'recordReply';
      readonly mail: string;
      readonly letter?: LetterReference;
      /** Who wrote, when their address is known. */
      readonly by?: PersonId;
    }
  /** A machine answered. `awayUntil`: the last day away that it names; `suggest`: nobody was told of that yet. */
  | {
      readonly type: 'recordAutoReply';
      readonly letter: LetterReference;
      readonly awayUntil?: LocalDate;
      readonly suggest: boolean;
    };

export type ReferrerCommand =
  | {
      readonly type: 'answerCheck';
      readonly check: number;
      readonly answer: Answer;
      /** How often the check had been answered when the form was opened; differs when someone else was first. */
      readonly answeredTimes: number;
    }
  | { readonly type: 'reportCrisis' }
  | { readonly type: 'reportWrongReferrer'; readonly instead?: string };

export type ReceiverCommand = {
  readonly type: 'reply';
  readonly climb: ClimbId;
  readonly rung: number;
  readonly person: PersonId;
  readonly reply: Reply;
  /** Who replies for them, in their own words; not there: they do themselves. */
  readonly writtenBy?: string;
};

interface OfClimb {
  readonly climb: ClimbId;
}

/** The rung that the chair saw and means; refused when the climb has come to another one since. */
interface OfSeenRung {
  readonly rung?: number;
}

export type ChairCommand =
  /** Let a rung go: one that is proposed, one that is held, or one in its veto window ("laten gaan"). A yes needs no reason. */
  | (OfClimb & OfSeenRung & { readonly type: 'approve'; readonly reason?: string })
  | (OfClimb & OfSeenRung & { readonly type: 'hold'; readonly reason: string; readonly until?: LocalDate })
  /** To a rung above those reached; without a rung, to the next. */
  | (OfClimb & { readonly type: 'jump'; readonly reason: string; readonly rung?: number })
  | (OfClimb & { readonly type: 'pause'; readonly reason: string; readonly until: LocalDate })
  | (OfClimb & { readonly type: 'resume'; readonly reason?: string })
  | (OfClimb & { readonly type: 'settle'; readonly reason: string })
  /** Notify a rung that reached nobody once more: of whoever holds its roles now, or of this person. */
  | (OfClimb & { readonly type: 'renotify'; readonly person?: PersonId; readonly reason?: string })
  | {
      readonly type: 'startClimb';
      readonly ladder: LadderId;
      readonly cause: Cause;
      readonly reason: string;
      readonly rung?: number;
    }
  /** After a changed cause: keep climbing, add the ladders of the new cause, or move to them. */
  | { readonly type: 'chooseLadders'; readonly choice: 'keep' | 'add' | 'move'; readonly reason?: string }
  | { readonly type: 'pauseChecks'; readonly reason: string; readonly until: LocalDate }
  | { readonly type: 'resumeChecks'; readonly reason?: string }
  | { readonly type: 'askReferrer'; readonly reason?: string }
  | { readonly type: 'changeReferrer'; readonly person: PersonId; readonly reason: string }
  /** Another case coordinator, municipality, provider or procurement organisation. */
  | { readonly type: 'changeParties'; readonly change: PartiesChange; readonly reason: string }
  /** The care that was reported is not there (any more): go on asking. */
  | { readonly type: 'keepFollowing'; readonly reason: string }
  /** Another rhythm of questions from now on. */
  | { readonly type: 'changeRhythm'; readonly rhythm: Rhythm; readonly reason: string }
  /** Something the team did, which nothing here brought about; feedback also when the case is closed. */
  | { readonly type: 'log'; readonly on: LocalDate; readonly what: LoggedWhat }
  | { readonly type: 'withdrawLogged'; readonly entry: number }
  /** The task that was put away last was so by mistake. */
  | { readonly type: 'takeTaskBack'; readonly key: string }
  | { readonly type: 'finishTask'; readonly key: string; readonly note?: string }
  /** The case follows another version of the region's agreement from now on. */
  | { readonly type: 'moveToAgreement'; readonly to: Agreement; readonly reason: string }
  | { readonly type: 'close'; readonly reason: CloseReason; readonly note?: string }
  | { readonly type: 'reopen'; readonly reason: string }
  /** A notice of which nobody knew whether it arrived, did: whoever has it says so. */
  | (OfClimb & { readonly type: 'confirmArrival'; readonly person: PersonId });
