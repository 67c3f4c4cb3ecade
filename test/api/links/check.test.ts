// The referrer's check as its readers meet it: on a phone, without script, between two visits.
import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { describeWithBrowser } from '../../support/browser.ts';
import { useOffice } from '../support/office.ts';
import { useReaders } from '../support/reader.ts';

describeWithBrowser('the referrer’s check', () => {
  const { office } = ((): { office: ReturnType<typeof useOffice> } => ({ office: useOffice() }))();
  const readers = useReaders();
  let phone: Page;
  let id: string;

  beforeEach(async () => {
    office.office.now = Date.parse('2026-11-20T09:00:00Z');
    ({ id } = await office.office.newCase({ givenOn: '2026-11-09' }));
    await office.office.passUntil('2026-11-23 09:05');
    phone = await readers.phone();
    await phone.goto(await office.office.linkTo('check', id, office.office.cast.person.sevda));
  });

  const heading = () => phone.getByRole('heading', { level: 1 }).innerText();
  const answer = async (label: string) => {
    await phone.getByLabel(label, { exact: true }).check();
    await phone.getByRole('button', { name: 'Verder' }).click();
  };

  it('asks one question per page, shows the answers and sends them', async () => {
    expect(await heading()).toBe('Hoe staat het ervoor?');
    await readers.look(phone, 'check-start');
    await phone.getByRole('link', { name: 'Begin' }).click();
    await readers.look(phone, 'check-opgevolgd');
    await phone.getByLabel('Voor een deel').check();
    await phone.getByRole('button', { name: 'Verder' }).click();
    await readers.look(phone, 'check-zorg');
    await phone.getByRole('button', { name: 'Verder' }).click();
    await readers.look(phone, 'check-zorg-fout');
    await phone.getByLabel(/Nee/).check();
    await phone.getByRole('button', { name: 'Verder' }).click();
    await readers.look(phone, 'check-waar');
    await phone.getByLabel('De gemeente betaalt de zorg niet').check();
    await phone.getByLabel(/toelichten/).fill('Er is overleg met de inkoper.');
    await phone.getByRole('button', { name: 'Verder' }).click();
    await readers.look(phone, 'check-overbrugging');
    await answer('Nee');
    await readers.look(phone, 'check-leren');
    await phone.getByRole('button', { name: 'Verder' }).click();
    await readers.look(phone, 'check-meedenken');
    await phone.getByLabel(/^Ja/).check();
    await phone.getByRole('button', { name: 'Verder' }).click();
    await readers.look(phone, 'check-samenvatting');
    await phone.getByRole('button', { name: 'Verstuur de antwoorden' }).click();
    await readers.look(phone, 'check-bedankt');
    expect(await heading()).toBe('Dank u wel, uw antwoorden zijn binnen');
    await phone.getByRole('link', { name: 'uw antwoorden bekijken' }).click();
    await readers.look(phone, 'check-gegeven');
    await phone.getByRole('link', { name: 'Er is acuut gevaar' }).click();
    await readers.look(phone, 'check-acuut');
    await phone.getByRole('button', { name: /voorzitter/ }).click();
    await readers.look(phone, 'check-acuut-gemeld');
    await phone.goto(`${office.office.url}/v/${office.office.region}.abc.a.def`);
    await readers.look(phone, 'dode-link');
  });
});
