// The ways out of a check: somebody else is to be asked, and a child is in danger.
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { at } from '../../../support/doorzet.ts';
import { describeWithBrowser } from '../../../support/browser.ts';
import { eventsOf, lettersTo } from '../../support/history.ts';
import { useOffice } from '../../support/office.ts';
import { useReaders } from '../../support/reader.ts';
import { answerPage, askedCase, back, heading, words } from '../../support/referrer.ts';

describeWithBrowser('someone with a letter about a case', () => {
  const open = useOffice();
  const readers = useReaders();
  let phone: Page;
  let id: string;
  let link: string;

  beforeAll(async () => {
    phone = await readers.phone();
  });
  beforeEach(async () => {
    ({ id, link } = await askedCase(open.office));
  });

  const wayOut = (label: string) => phone.getByRole('link', { name: label }).click();
  const tell = (label = 'Laat het weten') => phone.getByRole('button', { name: label }).click();

  it('who is not the one to ask says so, names a colleague, and need not do anything more', async () => {
    await phone.goto(`${link}/opgevolgd`);
    await wayOut('Ik ben niet (meer) de juiste persoon');
    await readers.look(phone, 'check-niet-ik');
    await phone.getByLabel(/Weet u wie het wel is/).fill('Karin Postma, wijkteam Maasveen');
    await tell();
    expect(await eventsOf(open.office, id, 'WrongReferrerReported')).toMatchObject([
      { check: 1, instead: 'Karin Postma, wijkteam Maasveen' },
    ]);
    expect(await heading(phone)).toBe('Dank u, wij zoeken uit wie wij kunnen vragen');
    expect(await words(phone)).toContain('U hoeft niets meer te doen.');
    expect(phone.url()).toBe(link);
    await readers.look(phone, 'check-niet-ik-gezegd');
  });

  it('who does not know who is, leaves that open', async () => {
    await phone.goto(`${link}/niet-ik`);
    await tell();
    const [reported] = await eventsOf(open.office, id, 'WrongReferrerReported');
    expect(reported).toBeDefined();
    expect(reported).not.toHaveProperty('instead');
    // Opened again, or sent again from another window: the same page, and nothing more.
    await phone.goto(`${link}/niet-ik`);
    expect(await heading(phone)).toBe('Dank u, wij zoeken uit wie wij kunnen vragen');
    await phone.goto(`${link}/zorg`);
    expect(await heading(phone)).toBe('Dank u, wij zoeken uit wie wij kunnen vragen');
    expect((await open.office.advice(id)).tasks).toMatchObject([{ kind: 'wrongReferrer' }]);
  });

  it('and once the chair has named somebody else, the old letter opens nothing', async () => {
    const { office } = open;
    await phone.goto(`${link}/niet-ik`);
    await tell();
    await office.tell(id, { type: 'changeReferrer', person: office.cast.person.karin, reason: 'Overdracht' });
    await phone.goto(link);
    expect(await heading(phone)).toBe('Deze link werkt niet (meer)');
    await office.passUntil(office.now + 60_000);
    await phone.goto(await office.linkTo('check', id, office.cast.person.karin));
    expect(await heading(phone)).toBe('Hoe staat het er nu voor?');
  });

  it('who sees acute danger reads first whom to call, and can then tell the chair, at night too', async () => {
    const { office } = open;
    office.now = at('2026-11-28 23:30');
    await phone.goto(`${link}/zorg`);
    await wayOut('Er is acuut gevaar');
    expect(await heading(phone)).toBe('Is er acuut gevaar? Bel 112');
    expect(await phone.getByRole('main').getByRole('link', { name: '112' }).getAttribute('href')).toBe(
      'tel:112',
    );
    expect(await words(phone)).toContain('Crisisdienst Jeugd Rijnmond: 010 000 01 12');
    await readers.look(phone, 'check-acuut');
    await tell('Laat het de voorzitter weten');
    expect(await eventsOf(office, id, 'CrisisReported')).toMatchObject([{ report: 1 }]);
    expect(await words(phone)).toContain(
      'U meldde op zaterdag 28 november, 23:30 uur dat er acuut gevaar is.',
    );
    await readers.look(phone, 'check-acuut-gemeld');
    await office.deliver();
    expect(await lettersTo(office, id, office.cast.person.marja)).toEqual(['crisis accepted']);
    expect((await office.advice(id)).tasks).toMatchObject([{ kind: 'crisis' }]);
  });

  it('who presses that button twice has told it once, and what was answered before is still there', async () => {
    await phone.goto(`${link}/opgevolgd`);
    await answerPage(phone, { opgevolgd: 'Nee' });
    await wayOut('Er is acuut gevaar');
    await tell('Laat het de voorzitter weten');
    await back(phone);
    await tell('Laat het de voorzitter weten');
    expect(await eventsOf(open.office, id, 'CrisisReported')).toHaveLength(1);
    await phone.getByRole('link', { name: 'Ga terug naar de vragen' }).click();
    await phone.getByRole('link', { name: 'Ga verder' }).click();
    expect(await heading(phone)).toBe('Is de zorg er?');
  });
});
