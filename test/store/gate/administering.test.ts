// Administrators: there is always one, and what they change ends sessions at once.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useStore } from '../../support/doorzet.ts';
import { readAccount } from '../../../store/gate/accounts.ts';
import { disable, enable, makeAdministrator, setAdministrator } from '../../../store/gate/administering.ts';
import { onlyDemoRegions } from '../../../store/gate/directory.ts';
import { openGate, type Gate } from '../../../store/gate/gate.ts';

const store = useStore();
let gate: Gate;
beforeAll(() => {
  gate = openGate(store.url, 4);
});
afterAll(() => gate.end());

it('is made, found again in capitals, and enabled again', async () => {
  const first = await makeAdministrator(gate, 'anna@beheer.example', 'Anna Beheer', 1000);
  expect(first).toMatchObject({ was: 'made', account: { administrator: true, name: 'Anna Beheer' } });
  const again = await makeAdministrator(gate, 'ANNA@beheer.example', 'Iemand anders', 2000);
  expect(again).toMatchObject({ was: 'already', account: { id: first.account.id, name: 'Anna Beheer' } });
  await gate.query('update accounts set disabled_at = now()');
  expect((await makeAdministrator(gate, 'anna@beheer.example', 'Anna', 3000)).was).toBe('enabled');
  await gate.query('update accounts set administrator = false');
  expect((await makeAdministrator(gate, 'anna@beheer.example', 'Anna', 4000)).was).toBe('raised');
  expect(await readAccount(gate, first.account.id)).toMatchObject({ administrator: true, disabled: false });
});

it('the last one is not taken away, also not by two at once', async () => {
  const { account: anna } = await makeAdministrator(gate, 'anna@beheer.example', 'Anna Beheer', 0);
  expect(await disable(gate, anna.id, 0)).toBe('lastAdministrator');
  expect(await setAdministrator(gate, anna.id, false, 0)).toBe('lastAdministrator');
  expect(await readAccount(gate, anna.id)).toMatchObject({ administrator: true, disabled: false });
  const { account: koen } = await makeAdministrator(gate, 'koen@beheer.example', 'Koen Beheer', 0);
  const both = await Promise.all([disable(gate, anna.id, 0), setAdministrator(gate, koen.id, false, 0)]);
  expect(both.sort()).toEqual(['done', 'lastAdministrator']);
  await enable(gate, anna.id, 0);
  await makeAdministrator(gate, 'koen@beheer.example', 'Koen Beheer', 0);
});

it('who is changed, is signed out everywhere, from that moment', async () => {
  const { account: koen } = await makeAdministrator(gate, 'koen@beheer.example', 'Koen Beheer', 0);
  const session = (sid: string, account: string) =>
    gate.query(`insert into sessions values ($1, $2, now() + interval '1 hour')`, [sid, { account }]);
  await session('his', koen.id);
  await session('another', 'somebody-else');
  expect(await disable(gate, koen.id, 5000)).toBe('done');
  const { rows } = await gate.query<{ sid: string }>('select sid from sessions');
  expect(rows).toEqual([{ sid: 'another' }]);
  expect(await readAccount(gate, koen.id)).toMatchObject({ disabled: true, sessionsFrom: 5000 });
  expect(await disable(gate, '00000000-0000-4000-8000-000000000000', 0)).toBe('unknown');
});

it('a database without regions is no demo', async () => {
  expect(await onlyDemoRegions(gate)).toBe(false);
});
