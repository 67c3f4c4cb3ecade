// The moment at which storms break: Monday nine o'clock, on the clock of our processes.
import type { Run } from './fastClock.ts';
import { instantOf } from '../../domain/calendar/amsterdam.ts';
import { MINUTE_MS } from '../../domain/time.ts';

/** When all that sleeps is due. */
export const NINE = instantOf('2026-11-30', '09:00');

/** As of when it was put to sleep. */
export const BEFORE_NINE = NINE - 60 * MINUTE_MS;

/**
 * Regions wake one after another, as in production, but within so many ms per case: so soon that every core is busy until the
 * last. All in one second would be a round of each region's post every two seconds for as long as the storm lasts.
 */
export const STORM_MS_PER_CASE = 12;

/** What it takes to give a case its workflow and put it to sleep, with room to spare. */
export const MS_PER_CASE = 15;

/** The clock that shows nine at that moment of the wall clock. */
export function nineAt(dueAt: number): Run {
  return { from: NINE, at: dueAt, speed: 1 };
}
