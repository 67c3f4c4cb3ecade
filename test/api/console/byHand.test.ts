// What is logged by hand, another rhythm, and taking back what was just done.
import { describe, expect, it } from 'vitest';
import { at } from '../../support/doorzet.ts';
import { useOffice } from '../support/office.ts';
import { announcedCase, answer, askedCase, stuck, newCase } from './support/cases.ts';
import { Chair } from './support/chair.ts';

const today = { 'dag-dag': '16', 'dag-maand': '11', 'dag-jaar': '2026' };

describe('what the team did', () => {
  const desk = useOffice();

  it('is logged with its day and a short note, and taken back with one button', async () => {
    const one = await askedCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/leg-vast`;
    const form = await chair.open(path);
    // Today stands there already.
    expect(form.form(path)).toMatchObject(today);
    expect((await chair.fill(form, path, {})).errors).toEqual([
      'Kies wat het was',
      'Schrijf kort waar het over ging',
    ]);
    const done = await chair.fill(form, path, {
      soort: 'call',
      notitie: 'Over de wachtlijst.',
      'dag-dag': '13',
    });
    expect(done.text).toContain('Het is vastgelegd.');
    expect(done.section('Procesversnelling en terugkoppeling')).toContain('Over de wachtlijst.');
    expect(done.section('Wat er gebeurde')).toContain(
      'legde vast: gebeld (op vrijdag 13 november) ‘Over de wachtlijst.’',
    );
    const undone = await chair.fill(done, `${one.page}/haal-weg/1`, {});
    expect(undone.text).toContain('Het is weggehaald.');
    expect(undone.section('Procesversnelling')).not.toContain('Over de wachtlijst.');
    expect(undone.section('Wat er gebeurde')).toContain('haalde weg wat was vastgelegd: gebeld');
  });

  it('refuses what looks like data of a child, and a day to come, and keeps what was typed', async () => {
    const one = await askedCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/leg-vast`;
    const child = await chair.act(path, { soort: 'meeting', notitie: 'Geboren op 3 mei 2014.' });
    expect(child.errors[0]).toContain('geboortedatum');
    expect(child.form(path)).toMatchObject({ notitie: 'Geboren op 3 mei 2014.' });
    const later = await chair.act(path, { soort: 'meeting', notitie: 'Overleg.', 'dag-dag': '17' });
    expect(later.errors).toEqual(['Deze datum ligt in de toekomst. Kies vandaag of een eerdere dag']);
    const long = await chair.act(path, { soort: 'meeting', notitie: 'Overleg.', 'dag-jaar': '2016' });
    expect(long.errors).toEqual(['Deze dag is langer dan een jaar vóór het advies. Kijk het jaar na']);
  });

  it('is logged once, however often the button is pressed', async () => {
    const one = await askedCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/leg-vast`;
    const form = await chair.open(path);
    const fields = { soort: 'coaching', notitie: 'Meegedacht.' };
    const both = await Promise.all([chair.fill(form, path, fields), chair.fill(form, path, fields)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await desk.office.advice(one.id)).logged).toHaveLength(1);
  });
});

describe('feedback to parents and youth', () => {
  const desk = useOffice();

  it('is reminded of on closing, and logged afterwards too', async () => {
    const one = await askedCase(desk.office);
    const chair = new Chair(desk.office);
    const form = await chair.open(`${one.page}/sluit`);
    expect(form.text).toContain('Is het teruggekoppeld aan ouders en jeugdige? Dat is nog niet vastgelegd.');
    const closed = await chair.fill(form, `${one.page}/sluit`, { afloop: 'solved' });
    expect(closed.section('Procesversnelling en terugkoppeling')).toContain('Dat is nog niet vastgelegd.');
    const path = `${one.page}/terugkoppeling`;
    expect((await chair.act(path)).errors).toEqual(['Kies wie het hoorde', 'Kies waarover', 'Kies hoe']);
    const done = await chair.act(path, { wie: 'parents', wat: 'ending', hoe: 'call' });
    expect(done.section('Procesversnelling en terugkoppeling')).toContain(
      'Ouders: op maandag 16 november. Jeugdige: nog niet.',
    );
    expect(done.section('Wat er gebeurde')).toContain(
      'legde vast: teruggekoppeld aan ouders: hoe het afliep, per telefoon',
    );
  });
});

describe('another rhythm', () => {
  const desk = useOffice();

  it('is chosen with a reason, and taken back with one button', async () => {
    const one = await newCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/ritme`;
    expect((await chair.act(path, { ritme: 'week', reden: 'Zo.' })).errors).toEqual([
      'Zo vaak vragen wij het nu al. Kies een ander ritme',
    ]);
    expect((await chair.act(path, { ritme: 'weeks', reden: 'Zo.' })).errors).toEqual([
      'Kies een aantal weken van 1 tot en met 26',
    ]);
    const done = await chair.act(path, { ritme: 'threeMonths', reden: 'Het loopt goed.' });
    expect(done.text).toContain('Vraag aan de verwijzer: elke drie maanden');
    expect(done.section('Wat er gebeurde')).toContain(
      'wijzigde hoe vaak wij het vragen: elke drie maanden in plaats van elke week ‘Het loopt goed.’',
    );
    const undone = await chair.fill(done, `${one.page}/ritme-terug`, {});
    expect(undone.text).toContain('Vraag aan de verwijzer: elke week');
    expect((await desk.office.advice(one.id)).monitoring.next?.at).toBe(at('2026-11-16 09:00'));
  });
});

