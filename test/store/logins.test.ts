// The logins that `npm run migrate` makes: enough for the application, and nothing more.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { expect, it } from 'vitest';
import { newRegion, useStore } from '../support/doorzet.ts';
import { asRole } from '../support/postgres.ts';
import { openDatabase, openPool } from '../../store/database.ts';
import { ensureLogin } from '../../store/logins.ts';

const store = useStore();
const someone = `login_${randomBytes(4).toString('hex')}`;

it('makes a login that works, and changes its password when the address has another', async () => {
  const { region } = await newRegion(store.database);
  for (const password of ["first'; drop table people; --", 'second']) {
    const url = asRole(store.url, someone, password);
    await ensureLogin(store.url, url, 'doorzet_app');
    const database = openDatabase(url, 1);
    const people = await database.inRegion(region, (transaction) => transaction.query('select from people'));
    await database.end();
    expect(people.rowCount).toBeGreaterThan(0);
  }
});

it('makes a login that acts in two roles, and in no other', async () => {
  const url = asRole(store.url, `${someone}_two`, 'secret');
  await ensureLogin(store.url, url, 'doorzet_app', 'doorzet_gate');
  for (const role of ['doorzet_app', 'doorzet_gate'] as const) {
    const pool = openPool(url, 1, role);
    expect((await pool.query('select current_user as who')).rows).toEqual([{ who: role }]);
    await pool.end();
  }
  const relay = openPool(url, 1, 'doorzet_relay');
  await expect(relay.query('select')).rejects.toThrow();
  await relay.end();
});

it('the login by itself sees nothing, and can become nobody else', async () => {
  const client = new pg.Client({ connectionString: asRole(store.url, someone, 'second') });
  await client.connect();
  try {
    await expect(client.query('select from people')).rejects.toThrow('permission denied');
    await expect(client.query('set role postgres')).rejects.toThrow('permission denied');
    await expect(client.query('set role doorzet_relay')).rejects.toThrow('permission denied');
  } finally {
    await client.end();
  }
  const pool = openPool(asRole(store.url, someone, 'second'), 1, 'doorzet_relay');
  await expect(pool.query('select region from regions')).rejects.toThrow();
  await pool.end();
});
