// People who left go for real once the region's term is over, unless something that is kept says who they are.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../../support/doorzet.ts';
import { tablesWith } from '../support/traces.ts';
import type { Cast } from '../../../dev/demo/cast.ts';
import { recordAccess } from '../../../store/accessLog.ts';
import { eraseCase } from '../../../store/erasing.ts';
import { execute } from '../../../store/execute.ts';
import { erasePeopleWhoLeft } from '../../../store/retention/people.ts';

const LEFT_ON = '2026-03-01';
/** Ninety days after it, and a day. */
const TERM_OVER = '2026-05-31';
const LAST_DAY_KEPT = '2026-05-30';
const CASE_AT = at('2026-02-02 10:00');

describe('people who left', () => {
  const store = useStore();
  let cast: Cast & { readonly region: string };
  let gone: string;

  const run = (sql: string, ...values: readonly unknown[]) =>
    store.database.inRegion(cast.region, (transaction) => transaction.query(sql, [cast.region, ...values]));
  const erase = (today = TERM_OVER) => erasePeopleWhoLeft(store.database, cast.region, today);
  const traces = (id = gone) => tablesWith(store.url, id);

  beforeEach(async () => {
    cast = await newRegion(store.database);
    gone = randomUUID();
    await run(
      `insert into people (region, id, name, surname, email, ended_on) values ($1, $2, 'Wil Weg', 'Weg', 'wil@weg.example', $3)`,
      gone,
      LEFT_ON,
    );
    await run(
      `insert into holdings (region, id, role, person_id, from_date, until_date)
       values ($1, $2, 'commissioner', $3, '2025-01-01', $4)`,
      randomUUID(),
      gone,
      LEFT_ON,
    );
    for (const [who, deputy] of [
      [gone, cast.person.marja],
      [cast.person.bert, gone],
    ]) {
      await run(
        `insert into absences (region, id, person_id, from_date, until_date, deputy_id)
         values ($1, $2, $3, '2025-07-01', '2025-07-14', $4)`,
        randomUUID(),
        who,
        deputy,
      );
    }
    await run(
      `insert into confirmations (region, person_id, state, version, agreement_version) values ($1, $2, '{}', 1, 1)`,
      gone,
    );
    await run(
      `insert into confirmation_events (region, person_id, seq, at, type, actor, data)
       values ($1, $2, 1, now(), 'PlacesConfirmed', '{"part":"receiver"}', '{}')`,
      gone,
    );
    for (const [whose, who, deputy] of [
      [gone, cast.person.marja, null],
      [cast.person.bert, gone, null],
      [cast.person.bert, cast.person.marja, gone],
    ]) {
      await run(
        `insert into people_changes (region, person_id, at, way, who, what, data, deputy_id)
         values ($1, $2, now(), 'console', $3, 'address', $5, $4)`,
        whose,
        who,
        deputy,
        whose === gone ? { before: 'wil@weg.example' } : {},
      );
    }
    await run(
      `insert into letters (region, id, contact_id, key, kind, recipient_id, about, priority, state, requested_at,
                            next_try_at, useless_after, settled_at)
       values ($1, $2, $3, 'x', 'introduction', $3, '{}', 1, 'accepted', now(), now(), now(), now())`,
      randomUUID(),
      gone,
    );
  });

  it('are kept to the last day of the term, and then leave no trace in any table', async () => {
    expect(await erase(LAST_DAY_KEPT)).toBe(0);
    expect(await traces()).toEqual([
      'absences',
      'confirmation_events',
      'confirmations',
      'holdings',
      'letters',
      'people',
      'people_changes',
    ]);
    expect(await erase()).toBe(1);
    expect(await traces()).toEqual([]);
    expect(await tablesWith(store.url, 'Wil Weg', 'wil@weg.example')).toEqual([]);
  });

  it('leave what they changed about who stays, without their name', async () => {
    await erase();
    const { rows } = await run('select who, deputy_id from people_changes where region = $1 order by number');
    expect(rows).toEqual([
      { who: null, deputy_id: null },
      { who: cast.person.marja, deputy_id: null },
    ]);
  });

  it('leave the absence in which they stood in, of somebody who stays', async () => {
    await erase();
    const { rows } = await run(
      'select deputy_id from absences where region = $1 and person_id = $2',
      cast.person.bert,
    );
    expect(rows).toEqual([{ deputy_id: null }]);
  });

  it('go by the term of their own region', async () => {
    await run('update regions set retention_days = 120 where region = $1');
    expect(await erase()).toBe(0);
    expect(await erase('2026-06-30')).toBe(1);
  });

  it('are nobody who is still there, however long', async () => {
    await run('update people set ended_on = null where region = $1 and id = $2', gone);
    expect(await erase('2036-01-01')).toBe(0);
  });

  it('stay while a case or an event names them, as its referrer or anyone else, and go when it is erased', async () => {
    const one = await newCase(store.database, cast, CASE_AT, {
      parties: { caseCoordinator: { organisation: cast.organisation.maasveen, person: gone } },
    });
    expect(await erase()).toBe(0);
    await execute(
      store.database,
      cast.region,
      one.id,
      {
        type: 'changeParties',
        change: { caseCoordinator: { organisation: cast.organisation.maasveen } },
        reason: 'Vertrokken',
      },
      { part: 'chair', person: cast.person.marja },
      CASE_AT + 1,
    );
    expect(await erase()).toBe(0);
    await eraseCase(store.database, cast.region, one.reference, 'request', cast.person.marja, CASE_AT);
    expect(await erase()).toBe(1);
  });

  it('stay while it is on record that they saw a case, or erased one', async () => {
    const one = await newCase(store.database, cast, CASE_AT);
    const access = { reference: one.reference, person: gone, page: '', changed: false, at: CASE_AT };
    await recordAccess(store.database, cast.region, access);
    expect(await erase()).toBe(0);
    await eraseCase(store.database, cast.region, one.reference, 'request', gone, CASE_AT);
    expect(await traces()).not.toContain('access_log');
    expect(await erase()).toBe(0);
    await run('update erasures set person_id = null where region = $1');
    expect(await erase()).toBe(1);
  });

  it('stay while a letter that they got in a case is kept', async () => {
    const one = await newCase(store.database, cast, CASE_AT);
    await run(
      `insert into letters (region, id, advice_id, key, kind, recipient_id, about, priority, state, requested_at,
                            next_try_at, useless_after, settled_at)
       values ($1, $2, $3, 'y', 'notice', $4, '{}', 1, 'accepted', now(), now(), now(), now())`,
      randomUUID(),
      one.id,
      gone,
    );
    expect(await erase()).toBe(0);
    await eraseCase(store.database, cast.region, one.reference, 'request', cast.person.marja, CASE_AT);
    expect(await erase()).toBe(1);
  });

  it('stay while a letter to them is under way, or a role is still to come', async () => {
    await run(
      `update letters set settled_at = null, state = 'sending' where region = $1 and contact_id = $2`,
      gone,
    );
    expect(await erase()).toBe(0);
    await run(
      `update letters set settled_at = now(), state = 'accepted' where region = $1 and contact_id = $2`,
      gone,
    );
    await run('update holdings set until_date = null where region = $1 and person_id = $2', gone);
    expect(await erase()).toBe(0);
  });

  it('are those of no other region', async () => {
    const other = await newRegion(store.database);
    expect(await erasePeopleWhoLeft(store.database, other.region, TERM_OVER)).toBe(0);
    expect(await traces()).toContain('people');
  });

  it('are erased once when two do it at the same time', async () => {
    const erased = await Promise.all(Array.from({ length: 3 }, () => erase()));
    expect(erased.reduce((sum, each) => sum + each)).toBe(1);
  });
});
