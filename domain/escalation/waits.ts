// How long a rung has: when its wait began, when it is over, and when the next is to be announced.
import { ladderOf, type Agreement, type Ladder, type Rung } from './agreement.ts';
import type { Climb, ClimbId, Stand } from './climb.ts';
import { isUnderWay, lastNotified } from './climbedRungs.ts';
import type { Turn } from '../advice/turn.ts';
import { roundsBefore, wholeDaysTerm } from '../calendar/terms.ts';
import type { Instant } from '../time.ts';

/** The climb's ladder, as the case's own agreement has it. */
export function ladderOfClimb(turn: Pick<Turn, 'context'>, climb: Climb): Ladder {
  return ladderIn(turn.context.agreement, climb);
}

function ladderIn(agreement: Agreement, climb: Climb): Ladder {
  const ladder = ladderOf(agreement, climb.ladder);
  if (!ladder) throw new Error(`The agreement of this case has no ladder ${climb.ladder}`);
  return ladder;
}

/** The rung of that number on the climb's ladder; it was there when the climb came to it. */
export function rungOf(turn: Turn, climb: Climb, number: number): Rung {
  return rungIn(turn.context.agreement, climb, number);
}

function rungIn(agreement: Agreement, climb: Climb, number: number): Rung {
  const rung = ladderIn(agreement, climb).rungs[number - 1];
  if (!rung) throw new Error(`Ladder ${climb.ladder} has no rung ${number}`);
  return rung;
}

/** Every letter of a rung that could arrive has arrived: its wait begins. */
export function rungArrived(turn: Turn, id: ClimbId, rung: number): void {
  turn.emit({ type: 'RungArrived', climb: id, rung, ...waitFrom(turn, turn.climb(id), rung) });
}

/** When a rung's wait is over, and when the next is to be announced so that it can go right then. */
function waitFrom(turn: Turn, climb: Climb, rung: number): { announceAt: Instant; goesAt: Instant } {
  const { calendar, vetoWorkingDays } = turn.context.agreement;
  const goesAt = waitOver(turn.context.agreement, climb);
  const top = rung >= ladderOfClimb(turn, climb).rungs.length;
  return {
    goesAt,
    announceAt: top ? goesAt : Math.max(turn.now, roundsBefore(calendar, goesAt, vetoWorkingDays)),
  };
}

/** When everyone whom a letter reached so far has had their full wait (S0 §7 names none: the waits are the region's). */
export function waitOver(agreement: Agreement, climb: Climb): Instant {
  const { calendar } = agreement;
  const ends = climb.rungs.flatMap(({ rung, notices }) =>
    notices
      .filter(({ letter, arrivedAt }) => letter === 'arrived' && arrivedAt !== undefined)
      .map(({ arrivedAt = 0 }) =>
        wholeDaysTerm(calendar, arrivedAt, rungIn(agreement, climb, rung).waitWorkingDays),
      ),
  );
  return Math.max(0, ...ends);
}

/**
 * The rung that was asked last, when it did not answer and did not have its full wait yet: a letter is on its way or was
 * withdrawn, nobody on it could be reached, or its days are not over.
 */
export function interruptedRung(turn: Turn, climb: Climb): number | undefined {
  const rung = lastNotified(climb)?.rung;
  if (rung === undefined || climb.stand.at === 'exhausted') return undefined;
  const notices = climb.rungs.filter((record) => record.rung === rung).flatMap((record) => record.notices);
  if (notices.some(({ reply }) => reply && reply.kind !== 'notMe')) return undefined;
  const heldUp =
    isUnderWay(climb) || notices.every(({ letter, reply }) => letter !== 'arrived' || reply !== undefined);
  // A wait that a pause made longer is over when it says so.
  const waits = climb.stand.at === 'waiting' || waitOver(turn.context.agreement, climb) > turn.now;
  return heldUp || waits ? rung : undefined;
}

/**
 * Where a climb will go on when it is taken up again after letters that had not left were withdrawn: those letters are
 * asked for anew, and what was announced is announced anew.
 */
export function standToTakeUp(turn: Turn, climb: Climb): Stand {
  const { stand } = climb;
  switch (stand.at) {
    case 'notified':
      return { at: 'approved', rung: stand.rung, goesAt: turn.now };
    case 'announced':
      return { at: 'toAnnounce', rung: stand.rung, dueAt: turn.now, goesAt: stand.goesAt };
    default:
      return stand;
  }
}
