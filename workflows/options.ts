// What the workflows ask of Temporal.
import type { ActivityOptions } from '@temporalio/workflow';

/**
 * A new history is begun at about this many events: a cold replay of 290 events costs 49 ms of CPU, and most tasks of a
 * storm are cold.
 */
export const LONGEST_HISTORY = 100;

/** While the database is away there is nothing better to do than to try again, ever more slowly. */
export const untilItWorks = {
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
} satisfies ActivityOptions;
