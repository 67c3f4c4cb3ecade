// Puts the product right after a backup of Postgres was put back, before any worker starts.
import type { Client } from '@temporalio/client';
import type pg from 'pg';
import type { Logger } from 'pino';
import { recoverWorkflows } from './recover.ts';
import type { Database } from '../store/database.ts';
import { keepWorkersOut, makeKnown } from '../store/knownDatabase.ts';
import { allRegions } from '../store/relayQueries.ts';
import { quarantine, type Gap } from '../store/restored.ts';

/** A worker runs: it would send what is being held back. */
export class WorkersRunError extends Error {
  override readonly name = 'WorkersRunError';
  readonly code = 'WORKERS_RUN';
}

/**
 * Quarantines what may have left since the backup, in every region; wakes every workflow, which may know of what the
 * database has lost; and lets workers start again. Safe to repeat after a failure halfway.
 * @param gap null: nothing is lost, such as after a failover to a replica that had everything; then only the last
 */
export async function putRight(
  parts: {
    readonly relay: pg.Pool;
    readonly database: Database;
    readonly client: Client;
    readonly log: Logger;
  },
  gap: Gap | null,
): Promise<void> {
  const { relay, database, client, log } = parts;
  const connection = await relay.connect();
  try {
    if (!(await keepWorkersOut(connection))) {
      throw new WorkersRunError('A worker runs on this database. Stop all workers first.');
    }
    if (gap) {
      for (const region of await allRegions(relay)) {
        const done = await quarantine(database, region, gap);
        log.info({ code: 'QUARANTINED', region, ...done }, 'what may have left since the backup is held');
      }
      const cases = await recoverWorkflows(relay, client);
      log.info({ code: 'RECOVERED', cases }, 'every open case has its workflow');
    }
    await makeKnown(connection);
    log.info({ code: 'PUT_RIGHT' }, 'workers can start');
  } finally {
    // Ends the lock with it.
    connection.release(true);
  }
}
