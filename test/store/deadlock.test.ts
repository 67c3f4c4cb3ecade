// Two transactions that wait for each other's letters both happen: Postgres ends one, and it is run again.
import { expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import type { Transaction } from '../../store/database.ts';
import { execute } from '../../store/execute.ts';

const store = useStore();

it('a deadlock over two letters costs neither side its change', async () => {
  const cast = await newRegion(store.database);
  const { region } = cast;
  const ids: string[] = [];
  for (let n = 0; n < 2; n += 1) {
    const { id } = await newCase(store.database, cast, at('2026-11-19 15:00'));
    await execute(store.database, region, id, { type: 'passTime' }, { part: 'time' }, at('2026-11-23 09:00'));
  }
  await store.database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{ id: string }>('select id from letters order by id');
    ids.push(...rows.map(({ id }) => id));
  });
  const [one = '', other = ''] = ids;

  // Each has its first letter before either asks for its second.
  let holding = 0;
  let bothHold: () => void = () => undefined;
  const met = new Promise<void>((resolve) => (bothHold = resolve));
  let runs = 0;
  const touch = (transaction: Transaction, id: string) =>
    transaction.query('update letters set attempts = attempts + 1 where region = $1 and id = $2', [
      region,
      id,
    ]);
  const both = (first: string, second: string) =>
    store.database.inRegion(region, async (transaction) => {
      runs += 1;
      await touch(transaction, first);
      holding += 1;
      if (holding === 2) bothHold();
      await met;
      await touch(transaction, second);
    });
  await Promise.all([both(one, other), both(other, one)]);

  // One of them was run again; on a machine that is busy perhaps more than once.
  expect(runs).toBeGreaterThan(2);
  const attempts = await store.database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{ attempts: number }>('select attempts from letters');
    return rows.map((row) => row.attempts);
  });
  expect(attempts).toEqual([2, 2]);
});
