// All benches, in the order of docs/performance.md.
import { soak } from './soak.ts';
import { start } from './start.ts';
import { storm } from './storm.ts';
import type { Bench } from './support/bench.ts';

export const benches: readonly Bench[] = [storm, start, soak];
