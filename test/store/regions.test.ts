// One region never sees another: by the database, whatever a query forgets.
import pg from 'pg';
import { expect, it } from 'vitest';
import { at, newCase, newRegion, newRegionCode, useStore } from '../support/doorzet.ts';
import { threeLadders } from '../../config/ladders.ts';
import { castRegion } from '../../dev/demo/cast.ts';
import { setUpRegion } from '../../store/setUpRegion.ts';
import { execute } from '../../store/execute.ts';
import { openPool } from '../../store/database.ts';

const store = useStore();

async function asSuperuser<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: store.url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

it('every table with a region is under forced row-level security, and so is every table of ours', async () => {
  const tables = await asSuperuser<{ name: string; forced: boolean }>(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'migrations'`,
  );
  expect(tables.length).toBeGreaterThan(10);
  expect(tables.filter(({ forced }) => !forced)).toEqual([]);
});

it('no role of ours owns anything, is superuser, or bypasses row-level security', async () => {
  const roles = await asSuperuser(
    `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
            (select count(*)::int from pg_class where relowner = pg_roles.oid) as owns
       from pg_roles where rolname like 'doorzet%' order by rolname`,
  );
  const nothing = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owns: 0 };
  expect(roles).toEqual([
    { rolname: 'doorzet_app', ...nothing },
    { rolname: 'doorzet_gate', ...nothing },
    { rolname: 'doorzet_relay', ...nothing },
  ]);
});

it('a query without a word on regions gives the rows of the transaction’s region only', async () => {
  const [here, elsewhere] = [await newRegion(store.database), await newRegion(store.database)];
  await newCase(store.database, here, at('2026-11-19 15:00'));
  await newCase(store.database, elsewhere, at('2026-11-19 15:00'));
  const tables = [
    'advices',
    'advice_events',
    'people',
    'organisations',
    'holdings',
    'regions',
    'agreements',
    'agenda',
  ];
  for (const table of tables) {
    const regions = await store.database.inRegion(here.region, async (transaction) => {
      const { rows } = await transaction.query<{ region: string }>(`select distinct region from ${table}`);
      return rows.map(({ region }) => region);
    });
    expect([table, regions]).toEqual([table, [here.region]]);
  }
});

it('without a region there are no rows, and after one there are none of it either', async () => {
  const pool = openPool(store.url, 1, 'doorzet_app');
  try {
    await newRegion(store.database);
    await pool.query('begin');
    const { region } = await newRegion(store.database);
    await pool.query(`select set_config('doorzet.region', $1, true)`, [region]);
    expect((await pool.query('select from people')).rowCount).toBeGreaterThan(0);
    await pool.query('commit');
    // The same connection, with the setting spent: '' and not null.
    expect((await pool.query('select from people')).rowCount).toBe(0);
  } finally {
    await pool.end();
  }
});

it('what happened is never changed or left out, though a case can be erased with all its events', async () => {
  const cast = await newRegion(store.database);
  await newCase(store.database, cast, at('2026-11-19 15:00'));
  const does = (sql: string) => store.database.inRegion(cast.region, (transaction) => transaction.query(sql));
  for (const forbidden of [`update advice_events set type = 'Other'`, 'delete from advice_events']) {
    await expect(does(forbidden)).rejects.toThrow('permission denied');
  }
  await does('delete from advices');
  expect((await does('select from advice_events')).rowCount).toBe(0);
});

it('writing into another region is refused', async () => {
  const [here, elsewhere] = [await newRegion(store.database), await newRegion(store.database)];
  await expect(
    store.database.inRegion(here.region, (transaction) =>
      transaction.query(`insert into organisations values ($1, gen_random_uuid(), 'provider', 'Vreemd')`, [
        elsewhere.region,
      ]),
    ),
  ).rejects.toThrow('row-level security');
});

it('a case of another region is unknown', async () => {
  const [here, elsewhere] = [await newRegion(store.database), await newRegion(store.database)];
  const { id } = await newCase(store.database, elsewhere, at('2026-11-19 15:00'));
  const command = { type: 'close', reason: 'solved' } as const;
  const actor = { part: 'chair' } as const;
  expect(await execute(store.database, here.region, id, command, actor, at('2026-11-20 10:00'))).toEqual({
    unknown: true,
  });
});

it('the relay sees versions and times of all regions, and nothing else', async () => {
  const { region } = await newRegion(store.database);
  const relay = openPool(store.url, 1, 'doorzet_relay');
  try {
    const { rows } = await relay.query<{ region: string }>('select region from regions');
    expect(rows.map((row) => row.region)).toContain(region);
    for (const forbidden of [
      'state from advices',
      'reference from advices',
      'name from people',
      'sent_text from letters',
      'state from confirmations',
      'data from confirmation_events',
    ]) {
      await expect(relay.query(`select ${forbidden}`)).rejects.toThrow('permission denied');
    }
    await expect(relay.query('update advices set version = 9')).rejects.toThrow('permission denied');
    await expect(relay.query('update contact_rounds set wake_at = null')).rejects.toThrow(
      'permission denied',
    );
    await relay.query('select region, wake_at from contact_rounds');
  } finally {
    await relay.end();
  }
});

it('the gate sees who has a console in all regions, and nothing else of them', async () => {
  const { region, person } = await newRegion(store.database);
  const gate = openPool(store.url, 1, 'doorzet_gate');
  try {
    const people = await gate.query<{ id: string }>('select id from people where region = $1', [region]);
    const seated = [person.marja, person.ilse, person.bert];
    expect(people.rows.map(({ id }) => id).toSorted()).toEqual(seated.toSorted());
    const { rows } = await gate.query<{ role: string }>(
      'select role from holdings where region = $1 order by role',
      [region],
    );
    expect(rows.map(({ role }) => role)).toEqual(['chair', 'commissioner', 'processSupporter']);
    const tables = [
      'advices',
      'advice_events',
      'letters',
      'drafts',
      'tasks',
      'agenda',
      'agreements',
      'organisations',
      'mandates',
      'audits',
    ];
    for (const table of tables) {
      await expect(gate.query(`select from ${table}`)).rejects.toThrow('permission denied');
    }
    for (const forbidden of [
      'organisation_id from people',
      'organisation_id from holdings',
      'sender_address from regions',
    ]) {
      await expect(gate.query(`select ${forbidden}`)).rejects.toThrow('permission denied');
    }
    await expect(gate.query(`update people set email = '' where id = $1`, [person.marja])).rejects.toThrow(
      'permission denied',
    );
    await expect(
      gate.query(`insert into holdings (region, role) values ($1, 'chair')`, [region]),
    ).rejects.toThrow('permission denied');
  } finally {
    await gate.end();
  }
});

it.each(['doorzet_app', 'doorzet_relay'] as const)('%s can read no secret, code or session', async (role) => {
  const pool = openPool(store.url, 1, role);
  try {
    for (const table of [
      'accounts',
      'account_identities',
      'recovery_codes',
      'sign_in_codes',
      'sign_in_limits',
      'sessions',
    ]) {
      await expect(pool.query(`select from ${table}`)).rejects.toThrow('permission denied');
      await expect(pool.query(`delete from ${table}`)).rejects.toThrow('permission denied');
    }
  } finally {
    await pool.end();
  }
});

it('is not set up on an agreement that has faults, and all of them are told', async () => {
  const { setUp } = castRegion(newRegionCode(), {
    agreement: {
      ...threeLadders,
      vetoWorkingDays: -1,
      entries: { ...threeLadders.entries, other: [{ ladder: 'weg', rung: 1 }] },
    },
  });
  const refused = setUpRegion(store.database, setUp, at('2026-11-01 12:00'));
  await expect(refused).rejects.toThrow(
    /entries\.other\.weg: entryUnknownLadder\n- vetoWorkingDays: daysWrong/,
  );
});
