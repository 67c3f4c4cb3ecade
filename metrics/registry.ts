// What a process tells of itself, whichever it is: its memory and event loop, and how its connections to Postgres stand.
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Connections } from '../store/database.ts';

/** Begins a registry with what Node itself can tell: CPU, memory, garbage collection, lag of the event loop. */
export function openRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** Tells of each pool how many connections it may have, and how they stand whenever somebody looks. */
export function watchConnections(
  registry: Registry,
  pools: Readonly<Record<string, () => Connections>>,
): void {
  const most = new Gauge({
    name: 'doorzet_database_connections_max',
    help: 'Connections to Postgres that a pool of this process may have',
    labelNames: ['pool'],
    registers: [registry],
  });
  for (const [pool, look] of Object.entries(pools)) most.set({ pool }, look().most);
  const now: Gauge = new Gauge({
    name: 'doorzet_database_connections',
    help: 'Connections to Postgres by how they stand; waiting: who waits for one',
    labelNames: ['pool', 'state'],
    registers: [registry],
    collect() {
      for (const [pool, look] of Object.entries(pools)) {
        const stand = look();
        for (const state of ['used', 'idle', 'waiting'] as const) now.set({ pool, state }, stand[state]);
      }
    },
  });
}

/** Seconds of what should be over in a moment: a page, a step of a case. */
export const SHORT_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
