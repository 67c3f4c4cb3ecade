// Erases, once an hour, what has been kept for as long as it may be: the day is promised, not the minute.
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../activities/clock.ts';
import type { Database } from '../store/database.ts';
import { eraseOutdated } from '../store/erasing.ts';
import type { Gate } from '../store/gate/gate.ts';
import { eraseOldCodes, eraseOldLimits, eraseStaleAccounts } from '../store/gate/retention.ts';
import { dropOldDrafts } from '../store/registrationDrafts.ts';
import { eraseEndedRegion } from '../store/retention/endedRegions.ts';
import { eraseLeftovers } from '../store/retention/leftovers.ts';
import { erasePeopleWhoLeft } from '../store/retention/people.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import { MINUTE_MS } from '../domain/time.ts';
import { startRounds, type Rounds } from './rounds.ts';

/** As many workers as there are may do this side by side: each case is erased by one. */
export function startRetention(parts: {
  readonly pool: pg.Pool;
  readonly database: Database;
  readonly gate: Gate;
  readonly clock: Clock;
  readonly log: Logger;
}): Rounds {
  const { pool, database, gate, clock, log } = parts;
  return startRounds({
    pool,
    log,
    everyMs: 60 * MINUTE_MS,
    failure: { code: 'RETENTION_FAILS', words: 'what was kept long enough could not be erased' },
    async lookAt(region) {
      const now = clock.now();
      await dropOldDrafts(database, region, now);
      const cases = await eraseOutdated(database, region, now);
      if (cases > 0) log.info({ code: 'CASES_ERASED', region, cases }, 'closed cases were erased');
      await eraseLeftovers(database, region, now);
      const people = await erasePeopleWhoLeft(database, region, localDateOf(now));
      if (people > 0) log.info({ code: 'PEOPLE_ERASED', region, people }, 'people who left were erased');
      if (await eraseEndedRegion(database, region, now)) {
        log.info({ code: 'REGION_ERASED', region }, 'a region that ended was erased');
      }
    },
    async lookBesides() {
      const wall = Date.now();
      await eraseOldCodes(gate, wall);
      await eraseOldLimits(gate, wall);
      const accounts = await eraseStaleAccounts(gate, localDateOf(clock.now()), wall);
      if (accounts > 0)
        log.info({ code: 'ACCOUNTS_ERASED', accounts }, 'accounts without a place were erased');
    },
  });
}
