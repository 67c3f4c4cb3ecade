// Looks over every region, once a minute, for what should have happened by now.
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../activities/clock.ts';
import { audit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import { dropOldDrafts } from '../store/registrationDrafts.ts';
import { allRegions } from '../store/relayQueries.ts';

const EVERY_MS = 60_000;

export interface Auditor {
  /** Looks now. */
  look(): Promise<void>;
  stop(): Promise<void>;
}

/** What it finds is written down for the board and for /readyz, and logged when it is not nothing. */
export function startAuditor(parts: {
  readonly pool: pg.Pool;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
}): Auditor {
  const { pool, database, clock, log } = parts;
  const stopping = new AbortController();

  async function look(): Promise<void> {
    for (const region of await allRegions(pool)) {
      await dropOldDrafts(database, region, clock.now());
      const findings = await audit(database, region, clock.now());
      if (Object.values(findings).some((count) => count > 0)) {
        log.warn({ code: 'AUDIT_FOUND', region, ...findings }, 'something should have happened by now');
      }
    }
  }

  const running = (async () => {
    while (!stopping.signal.aborted) {
      await look().catch(() => log.warn({ code: 'AUDIT_FAILS' }, 'the auditor could not look'));
      await sleep(EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
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
