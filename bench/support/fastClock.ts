// A clock that shows another time than the wall's, or runs faster: the same in every process that knows its three numbers.
import type { Clock } from '../../activities/clock.ts';
import type { Instant } from '../../domain/time.ts';

/** How a clock runs. */
export interface Run {
  /** Where it stands… */
  readonly from: Instant;
  /** …when the wall clock stands here. */
  readonly at: Instant;
  /** How many of its hours pass in one of the wall's. */
  readonly speed: number;
}

/** As the wall clock runs. */
export const WALL_CLOCK: Run = { from: 0, at: 0, speed: 1 };

/** That clock. A workflow that sleeps until one of its moments is woken when it shows that moment. */
export function fastClock({ from, at, speed }: Run): Clock {
  const ours = (wall: Instant) => from + (wall - at) * speed;
  return {
    now: () => ours(Date.now()),
    later: (wall) => ours(Math.max(wall, Date.now())),
    elsewhere: (moment) => at + (moment - from) / speed,
  };
}
