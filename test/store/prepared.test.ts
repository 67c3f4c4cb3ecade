// What a connection prepares, and what it goes on doing when the schema grows below it.
import pg from 'pg';
import { expect, it } from 'vitest';
import { newRegion, useStore } from '../support/doorzet.ts';
import { openDatabase } from '../../store/database.ts';
import { noMailSettings, readMailSettings } from '../../store/regions/mailSettings.ts';

const store = useStore();

it('a statement is prepared once on a connection, and what is to be planned never', async () => {
  const { region } = await newRegion(store.database);
  await store.database.inRegion(region, async (transaction) => {
    for (const given of [1, 2]) {
      await transaction.query('select $1::int as once', [given]);
      await transaction.planned('select $1::int as anew', [given]);
    }
    const { rows } = await transaction.query<{ statement: string; times: number }>(
      `select statement, (generic_plans + custom_plans)::int as times from pg_prepared_statements
        where statement like 'select $1::int as %'`,
    );
    expect(rows).toEqual([{ statement: 'select $1::int as once', times: 2 }]);
  });
});

it('what was prepared before a migration is good after it', async () => {
  const { region } = await newRegion(store.database);
  const database = openDatabase(store.url, 1);
  const owner = new pg.Client({ connectionString: store.url });
  await owner.connect();
  expect(await readMailSettings(database, region)).toEqual(noMailSettings);
  // Had it asked for `*`, Postgres would refuse it from now on: "cached plan must not change result type".
  await owner.query('alter table region_mail add column of_a_later_release text');
  expect(await readMailSettings(database, region)).toEqual(noMailSettings);
  await owner.end();
  await database.end();
});
