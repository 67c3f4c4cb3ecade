// One storm: cases that all sleep until the same moment, woken by one engine; how fast, and what it costs.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { cpuMsOf, startMeter, together } from './meter.ts';
import type { Leashed } from '../../dev/leash.ts';
import { until } from '../../test/support/until.ts';

/** What a storm of one engine gave. */
export interface Storm {
  /** Checks asked per second, from the moment that they were due. */
  readonly rate: number | null;
  /** CPU in ms per check: of the engine's server, of the worker, and of the Postgres servers below them. */
  readonly server: number | null;
  readonly worker: number;
  readonly postgres: number | null;
}

/** Who takes part in a storm, and whose CPU is counted. */
export interface Contender {
  readonly worker: Leashed;
  readonly server: number | undefined;
  readonly postgres: readonly (number | undefined)[];
  readonly databaseUrl: string;
  readonly cases: number;
  /** When all of it is due, in ms of the wall clock. */
  readonly dueAt: number;
}

/** A worker that uses less than this part of a core has put everything to sleep. */
const QUIET = 0.15;
const QUIET_LOOK_MS = 1_000;

/** More than any engine needs on a machine that does nothing else. */
const LONGEST_STORM_SECONDS = 600;

/**
 * Waits until all sleep, and then until all were woken.
 * @throws Error when they do not all sleep before it begins: then nothing was measured
 */
export async function weather(contender: Contender): Promise<Storm> {
  const { worker, server, postgres, databaseUrl, cases, dueAt } = contender;
  await asleep([worker], dueAt);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const [{ due, next } = { due: 0, next: null }] = (
      await client.query<{ due: number; next: Date | null }>(
        `select count(*)::int as due, min(wake_at) as next from advices where status = 'open' and wake_at = (select min(wake_at) from advices where status = 'open')`,
      )
    ).rows;
    if (due !== cases || next === null)
      throw new Error(`${String(due)} cases sleep, and not ${String(cases)}`);
    await sleep(Math.max(0, dueAt - Date.now()));
    const meter = await startMeter<string>({
      server,
      worker: worker.pid,
      ...Object.fromEntries(postgres.map((pid, at) => [`postgres${String(at)}`, pid])),
    });
    await until(
      'all cases to be woken',
      async () => {
        await sleep(100);
        const { rowCount } = await client.query(
          `select from advices where status = 'open' and wake_at <= $1 limit 1`,
          [next],
        );
        return rowCount === 0;
      },
      LONGEST_STORM_SECONDS,
    );
    const seconds = (Date.now() - dueAt) / 1000;
    const used = await meter.stop();
    const per = (names: readonly string[]) => {
      const ms = together(names.map((name) => used[name] ?? null));
      return ms === null ? null : ms / cases;
    };
    return {
      rate: cases / seconds,
      server: server === undefined ? null : per(['server']),
      worker: per(['worker']) ?? 0,
      postgres: postgres.includes(undefined) ? null : per(postgres.map((_, at) => `postgres${String(at)}`)),
    };
  } finally {
    await client.end();
  }
}

/** It storms already while some are still being put to sleep: on a machine that has more to do. */
class TooSoon extends Error {
  override readonly name = 'TooSoon';
  override readonly message = 'Not all sleep when the storm begins: give it more --lead (seconds)';
}

const MOST_PATIENCE = 8;

/**
 * Does some work that waits for all to sleep; again with twice the time where it was too little.
 * @param work is given by how much to stretch its time
 */
export async function withPatience<T>(work: (stretch: number) => Promise<T>): Promise<T> {
  for (let stretch = 1; ; stretch *= 2) {
    try {
      return await work(stretch);
    } catch (error) {
      if (!(error instanceof TooSoon) || stretch === MOST_PATIENCE) throw error;
    }
  }
}

/**
 * Returns when the workers do nothing any more.
 * @throws TooSoon when that is not before all is due: then nothing can be measured
 */
export async function asleep(workers: readonly Leashed[], dueAt: number): Promise<void> {
  const used = async () => {
    const each = await Promise.all(workers.map(({ pid }) => cpuMsOf(pid)));
    return each.reduce<number>((sum, ms) => sum + (ms ?? 0), 0);
  };
  for (let quiet = 0, before = await used(); quiet < 2;) {
    await sleep(QUIET_LOOK_MS);
    const now = await used();
    quiet = now - before < QUIET * QUIET_LOOK_MS * workers.length ? quiet + 1 : 0;
    before = now;
    if (Date.now() > dueAt - 500) throw new TooSoon();
  }
}
