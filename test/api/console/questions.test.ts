// The chair steers the questions to the referrer: asks at once, rests them, chooses who answers, goes on asking.
import { describe, expect, it } from 'vitest';
import { at } from '../../support/doorzet.ts';
import { useOffice } from '../support/office.ts';
import { answer, askedCase, eventsOf, lastEvent, newCase, realised } from './support/cases.ts';
import { Chair } from './support/chair.ts';

const until = { 'tot-dag': '7', 'tot-maand': '12', 'tot-jaar': '2026' };

describe('the questions to the referrer', () => {
  const desk = useOffice();

  it('are asked at once when the chair wants to know', async () => {
    const one = await newCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/vraag-verwijzer`;
    const page = await chair.open(one.page);
    expect(page.text).toContain('Op maandag 16 november vragen wij de verwijzer hoe het staat.');
    const form = await chair.open(path);
    expect(form.text).toContain('Sevda Aydin krijgt de vraag zodra er berichten uit mogen.');
    expect((await chair.fill(form, path, {})).errors).toEqual(['Schrijf kort waarom']);
    const done = await chair.fill(form, path, { reden: 'De wethouder belt morgen.' });
    expect(done.text).toContain('De verwijzer krijgt de vraag zodra er berichten uit mogen.');
    expect(done.section('Wat er gebeurde')).toContain(
      'liet het de verwijzer nu vragen ‘De wethouder belt morgen.’',
    );
    expect(await lastEvent(desk.office, one, 'CheckAsked')).toMatchObject({ event: { purpose: 'anew' } });
  });

  it('are asked once, however often the button is pressed', async () => {
    const one = await newCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/vraag-verwijzer`;
    const form = await chair.open(path);
    await chair.fill(form, path, { reden: 'Overleg' });
    const again = await chair.fill(form, path, { reden: 'Overleg' });
    expect(again.status).toBe(409);
    expect(again.text).toContain('Dit kan nu niet (meer), of het is al gedaan.');
    const asked = (await eventsOf(desk.office, one)).filter(({ type }) => type === 'CheckAsked');
    expect(asked).toHaveLength(1);
  });

  it('rest until a day, and go on when the chair says so', async () => {
    const one = await askedCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/pauzeer-vragen`;
    expect((await chair.act(path)).errors).toEqual(['Vul in tot welke dag', 'Schrijf kort waarom']);
    const past = await chair.act(path, { ...until, 'tot-jaar': '2025', reden: 'Vakantie' });
    expect(past.errors).toEqual(['Kies een dag na vandaag']);
    expect(past.form(path)).toMatchObject({ 'tot-jaar': '2025', reden: 'Vakantie' });
    const far = await chair.act(path, { ...until, 'tot-jaar': '2206', reden: 'Vakantie' });
    expect(far.errors).toEqual(['Kies een dag tot en met dinsdag 16 november 2027']);
    const done = await chair.act(path, { ...until, reden: 'De verwijzer is met verlof.' });
    expect(done.text).toContain('De verwijzer krijgt tot die dag geen vragen.');
    expect(done.text).toContain('De vragen aan de verwijzer staan op pauze tot maandag 7 december.');
    const resume = await chair.open(`${one.page}/hervat-vragen`);
    expect(resume.text).toContain('krijgt de verwijzer op dinsdag 17 november om 9:00 uur een vraag.');
    const resumed = await chair.fill(resume, `${one.page}/hervat-vragen`, { reden: 'Zij is er weer.' });
    expect(resumed.text).toContain('De verwijzer krijgt weer vragen.');
    expect(await lastEvent(desk.office, one, 'ChecksResumed')).toMatchObject({
      event: { next: { at: at('2026-11-17 09:00') }, reason: 'Zij is er weer.' },
    });
  });

  it('go to another referrer, whom the one before proposed', async () => {
    const { office } = desk;
    const one = await askedCase(office);
    const sevda = { part: 'referrer', person: office.cast.person.sevda } as const;
    await office.tell(one.id, { type: 'reportWrongReferrer', instead: 'Karin Postma' }, sevda);
    const chair = new Chair(office);
    const page = await chair.open(one.page);
    expect(page.text).toContain('De ontvanger van onze vragen liet weten niet de juiste persoon te zijn.');
    // Nothing is offered that has nobody to ask.
    expect(page.links).not.toContain(`${one.page}/vraag-verwijzer`);
    expect(page.links).not.toContain(`${one.page}/pauzeer-vragen`);
    const path = `${one.page}/andere-verwijzer`;
    const form = await chair.open(path);
    expect(form.text).toContain('Wie de vragen kreeg, noemde: ‘Karin Postma’.');
    const empty = await chair.fill(form, path, { reden: 'Zij is het.' });
    expect(empty.errors).toEqual(['Kies wie de vragen krijgt']);
    expect(empty.form(path)['reden']).toBe('Zij is het.');
    // The list holds neither the referrer of now nor somebody of another region.
    for (const persoon of [office.cast.person.sevda, '3f2f7c1e-0000-4000-8000-000000000000']) {
      const wrong = await chair.fill(form, path, { persoon, reden: 'Zij is het.' });
      expect(wrong.errors).toEqual(['Kies wie de vragen krijgt']);
    }
    const done = await chair.fill(form, path, { persoon: office.cast.person.karin, reden: 'Zij is het.' });
    expect(done.text).toContain('De nieuwe verwijzer krijgt de vragen.');
    expect(done.section('Wie erbij horen')).toContain('Verwijzer Karin Postma, Wijkteam Maasveen');
    expect(done.section('Wat er gebeurde')).toContain('Karin Postma in plaats van Sevda Aydin');
    expect((await office.advice(one.id)).tasks).toEqual([]);
    expect(await lastEvent(office, one, 'CheckAsked')).toMatchObject({
      event: { person: office.cast.person.karin },
    });
  });

  it('do not change hands twice when the form is sent twice', async () => {
    const { office } = desk;
    const one = await askedCase(office);
    const chair = new Chair(office);
    const path = `${one.page}/andere-verwijzer`;
    const form = await chair.open(path);
    const fields = { persoon: office.cast.person.karin, reden: 'Zij is het.' };
    await chair.fill(form, path, fields);
    const again = await chair.fill(form, path, fields);
    expect(again.status).toBe(409);
    expect(again.text).toContain('of het is al gedaan');
    expect(again.text).toContain('U schreef: ‘Zij is het.’');
  });

  it('do not count the silence of whoever was the wrong person', async () => {
    const { office } = desk;
    const one = await askedCase(office);
    await office.passUntil('2026-11-20 10:00');
    const chair = new Chair(office);
    expect((await chair.open('/')).section('Te laat')).toContain(one.reference);
    const sevda = { part: 'referrer', person: office.cast.person.sevda } as const;
    await office.tell(one.id, { type: 'reportWrongReferrer' }, sevda);
    expect((await chair.open('/')).section('Te laat')).not.toContain(one.reference);
  });

  it('go on when the care that was reported is not there', async () => {
    const one = await askedCase(desk.office);
    await answer(desk.office, one, realised);
    const chair = new Chair(desk.office);
    const page = await chair.open(one.page);
    expect(page.heading).toBe(`${one.reference} is geregeld, zegt de verwijzer`);
    expect(page.links).not.toContain(`${one.page}/pauzeer-vragen`);
    const path = `${one.page}/blijf-volgen`;
    expect((await chair.act(path)).errors).toEqual(['Schrijf kort waarom']);
    const done = await chair.act(path, { reden: 'De plek is weer weg.' });
    expect(done.text).toContain('U blijft de casus volgen. De verwijzer krijgt weer vragen.');
    expect(done.text).toContain('Op maandag 23 november vragen wij de verwijzer hoe het staat.');
    expect((await desk.office.advice(one.id)).tasks).toEqual([]);
  });
});
