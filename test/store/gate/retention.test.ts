// Accounts that nobody uses and that lead nowhere go after a year; those of who has a place, and of administrators, stay.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at, newRegion, useStore } from '../../support/doorzet.ts';
import { tablesWith } from '../support/traces.ts';
import { accountWith, addAccount, noteSignIn } from '../../../store/gate/accounts.ts';
import { disableAddress, makeAdministrator } from '../../../store/gate/administering.ts';
import { askCode } from '../../../store/gate/codes.ts';
import { openGate, type Gate } from '../../../store/gate/gate.ts';
import { eraseOldCodes, eraseStaleAccounts } from '../../../store/gate/retention.ts';

const store = useStore();
let gate: Gate;
beforeAll(() => {
  gate = openGate(store.url, 2);
});
afterAll(() => gate.end());

const SIGNED_IN = at('2025-11-23 10:00');
const YEAR_ON = at('2026-11-23 10:00');
const erase = (now = YEAR_ON) => eraseStaleAccounts(gate, '2026-11-23', now);

it('erases an account without a place a year after its owner last signed in, with all that belongs to it', async () => {
  const email = 'oud@voorbeeld.example';
  await addAccount(gate, email, 'Oud Collega', at('2024-01-01 10:00'));
  const account = await accountWith(gate, email);
  const id = account?.id ?? '';
  await noteSignIn(gate, id, SIGNED_IN);
  await gate.query(`insert into recovery_codes (account_id, hash) values ($1, 'x')`, [id]);
  await gate.query(
    `insert into account_identities (issuer, subject, account_id, bound_at) values ('https://idp.example', 's', $1, now())`,
    [id],
  );
  expect(await erase(YEAR_ON - 60_000)).toBe(0);
  expect(await erase()).toBe(1);
  expect(await tablesWith(store.url, id, email)).toEqual([]);
});

it('keeps who has a place, in whatever case their address is written, and administrators', async () => {
  const cast = await newRegion(store.database);
  const marja = cast.setUp.people.find(({ id }) => id === cast.person.marja)?.email ?? '';
  await addAccount(gate, marja.toUpperCase(), 'Marja', at('2020-01-01 10:00'));
  await makeAdministrator(gate, 'anna@beheer.example', 'Anna', at('2020-01-01 10:00'));
  expect(await erase()).toBe(0);
});

it('keeps somebody who was shut out for a year after that', async () => {
  await disableAddress(gate, 'weg@voorbeeld.example', 'Weg', at('2020-01-01 10:00'));
  expect(await erase(Date.now())).toBe(0);
  expect(await erase(Date.now() + 366 * 24 * 60 * 60 * 1000)).toBe(1);
});

it('erases codes that nobody came back with', async () => {
  const now = Date.now();
  await askCode(gate, 'iemand@voorbeeld.example', () => 'mac', now);
  await eraseOldCodes(gate, now);
  expect(await tablesWith(store.url, 'iemand@voorbeeld.example')).toEqual(['sign_in_codes']);
  await eraseOldCodes(gate, now + 11 * 60_000);
  expect(await tablesWith(store.url, 'iemand@voorbeeld.example')).toEqual([]);
});
