// What is left behind goes: files that nobody confirmed, old letters about places, the name of who erased.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../../support/doorzet.ts';
import type { Cast } from '../../../dev/demo/cast.ts';
import { eraseCase, readRetention } from '../../../store/erasing.ts';
import { eraseLeftovers } from '../../../store/retention/leftovers.ts';

const NOW = at('2027-06-01 10:00');
const day = 24 * 60 * 60 * 1000;

describe('leftovers', () => {
  const store = useStore();
  let cast: Cast & { readonly region: string };
  const run = (sql: string, ...values: readonly unknown[]) =>
    store.database.inRegion(cast.region, (transaction) => transaction.query(sql, [cast.region, ...values]));
  const count = async (from: string) => (await run(`select 1 from ${from} where region = $1`)).rowCount;
  const look = (now = NOW) => eraseLeftovers(store.database, cast.region, now);

  beforeEach(async () => {
    cast = await newRegion(store.database);
  });

  it('are files of people older than a day', async () => {
    await run(
      `insert into imports (region, id, made_by, made_at, rows) values ($1, $2, $3, $4, '[]')`,
      randomUUID(),
      cast.person.marja,
      new Date(NOW - day),
    );
    await look(NOW - 60_000);
    expect(await count('imports')).toBe(1);
    await look();
    expect(await count('imports')).toBe(0);
  });

  it('are changes of people that are a year old', async () => {
    await run(
      `insert into people_changes (region, person_id, at, way, what, data) values ($1, $2, $3, 'console', 'phone', '{}')`,
      cast.person.bert,
      new Date(NOW - 365 * day),
    );
    await look(NOW - 60_000);
    expect(await count('people_changes')).toBe(1);
    await look();
    expect(await count('people_changes')).toBe(0);
  });

  it('are letters about somebody’s places, once their link is over and the term too, and no letters of a case', async () => {
    const { bert } = cast.person;
    await run(
      `insert into confirmations (region, person_id, state, version, agreement_version) values ($1, $2, '{}', 1, 1)`,
      bert,
    );
    await run(
      `insert into letters (region, id, contact_id, key, kind, recipient_id, about, priority, state, requested_at,
                            next_try_at, useless_after, settled_at, link, link_until)
       values ($1, $2, $3, 'x', 'introduction', $3, '{}', 1, 'accepted', $4, $4, $4, $4, 'abc', $5)`,
      randomUUID(),
      bert,
      new Date(NOW - 400 * day),
      new Date(NOW),
    );
    await newCase(store.database, cast, at('2026-11-02 10:00'));
    const ofCases = await count('(select * from letters where advice_id is not null) letters');
    await look(NOW - 60_000);
    expect(await count('(select * from letters where contact_id is not null) letters')).toBe(1);
    await look();
    expect(await count('(select * from letters where contact_id is not null) letters')).toBe(0);
    expect(await count('(select * from letters where advice_id is not null) letters')).toBe(ofCases);
  });

  it('are names of who erased a case longer ago than a year; that it was erased stays', async () => {
    const one = await newCase(store.database, cast, at('2026-05-01 10:00'));
    const { marja } = cast.person;
    await eraseCase(store.database, cast.region, one.reference, 'request', marja, NOW - 365 * day);
    const told = async () => (await readRetention(store.database, cast.region))?.erasures;
    await look(NOW - 60_000);
    expect(await told()).toMatchObject([{ because: 'request', cases: 1, person: marja }]);
    await look();
    expect(await told()).toMatchObject([{ because: 'request', cases: 1, person: null }]);
  });
});
