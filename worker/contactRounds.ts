// The relay's part for people on ladders: wakes the round of a region in which something of theirs changed or is due.
import type { Client } from '@temporalio/client';
import type pg from 'pg';
import { signalContacts } from './signals.ts';
import type { Clock } from '../activities/clock.ts';
import type { RegionCode } from '../store/database.ts';
import { markRoundSignalled, roundsPast, roundsToSignal } from '../store/roundQueries.ts';

/** A round that should have woken this long ago is woken: its timer may be lost. */
const OVERSLEPT_MS = 60_000;

/** One that goes on sleeping is woken at most this often: each signal stays in its workflow's history, which is finite. */
const OVERSLEPT_PAUSE_MS = 5 * 60_000;

export interface RoundTeller {
  /** Tells the rounds that do not know of a change, and those that overslept. */
  tell(): Promise<void>;
  /** Wakes every round that is due by the clock as it is now, or does not know of a change. @returns of which regions */
  wakeDue(): Promise<readonly RegionCode[]>;
}

export function roundTeller(parts: {
  readonly pool: pg.Pool;
  readonly client: Client;
  readonly clock: Clock;
}): RoundTeller {
  const { pool, client, clock } = parts;
  let toldAt = new Map<RegionCode, number>();
  return {
    async tell() {
      for (const one of await roundsToSignal(pool)) {
        await signalContacts(client, one.region);
        await markRoundSignalled(pool, one);
      }
      const overslept = await roundsPast(pool, clock.now() - OVERSLEPT_MS);
      // Those that woke are forgotten.
      toldAt = new Map(overslept.map((region) => [region, toldAt.get(region) ?? -Infinity]));
      for (const region of overslept) {
        if (Date.now() - (toldAt.get(region) ?? 0) < OVERSLEPT_PAUSE_MS) continue;
        await signalContacts(client, region);
        toldAt.set(region, Date.now());
      }
    },
    async wakeDue() {
      const changed = (await roundsToSignal(pool)).map(({ region }) => region);
      const due = [...new Set([...changed, ...(await roundsPast(pool, clock.now()))])];
      for (const region of due) await signalContacts(client, region);
      return due;
    },
  };
}
