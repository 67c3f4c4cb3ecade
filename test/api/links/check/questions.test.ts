// The pages of a check: one question each, what was given is kept, mistakes stand first.
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { describeWithBrowser } from '../../../support/browser.ts';
import { useOffice } from '../../support/office.ts';
import { useReaders } from '../../support/reader.ts';
import {
  answerPage,
  askedCase,
  choose,
  fillIn,
  goOn,
  heading,
  typeDate,
  words,
} from '../../support/referrer.ts';

describeWithBrowser('a referrer with a letter, on a phone without script', () => {
  const open = useOffice();
  const readers = useReaders();
  let phone: Page;
  let link: string;

  beforeAll(async () => {
    phone = await readers.phone();
  });
  beforeEach(async () => {
    ({ link } = await askedCase(open.office));
  });

  const isChosen = (label: string) => phone.getByRole('radio', { name: label, exact: true }).isChecked();
  const inFocus = () => phone.locator(':focus');

  it('first reads what is asked, before which day and how long it takes', async () => {
    await phone.goto(link);
    expect(await heading(phone)).toBe('Hoe staat het ervoor?');
    const text = await words(phone);
    expect(text).toContain('Op maandag 9 november gaf het expertteam een advies in deze casus.');
    expect(text).toContain('Graag vóór donderdag 26 november. Het kost ongeveer twee minuten.');
    await readers.look(phone, 'check-begin');
  });

  it('is asked one question per page, and where it is stuck only when it may be', async () => {
    expect(await fillIn(phone, link, { zorg: 'Nee' })).toEqual([
      'opgevolgd',
      'zorg',
      'waar',
      'overbrugging',
      'leren',
      'meedenken',
    ]);
    ({ link } = await askedCase(open.office));
    expect(await fillIn(phone, link, { zorg: 'Ja' })).toEqual(['opgevolgd', 'zorg', 'leren']);
    ({ link } = await askedCase(open.office));
    expect(await fillIn(phone, link, { zorg: 'Gepland', vanaf: '7 12 2026' })).toEqual([
      'opgevolgd',
      'zorg',
      'overbrugging',
      'leren',
      'meedenken',
    ]);
    ({ link } = await askedCase(open.office));
    const notFollowed = { opgevolgd: 'Nee', zorg: 'Gepland', vanaf: '7 12 2026' } as const;
    expect(await fillIn(phone, link, notFollowed)).toContain('waar');
  });

  it('sees on each page which question it is, of how many once that is known', async () => {
    await phone.goto(`${link}/opgevolgd`);
    const progress: string[] = [];
    while (!phone.url().endsWith('/controleren')) {
      expect(await phone.getByRole('heading', { level: 1 }).count()).toBe(1);
      progress.push((await phone.locator('.dz-progress').innerText()).replace(/^.* · /, ''));
      await readers.look(phone, `check-${phone.url().split('/').at(-1) ?? ''}`);
      await answerPage(phone, { opgevolgd: 'Voor een deel' });
    }
    expect(progress).toEqual([
      'vraag 1 van hoogstens 6',
      'vraag 2 van hoogstens 6',
      'vraag 3 van 6',
      'vraag 4 van 6',
      'vraag 5 van 6',
      'vraag 6 van 6',
    ]);
    await readers.look(phone, 'check-controleren');
  });

  it('goes back page by page and finds what was given', async () => {
    const given = { opgevolgd: 'Voor een deel', waarom: 'Er is overleg.', leren: 'Eerder bellen.' } as const;
    await fillIn(phone, link, given);
    const back = () => phone.getByRole('link', { name: 'Terug' }).click();
    await back();
    expect(await isChosen('Nee')).toBe(true);
    await back();
    expect(await phone.getByLabel(/leren/).inputValue()).toBe('Eerder bellen.');
    await back();
    await back();
    expect(await phone.getByLabel(/toelichten/).inputValue()).toBe('Er is overleg.');
    expect(await isChosen('De gemeente betaalt de zorg niet')).toBe(true);
    await back();
    await back();
    expect(await heading(phone)).toBe('Wordt het advies opgevolgd?');
    expect(await isChosen('Voor een deel')).toBe(true);
    await back();
    expect(await heading(phone)).toBe('Hoe staat het ervoor?');
  });

  it('stops halfway, opens the letter again on a computer, and goes on where that was', async () => {
    await phone.goto(`${link}/opgevolgd`);
    await answerPage(phone, {});
    const desk = await readers.desk();
    await desk.goto(link);
    expect(await words(desk)).toContain('U was al begonnen. Wat u invulde, staat er nog.');
    await desk.getByRole('link', { name: 'Ga verder' }).click();
    expect(await heading(desk)).toBe('Is de zorg er?');
  });

  it('who forgets to choose reads so first, with a link to the field, and sends nothing', async () => {
    const before = await open.office.fingerprint();
    await phone.goto(`${link}/opgevolgd`);
    await goOn(phone);
    expect(await phone.title()).toMatch(/^Fout: Wordt het advies opgevolgd\?/);
    const summary = phone.getByRole('alert');
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await summary.getByRole('link', { name: 'Kies of het advies wordt opgevolgd' }).click();
    expect(await inFocus().getAttribute('value')).toBe('yes');
    expect(await phone.getByRole('group', { name: 'Wordt het advies opgevolgd?' }).count()).toBe(1);
    expect(await phone.getByRole('radio', { name: 'Ja' }).getAttribute('aria-invalid')).toBe('true');
    expect(await open.office.fingerprint()).toBe(before);
    await readers.look(phone, 'check-opgevolgd-fout');
  });

  it('who leaves the date open keeps what was chosen, and is led to the day', async () => {
    await phone.goto(`${link}/opgevolgd`);
    await answerPage(phone, {});
    await choose(phone, 'Gepland');
    await typeDate(phone, '31 2 2027');
    await goOn(phone);
    expect(await phone.getByLabel('Dag').inputValue()).toBe('31');
    expect(await phone.getByLabel('Jaar').inputValue()).toBe('2027');
    expect(await phone.getByRole('radio', { name: /^Gepland/ }).isChecked()).toBe(true);
    await phone.getByRole('link', { name: /Deze datum bestaat niet/ }).click();
    expect(await inFocus().getAttribute('id')).toBe('vanaf-dag');
    await readers.look(phone, 'check-zorg-fout');
  });

  it('changes one answer from the summary, is asked what that brings along, and can go back from there', async () => {
    await fillIn(phone, link, { zorg: 'Ja' });
    await phone.getByRole('link', { name: /^Wijzig.*Is de zorg er/ }).click();
    await choose(phone, 'Nee');
    await goOn(phone);
    expect(await heading(phone)).toBe('Waar zit het vast?');
    await phone.getByRole('link', { name: 'Terug' }).click();
    expect(await heading(phone)).toBe('Is de zorg er?');
    await goOn(phone);
    for (const question of ['waar', 'overbrugging', 'meedenken']) {
      expect(await answerPage(phone, {})).toBe(question);
    }
    expect(await heading(phone)).toBe('Klopt dit?');
  });
});
