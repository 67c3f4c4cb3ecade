// The inventory for the DPIA: every table and column says what it is for, so that no migration can forget to.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '../support/postgres.ts';
import { schema } from '../support/doorzet.ts';
import { readInventory, type InventoryTable } from '../../store/inventory.ts';

const cloned = useDatabase(schema);
let owner: pg.Client;
let tables: readonly InventoryTable[];

beforeAll(async () => {
  owner = new pg.Client({ connectionString: cloned.url });
  await owner.connect();
  tables = await readInventory(owner);
});
afterAll(() => owner.end());

/** What a migration that adds these would have to say. */
const unsaid = (all: readonly InventoryTable[]): readonly string[] =>
  all.flatMap(({ name, aboutWhom, whatFor, howLong, columns }) => [
    ...([aboutWhom, whatFor, howLong].some((part) => part.trim() === '') ? [name] : []),
    ...columns.filter(({ what }) => what.trim() === '').map((column) => `${name}.${column.name}`),
  ]);

describe('the inventory', () => {
  it('has every table but the list of migrations, and every column of each', async () => {
    const { rows } = await owner.query<{ count: number }>(
      `select count(*)::int as count from information_schema.columns
        where table_schema = 'public' and table_name <> 'migrations'`,
    );
    expect(tables.flatMap(({ columns }) => columns)).toHaveLength(rows[0]?.count ?? 0);
    expect(tables.map(({ name }) => name)).not.toContain('migrations');
  });

  it('says of every table about whom, what for and how long, and of every column what it is', () => {
    expect(unsaid(tables)).toEqual([]);
  });

  it('has three parts in each comment on a table, no more and no less', async () => {
    const { rows } = await owner.query<{ name: string; parts: number }>(
      `select relname as name, cardinality(string_to_array(obj_description(oid, 'pg_class'), ' | ')) as parts
         from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations'`,
    );
    expect(rows.filter(({ parts }) => parts !== 3)).toEqual([]);
  });

  it('marks what says who somebody is, whatever the table', () => {
    const plain = tables.flatMap(({ name, columns }) =>
      columns.filter(({ personal }) => !personal).map((column) => `${name}.${column.name}`),
    );
    const telling =
      /\.(person_id|recipient_id|deputy_id|referrer_id|account_id|email|phone|surname|actor|who)$/;
    expect(plain.filter((column) => telling.test(column))).toEqual([]);
    // What people typed and what was sent.
    for (const column of ['advices.state', 'letters.sent_text', 'sessions.sess', 'drafts.data']) {
      expect(plain).not.toContain(column);
    }
  });

  it('has no comment that begins with the word and goes on otherwise', () => {
    const odd = tables.flatMap(({ columns }) => columns.filter(({ what }) => /persoonsgegeven/i.test(what)));
    expect(odd).toEqual([]);
  });

  it('would find what the next migration forgets', async () => {
    await owner.query('begin');
    try {
      await owner.query('create table forgotten (id integer)');
      await owner.query('alter table people add column shoe_size integer');
      const after = await readInventory(owner);
      expect(unsaid(after)).toEqual(['people.shoe_size', 'forgotten', 'forgotten.id']);
    } finally {
      await owner.query('rollback');
    }
  });
});
