// What many cases lived twice come to: per rung how many were asked then and now, and how much earlier or later.
import { workingDaysApart } from './differences.ts';
import type { AskedRung, Replayed } from './replay.ts';
import { localDateOf } from '../calendar/amsterdam.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { LadderId } from '../escalation/agreement.ts';

/** One case under its own agreement and under the other. */
export interface LivedTwice {
  readonly own: Replayed;
  readonly other: Replayed;
}

/** A rung over all cases. */
export interface RungFigures {
  /** Null: of any ladder. */
  readonly ladder: LadderId | null;
  readonly rung: number;
  /** In how many cases it was asked, under their own agreement and under the other. */
  readonly own: number;
  readonly other: number;
  /** In how many under both. */
  readonly both: number;
  /** Of those: the median of the working days by which it is asked later; negative is earlier. Null without any. */
  readonly medianDays: number | null;
}

/** The figures of each of these rungs. Rungs of the same number on any ladder count as one where `ladder` is null. */
export function rungFigures(
  cases: readonly LivedTwice[],
  rungs: readonly Pick<RungFigures, 'ladder' | 'rung'>[],
  calendar: Calendar,
): readonly RungFigures[] {
  return rungs.map(({ ladder, rung }) => {
    const asked = ({ rungs }: Replayed) =>
      rungs.find((one) => one.rung === rung && (ladder === null || one.ladder === ladder));
    const pairs = cases.map(({ own, other }) => ({ own: asked(own), other: asked(other) }));
    const days = pairs.flatMap(({ own, other }) => (own && other ? [apart(calendar, own, other)] : []));
    return {
      ladder,
      rung,
      own: pairs.filter(({ own }) => own).length,
      other: pairs.filter(({ other }) => other).length,
      both: days.length,
      medianDays: median(days),
    };
  });
}

function apart(calendar: Calendar, one: AskedRung, other: AskedRung): number {
  return workingDaysApart(calendar, localDateOf(one.at), localDateOf(other.at));
}

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** In how many cases nobody on any ladder was asked: under their own agreement, and under the other. */
export function quietCases(cases: readonly LivedTwice[]): { readonly own: number; readonly other: number } {
  return {
    own: cases.filter(({ own }) => own.rungs.length === 0).length,
    other: cases.filter(({ other }) => other.rungs.length === 0).length,
  };
}
