// Statements that are sent in one go: their order, and what becomes of a transaction of which one fails.
import { expect, it } from 'vitest';
import { newRegion, useStore } from '../support/doorzet.ts';
import { atOnce } from '../../store/database.ts';

const store = useStore();

it('what is asked at once is done in that order', async () => {
  const { region } = await newRegion(store.database);
  const given = await store.database.inRegion(region, (transaction) =>
    atOnce([
      transaction.query('create temporary table steps (nth int) on commit drop'),
      transaction.query('insert into steps values ($1)', [1]),
      'no statement',
      transaction.query<{ nth: number }>('select nth from steps'),
    ]),
  );
  expect([given[2], given[3].rows]).toEqual(['no statement', [{ nth: 1 }]]);
});

it('one that fails ends the others, is what is told, and leaves nothing behind', async () => {
  const { region } = await newRegion(store.database);
  const work = store.database.inRegion(region, async (transaction) => {
    const named = (name: string) =>
      transaction.query('update regions set team = $2 where region = $1', [region, name]);
    const slowly = async () => {
      await named('first');
      // Asked when the other has failed already: it must not come after the rollback, where it would stay.
      await named('second');
    };
    const failing = async () => {
      await transaction.query('select 1 / $1::int', [0]);
    };
    await atOnce([slowly(), failing()]);
  });
  await expect(work).rejects.toMatchObject({ code: '22012' });
  const { rows } = await store.database.inRegion(region, (transaction) =>
    transaction.query<{ team: string }>('select team from regions where region = $1', [region]),
  );
  expect(['first', 'second']).not.toContain(rows[0]?.team);
});
