// Who has a place at which console: by role, by standing in, by day, and by mail address.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, newRegion, useStore } from '../../support/doorzet.ts';
import { accountAtSignIn, admission, findSeats } from '../../../store/gate/accounts.ts';
import { openGate, type Gate } from '../../../store/gate/gate.ts';
import { allSeats, seatsOf, type SeatedPerson } from '../../../store/gate/seats.ts';

const store = useStore();
const TODAY = '2026-11-23';
let gate: Gate;
beforeAll(() => {
  gate = openGate(store.url, 3);
});
afterAll(() => gate.end());

/** A region in which each person has an address of this test's own. */
async function region(variation: Parameters<typeof newRegion>[1] = {}) {
  const cast = await newRegion(store.database, variation);
  const mark = randomUUID().slice(0, 8);
  const change = (sql: string, ...values: unknown[]) =>
    store.database.inRegion(cast.region, (transaction) => transaction.query(sql, values));
  await change(`update people set email = split_part(email, '@', 1) || '@${mark}.example'`);
  const address = (name: string) => `${name}@${mark}.example`;
  const seats = (name: string, day = TODAY) => seatsOf(gate, address(name), day);
  return { ...cast, change, address, seats };
}

const short = (seats: readonly SeatedPerson[]) =>
  seats.map(({ roles, standsInFor }) => [roles.join(' '), ...(standsInFor ?? [])]);

