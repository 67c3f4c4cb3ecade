// The chair ends a case with a reason, begins it again, or puts a task away.
import { describe, expect, it } from 'vitest';
import { closeReasons } from '../../../domain/advice/advice.ts';
import { useOffice } from '../support/office.ts';
import {
  announcedCase,
  answer,
  askedCase,
  climbedCase,
  lastEvent,
  newCase,
  realised,
} from './support/cases.ts';
import { Chair } from './support/chair.ts';

describe('closing a case', () => {
  const desk = useOffice();

  it.each([
    ['solved', 'opgelost'],
    ['handedOver', 'overgedragen'],
    ['adviceWithdrawn', 'het advies is ingetrokken'],
    ['noLongerNeeded', 'advies niet meer nodig'],
    ['movedAway', 'naar een andere regio'],
  ])('is done by the chair, for the reason %s', async (afloop, words) => {
    const one = await askedCase(desk.office);
    const chair = new Chair(desk.office);
    const done = await chair.act(`${one.page}/sluit`, { afloop, reden: 'Besproken.' });
    expect(done.heading).toBe(`${one.reference} is afgesloten: ${words}`);
    expect(done.section('Wat er gebeurde')).toContain(
      `Marja van Dijk sloot de casus af: ${words} ‘Besproken.’`,
    );
    expect(done.section('Wat er gebeurt als niemand')).toContain('Er gebeurt niets meer vanzelf');
    expect(await lastEvent(desk.office, one, 'AdviceClosed')).toMatchObject({
      actor: { part: 'chair' },
      event: { reason: afloop, note: 'Besproken.' },
    });
  });

  it('offers every reason that the rules know', async () => {
    const one = await askedCase(desk.office);
    const form = await new Chair(desk.office).open(`${one.page}/sluit`);
    for (const reason of closeReasons) expect(form.html).toContain(`value="${reason}"`);
  });

  it('asks how it ended, and keeps the note', async () => {
    const one = await askedCase(desk.office);
    const chair = new Chair(desk.office);
    const path = `${one.page}/sluit`;
    const form = await chair.open(path);
    const before = await desk.office.fingerprint();
    const empty = await chair.fill(form, path, { reden: 'Besproken.' });
    expect(empty.errors).toEqual(['Kies hoe het afliep']);
    expect(empty.form(path)['reden']).toBe('Besproken.');
    expect((await chair.fill(form, path, { afloop: 'tooLong' })).errors).toEqual(['Kies hoe het afliep']);
    expect(await desk.office.fingerprint()).toBe(before);
  });

  it('says beforehand who will hear it, and then tells them', async () => {
    const one = await climbedCase(desk.office, 'notFinanced');
    const chair = new Chair(desk.office);
    const form = await chair.open(`${one.page}/sluit`);
    expect(form.text).toContain(
      'De verwijzer hoort hoe het is afgelopen, net als de twee mensen die wij om hulp vroegen.',
    );
    const done = await chair.fill(form, `${one.page}/sluit`, { afloop: 'solved' });
    expect(done.text).toContain('De casus is afgesloten. Wie wij iets vroegen, hoort hoe het is afgelopen.');
    const letters = done.section('Brieven');
    for (const name of ['Sevda Aydin', 'Paul Verhoeven', 'Rob Smit']) {
      expect(letters).toContain(`Afloop, met dank ${name}`);
    }
  });

  it('tells nobody who was never asked anything', async () => {
    const one = await newCase(desk.office);
    const chair = new Chair(desk.office);
    const form = await chair.open(`${one.page}/sluit`);
    expect(form.text).toContain('Wij vroegen nog niemand iets, dus niemand krijgt bericht.');
    const done = await chair.fill(form, `${one.page}/sluit`, { afloop: 'adviceWithdrawn' });
    expect(done.section('Brieven')).toContain('Er ging geen brief uit');
  });

  it('is how the report that the care is there is confirmed', async () => {
    const one = await askedCase(desk.office);
    await answer(desk.office, one, realised);
    const page = await new Chair(desk.office).open(one.page);
    expect(page.links).toContain(`${one.page}/sluit`);
    expect(page.text).toContain('Wilt u dat bevestigen en de casus sluiten, of blijven volgen?');
    const done = await new Chair(desk.office).act(`${one.page}/sluit`, { afloop: 'solved' });
    expect(done.text).toContain('De casus is opgelost: de zorg is er.');
    expect((await desk.office.advice(one.id)).tasks).toEqual([]);
  });

  it('can be taken back: the referrer is asked again, ladders stay as they are', async () => {
    const one = await climbedCase(desk.office);
    const chair = new Chair(desk.office);
    await chair.act(`${one.page}/sluit`, { afloop: 'solved' });
    // Of a closed case little else is offered: parents and youth may still hear how it ended.
    const closed = await chair.open(one.page);
    expect(
      closed.links.filter((link) => link.startsWith(`${one.page}/`) && !link.includes('brieven')),
    ).toEqual(['heropen', 'terugkoppeling', 'wissen', 'inzage'].map((part) => `${one.page}/${part}`));
    const path = `${one.page}/heropen`;
    const form = await chair.open(path);
    expect(form.text).toContain('De verwijzer krijgt op woensdag 18 november om 9:00 uur weer een vraag.');
    expect((await chair.fill(form, path, {})).errors).toEqual(['Schrijf kort waarom u de casus heropent']);
    const done = await chair.fill(form, path, { reden: 'De zorg is weer gestopt.' });
    expect(done.text).toContain('De casus is heropend. De verwijzer krijgt weer vragen.');
    expect(done.section('Wat er gebeurde')).toContain('heropende de casus ‘De zorg is weer gestopt.’');
    expect((await desk.office.advice(one.id)).status).toBe('open');
  });
});

describe('a task', () => {
  const desk = useOffice();

  it('of acute danger stands first and is put away with what was done', async () => {
    const { office } = desk;
    const one = await announcedCase(office);
    const sevda = { part: 'referrer', person: office.cast.person.sevda } as const;
    await office.tell(one.id, { type: 'reportCrisis' }, sevda);
    const chair = new Chair(office);
    const page = await chair.open(one.page);
    expect(page.heading).toBe(`${one.reference} meldt acuut gevaar`);
    const [link = ''] = page.links.filter((href) => href.includes('/taak-klaar/'));
    const form = await chair.open(link);
    expect(form.heading).toBe('Rond af: Er is acuut gevaar gemeld');
    const done = await chair.fill(form, link, { reden: 'Gebeld, de crisisdienst is er.' });
    expect(done.text).toContain('De taak is afgerond.');
    expect(done.section('Wat er gebeurde')).toContain('‘Gebeld, de crisisdienst is er.’');
    expect((await office.advice(one.id)).tasks).toEqual([]);
    const again = await chair.fill(form, link, { reden: 'Nog eens.' });
    expect(again.status).toBe(409);
    expect(again.text).toContain('U schreef: ‘Nog eens.’');
  });

  it('that asks for a choice cannot be put away', async () => {
    const one = await askedCase(desk.office);
    await answer(desk.office, one, realised);
    const [task] = (await desk.office.advice(one.id)).tasks;
    const before = await desk.office.fingerprint();
    const path = `${one.page}/taak-klaar/${encodeURIComponent(task?.key ?? '')}`;
    const refused = await new Chair(desk.office).post(path, { reden: '' });
    expect(refused.status).toBe(409);
    expect(await desk.office.fingerprint()).toBe(before);
  });
});
