// The referrer names another cause than the one being climbed for: the chair chooses how the ladders go on.
import { describe, expect, it } from 'vitest';
import { useOffice } from '../support/office.ts';
import { answer, climbedCase, eventsOf, stuck } from './support/cases.ts';
import { Chair } from './support/chair.ts';

describe('a referrer who names another cause', () => {
  const desk = useOffice();

  const changed = async () => {
    const one = await climbedCase(desk.office);
    await desk.office.passUntil('2026-11-23 09:05');
    await answer(desk.office, one, stuck('cannotCooperate'));
    return one;
  };

  it.each([
    ['keep', ['municipal-1']],
    ['add', ['municipal-1', 'provider-1']],
    ['move', ['provider-1']],
  ])('goes on as the chair chooses: %s', async (keuze, running) => {
    const one = await changed();
    const chair = new Chair(desk.office);
    const page = await chair.open(one.page);
    expect(page.text).toContain('De verwijzer noemt nu een andere oorzaak');
    const path = `${one.page}/kies-ladders`;
    expect((await chair.act(path)).errors).toEqual([
      'Kies hoe het verder gaat',
      'Schrijf kort waarom u dit kiest',
    ]);
    const done = await chair.act(path, { keuze, reden: 'Zo past het beter.' });
    expect(done.section('Wat er gebeurde')).toContain('‘Zo past het beter.’');
    expect(done.path).toBe(`${one.page}?gedaan=kies-ladders`);
    const { climbs, tasks } = await desk.office.advice(one.id);
    expect(climbs.filter(({ stand }) => stand.at !== 'settled').map(({ id }) => id)).toEqual(running);
    expect(tasks).toEqual([]);
  });

  it('does not choose for a cause that the chair has not seen', async () => {
    const one = await changed();
    const chair = new Chair(desk.office);
    const path = `${one.page}/kies-ladders`;
    const form = await chair.open(path);
    await answer(desk.office, one, stuck('noCapacity'));
    const seen = await eventsOf(desk.office, one);
    const late = await chair.fill(form, path, { keuze: 'move' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Er is niets veranderd.');
    expect(await eventsOf(desk.office, one)).toHaveLength(seen.length);
  });
});
