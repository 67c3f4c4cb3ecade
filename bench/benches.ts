// All benches, in the order of docs/performance.md.
import { growth } from './growth.ts';
import { monday } from './monday.ts';
import { soak } from './soak.ts';
import { start } from './start.ts';
import { storm } from './storm.ts';
import type { Bench } from './support/bench.ts';

export const benches: readonly Bench[] = [storm, monday, growth, start, soak];
