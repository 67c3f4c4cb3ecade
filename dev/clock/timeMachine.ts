// Moves the demo's clock forward, stopping at every moment at which something is due, until it has happened for real.
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { DemoClock } from './demoClock.ts';
import type { Instant } from '../../domain/time.ts';
import type { Relay } from '../../worker/relay.ts';

export interface TimeMachine {
  /** Lets time pass until a moment: checks are asked, mails sent, rungs climbed, each at its own time. */
  passUntil(moment: Instant): Promise<void>;
  /** The next moment at which something is due; null when nothing is. */
  nextDue(): Promise<Instant | null>;
}

/** What is due that does not happen within this time is left behind: the mail server or Temporal is away. */
const PATIENCE_MS = 20_000;

/**
 * @param pool in the role of the relay, which sees all regions
 * @param regions only these; without it, all
 */
export function createTimeMachine(parts: {
  readonly pool: pg.Pool;
  readonly clock: DemoClock;
  readonly relay: Pick<Relay, 'wakeDue'>;
  readonly regions?: readonly string[];
}): TimeMachine {
  const { pool, clock, relay, regions = null } = parts;

  async function nextDue(): Promise<Instant | null> {
    const { rows } = await pool.query<{ at: Date | null }>(
      `select min(at) as at from (
         select min(wake_at) as at from advices
          where status = 'open' and wake_at > $1 and ($2::text[] is null or region = any ($2))
         union all
         select min(wake_at) from contact_rounds
          where wake_at > $1 and ($2::text[] is null or region = any ($2))
         union all
         select min(next_try_at) from letters
          where state = 'ready' and next_try_at > $1 and ($2::text[] is null or region = any ($2))) due`,
      [new Date(clock.now()), regions],
    );
    return rows[0]?.at?.getTime() ?? null;
  }

  async function isSettled(): Promise<boolean> {
    const { rows } = await pool.query<{ busy: boolean }>(
      `select exists (select from advices
                       where status = 'open' and wake_at <= $1 and ($2::text[] is null or region = any ($2)))
           or exists (select from regions r left join contact_rounds c on c.region = r.region
                       where (c.region is null or c.wake_at <= $1 or c.looked_version < c.version)
                         and ($2::text[] is null or r.region = any ($2)))
           or exists (select from letters
                       where (state in ('sending', 'data_started') or (state = 'ready' and next_try_at <= $1))
                         and ($2::text[] is null or region = any ($2))) as busy`,
      [new Date(clock.now()), regions],
    );
    return rows[0]?.busy === false;
  }

  async function settle(): Promise<void> {
    await wake();
    const patience = performance.now() + PATIENCE_MS;
    for (let asked = performance.now(); !(await isSettled());) {
      if (performance.now() > patience) return;
      await sleep(25);
      // A letter that was asked for while we waited.
      if (performance.now() - asked > 200) {
        await wake();
        asked = performance.now();
      }
    }
  }

  /** Temporal may be away: what is due then waits, as it would. */
  async function wake(): Promise<void> {
    await relay.wakeDue().catch(() => undefined);
  }

  return {
    nextDue,
    async passUntil(moment) {
      await settle();
      for (let due = await nextDue(); due !== null && due <= moment; due = await nextDue()) {
        await clock.moveTo(due);
        await settle();
      }
      await clock.moveTo(moment);
      await settle();
    },
  };
}
