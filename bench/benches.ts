// All benches, in the order of docs/performance.md.
import { growth } from './growth.ts';
import { monday } from './monday.ts';
import { pages } from './pages.ts';
import { rules } from './rules.ts';
import { simulation } from './simulation.ts';
import { soak } from './soak.ts';
import { start } from './start.ts';
import { storm } from './storm.ts';
import { year } from './year.ts';
import type { Bench } from './support/bench.ts';

export const benches: readonly Bench[] = [storm, monday, pages, growth, year, rules, simulation, start, soak];
