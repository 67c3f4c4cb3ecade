// What time it is: the wall clock in production, one that can be moved forward in the demo and in tests.
import type { Instant } from '../domain/time.ts';

export interface Clock {
  now(): Instant;
  /** The later of now and a moment from elsewhere that runs without our offset, such as a workflow's own time. */
  later(elsewhere: Instant): Instant;
  /** One of our moments on such a clock without our offset: for a workflow to sleep until. */
  elsewhere(moment: Instant): Instant;
}

/**
 * @param offsetMs how far the clock has been moved; asked each time, since it moves while we run
 */
export function movedClock(offsetMs: () => number): Clock {
  return {
    now: () => Date.now() + offsetMs(),
    later: (elsewhere) => Math.max(elsewhere, Date.now()) + offsetMs(),
    elsewhere: (moment) => moment - offsetMs(),
  };
}

/** The wall clock. */
export const wallClock: Clock = movedClock(() => 0);
