// For tests on a real Postgres: a database per test file, cloned from a template that is made once per run.
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ClientBase } from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { provided } from './provided.ts';

/** How the template comes about; the same name must always mean the same content. */
export interface Template {
  /** Lower-case letters, digits and underscores. */
  readonly name: string;
  /** Fills an empty database, with the superuser's address; closes every connection it opened. */
  readonly make: (superuserUrl: string) => Promise<void>;
}

/** A database of one's own. */
export interface TestDatabase {
  /** As superuser. Roles with fewer rights: the same address with another user and password ({@link asRole}). */
  readonly url: string;
  /**
   * Drops it.
   * @throws Error when connections to it are still open, naming them: a leaked pool fails the test.
   */
  readonly drop: () => Promise<void>;
}

/**
 * Gives the tests of this file (or `describe`) a clone of the template, dropped afterwards. The address is there
 * from `beforeAll` on, for hooks that come after this call.
 */
export function useDatabase(template: Template): { readonly url: string } {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await cloneDatabase(template);
  });
  afterAll(() => database?.drop());
  return {
    get url() {
      if (database === undefined) throw new Error('The database is there once beforeAll has run.');
      return database.url;
    },
  };
}

/** Clones the template, making it first when this run has not yet; some 30 ms when it has. */
export async function cloneDatabase(template: Template): Promise<TestDatabase> {
  const source = await ensureTemplate(template);
  const name = `${template.name}_${randomBytes(6).toString('hex')}`;
  await asSuperuser((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${source}`));
  return { url: addressOf(name), drop: () => dropDatabase(name) };
}

/** The same address for another role. */
export function asRole(url: string, role: string, password: string): string {
  const address = new URL(url);
  address.username = role;
  address.password = password;
  return address.href;
}

function addressOf(database: string): string {
  const address = new URL(provided('Postgres', inject('postgresUrl')));
  address.pathname = `/${database}`;
  return address.href;
}

async function asSuperuser<T>(work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: addressOf('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Test files run in processes of their own, so Postgres itself keeps them from making the template twice. */
async function ensureTemplate({ name, make }: Template): Promise<string> {
  const ready = `${name}_template`;
  const making = `${name}_making`;
  await asSuperuser(async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [ready]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [ready]);
    if (rowCount !== 0) return;
    // Left by a file that failed halfway: it must not pass for a template.
    await client.query(`DROP DATABASE IF EXISTS ${making} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${making}`);
    await make(addressOf(making));
    await refuseOpenConnections(client, making);
    await client.query(`ALTER DATABASE ${making} RENAME TO ${ready}`);
  });
  return ready;
}

async function dropDatabase(name: string): Promise<void> {
  await asSuperuser(async (client) => {
    try {
      await refuseOpenConnections(client, name);
    } finally {
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    }
  });
}

/** A closed connection is seen by Postgres a moment later, so a leak is one that stays for two seconds. */
async function refuseOpenConnections(client: ClientBase, database: string): Promise<void> {
  const deadline = performance.now() + 2000;
  for (;;) {
    const { rows } = await client.query<{ who: string; query: string }>(
      `SELECT usename || ' ' || application_name AS who, left(query, 80) AS query
       FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'`,
      [database],
    );
    if (rows.length === 0) return;
    if (performance.now() > deadline) {
      const list = rows.map(({ who, query }) => `\n  ${who.trim()}: ${query}`).join('');
      throw new Error(
        `${rows.length} connection(s) to ${database} were never closed; the last query of each:${list}`,
      );
    }
    await sleep(20);
  }
}
