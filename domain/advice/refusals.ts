// Why the rules say no. A refusal is a value with a code; what people read of it is the pages' matter.
import type { LocalDate } from '../time.ts';

export type RefusalCode =
  | 'adviceClosed'
  | 'adviceOpen'
  | 'agreementFaulty'
  | 'agreementNotInForce'
  | 'agreementSame'
  | 'agreementUnfit'
  | 'alreadyRegistered'
  | 'answeredMeanwhile'
  | 'answerIncomplete'
  | 'checkOutdated'
  | 'climbOver'
  | 'climbPaused'
  | 'climbUnknown'
  | 'dateInFuture'
  | 'dateInPast'
  | 'dateTooFar'
  | 'dateTooLongAgo'
  | 'entryUnknown'
  | 'ladderRunning'
  | 'ladderUnknown'
  | 'lettersUnderWay'
  | 'noCheck'
  | 'nothingToApprove'
  | 'nothingToChoose'
  | 'nothingToHold'
  | 'nothingToRenotify'
  | 'nothingToConfirm'
  | 'notPaused'
  | 'notReceiver'
  | 'notReportedRealised'
  | 'rungNobody'
  | 'rungReached'
  | 'rungUnknown'
  | 'sameParties'
  | 'sameRhythm'
  | 'sameReferrer'
  | 'taskAnswered'
  | 'taskNeedsAction'
  | 'taskUnknown'
  | 'weeksOutOfRange';

export interface Refusal {
  readonly code: RefusalCode;
  /** The last day that would do, where a date was too far ahead. */
  readonly latest?: LocalDate;
}

/** A refusal of that code. */
export function refuse(code: RefusalCode, latest?: LocalDate): Refusal {
  return latest === undefined ? { code } : { code, latest };
}
