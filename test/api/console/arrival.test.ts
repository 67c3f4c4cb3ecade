// A notice of which nobody knows whether it arrived: the chair reads what we know, and says that it did.
import { expect, it } from 'vitest';
import { useOffice } from '../support/office.ts';
import { lostCase } from './support/cases.ts';
import { Chair } from './support/chair.ts';

const desk = useOffice();

it('the chair reads when it was sent, to where, and what the server said last, and says that it arrived', async () => {
  const { office } = desk;
  const one = await lostCase(office);
  const chair = new Chair(office);
  const page = await chair.open(one.page);
  expect(page.text).toContain('Niemand weet of het is aangekomen');
  const address = `${one.page}/aangekomen/municipal-1`;
  const form = await chair.open(address);
  expect(form.heading).toBe('Is dit bericht aangekomen?');
  for (const known of [
    'Niemand weet of dit bericht is aangekomen',
    '354 Ga uw gang',
    office.address('paul'),
  ]) {
    expect(form.text).toContain(known);
  }
  const open = await chair.fill(form, address, {});
  expect([open.status, open.text.includes('Kies wie het bericht heeft gekregen')]).toEqual([400, true]);
  const done = await chair.fill(form, address, { persoon: office.cast.person.paul });
  expect(done.text).toContain('Het bericht telt als aangekomen');
  const { climbs, tasks } = await office.advice(one.id);
  expect([climbs[0]?.stand.at, tasks]).toEqual(['waiting', []]);
});

it('whoever sends it again reads that it may come twice', async () => {
  const { office } = desk;
  const one = await lostCase(office);
  const form = await new Chair(office).open(`${one.page}/opnieuw-sturen/municipal-1`);
  expect(form.text).toContain('Wie het al heeft, kan het zo twee keer krijgen');
  expect(form.text).toContain('354 Ga uw gang');
});
