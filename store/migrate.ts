// Brings a database to the form that this version of the code expects.
import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';

/**
 * Runs the migrations that a database lacks, each in a transaction of its own, under an advisory lock: two processes that
 * start at once wait for each other.
 * @param url of a login that may create tables and, the first time, roles
 * @returns the names of those that ran, in order
 */
export async function migrate(url: string): Promise<readonly string[]> {
  const ran = await runner({
    databaseUrl: url,
    dir: fileURLToPath(new URL('migrations', import.meta.url)),
    direction: 'up',
    migrationsTable: 'migrations',
    checkOrder: true,
    singleTransaction: false,
    advisoryLockMode: 'wait',
    log: () => undefined,
  });
  return ran.map(({ name }) => name);
}
