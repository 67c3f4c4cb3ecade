import { Client, Pool } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { asRole, cloneDatabase, useDatabase, type Template } from './postgres.ts';

let made = 0;
const template: Template = {
  name: 'support_example',
  async make(url) {
    made += 1;
    await query(url, 'CREATE TABLE people (name text)');
    await query(url, `INSERT INTO people VALUES ('Noor')`);
  },
};

async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a database per test file', () => {
  const database = useDatabase(template);

  it('holds what the template holds', async () => {
    expect(await query(database.url, 'SELECT name FROM people')).toEqual([{ name: 'Noor' }]);
  });

  it('is one of many, while the template is made once', async () => {
    const others = await Promise.all([cloneDatabase(template), cloneDatabase(template)]);
    await query(others[0].url, 'DELETE FROM people');
    expect(await query(others[1].url, 'SELECT name FROM people')).toHaveLength(1);
    for (const other of others) await other.drop();
    expect(made).toBe(1);
  });

  it('can be entered by another role', async () => {
    await query(database.url, `CREATE ROLE support_reader LOGIN PASSWORD 'secret'`);
    const url = asRole(database.url, 'support_reader', 'secret');
    expect(await query(url, 'SELECT current_user AS who')).toEqual([{ who: 'support_reader' }]);
  });
  afterAll(() => query(database.url, 'DROP ROLE IF EXISTS support_reader'));
});

it('fails the test that leaves a pool open, and drops the database all the same', async () => {
  const database = await cloneDatabase(template);
  const pool = new Pool({ connectionString: database.url, application_name: 'forgetful' });
  // Postgres ends its connection when the database goes.
  pool.on('error', () => undefined);
  await pool.query('SELECT 42');
  await expect(database.drop()).rejects.toThrow(/1 connection.*never closed.*\n.*forgetful: SELECT 42/s);
  await expect(query(database.url, 'SELECT 1')).rejects.toThrow('does not exist');
  await pool.end();
});

it('does not take a template for whole that failed halfway', async () => {
  let attempts = 0;
  const shaky: Template = {
    name: 'support_shaky',
    async make(url) {
      attempts += 1;
      await query(url, 'CREATE TABLE half (id int)');
      if (attempts === 1) throw new Error('the migration fails');
    },
  };
  await expect(cloneDatabase(shaky)).rejects.toThrow('the migration fails');
  await (await cloneDatabase(shaky)).drop();
  expect(attempts).toBe(2);
});
