// Looks over every region, again and again: for work that is found by looking, and that a look too many does no harm.
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { RegionCode } from '../store/database.ts';
import { allRegions } from '../store/relayQueries.ts';

export interface Rounds {
  /** Looks over all regions now. */
  look(): Promise<void>;
  /** Ends after the look in hand. */
  stop(): Promise<void>;
}

/** Looks at once, and then again after each span. A look that fails is logged under a code, and made again at the next. */
export function startRounds(parts: {
  readonly pool: pg.Pool;
  readonly log: Logger;
  readonly everyMs: number;
  /** What the log says when it fails. */
  readonly failure: { readonly code: string; readonly words: string };
  readonly lookAt: (region: RegionCode) => Promise<void>;
  /** What belongs to no region, after all of them. */
  readonly lookBesides?: () => Promise<void>;
}): Rounds {
  const { pool, log, everyMs, failure, lookAt, lookBesides } = parts;
  const stopping = new AbortController();

  async function look(): Promise<void> {
    for (const region of await allRegions(pool)) await lookAt(region);
    await lookBesides?.();
  }

  const running = (async () => {
    while (!stopping.signal.aborted) {
      await look().catch(() => log.warn({ code: failure.code }, failure.words));
      await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();

  return {
    look,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