describe('what was just done', () => {
  const desk = useOffice();

  it('is taken back from the notice that says so: a hold, a pause, a pause of the questions', async () => {
    const one = await announcedCase(desk.office);
    const chair = new Chair(desk.office);
    const held = await chair.act(`${one.page}/houd-tegen/municipal-1`, { reden: 'Overleg' });
    expect(held.html).toContain('Toch laten gaan');
    const gone = await chair.fill(held, `${one.page}/laat-gaan/municipal-1`, {});
    expect(gone.text).toContain('Toch tegenhouden');
    expect(gone.section('Wat er gebeurde')).toContain('liet trede 1 (gemeente) gaan Teruggedraaid');
    const until = { 'tot-dag': '1', 'tot-maand': '12', 'tot-jaar': '2026', reden: 'Overleg' };
    const paused = await chair.act(`${one.page}/pauzeer/municipal-1`, until);
    expect(paused.text).toContain('Toch niet op pauze');
    expect((await chair.fill(paused, `${one.page}/hervat/municipal-1`, {})).text).toContain('loopt weer');
    const quiet = await chair.act(`${one.page}/pauzeer-vragen`, until);
    expect((await chair.fill(quiet, `${one.page}/hervat-vragen`, {})).status).toBe(200);
  });

  it('is taken back: a task that was put away', async () => {
    const one = await askedCase(desk.office);
    await answer(desk.office, one, { ...stuck('nowhere' as never), helpWanted: true });
    const chair = new Chair(desk.office);
    const [task] = (await desk.office.advice(one.id)).tasks;
    const path = `${one.page}/taak-klaar/${encodeURIComponent(task?.key ?? '')}`;
    expect((await chair.act(path)).errors).toEqual(['Schrijf kort wat u deed']);
    const done = await chair.act(path, { reden: 'Gebeld.' });
    const back = await chair.fill(done, path.replace('taak-klaar', 'taak-terug'), {});
    expect(back.text).toContain('De taak staat er weer.');
    expect((await desk.office.advice(one.id)).tasks).toHaveLength(1);
    expect(back.section('Wat er gebeurde')).toContain('zette een taak terug');
  });

  it('is taken back: a ladder that was set in motion, and a case that was closed', async () => {
    const one = await askedCase(desk.office);
    desk.office.now = at('2026-11-16 18:00');
    const chair = new Chair(desk.office);
    const begun = await chair.act(`${one.page}/start-ladder`, {
      ladder: 'provider',
      oorzaak: 'noCapacity',
      reden: 'Overleg',
    });
    expect(begun.links).toContain(`${one.page}/rond-af/provider-1`);
    const closed = await chair.act(`${one.page}/sluit`, { afloop: 'solved' });
    expect(closed.text).toContain('Toch weer openen');
  });
});
