// What parties signed, on a real Postgres: recorded once, changed by one editor at a time, ended, with who did it.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { at, newRegion, useStore } from '../support/doorzet.ts';
import type { MandateDetails } from '../../store/mandateRows.ts';
import { changeMandate, endMandate, recordMandate } from '../../store/mandates.ts';
import { readMandates, readParty } from '../../store/pages/mandates.ts';

const store = useStore();
const now = at('2026-11-23 10:00');
let region: Awaited<ReturnType<typeof newRegion>>;

beforeAll(async () => {
  region = await newRegion(store.database);
});

const covenant: MandateDetails = {
  instrument: 'covenant',
  title: 'Convenant Jeugdhulp',
  clause: 'artikel 4',
  signedOn: '2026-03-01',
  holdsFrom: '2026-04-01',
  validUntil: '2026-12-31',
  signatoryName: 'M. Okafor',
  signatoryRole: 'bestuurder',
};

const by = (person: string) => ({ person, now });
const party = (organisation: string) => readParty(store.database, region.region, organisation);

async function recorded(organisation: string, details = covenant): Promise<string> {
  const id = randomUUID();
  const done = await recordMandate(
    store.database,
    region.region,
    id,
    organisation,
    details,
    by(region.person.marja),
  );
  expect(done).toBe('recorded');
  return id;
}

describe('a mandate', () => {
  it('is recorded with all that was filled in, once, and with who did it', async () => {
    const { deLinde } = region.organisation;
    const id = await recorded(deLinde);
    const again = { ...covenant, title: 'Nog eens' };
    await recordMandate(store.database, region.region, id, deLinde, again, by(region.person.marja));
    const found = await party(deLinde);
    expect(found?.mandates).toEqual([{ id, organisation: deLinde, revision: 1, ...covenant }]);
    expect(found?.changes).toEqual([
      { mandate: id, what: 'recorded', by: 'Marja van Dijk', at: now, details: covenant, before: undefined },
    ]);
  });

  it('is changed by who saw its latest form; the second of two is told how it is now', async () => {
    const { hetKompas } = region.organisation;
    const id = await recorded(hetKompas);
    const { clause: _clause, ...rest } = covenant;
    const changed = { ...rest, title: 'Convenant 2026' };
    const change = (details: MandateDetails) =>
      changeMandate(store.database, region.region, id, 1, details, by(region.person.ilse));
    expect(await change(changed)).toBe('changed');
    expect(await change({ ...covenant, title: 'Iets anders' })).toEqual({
      refused: 'overtaken',
      current: { id, organisation: hetKompas, revision: 2, ...changed },
    });
    const found = await party(hetKompas);
    expect(found?.mandates.find((mandate) => mandate.id === id)?.title).toBe('Convenant 2026');
    expect(found?.changes[0]).toMatchObject({ what: 'changed', by: 'Ilse Kramer', before: covenant });
  });

  it('is ended on a day, and what it was stays', async () => {
    const { delta } = region.organisation;
    const id = await recorded(delta);
    const end = (revision: number, day: string) =>
      endMandate(store.database, region.region, id, revision, day, by(region.person.marja));
    expect(await end(1, '2026-03-31')).toEqual({ refused: 'faults', faults: ['endedBeforeStart'] });
    expect(await end(1, '2026-11-30')).toBe('ended');
    expect(await end(1, '2026-12-01')).toMatchObject({ refused: 'overtaken' });
    const { mandates } = await readMandates(store.database, region.region);
    expect(mandates.find((mandate) => mandate.id === id)).toMatchObject({
      ...covenant,
      endedOn: '2026-11-30',
      revision: 2,
    });
  });

  it('of nobody, or of another region, is refused', async () => {
    const elsewhere = await newRegion(store.database);
    const { deLinde } = elsewhere.organisation;
    const record = recordMandate(
      store.database,
      region.region,
      randomUUID(),
      deLinde,
      covenant,
      by(region.person.marja),
    );
    expect(await record).toEqual({ refused: 'unknown' });
    const id = await recorded(region.organisation.deLinde);
    const change = changeMandate(
      store.database,
      elsewhere.region,
      id,
      1,
      covenant,
      by(elsewhere.person.marja),
    );
    expect(await change).toEqual({ refused: 'unknown' });
    expect(await readParty(store.database, elsewhere.region, region.organisation.deLinde)).toBeUndefined();
  });

  it('with days that cannot be is refused before anything is written', async () => {
    const before = await party(region.organisation.deltazicht);
    const details = {
      ...covenant,
      validUntil: '2026-01-01',
      signedOn: '2026-12-01',
      holdsFrom: '2026-12-01',
    };
    const record = recordMandate(
      store.database,
      region.region,
      randomUUID(),
      region.organisation.deltazicht,
      details,
      by(region.person.marja),
    );
    expect(await record).toEqual({ refused: 'faults', faults: ['signedInFuture', 'validBeforeStart'] });
    expect(await party(region.organisation.deltazicht)).toEqual(before);
  });

  it('that is written round the rules is refused by the database', async () => {
    const id = await recorded(region.organisation.maasveen);
    const set = (column: string) =>
      store.database.inRegion(region.region, (transaction) =>
        transaction.query(`update mandates set ${column} = '2020-01-01' where region = $1 and id = $2`, [
          region.region,
          id,
        ]),
      );
    for (const column of ['holds_from', 'valid_until', 'ended_on']) {
      await expect(set(column)).rejects.toThrow(/check constraint/);
    }
    await expect(
      store.database.inRegion(region.region, (transaction) =>
        transaction.query('delete from mandate_changes where region = $1', [region.region]),
      ),
    ).rejects.toThrow(/permission denied/);
  });
});
