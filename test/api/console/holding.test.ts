// The chair lets a rung go, or holds it back: from the form to the event, and what the page says then.
import { describe, expect, it } from 'vitest';
import { oneSteeringGroup } from '../../../config/ladders.ts';
import { at } from '../../support/doorzet.ts';
import { useOffice } from '../support/office.ts';
import { announcedCase, answer, askedCase, climbedCase, lastEvent, reply, stuck } from './support/cases.ts';
import { Chair } from './support/chair.ts';

describe('a rung in its veto window', () => {
  const desk = useOffice();

  it('says what goes out, when and to whom, and what doing nothing leads to', async () => {
    const one = await announcedCase(desk.office);
    const { text } = await new Chair(desk.office).open(one.page);
    expect(text).toContain(
      'Trede 1 (gemeente) gaat op dinsdag 17 november om 9:00 uur uit, naar de teammanager van de casusregisseur. Doet u niets, dan gaat het bericht vanzelf uit.',
    );
  });

  it('is held back with a reason, until the region’s term is over', async () => {
    const one = await announcedCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/houd-tegen/municipal-1`;
    const form = await chair.open(path);
    expect(form.heading).toBe('Houd trede 1 (gemeente) tegen');
    expect(form.text).toContain(
      'Dan gaat er op de ladder ‘gemeente’ niets uit. Op dinsdag 24 november, of op de dag die u kiest',
    );
    const done = await chair.fill(form, path, { reden: 'De teammanager is net begonnen.' });
    expect(done.path).toBe(`${one.page}?gedaan=houd-tegen&over=municipal-1`);
    expect(done.text).toContain('U houdt het bericht tegen. Er gaat op deze ladder niets uit.');
    expect(done.text).toContain('U houdt trede 1 (gemeente) tegen tot dinsdag 24 november.');
    expect(done.section('Wat er gebeurde')).toContain('‘De teammanager is net begonnen.’');
    expect(await lastEvent(desk.office, one, 'RungHeld')).toMatchObject({
      actor: { part: 'chair', person: desk.office.cast.person.marja },
      event: { rung: 1, until: at('2026-11-24 09:00'), reason: 'De teammanager is net begonnen.' },
    });
  });

  it('is held until the day that the chair chose, and can be held longer', async () => {
    const one = await announcedCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/houd-tegen/municipal-1`;
    const until = { 'tot-dag': '1', 'tot-maand': '12', 'tot-jaar': '2026' };
    const held = await chair.act(path, { reden: 'Vakantie.', ...until });
    expect(held.text).toContain('tegen tot dinsdag 1 december');
    const longer = await chair.open(path);
    expect(longer.heading).toBe('Houd trede 1 (gemeente) langer tegen');
    const again = await chair.fill(longer, path, { reden: 'Nog niet terug.', ...until, 'tot-dag': '8' });
    expect(again.text).toContain('tegen tot dinsdag 8 december');
  });

  it('asks for a reason and a day to come, errors first, and keeps what was typed', async () => {
    const one = await announcedCase(desk.office);
    const chair = new Chair(desk.office);
    const before = await desk.office.fingerprint();
    const path = `${one.page}/houd-tegen/municipal-1`;
    const empty = await chair.act(path);
    expect(empty.status).toBe(400);
    expect(empty.errors).toEqual(['Schrijf kort waarom u dit tegenhoudt']);
    expect(empty.title).toMatch(/^Fout: /);
    const today = { 'tot-dag': '16', 'tot-maand': '11', 'tot-jaar': '2026' };
    const past = await chair.act(path, { reden: 'Overleg', ...today });
    expect(past.status).toBe(400);
    expect(past.errors).toEqual(['Kies een dag na vandaag']);
    expect(past.form(path)).toMatchObject({ reden: 'Overleg', ...today });
    const odd = await chair.act(path, { reden: 'Overleg', ...today, 'tot-maand': '13' });
    expect(odd.errors).toEqual(['Deze datum bestaat niet. Kijk de dag en de maand na']);
    const half = await chair.act(path, { reden: 'Overleg', 'tot-dag': '3' });
    expect(half.errors).toEqual(['Vul ook de maand en het jaar in']);
    const far = await chair.act(path, { reden: 'Overleg', ...today, 'tot-jaar': '2062' });
    expect(far.errors).toEqual(['Kies een dag tot en met dinsdag 16 november 2027']);
    expect(await desk.office.fingerprint()).toBe(before);
  });

  it('is let go, and then goes out at its moment', async () => {
    const one = await announcedCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/laat-gaan/municipal-1`;
    const form = await chair.open(path);
    expect(form.text).toContain(
      'Het bericht aan de teammanager van de casusregisseur gaat uit op dinsdag 17 november om 9:00 uur.',
    );
    const done = await chair.fill(form, path, {});
    expect(done.text).toContain('U laat het bericht gaan.');
    expect(done.text).toContain('Trede 1 (gemeente) gaat uit op dinsdag 17 november om 9:00 uur');
    expect(await lastEvent(desk.office, one, 'RungApproved')).toMatchObject({ actor: { part: 'chair' } });
    await desk.office.passUntil('2026-11-17 09:05');
    expect(await lastEvent(desk.office, one, 'RungNotified')).toBeDefined();
  });

  it('is let go after it was held', async () => {
    const one = await announcedCase(desk.office);
    const chair = new Chair(desk.office);
    await chair.act(`${one.page}/houd-tegen/municipal-1`, { reden: 'Overleg' });
    const path = `${one.page}/laat-gaan/municipal-1`;
    const page = await chair.open(one.page);
    expect(page.links).toContain(path);
    const form = await chair.open(path);
    expect((await chair.fill(form, path, {})).errors).toEqual(['Schrijf kort waarom u dit nu laat gaan']);
    const done = await chair.fill(form, path, { reden: 'Het overleg is geweest.' });
    expect(done.section('Wat er gebeurde')).toContain(
      'liet trede 1 (gemeente) gaan ‘Het overleg is geweest.’',
    );
    expect(done.text).toContain('Trede 1 (gemeente) gaat uit op dinsdag 17 november om 9:00 uur');
  });

  it('is held while it waits for the answer whether a promise was kept', async () => {
    const one = await climbedCase(desk.office);
    const chair = new Chair(desk.office);
    await reply(desk.office, one, 'municipal-1', 'paul', { kind: 'arrange', before: '2026-11-20' });
    await desk.office.passUntil('2026-11-23 09:30');
    expect((await desk.office.advice(one.id)).climbs[0]?.stand.at).toBe('asking');
    const form = await chair.open(`${one.page}/houd-tegen/municipal-1`);
    expect(form.heading).toBe('Houd trede 2 (gemeente) tegen');
    const done = await chair.fill(form, `${one.page}/houd-tegen/municipal-1`, { reden: 'Ik bel eerst.' });
    expect(done.text).toContain('U houdt trede 2 (gemeente) tegen');
  });
});

describe('a rung that waits for a yes', () => {
  const desk = useOffice({ agreement: oneSteeringGroup });

  it('goes out once the chair has said so', async () => {
    const one = await askedCase(desk.office);
    await answer(desk.office, one, stuck('laidAside'));
    await desk.office.passUntil('2026-11-16 10:00');
    const chair = new Chair(desk.office);
    const page = await chair.open(one.page);
    expect(page.text).toContain(
      'Trede 1 (stuurgroep) is voor de teammanager van de casusregisseur. Wilt u beslissen',
    );
    expect(page.text).toContain('Tot er een keuze is, gaat er op deze trede geen bericht uit.');
    const done = await chair.fill(page, `${one.page}/laat-gaan/steeringGroup-1`, {});
    expect(done.text).toContain('U laat het bericht gaan.');
    expect((await desk.office.advice(one.id)).tasks).toEqual([]);
    await desk.office.passUntil('2026-11-16 10:05');
    expect(await lastEvent(desk.office, one, 'RungNotified')).toMatchObject({ at: at('2026-11-16 10:00') });
  });

  it('is rejected by holding it, and comes back', async () => {
    const one = await askedCase(desk.office);
    await answer(desk.office, one, stuck('laidAside'));
    await desk.office.passUntil('2026-11-16 10:00');
    const chair = new Chair(desk.office);
    const done = await chair.act(`${one.page}/houd-tegen/steeringGroup-1`, { reden: 'Ik bel eerst zelf.' });
    expect(done.text).toContain('U houdt trede 1 (stuurgroep) tegen tot dinsdag 24 november.');
    await desk.office.passUntil('2026-11-26 09:05');
    expect((await chair.open(one.page)).text).toContain(
      'Wilt u beslissen of trede 1 (stuurgroep) mag uitgaan?',
    );
  });
});
