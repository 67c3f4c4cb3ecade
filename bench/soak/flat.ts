// Whether something stays as it is: its last third beside its middle third, the first being for warming up.

/** A value at a moment, in milliseconds. */
export interface Sample {
  readonly at: number;
  readonly value: number;
}

/** How much larger its mean is in the last third than in the middle one; null with too few samples. */
export function growthOf(samples: readonly Sample[]): number | null {
  const [middle, last] = lastTwoThirds(samples);
  if (middle.length === 0 || last.length === 0) return null;
  return mean(last) / mean(middle);
}

/** How many more there were at most in the last third than in the middle one; null with too few samples. */
export function moreOf(samples: readonly Sample[]): number | null {
  const [middle, last] = lastTwoThirds(samples);
  if (middle.length === 0 || last.length === 0) return null;
  return Math.max(...values(last)) - Math.max(...values(middle));
}

/** By how much it grows per hour after the first third, by least squares; null with too few samples. */
export function slopeOf(samples: readonly Sample[]): number | null {
  const warm = lastTwoThirds(samples).flat();
  if (warm.length < 2) return null;
  const hours = warm.map(({ at }) => at / 3_600_000);
  const [x, y] = [hours.reduce(sum) / warm.length, mean(warm)];
  const over = warm.map(({ value }, nth) => ((hours[nth] ?? 0) - x) * (value - y)).reduce(sum);
  return over / hours.map((hour) => (hour - x) ** 2).reduce(sum);
}

function lastTwoThirds(samples: readonly Sample[]): readonly [readonly Sample[], readonly Sample[]] {
  const third = Math.floor(samples.length / 3);
  return [samples.slice(third, 2 * third), samples.slice(2 * third)];
}

const values = (samples: readonly Sample[]) => samples.map(({ value }) => value);
const sum = (one: number, other: number) => one + other;
const mean = (samples: readonly Sample[]) => values(samples).reduce(sum, 0) / samples.length;
