// A draft can begin with what another region agreed on, for who has a seat there too, and for nobody else.
import { expect, it } from 'vitest';
import { at, newRegion } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { beginningOf, beginningsFor } from '../../../../api/console/ladders/beginnings.ts';
import type { Seat } from '../../../../api/console/seat.ts';
import { oneSteeringGroup } from '../../../../config/ladders.ts';

const desk = useOffice();

it('offers the version in force of each region in which the same account has a seat', async () => {
  const { database, region } = desk.office;
  const [there, elsewhere] = [
    await newRegion(database, { agreement: oneSteeringGroup }),
    await newRegion(database),
  ];
  const held = (code: string) => ({
    region: code,
    regionName: `Regio ${code}`,
    person: desk.office.cast.person.marja,
    name: 'Marja van Dijk',
    surname: 'van Dijk',
    roles: ['chair'],
  });
  const account = {
    account: 'marja',
    name: 'Marja van Dijk',
    administrator: false,
    seats: [held(region), held(there.region)],
  };
  const seat = { database, code: region, now: at('2026-11-23 10:00'), account } as unknown as Seat;
  const offered = (await beginningsFor(seat)).map(({ value }) => value);
  expect(offered).toContain(`regio-${there.region}`);
  expect(offered).not.toContain(`regio-${elsewhere.region}`);
  expect(offered).not.toContain(`regio-${region}`);
  const copied = await beginningOf(seat, `regio-${there.region}`);
  expect(copied).toMatchObject({
    basedOn: { region: there.region, version: 1 },
    agreement: { mode: 'approveFirst' },
  });
  expect(await beginningOf(seat, `regio-${elsewhere.region}`)).toBeUndefined();
});
