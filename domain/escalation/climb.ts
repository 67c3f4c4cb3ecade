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

/** The record of a rung's latest attempt. */
export function rungRecord(climb: Climb, rung: number): RungRecord | undefined {
  return climb.rungs.findLast((record) => record.rung === rung);
}

/** The latest record of a rung whose letters were asked for; undefined before the first. */
export function lastNotified({ rungs }: Climb): RungRecord | undefined {
  return rungs.findLast(({ skipped }) => !skipped);
}

/** Whether a letter of the rung that was asked last is still on its way. */
export function isUnderWay(climb: Climb): boolean {
  const last = lastNotified(climb)?.rung;
  return climb.rungs.some(
    ({ rung, notices }) => rung === last && notices.some(({ letter }) => letter === 'pending'),
  );
}

/** The highest rung that is done with: skipped, or a letter reached someone on it. 0 before the first. */
export function reachedRung(climb: Climb): number {
  const reached = climb.rungs.filter(
    ({ skipped, notices }) => skipped || notices.some(({ letter }) => letter === 'arrived'),
  );
  return Math.max(0, ...reached.map(({ rung }) => rung));
}

/** The rung that comes next: the entry rung, or the one above the highest reached. */
export function nextRung(climb: Climb): number {
  return Math.max(climb.entryRung, reachedRung(climb) + 1);
}

/** The rung that would come next by itself, and that the chair can hold back; undefined where none does. */
export function rungToHold(climb: Climb, rungs: number): number | undefined {
  const { stand } = climb;
  switch (stand.at) {
    case 'toAnnounce':
    case 'announced':
    case 'proposed':
    case 'approved':
    case 'held':
    case 'asking':
    case 'waiting': {
      // A climb that asks whether something is done stands at the rung that said so.
      const rung = stand.at === 'waiting' ? stand.rung + 1 : Math.max(stand.rung, nextRung(climb));
      return rung > rungs ? undefined : rung;
    }
    default:
      return undefined;
  }
}

/** Whom a letter of this rung reached, in any attempt. */
export function reachedOn(climb: Climb, rung: number): readonly Notice[] {
  return climb.rungs
    .filter((record) => record.rung === rung)
    .flatMap(({ notices }) => notices.filter(({ letter }) => letter === 'arrived'));
}

/** The receivers whose letter arrived, who did not answer, and of whom an answer is still asked. */
export function openNotices(climb: Climb): readonly Notice[] {
  return climb.rungs.flatMap(({ notices }) =>
    notices.filter(({ letter, reply, released }) => letter === 'arrived' && !reply && !released),
  );
}

/** Everyone whom a letter of this climb reached, once each, as they were last asked. */
export function reachedPeople(climb: Climb): readonly Notice[] {
  const byPerson = new Map<PersonId, Notice>();
  for (const record of climb.rungs) {
    for (const notice of record.notices) if (notice.letter === 'arrived') byPerson.set(notice.person, notice);
  }
  return [...byPerson.values()];
}
