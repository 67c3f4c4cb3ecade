// All benches, in the order of docs/performance.md.
import { monday } from './monday.ts';
import { storm } from './storm.ts';
import type { Bench } from './support/bench.ts';

export const benches: readonly Bench[] = [storm, monday];
