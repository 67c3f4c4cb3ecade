// A receiver's promise to arrange it before a day: when they are reminded of it, whose it is, and that it was not kept.
import type { Agreement, Timings } from './agreement.ts';
import type { Climb, Notice, Reply, Stand } from './climb.ts';
import type { PersonId } from '../advice/parties.ts';
import type { Turn } from '../advice/turn.ts';
import { localDateOf } from '../calendar/amsterdam.ts';
import { minusWorkingDays, roundOn, workingDaysBetween } from '../calendar/calendar.ts';
import type { Instant, LocalDate } from '../time.ts';

/** How many working days before the day the promise is recalled, where a region chose nothing: ours, for time to act is left. */
const OURS = 2;

/** A promise of the day before yesterday is remembered: so many working days lie between it and its reminder, at least. */
const FRESH_FOR = 2;

/** How many working days before the promised day whoever promised is reminded; 0: not at all. */
export function commitmentReminderDays({ commitmentReminderBefore = OURS }: Timings): number {
  return commitmentReminderBefore;
}

/** When whoever promises now is reminded; undefined where the promise would still be fresh. */
export function commitmentReminderAt(
  { calendar, timings }: Agreement,
  now: Instant,
  before: LocalDate,
): Instant | undefined {
  const days = commitmentReminderDays(timings);
  if (days === 0) return undefined;
  const day = minusWorkingDays(calendar, before, days);
  const between = workingDaysBetween(calendar, localDateOf(now), day);
  return between < FRESH_FOR ? undefined : roundOn(calendar, day);
}

/** Reminds whoever promised. Where the climb was held up until the day itself, that is no longer of use to them. */
export function remindOfCommitment(turn: Turn, id: string, stand: Stand & { at: 'committed' }): void {
  const { rung, person, before } = stand;
  const told = localDateOf(turn.now) < before;
  turn.emit({ type: 'CommitmentReminded', climb: id, rung, person, before, told });
}

/** Their promise on record, the latest of a climb. */
type Promised = Notice & { readonly reply: Extract<Reply, { kind: 'arrange' }> };

function latestPromise({ rungs }: Climb): (Promised & { readonly rung: number }) | undefined {
  return rungs
    .flatMap(({ rung, notices }) => notices.map((notice) => ({ ...notice, rung })))
    .filter((notice): notice is Promised & { rung: number } => notice.reply?.kind === 'arrange')
    .toSorted((one, other) => (one.repliedAt ?? 0) - (other.repliedAt ?? 0))
    .at(-1);
}

/** For whose promise a climb waits, or asks the referrer whether it was kept; undefined where it waits for none. */
export function whoPromised(climb: Climb, stand: Stand = climb.stand): PersonId | undefined {
  switch (stand.at) {
    case 'committed':
      return stand.person;
    case 'asking':
      return stand.then === 'afterCommitment' ? latestPromise(climb)?.person : undefined;
    case 'resting':
      return stand.promise?.person;
    case 'atChair':
      return whoPromised(climb, stand.before);
    default:
      return undefined;
  }
}

/** The promised day has passed, and it is not there, or nobody knows: the climb goes on, and whoever promised hears it. */
export function lapseCommitment(turn: Turn, climb: Climb, by: 'answer' | 'silence'): void {
  const promise = latestPromise(climb);
  if (!promise) return;
  const { rung, person, reply } = promise;
  turn.emit({ type: 'CommitmentLapsed', climb: climb.id, rung, person, before: reply.before, by });
}
