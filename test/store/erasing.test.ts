// Erasing: closed cases go for real when their term is over, one goes on request, and only counts stay.
import { beforeEach, describe, expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import type { Cast } from '../../dev/demo/cast.ts';
import { recordAccess } from '../../store/accessLog.ts';
import { eraseCase, eraseOutdated, readRetention } from '../../store/erasing.ts';
import { execute } from '../../store/execute.ts';
import { passFence } from '../../store/fence.ts';
import { claimMails } from '../../store/outgoing.ts';
import { tablesWith } from './support/traces.ts';

const REGISTERED_AT = at('2026-06-01 10:00');
const CLOSED_AT = at('2026-07-01 10:00');
const NINETY_DAYS_ON = at('2026-09-29 10:00');

describe('erasing', () => {
  const store = useStore();
  let cast: Cast & { readonly region: string };

  beforeEach(async () => {
    cast = await newRegion(store.database);
  });

  const close = (id: string, now = CLOSED_AT) =>
    execute(store.database, cast.region, id, { type: 'close', reason: 'solved' }, { part: 'chair' }, now);

  const newClosedCase = async () => {
    const one = await newCase(store.database, cast, REGISTERED_AT);
    await close(one.id);
    return one;
  };

  const tracesOf = ({ id, reference }: { id: string; reference: string }) =>
    tablesWith(store.url, id, reference);

  const counts = () =>
    store.database.inRegion(cast.region, async (transaction) => {
      const { rows } = await transaction.query<{
        quarter: string;
        indicator: string;
        value: string;
        cases: number;
      }>('select quarter::text, indicator, value, cases from learning_counts order by indicator, value');
      return rows.map(({ quarter, indicator, value, cases }) => `${quarter} ${indicator} ${value} ${cases}`);
    });

  it('keeps a closed case to the last minute of its term, and then leaves no trace of it in any table', async () => {
    const one = await newClosedCase();
    await recordAccess(store.database, cast.region, {
      reference: one.reference,
      person: cast.person.marja,
      page: '',
      changed: false,
      at: CLOSED_AT,
    });
    expect(await tracesOf(one)).toContain('access_log');
    expect(await eraseOutdated(store.database, cast.region, NINETY_DAYS_ON - 60_000)).toBe(0);
    expect(await tracesOf(one)).toContain('advice_events');
    expect(await eraseOutdated(store.database, cast.region, NINETY_DAYS_ON)).toBe(1);
    expect(await tracesOf(one)).toEqual([]);
  });

  it('leaves counts of what it erased, added to those of the quarter', async () => {
    await newClosedCase();
    await newClosedCase();
    await eraseOutdated(store.database, cast.region, NINETY_DAYS_ON);
    await newClosedCase();
    await eraseOutdated(store.database, cast.region, NINETY_DAYS_ON);
    expect(await counts()).toContain('2026-07-01 cases all 3');
    expect(await counts()).toContain('2026-07-01 outcome solved 3');
  });

  it('never erases an open case, however old, nor one that was reopened', async () => {
    const open = await newCase(store.database, cast, REGISTERED_AT);
    const reopened = await newClosedCase();
    const command = { type: 'reopen', reason: 'Toch niet klaar' } as const;
    await execute(
      store.database,
      cast.region,
      reopened.id,
      command,
      { part: 'chair' },
      at('2026-08-01 10:00'),
    );
    expect(await eraseOutdated(store.database, cast.region, at('2036-01-01 10:00'))).toBe(0);
    expect(await tracesOf(open)).toContain('advices');
    expect(await tracesOf(reopened)).toContain('advices');
  });

  it('shows that it looked, what it erased and what it still keeps', async () => {
    expect(await readRetention(store.database, cast.region)).toMatchObject({
      days: 90,
      lookedAt: null,
      kept: 0,
    });
    await newClosedCase();
    await eraseOutdated(store.database, cast.region, NINETY_DAYS_ON - 60_000);
    expect(await readRetention(store.database, cast.region)).toMatchObject({
      lookedAt: NINETY_DAYS_ON - 60_000,
      kept: 1,
      firstGoesAt: NINETY_DAYS_ON,
      erasures: [],
    });
    await eraseOutdated(store.database, cast.region, NINETY_DAYS_ON);
    expect(await readRetention(store.database, cast.region)).toMatchObject({
      kept: 0,
      firstGoesAt: null,
      erasures: [{ at: NINETY_DAYS_ON, because: 'retention', cases: 1, person: null }],
    });
  });

  it('erases each case once when two do it at the same time', async () => {
    for (let n = 0; n < 5; n += 1) await newClosedCase();
    const erased = await Promise.all(
      Array.from({ length: 4 }, () => eraseOutdated(store.database, cast.region, NINETY_DAYS_ON)),
    );
    expect(erased.reduce((sum, each) => sum + each)).toBe(5);
    expect(await counts()).toContain('2026-07-01 cases all 5');
  });

  it('erases one case on request, an open one too, and counts what ended only', async () => {
    const [open, closed] = [await newCase(store.database, cast, REGISTERED_AT), await newClosedCase()];
    for (const { reference } of [open, closed]) {
      const { marja } = cast.person;
      const done = await eraseCase(store.database, cast.region, reference, 'request', marja, CLOSED_AT);
      expect(done).toBe(true);
    }
    expect([await tracesOf(open), await tracesOf(closed)]).toEqual([[], []]);
    expect(await counts()).toContain('2026-07-01 cases all 1');
    const retention = await readRetention(store.database, cast.region);
    expect(retention?.erasures.map(({ because, person }) => [because, person])).toEqual([
      ['request', cast.person.marja],
      ['request', cast.person.marja],
    ]);
  });

  it('counts nothing of a case that was registered by mistake', async () => {
    const one = await newClosedCase();
    await eraseCase(store.database, cast.region, one.reference, 'mistake', cast.person.marja, CLOSED_AT);
    expect(await counts()).toEqual([]);
  });

  it('sends no letter of an erased case: it finds no row at the fence', async () => {
    const one = await newCase(store.database, cast, REGISTERED_AT);
    const asked = at('2026-06-08 09:00');
    await execute(store.database, cast.region, one.id, { type: 'passTime' }, { part: 'time' }, asked);
    const [mail] = await claimMails(store.database, cast.region, asked, 10);
    if (!mail) throw new Error('Nothing was claimed');
    await eraseCase(store.database, cast.region, one.reference, 'request', cast.person.marja, asked);
    const passed = await store.database.inRegion(cast.region, (tx) =>
      passFence(tx, cast.region, mail, '<x@test>'),
    );
    expect(passed.size).toBe(0);
  });

  it('erases nothing of another region', async () => {
    const one = await newClosedCase();
    const other = await newRegion(store.database);
    const { marja } = other.person;
    expect(await eraseCase(store.database, other.region, one.reference, 'request', marja, CLOSED_AT)).toBe(
      false,
    );
    expect(await eraseOutdated(store.database, other.region, NINETY_DAYS_ON)).toBe(0);
    expect(await tracesOf(one)).toContain('advices');
  });
});
