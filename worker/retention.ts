// Erases closed cases whose term is over, and advices and files that nobody went on with, once an hour: the day is promised, not the minute.
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../activities/clock.ts';
import type { Database } from '../store/database.ts';
import { eraseOutdated } from '../store/erasing.ts';
import { dropOldImports } from '../store/people/imports.ts';
import { dropOldDrafts } from '../store/registrationDrafts.ts';
import { MINUTE_MS } from '../domain/time.ts';
import { startRounds, type Rounds } from './rounds.ts';

/** As many workers as there are may do this side by side: each case is erased by one. */
export function startRetention(parts: {
  readonly pool: pg.Pool;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
}): Rounds {
  const { pool, database, clock, log } = parts;
  return startRounds({
    pool,
    log,
    everyMs: 60 * MINUTE_MS,
    failure: { code: 'RETENTION_FAILS', words: 'closed cases could not be looked over' },
    async lookAt(region) {
      await dropOldDrafts(database, region, clock.now());
      await dropOldImports(database, region, clock.now());
      const cases = await eraseOutdated(database, region, clock.now());
      if (cases > 0) log.info({ code: 'CASES_ERASED', region, cases }, 'closed cases were erased');
    },
  });
}
