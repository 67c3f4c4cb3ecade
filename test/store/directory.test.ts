// Who is who around a case: what still counts on a day and after it is read, and what was over before is not.
import { expect, it } from 'vitest';
import { newRegion, useStore } from '../support/doorzet.ts';
import { loadDirectory } from '../../store/context.ts';

const store = useStore();

it('roles and absences that ended before the day are not read; those of the day itself and later are', async () => {
  const { region, person } = await newRegion(store.database);
  const { absences, chairs } = await store.database.inRegion(region, async (transaction) => {
    await transaction.query(
      `update holdings set from_date = '2020-01-01', until_date = '2026-11-22' where region = $1 and role = 'chair'`,
      [region],
    );
    const untils = ['2026-11-22', '2026-11-23', '2026-12-31'];
    await transaction.query('delete from absences where region = $1', [region]);
    await transaction.query(
      `insert into absences (region, id, person_id, from_date, until_date)
       select $1, gen_random_uuid(), $2, '2026-01-01', unnest($3::date[])`,
      [region, person.marja, untils],
    );
    const { holdings, absences } = await loadDirectory(transaction, region, null, '2026-11-23');
    return { absences, chairs: holdings.filter(({ role }) => role === 'chair') };
  });
  expect(absences.map(({ until }) => until).sort()).toEqual(['2026-11-23', '2026-12-31']);
  expect(chairs).toEqual([]);
});
