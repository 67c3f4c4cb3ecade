// Looks over every region, once a minute, for what should have happened by now.
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../activities/clock.ts';
import { audit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import { MINUTE_MS } from '../domain/time.ts';
import { startRounds, type Rounds } from './rounds.ts';

/** What it finds is written down for the board and for /readyz, and logged when it is not nothing. */
export function startAuditor(parts: {
  readonly pool: pg.Pool;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
}): Rounds {
  const { pool, database, clock, log } = parts;
  return startRounds({
    pool,
    log,
    everyMs: MINUTE_MS,
    failure: { code: 'AUDIT_FAILS', words: 'the auditor could not look' },
    async lookAt(region) {
      const { unknownLetters, ...findings } = await audit(database, region, clock.now());
      if (Object.values(findings).some((count) => count > 0)) {
        log.warn(
          { code: 'AUDIT_FOUND', region, ...findings, unknownLetters },
          'something should have happened by now',
        );
      }
    },
  });
}
