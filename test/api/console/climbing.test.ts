// The chair steers a climb as a whole: up at once, on pause and on, to its end, or in gang by hand.
import { describe, expect, it } from 'vitest';
import { at } from '../../support/doorzet.ts';
import { useOffice } from '../support/office.ts';
import { announcedCase, askedCase, climbedCase, lastEvent, reply } from './support/cases.ts';
import { Chair } from './support/chair.ts';

const until = { 'tot-dag': '7', 'tot-maand': '12', 'tot-jaar': '2026' };

describe('steering a climb', () => {
  const desk = useOffice();

  it('goes up at once, to the rung that the chair chose', async () => {
    const one = await climbedCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/opschalen/municipal-1`;
    const form = await chair.open(path);
    expect(form.heading).toBe('Schaal nu op (gemeente)');
    expect(form.text).toContain('Trede 3: de wethouder en de beleidsmedewerker van de gemeente');
    expect(form.text).toContain('Carla Jansen en Selin Yilmaz');
    const empty = await chair.fill(form, path, {});
    expect(empty.errors).toEqual(['Kies een trede', 'Schrijf kort waarom u nu opschaalt']);
    const half = await chair.fill(form, path, { trede: '3' });
    expect(half.errors).toEqual(['Schrijf kort waarom u nu opschaalt']);
    expect(half.form(path)).toMatchObject({ trede: '3' });
    const done = await chair.fill(form, path, { trede: '3', reden: 'Het kan niet wachten.' });
    expect(done.text).toContain('U schaalt op. Het bericht gaat uit zodra dat mag.');
    expect(done.section('Wat er gebeurde')).toContain('Marja van Dijk schaalde op naar trede 3 (gemeente)');
    expect(await lastEvent(desk.office, one, 'RungNotified')).toMatchObject({ event: { rung: 3 } });
  });

  it('offers no rung that was asked already', async () => {
    const one = await climbedCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/opschalen/municipal-1`;
    const form = await chair.open(path);
    expect(form.text).not.toContain('Trede 1:');
    const forged = await chair.fill(form, path, { trede: '1', reden: 'Nog eens' });
    expect(forged.errors).toEqual(['Kies een trede']);
    expect((await chair.fill(form, path, { trede: '9', reden: 'Nog eens' })).errors).toEqual([
      'Kies een trede',
    ]);
  });

  it('rests on pause until a day, and goes on where it was', async () => {
    const one = await climbedCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/pauzeer/municipal-1`;
    const form = await chair.open(path);
    expect(form.text).toContain('Antwoorden komen wel binnen.');
    expect((await chair.fill(form, path, {})).errors).toEqual([
      'Vul in tot welke dag',
      'Schrijf kort waarom u dit op pauze zet',
    ]);
    expect((await chair.fill(form, path, { ...until, 'tot-jaar': '2062', reden: 'x' })).errors).toEqual([
      'Kies een dag tot en met woensdag 17 november 2027',
    ]);
    const paused = await chair.fill(form, path, { ...until, reden: 'Er is al een gesprek gepland.' });
    expect(paused.text).toContain('De ladder ‘gemeente’ staat op pauze tot maandag 7 december.');
    expect(paused.section('Wat er gebeurt als niemand iets doet')).toContain(
      'Einde van de pauze op de ladder ‘gemeente’',
    );
    expect(paused.section('Hoe het staat')).toContain('Jan Bakker en Selin Yilmaz Na de pauze.');
    // Nothing is offered that the pause would refuse.
    expect(paused.links.filter((link) => link.endsWith('/municipal-1'))).toEqual([
      `${one.page}/hervat/municipal-1`,
      `${one.page}/rond-af/municipal-1`,
    ]);
    expect((await chair.open(`${one.page}/opschalen/municipal-1`)).status).toBe(409);

    const resume = await chair.open(`${one.page}/hervat/municipal-1`);
    expect(resume.text).toContain('De pauze duurt tot maandag 7 december.');
    const resumed = await chair.fill(resume, `${one.page}/hervat/municipal-1`, { reden: 'Er is plek.' });
    expect(resumed.section('Wat er gebeurde')).toContain('hervatte de ladder ‘gemeente’ ‘Er is plek.’');
    expect(resumed.text).toContain('De ladder loopt weer.');
    expect(resumed.text).toContain('Trede 1 (gemeente) is sinds dinsdag 17 november aan zet');
  });

  it('is told of besides another one that goes on, rests or waits', async () => {
    const one = await climbedCase(desk.office, 'notFinanced');
    const chair = new Chair(desk.office);
    expect((await chair.open(one.page)).text).toContain('Ook de ladder ‘inkoop’ loopt.');
    const paused = await chair.act(`${one.page}/pauzeer/municipal-1`, { ...until, reden: 'Gesprek.' });
    expect(paused.text).toContain('Trede 1 (inkoop) is sinds dinsdag 17 november aan zet');
    expect(paused.text).toContain('De ladder ‘gemeente’ staat op pauze.');
    expect(paused.text).not.toContain('Ook de ladder');
  });

  it('ends for a reason, and whoever was still asked hears that it is no longer needed', async () => {
    const one = await climbedCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/rond-af/municipal-1`;
    expect((await chair.act(path)).errors).toEqual(['Schrijf kort waarom u deze ladder afrondt']);
    const done = await chair.act(path, { reden: 'De gemeente betaalt alsnog.' });
    expect(done.text).toContain('De ladder is afgerond. Wie nog een antwoord zou geven, hoort dat het niet');
    expect(done.section('Brieven')).toContain('Niet meer nodig Paul Verhoeven');
    expect(done.section('Hoe het staat')).toContain('afgerond op di 17 nov');
    expect(await lastEvent(desk.office, one, 'ClimbSettled')).toMatchObject({
      event: { because: 'byChair', reason: 'De gemeente betaalt alsnog.' },
    });
  });

  it('begins by hand, on a ladder that is not climbed yet', async () => {
    const one = await climbedCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/start-ladder`;
    const form = await chair.open(path);
    expect(form.text).not.toContain('Gemeente Aanbieder');
    expect((await chair.fill(form, path, {})).errors).toEqual([
      'Kies een ladder',
      'Kies waar het vastzit',
      'Schrijf kort waarom u deze ladder in gang zet',
    ]);
    const running = { ladder: 'municipal', oorzaak: 'noCapacity', reden: 'Ook daar.' };
    expect((await chair.fill(form, path, running)).errors).toEqual(['Kies een ladder']);
    const done = await chair.fill(form, path, { ...running, ladder: 'provider' });
    expect(done.text).toContain('De ladder is in gang gezet.');
    expect(done.section('Wat er gebeurde')).toContain(
      'Marja van Dijk zette de ladder ‘aanbieder’ in gang: te weinig plek ‘Ook daar.’',
    );
    expect((await desk.office.advice(one.id)).climbs.map(({ id }) => id)).toEqual([
      'municipal-1',
      'provider-1',
    ]);
  });

  it('sends a notice to somebody else as well', async () => {
    const one = await climbedCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/opnieuw-sturen/municipal-1`;
    const form = await chair.open(path);
    expect(form.heading).toBe('Stuur trede 1 (gemeente) ook aan iemand anders');
    expect(form.text).not.toContain('Paul Verhoeven, Wijkteam Maasveen');
    expect((await chair.fill(form, path, {})).errors).toEqual([
      'Kies wie het bericht krijgt',
      'Schrijf kort waarom deze persoon het krijgt',
    ]);
    const reden = 'De teammanager is met vakantie.';
    expect((await chair.fill(form, path, { persoon: desk.office.cast.person.paul, reden })).errors).toEqual([
      'Kies wie het bericht krijgt',
    ]);
    const done = await chair.fill(form, path, { persoon: desk.office.cast.person.jan, reden });
    expect(done.text).toContain('Het bericht gaat opnieuw uit.');
    expect(done.section('Wat er gebeurde')).toContain(
      `Trede 1 (gemeente): bericht aan Jan Bakker ‘${reden}’`,
    );
  });

  it('finds another receiver for a rung that reached nobody', async () => {
    const { office } = desk;
    office.refusing.add('paul@wijkteammaasveen.example');
    const one = await climbedCase(office);
    office.refusing.clear();
    const chair = new Chair(office);
    const page = await chair.open(one.page);
    expect(page.text).toContain('Op deze trede kwam geen bericht aan bij iemand die kan antwoorden.');
    const path = `${one.page}/opnieuw-sturen/municipal-1`;
    const form = await chair.open(path);
    expect(form.heading).toBe('Kies wie trede 1 (gemeente) krijgt');
    const done = await chair.fill(form, path, { persoon: 'rol', reden: 'Het adres klopt weer.' });
    expect(done.status).toBe(200);
    await office.passUntil(office.now + 60_000);
    const { stand } = (await office.advice(one.id)).climbs[0] ?? {};
    expect(stand).toMatchObject({ at: 'waiting', rung: 1 });
  });

  it('shows whom a receiver named when it is sent on', async () => {
    const one = await climbedCase(desk.office);
    await reply(desk.office, one, 'municipal-1', 'paul', { kind: 'notMe', instead: 'Rita <b>Scholten</b>' });
    const form = await new Chair(desk.office).open(`${one.page}/opnieuw-sturen/municipal-1`);
    expect(form.text).toContain('Paul Verhoeven noemde: ‘Rita <b>Scholten</b>’.');
    expect(form.html).not.toContain('<b>Scholten');
  });

  it('waits for its moment outside the hours in which letters may go', async () => {
    const one = await announcedCase(desk.office);
    desk.office.now = at('2026-11-16 18:00');
    const done = await new Chair(desk.office).act(`${one.page}/opschalen/municipal-1`, {
      trede: '2',
      reden: 'Het kan niet wachten.',
    });
    expect(done.text).toContain('Trede 2 (gemeente) gaat uit op dinsdag 17 november om 8:30 uur');
  });

  it('does not begin twice for one case', async () => {
    const one = await askedCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/start-ladder`;
    const form = await chair.open(path);
    const fields = { ladder: 'provider', oorzaak: 'other', reden: 'Er is overleg nodig.' };
    const both = await Promise.all([chair.fill(form, path, fields), chair.fill(form, path, fields)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await desk.office.advice(one.id)).climbs).toHaveLength(1);
  });
});
