// How many mails may leave in a minute: what goes now, and how long the rest waits. Always something is kept for what is urgent.
import { MINUTE_MS } from '../time.ts';

/** At most so many in a minute. */
export interface Rate {
  readonly perMinute: number;
  /** How long ago each mail of the last minute left, in milliseconds. */
  readonly left: readonly number[];
}

/** Letters up to this priority are urgent: a crisis, a notice of a rung, and the news that it was answered meanwhile. */
export const URGENT = 1;

/** Of ten places in a minute one is never taken by what is not urgent: a notice does not wait a minute behind five hundred checks. */
const KEPT_OF = 10;

/**
 * How long the next mail has to wait; 0: it may go.
 * @param urgent may use what is kept
 */
export function waitFor({ perMinute, left }: Rate, urgent: boolean): number {
  const places = urgent ? perMinute : perMinute - Math.floor(perMinute / KEPT_OF);
  if (left.length < places) return 0;
  // There is room once so many of them are a minute ago, the oldest first.
  const oldestFirst = left.toSorted((one, other) => other - one);
  const age = oldestFirst[left.length - places] ?? 0;
  return Math.max(1, MINUTE_MS - age);
}
