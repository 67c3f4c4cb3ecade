// What a region shares of its agreement with others: the version in force, for as long as it shares, and nothing else.
import { expect, it } from 'vitest';
import { at, newRegion, useStore } from '../support/doorzet.ts';
import { oneSteeringGroup, threeLadders } from '../../config/ladders.ts';
import { agreeOn } from '../../store/agreements/agreeing.ts';
import { readChanges } from '../../store/agreements/changes.ts';
import { makeDraft } from '../../store/agreements/drafts.ts';
import { readShared, readSharing, setSharing } from '../../store/agreements/sharing.ts';

const store = useStore();
const now = at('2026-11-23 10:00');

/** Two regions, of which the other may share. */
async function neighbours() {
  const here = await newRegion(store.database);
  const there = await newRegion(store.database, { agreement: oneSteeringGroup });
  const by = { who: there.person.marja, at: now };
  const read = async (day = '2026-11-23') =>
    (await readShared(store.database, here.region, day)).filter(({ region }) => region === there.region);
  return { here, there, by, read };
}

it('is nothing until a region shares, and nothing once it stopped', async () => {
  const { there, by, read } = await neighbours();
  expect([await readSharing(store.database, there.region), await read()]).toEqual([false, []]);
  await setSharing(store.database, there.region, true, by);
  expect(await readSharing(store.database, there.region)).toBe(true);
  expect(await read()).toMatchObject([{ agreement: { version: 1, mode: 'approveFirst' } }]);
  expect(await readShared(store.database, there.region, '2026-11-23')).not.toContainEqual(
    expect.objectContaining({ region: there.region }),
  );
  await setSharing(store.database, there.region, false, by);
  expect(await read()).toEqual([]);
});

it('is the version in force on the day: no draft, and nothing that is to come', async () => {
  const { there, by, read } = await neighbours();
  const { database } = store;
  await setSharing(database, there.region, true, by);
  const version = await makeDraft(database, there.region, threeLadders, { version: 1 }, by);
  expect(await read('2027-02-01')).toMatchObject([{ agreement: { version: 1 } }]);
  const agreeing = { agreedOn: '2026-11-20', agreedBy: 'De stuurgroep', document: 'Convenant' };
  await agreeOn(
    database,
    there.region,
    { version, revision: 1 },
    { ...agreeing, inForceFrom: '2027-01-04' },
    by,
  );
  expect(await read('2027-01-03')).toMatchObject([{ agreement: { version: 1 } }]);
  expect(await read('2027-01-04')).toMatchObject([{ agreement: { version } }]);
});

it('ends with the region', async () => {
  const { there, by, read } = await neighbours();
  await setSharing(store.database, there.region, true, by);
  await store.database.inRegion(there.region, (transaction) =>
    transaction.query(`update regions set ended_on = '2026-11-01' where region = $1`, [there.region]),
  );
  expect(await read()).toEqual([]);
});

it('is seen by no other transaction, whatever its query forgets, and no people or cases are', async () => {
  const { here, there, by } = await neighbours();
  await setSharing(store.database, there.region, true, by);
  await store.database.inRegion(here.region, async (transaction) => {
    for (const table of ['regions', 'agreements']) {
      const { rows } = await transaction.query<{ region: string }>(`select distinct region from ${table}`);
      expect([table, rows]).toEqual([table, [{ region: here.region }]]);
    }
    await transaction.query(`select set_config('doorzet.reads_shared', 'yes', true)`);
    for (const table of ['people', 'organisations', 'holdings', 'advices', 'agreement_changes']) {
      const { rows } = await transaction.query(`select from ${table} where region = $1`, [there.region]);
      expect([table, rows]).toEqual([table, []]);
    }
    const { rowCount } = await transaction.query('update regions set phone = phone where region = $1', [
      there.region,
    ]);
    expect(rowCount).toBe(0);
  });
});

it('is put on record, each change once', async () => {
  const { there, by } = await neighbours();
  for (const shares of [true, true, false]) await setSharing(store.database, there.region, shares, by);
  const changes = await readChanges(store.database, there.region, { limit: 10 });
  expect(changes.map(({ what, who }) => [what, who])).toEqual([
    ['unshared', 'Marja van Dijk'],
    ['shared', 'Marja van Dijk'],
  ]);
});
