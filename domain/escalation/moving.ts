// Moves a running case to another version of the region's agreement: by hand, with a reason, and with nothing lost.
import { ladderOf, type Agreement, type Ladder, type Rung } from './agreement.ts';
import type { Climb, ClimbId, Stand } from './climb.ts';
import { reachedOn } from './climbedRungs.ts';
import { waitOver } from './waits.ts';
import { refuse, type Refusal } from '../advice/refusals.ts';
import type { Turn } from '../advice/turn.ts';
import { localDateOf } from '../calendar/amsterdam.ts';
import { nextRound, workingDaysBetween } from '../calendar/calendar.ts';
import { answerTerm, roundsBefore } from '../calendar/terms.ts';
import type { Instant } from '../time.ts';

/** Why a climb keeps its case from moving: it stands on a ladder, or a rung of it, that the other version has not. */
export interface MoveObstacle {
  readonly climb: ClimbId;
  readonly because: 'ladderGone' | 'rungGone';
}

/**
 * What keeps a case from moving to a version. A climb that is not over keeps its ladder and every rung that it came to;
 * where those are gone, a person first rounds it off, so that nobody's promise or answer ends behind their back.
 */
export function moveObstacles(climbs: readonly Climb[], to: Agreement): readonly MoveObstacle[] {
  return climbs.flatMap((climb): readonly MoveObstacle[] => {
    if (climb.stand.at === 'settled') return [];
    const ladder = ladderOf(to, climb.ladder);
    if (!ladder) return [{ climb: climb.id, because: 'ladderGone' }];
    const highest = Math.max(climb.entryRung, ...climb.rungs.map(({ rung }) => rung));
    return highest > ladder.rungs.length ? [{ climb: climb.id, because: 'rungGone' }] : [];
  });
}

/**
 * From now on the case follows another version. What was asked and when it was said stays; each climb stands where it
 * stood, with the waits, rungs and receivers of the new version. A rung that was about to go and is another one now is
 * announced (or proposed) anew, so that nobody gets a letter of which the chair was told something else.
 */
export function moveToAgreement(turn: Turn, to: Agreement, reason: string): Refusal | undefined {
  const from = turn.context.agreement;
  if (to.version === from.version) return refuse('agreementSame');
  if (moveObstacles(turn.advice.climbs, to).length > 0) return refuse('agreementUnfit');
  const climbs = turn.advice.climbs.flatMap((climb) => {
    const stand = standUnder(climb, climb.stand, { from, to, now: turn.now });
    return stand === climb.stand ? [] : [{ climb: climb.id, stand }];
  });
  turn.emit({ type: 'MovedToAgreement', from: from.version, to: to.version, reason, climbs });
  turn.follow(to);
  return undefined;
}

interface Move {
  readonly from: Agreement;
  readonly to: Agreement;
  readonly now: Instant;
}

/** The stand that a climb has under the new version; the same object where nothing changes. */
function standUnder(climb: Climb, stand: Stand, move: Move): Stand {
  const ladder = ladderOf(move.to, climb.ladder);
  if (!ladder) return stand;
  switch (stand.at) {
    case 'waiting':
      return waitingUnder(climb, stand, ladder, move);
    case 'announced':
    case 'proposed':
      return mustBePrepared(climb, stand, ladder, move) ? anew(stand, ladder, move.now) : stand;
    case 'approved':
      // Some of the rung have their letter already: the others get theirs.
      if (reachedOn(climb, stand.rung).length > 0) return stand;
      return mustBePrepared(climb, stand, ladder, move) ? anew(stand, ladder, move.now) : stand;
    case 'held':
      return stand.rung > ladder.rungs.length ? anew(stand, ladder, move.now) : stand;
    case 'toAnnounce':
      return clamped(stand, ladder);
    case 'asking': {
      const gone = stand.rung > ladder.rungs.length;
      // Above the top there is nobody to notify: once the referrer answered, the climb has no rung left.
      return gone && stand.then === 'notify'
        ? { ...clamped(stand, ladder), then: 'announce' }
        : clamped(stand, ladder);
    }
    case 'atChair': {
      const before = standUnder(climb, stand.before, move);
      const kept = clamped(stand, ladder);
      return before === stand.before && kept === stand ? stand : { ...kept, before };
    }
    case 'resting':
      return clamped(stand, ladder);
    default:
      return stand;
  }
}

/** A rung above the top means that there is none left; no higher number than that stands anywhere. */
function clamped<S extends Stand & { readonly rung: number }>(stand: S, { rungs }: Ladder): S {
  return stand.rung > rungs.length + 1 ? { ...stand, rung: rungs.length + 1 } : stand;
}

/** Prepared once more, at once. */
function anew(stand: { rung: number; goesAt: Instant }, { rungs }: Ladder, now: Instant): Stand {
  return {
    at: 'toAnnounce',
    rung: Math.min(stand.rung, rungs.length + 1),
    dueAt: now,
    goesAt: stand.goesAt,
  };
}

/** Whether what the chair was told of a rung that is about to go holds no more. */
function mustBePrepared(
  climb: Climb,
  stand: { rung: number; goesAt: Instant },
  ladder: Ladder,
  { from, to }: Move,
): boolean {
  const before = ladderOf(from, climb.ladder)?.rungs[stand.rung - 1];
  const after = ladder.rungs[stand.rung - 1];
  if (!before || !after) return true;
  const sameWay = modeOf(before, from) === modeOf(after, to) && from.vetoWorkingDays === to.vetoWorkingDays;
  // Who was asked below has the whole of the new wait.
  return !sameWay || !sameReceivers(before, after) || waitOver(to, climb) > stand.goesAt;
}

function modeOf(rung: Rung, agreement: Agreement): string {
  return rung.mode ?? agreement.mode;
}

function sameReceivers(one: Rung, other: Rung): boolean {
  const names = ({ recipients }: Rung) => recipients.map(({ of, role }) => `${of} ${role}`).sort();
  return names(one).join() === names(other).join();
}

/** The wait as the new version has it, with the days that a pause gave it before; of a paused climb as it was then. */
function waitingUnder(climb: Climb, stand: Stand & { at: 'waiting' }, ladder: Ladder, move: Move): Stand {
  const { from, to } = move;
  const now = climb.paused?.since ?? move.now;
  const [wasOver, isOver] = [waitOver(from, climb), waitOver(to, climb)];
  const given = workingDaysBetween(from.calendar, localDateOf(wasOver), localDateOf(stand.goesAt));
  const over = given === 0 ? isOver : answerTerm(to.calendar, isOver, given);
  // A shorter wait may be over already: then the next rung comes at the next round, not in the past.
  const goesAt = Math.max(over, Math.min(stand.goesAt, nextRound(to.calendar, now)));
  const top = stand.rung >= ladder.rungs.length;
  const announceAt = top ? goesAt : Math.max(now, roundsBefore(to.calendar, goesAt, to.vetoWorkingDays));
  const kept = goesAt === stand.goesAt && announceAt === Math.max(now, stand.announceAt);
  return kept ? stand : { ...stand, announceAt, goesAt };
}