describe('a place at the console', () => {
  it('is of who holds a role of the region itself, and of nobody else', async () => {
    const { region: code, person, seats } = await region();
    expect(await seats('marja')).toEqual([
      {
        region: code,
        regionName: 'Rijnmond (demo)',
        demo: true,
        person: person.marja,
        name: 'Marja van Dijk',
        surname: 'van Dijk',
        email: expect.stringContaining('marja@') as string,
        roles: ['chair'],
      },
    ]);
    expect(short(await seats('ilse'))).toEqual([['processSupporter']]);
    expect(short(await seats('bert'))).toEqual([['commissioner']]);
    // The steering group, an alderman, a referrer, nobody.
    for (const name of ['gea', 'hans', 'carla', 'sevda', 'nobody']) expect(await seats(name)).toEqual([]);
  });

  it('begins and ends with the days of the role', async () => {
    const { change, person, seats } = await region();
    await change(
      `update holdings set from_date = '2026-11-20', until_date = '2026-11-25' where person_id = $1`,
      person.marja,
    );
    const days = ['2026-11-19', '2026-11-20', '2026-11-25', '2026-11-26'];
    expect(await Promise.all(days.map(async (day) => (await seats('marja', day)).length))).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it('is also of the deputy, while the holder is away; the holder keeps it', async () => {
    const { seats } = await region({
      absent: [{ who: 'marja', from: '2026-11-23', until: '2026-11-27', deputy: 'gea' }],
    });
    expect(short(await seats('gea'))).toEqual([['chair', 'Marja van Dijk']]);
    expect(short(await seats('marja'))).toEqual([['chair']]);
    expect(await seats('gea', '2026-11-22')).toEqual([]);
    expect(await seats('gea', '2026-11-28')).toEqual([]);
  });

  it('goes on to the deputy of a deputy who is away too, and joins with a role of their own', async () => {
    const away = { from: '2026-11-01', until: '2026-11-30' };
    const { seats } = await region({
      absent: [
        { who: 'marja', ...away, deputy: 'gea' },
        { who: 'gea', ...away, deputy: 'ilse' },
        { who: 'bert', ...away },
      ],
    });
    expect(await seats('gea')).toEqual([]);
    expect(short(await seats('ilse'))).toEqual([['chair processSupporter', 'Marja van Dijk']]);
    expect(short(await seats('bert'))).toEqual([['commissioner']]);
  });

  it('is of nobody who left, whatever role or absence still names them', async () => {
    const { change, person, seats } = await region({
      absent: [{ who: 'bert', from: '2026-11-01', until: '2026-12-31', deputy: 'gea' }],
    });
    await change(`update people set ended_on = '2026-11-23' where id = any ($1)`, [person.marja, person.gea]);
    expect([short(await seats('marja')), short(await seats('gea'))]).toEqual([
      [['chair']],
      [['commissioner', 'Bert Hofman']],
    ]);
    expect([await seats('marja', '2026-11-24'), await seats('gea', '2026-11-24')]).toEqual([[], []]);
    expect(short(await seats('bert', '2026-11-24'))).toEqual([['commissioner']]);
  });

  it('names whom they stand in for where that is how they came by the first of their roles', async () => {
    const { seats } = await region({
      absent: [{ who: 'bert', from: '2026-11-01', until: '2026-11-30', deputy: 'marja' }],
    });
    expect(short(await seats('marja'))).toEqual([['chair commissioner']]);
  });

  it('can be in several regions; two entries with one address are one place', async () => {
    const [here, there] = [await region(), await region()];
    await there.change(
      'update people set email = $1 where id = any ($2)',
      here.address('Marja').toUpperCase(),
      [there.person.ilse, there.person.marja],
    );
    const seats = await here.seats('marja');
    expect(new Set(seats.map(({ region: code }) => code))).toEqual(new Set([here.region, there.region]));
    expect(seats.find(({ region: code }) => code === there.region)).toMatchObject({
      person: there.person.marja,
      roles: ['chair', 'processSupporter'],
    });
    const all = await allSeats(gate, TODAY);
    expect(all.filter(({ region: code }) => code === here.region)).toHaveLength(3);
  });
});

describe('of people, the gate sees', () => {
  /** Who of a region, by name. */
  async function seen({ region: code, person }: Awaited<ReturnType<typeof region>>) {
    const { rows } = await gate.query<{ id: string }>('select id from people where region = $1', [code]);
    const names = Object.entries(person).filter(([, id]) => rows.some((row) => row.id === id));
    return names.map(([name]) => name).toSorted();
  }

  it('who holds a role of the region itself or held one, also those who left', async () => {
    const here = await region();
    expect(await seen(here)).toEqual(['bert', 'ilse', 'marja']);
    await here.change(`update holdings set until_date = '2026-01-01' where person_id = $1`, here.person.ilse);
    await here.change(`update people set ended_on = '2026-01-01' where id = $1`, here.person.bert);
    expect(await seen(here)).toEqual(['bert', 'ilse', 'marja']);
    await here.change('delete from holdings where person_id = $1', here.person.ilse);
    expect(await seen(here)).toEqual(['bert', 'marja']);
  });

  it('who stands in for them, or for whoever does, and no deputy of others', async () => {
    const away = { from: '2026-11-01', until: '2026-11-30' };
    const here = await region({
      absent: [
        { who: 'marja', ...away, deputy: 'gea' },
        { who: 'gea', ...away, deputy: 'sevda' },
        // Two who stand in for each other end nothing.
        { who: 'sevda', ...away, deputy: 'gea' },
        { who: 'hans', ...away, deputy: 'carla' },
      ],
    });
    expect(await seen(here)).toEqual(['bert', 'gea', 'ilse', 'marja', 'sevda']);
  });

  it('nobody else, whatever is asked, though they have the address of who is asked for', async () => {
    const here = await region();
    await here.change('update people set email = $1 where id = $2', here.address('hans'), here.person.marja);
    const { rows } = await gate.query<{ id: string }>('select id from people where lower(email) = $1', [
      here.address('hans'),
    ]);
    expect(rows).toEqual([{ id: here.person.marja }]);
    const leak = `select count(*)::int as count from people where region = $1 and (1 / (case when email like 'hans%' then 0 else 1 end)) = 1`;
    await here.change('update people set email = $1 where id = $2', here.address('marja'), here.person.marja);
    // A condition of the query's own is not tried on rows that are not seen.
    expect((await gate.query<{ count: number }>(leak, [here.region])).rows).toEqual([{ count: 3 }]);
  });
});

describe('who may sign in', () => {
  it('is who has a place, under the address on record; the account is made once', async () => {
    const { address } = await region();
    const typed = address('marja').toUpperCase();
    expect(await admission(gate, typed, TODAY)).toEqual({
      may: true,
      email: address('marja'),
      name: 'Marja van Dijk',
    });
    const [one, other] = await Promise.all([
      accountAtSignIn(gate, typed, TODAY, at('2026-11-23 09:00')),
      accountAtSignIn(gate, address('marja'), TODAY, at('2026-11-23 09:00')),
    ]);
    expect(one).toEqual(other);
    expect(one).toMatchObject({ account: { email: address('marja'), language: null, administrator: false } });
    if ('may' in one) throw new Error('Marja may sign in');
    expect(await findSeats(gate, one.account.id, TODAY)).toMatchObject({ seats: [{ roles: ['chair'] }] });
    // A lost role closes no account: it says so on the page.
    expect(await admission(gate, address('marja'), '2020-01-01')).toMatchObject({ may: true });
    expect(await findSeats(gate, one.account.id, '2020-01-01')).toMatchObject({ seats: [] });
    await gate.query('update accounts set disabled_at = now() where id = $1', [one.account.id]);
    expect(await admission(gate, typed, TODAY)).toEqual({
      may: false,
      because: 'disabled',
      account: one.account.id,
    });
  });

  it('is nobody else', async () => {
    const { address } = await region();
    for (const name of ['sevda', 'nobody']) {
      expect(await accountAtSignIn(gate, address(name), TODAY, 0)).toEqual({
        may: false,
        because: 'unknown',
      });
    }
  });
});
