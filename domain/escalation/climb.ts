// A climb: one ladder of one case being climbed for one cause, and where it stands.
import type { LadderId, Recipient } from './agreement.ts';
import type { PersonId } from '../advice/parties.ts';
import type { Cause } from '../monitoring/answer.ts';
import type { Instant, LocalDate } from '../time.ts';

/** `{ladder}-{n}`: the n-th time that this case climbs this ladder. */
export type ClimbId = string;

/** What a climb rests on. Silence and a stated cause are told to receivers in different words. */
export interface Evidence {
  readonly kind: 'answer' | 'silence' | 'chair';
  /** When it was said, or when silence was established. */
  readonly at: Instant;
  /** The check that it came from. */
  readonly check?: number;
}

export interface Climb {
  readonly id: ClimbId;
  readonly ladder: LadderId;
  readonly cause: Cause;
  readonly evidence: Evidence;
  readonly startedAt: Instant;
  readonly entryRung: number;
  /** When the referrer last confirmed, or let a question about it pass, that it is still so. */
  readonly checkedAt: Instant;
  /** The rungs that were notified or skipped, in that order. */
  readonly rungs: readonly RungRecord[];
  readonly stand: Stand;
  /** While set, nothing of this climb happens until this moment, however much falls due. */
  readonly paused: { readonly since: Instant; readonly until: Instant } | null;
}

export interface RungRecord {
  /** From 1. */
  readonly rung: number;
  /** Nobody fills it: passed over, visibly. */
  readonly skipped: boolean;
  readonly notifiedAt: Instant;
  /** 1, and more where every letter of the earlier attempt failed or was withdrawn. */
  readonly attempt: number;
  readonly notices: readonly Notice[];
  /** When the first commitment of this rung was made; later ones count their days from there. */
  readonly committedAt?: Instant;
}

/** One letter to one receiver of a rung, and what came of it. */
export interface Notice {
  readonly person: PersonId;
  /** As whom they are asked. */
  readonly recipient: Recipient;
  /** Whose deputy they are today. */
  readonly insteadOf?: PersonId;
  readonly letter: 'pending' | 'arrived' | 'failed' | 'withdrawn';
  readonly arrivedAt?: Instant;
  /** Of one that failed: when it was sent, and nobody knows whether it was taken. */
  readonly unknownSince?: Instant;
  readonly reply?: Reply;
  readonly repliedAt?: Instant;
  /** They were told that nothing is asked of them any more. */
  readonly released?: true;
}

/** The four answers to a notice. `before` is the day before which it will be arranged. */
export type Reply =
  | { readonly kind: 'arrange'; readonly before: LocalDate }
  | { readonly kind: 'solved' }
  | { readonly kind: 'cannot'; readonly because: string }
  | { readonly kind: 'notMe'; readonly instead?: string };

/** What the referrer's answer to a question about the climb is waited for. */
export type AskedFor = 'announce' | 'notify' | 'confirmSolved' | 'afterCommitment';

/** Why a climb is on the chair's table. */
export type AtChairBecause = 'cannot' | 'solvedUnconfirmed' | 'causeChanged';

/** Why a climb ended. */
export type SettledBecause =
  | 'realised'
  /** It is no longer stuck. */
  | 'underway'
  /** Silence was broken. */
  | 'answered'
  /** Planned care that came to nothing interrupted a rung: the next climb of this ladder asks that rung anew. */
  | 'askedAnew'
  /** The question on which silence rested turned out never to have arrived, or at the wrong person. */
  | 'unreached'
  /** The referrer mended the answer on which it rested. */
  | 'amended'
  /** The chair moved to other ladders. */
  | 'moved'
  /** Whoever was asked last stood for a party that another has taken the place of. */
  | 'partiesChanged'
  | 'byChair'
  | 'adviceClosed';

/** Where a climb stands. `rung` is the rung that the stand is about; `goesAt` is when that rung is notified. */
export type Stand =
  /** Decided to go to this rung, not yet announced: it may still be skipped, or the referrer be asked first. */
  | { readonly at: 'toAnnounce'; readonly rung: number; readonly dueAt: Instant; readonly goesAt: Instant }
  /** The chair was told and can hold it back; goes by itself once the chair's letter arrived and the window passed. */
  | { readonly at: 'announced'; readonly rung: number; readonly goesAt: Instant; readonly arrived: boolean }
  /** Waits for the chair's yes. */
  | { readonly at: 'proposed'; readonly rung: number; readonly goesAt: Instant }
  /** Goes at that moment. */
  | { readonly at: 'approved'; readonly rung: number; readonly goesAt: Instant }
  /** Held back by the chair; announced anew at `until`. */
  | { readonly at: 'held'; readonly rung: number; readonly goesAt: Instant; readonly until: Instant }
  /** Waits for the referrer's answer to this check or a later one. */
  | {
      readonly at: 'asking';
      readonly rung: number;
      readonly goesAt: Instant;
      readonly check: number;
      readonly then: AskedFor;
    }
  /** The letters are on their way. */
  | { readonly at: 'notified'; readonly rung: number }
  /** No letter of this rung reached anyone: the chair chooses who gets it instead. */
  | { readonly at: 'unreached'; readonly rung: number }
  /** The receivers have until `goesAt`; at `announceAt` the next rung is prepared. */
  | { readonly at: 'waiting'; readonly rung: number; readonly announceAt: Instant; readonly goesAt: Instant }
  /** A receiver arranges it before a day; after that day the referrer is asked. */
  | {
      readonly at: 'committed';
      readonly rung: number;
      readonly person: PersonId;
      readonly before: LocalDate;
      readonly dueAt: Instant;
      /** When whoever promised is reminded; not there once they were, and where that is not needed. */
      readonly remindAt?: Instant;
    }
  /** A receiver says that it is solved; the referrer will be asked. */
  | { readonly at: 'saidSolved'; readonly rung: number; readonly dueAt: Instant }
  /** The care is planned: nothing happens until the referrer answers the question after that day. */
  | {
      readonly at: 'resting';
      readonly rung: number;
      /** What a receiver had promised before; it counts again when the care turns out not to be there. */
      readonly promise?: Stand & { readonly at: 'committed' };
      /** The rung that was told that nothing is asked before it had its full wait. */
      readonly interrupted?: number;
    }
  /** The chair chooses how it goes on; `before` is where it stood. */
  | {
      readonly at: 'atChair';
      readonly rung: number;
      readonly because: AtChairBecause;
      readonly before: Stand;
    }
  /** Every rung was asked: the case is on the chair's table. */
  | { readonly at: 'exhausted' }
  | { readonly at: 'settled'; readonly because: SettledBecause; readonly settledAt: Instant };

/** Neither settled nor exhausted: it may still notify someone. */
export function isRunning(climb: Climb): boolean {
  return climb.stand.at !== 'settled' && climb.stand.at !== 'exhausted';
}
