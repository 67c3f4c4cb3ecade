// Codes and second proofs: used once, also by two at the same time.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useStore } from '../../support/doorzet.ts';
import { makeAdministrator } from '../../../store/gate/administering.ts';
import { askCode, tryCode } from '../../../store/gate/codes.ts';
import { openGate, type Gate } from '../../../store/gate/gate.ts';
import {
  readTotp,
  recoveryLeft,
  resealTotp,
  spendRecovery,
  turnTotpOff,
  turnTotpOn,
  useStep,
} from '../../../store/gate/secondFactor.ts';

const store = useStore();
let gate: Gate;
let account: string;
beforeAll(async () => {
  gate = openGate(store.url, 8);
  ({
    account: { id: account },
  } = await makeAdministrator(gate, 'anna@beheer.example', 'Anna Beheer', 0));
});
afterAll(() => gate.end());

it('tries at the same time give no more than five of them, and one of them is right', async () => {
  const challenge = await askCode(gate, 'a@b.example', (made) => `mac of ${made}`, 0);
  const wrong = await Promise.all(Array.from({ length: 9 }, () => tryCode(gate, challenge, () => false, 0)));
  expect(wrong.filter(({ is }) => is === 'wrong')).toHaveLength(4);
  expect((await tryCode(gate, challenge, () => true, 0)).is).toBe('over');
  const other = await askCode(gate, 'a@b.example', () => 'mac', 0);
  const right = await Promise.all([1, 2, 3].map(() => tryCode(gate, other, () => true, 0)));
  expect(right.filter(({ is }) => is === 'right')).toEqual([{ is: 'right', email: 'a@b.example' }]);
});

it('codes that are over are forgotten, and one that never was is over', async () => {
  const old = await askCode(gate, 'a@b.example', () => 'mac', 0);
  await askCode(gate, 'a@b.example', () => 'mac', 11 * 60_000);
  const { rows } = await gate.query('select from sign_in_codes where challenge = $1', [old]);
  expect(rows).toEqual([]);
  expect(await tryCode(gate, randomUUID(), () => true, 0)).toEqual({ is: 'over' });
});

it('the code of a period works once, and an earlier one not after it', async () => {
  await turnTotpOn(gate, account, { key: 'a', sealed: 'text' }, 100, ['one', 'two']);
  expect(await Promise.all([useStep(gate, account, 101), useStep(gate, account, 101)])).toContain(false);
  expect(await useStep(gate, account, 100)).toBe(false);
  expect(await useStep(gate, account, 102)).toBe(true);
});

it('a recovery code works once, and none after the app was turned off', async () => {
  const spent = await Promise.all([1, 2, 3].map(() => spendRecovery(gate, account, 'one')));
  expect(spent.filter(Boolean)).toHaveLength(1);
  expect(await recoveryLeft(gate, account)).toBe(1);
  expect(await spendRecovery(gate, randomUUID(), 'two')).toBe(false);
  await turnTotpOff(gate, account);
  expect(await spendRecovery(gate, account, 'two')).toBe(false);
  expect(await readTotp(gate, account)).toBeUndefined();
});

it('a secret is only encrypted anew when it is still the same', async () => {
  const [first, second] = [
    { key: 'a', sealed: 'first' },
    { key: 'a', sealed: 'second' },
  ];
  await turnTotpOn(gate, account, second, 1, []);
  await resealTotp(gate, account, first, { key: 'b', sealed: 'first anew' });
  expect(await readTotp(gate, account)).toEqual(second);
});
