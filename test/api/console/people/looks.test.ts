// Every page about people in a browser without script: accessible, and nothing wider than a desk or a phone.
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeWithBrowser } from '../../../support/browser.ts';
import { at } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { useReaders } from '../../support/reader.ts';
import { answer, newCase, stuck } from '../support/cases.ts';

describeWithBrowser('a chair who keeps the people, with a browser', () => {
  const desk = useOffice({
    vacant: ['kees'],
    absent: [{ who: 'jan', from: '2026-11-20', until: '2026-12-04', deputy: 'selin' }],
  });
  const readers = useReaders();
  let page: Page;

  const visit = async (path: string) => {
    await page.goto(`${desk.office.url}${desk.office.home}/mensen${path}`);
  };
  const look = (name: string) => readers.look(page, `mensen-${name}`);
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  const date = async (legend: string, [day, month, year]: readonly [string, string, string]) => {
    const group = page.getByRole('group', { name: legend });
    await group.getByLabel('Dag').fill(day);
    await group.getByLabel('Maand').fill(month);
    await group.getByLabel('Jaar').fill(year);
  };

  beforeAll(async () => {
    const { office } = desk;
    page = await readers.desk();
    for (const where of ['notFinanced', 'laidAside'] as const) {
      const one = await newCase(office);
      await office.passUntil('2026-11-16 09:05');
      await answer(office, one, stuck(where));
      await office.passUntil('2026-11-20 09:05');
    }
    office.now = at('2026-11-23 09:05');
  }, 120_000);

  it('sees who there is', async () => {
    await visit('');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Mensen');
    await look('lijst');
    await visit('?zoek=jan');
    await look('gezocht');
    await visit('?zoek=zzz');
    await look('niemand');
    await visit('');
    await page.getByRole('link', { name: 'Poldermeer', exact: true }).click();
    await look('organisatie');
    await visit('/expertteam');
    await look('expertteam');
    await visit(`/${desk.office.cast.person.jan}`);
    await look('persoon');
    await visit(`/${desk.office.cast.person.marja}`);
    await look('voorzitter');
  });

  it('adds people and organisations', async () => {
    await visit('/organisaties/nieuw');
    await press('Bewaar');
    await look('organisatie-fout');
    await visit('/nieuw');
    await look('nieuw');
    await press('Bewaar');
    await look('nieuw-fout');
    await page.getByLabel('Werkt bij').selectOption({ label: 'Maasveen' });
    await page.getByLabel('Voornaam en achternaam').fill('Piet Nieuw');
    await page.getByLabel('De heer').check();
    await page.getByLabel('Mailadres').fill('piet@maasveen.example');
    await press('Bewaar');
    await look('bewaard');
    await page.getByRole('link', { name: 'Geef een rol' }).click();
    await look('rol');
    await page.getByLabel('Welke rol?').selectOption({ label: 'Wethouder' });
    await press('Bewaar');
    await look('rol-bewaard');
  });

  it('ends a role and lets somebody leave', async () => {
    await visit(`/${desk.office.cast.person.jan}`);
    await page.getByRole('link', { name: /^Beëindig/ }).click();
    await look('einde');
    await press('Beëindig de rol');
    await look('einde-fout');
    await visit(`/${desk.office.cast.person.sevda}/vertrek`);
    await look('vertrek');
    await press('Bewaar het vertrek');
    await look('vertrokken');
    await visit('/vertrokken');
    await look('lijst-vertrokken');
  });

  it('hands the chair over for a time', async () => {
    await visit(`/${desk.office.cast.person.marja}/afwezig/nieuw`);
    await look('overdragen');
    await date('Eerste dag', ['1', '12', '2026']);
    await date('Laatste dag', ['4', '11', '2026']);
    await press('Bewaar');
    await look('overdragen-fout');
    await date('Laatste dag', ['11', '12', '2026']);
    await page.getByLabel('Wie is de vervanger?').selectOption({ label: 'Jan Bakker, Maasveen' });
    await press('Bewaar');
    await look('overdragen-let-op');
    await press('Bewaar');
    await look('overgedragen');
  });

  it('reads a file', async () => {
    await visit('/invoeren');
    await look('invoeren');
    await page.getByLabel('Kies een CSV-bestand').setInputFiles({
      name: 'mensen.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'werkt bij;naam;e-mail;rol;tot en met\nMaasveen;Piet;piet;wethoudr;\n;;;;\nPolderdam;=A1;a@b.example;wethouder;32-1-2026\n',
      ),
    });
    await press('Bekijk wat er verandert');
    await look('invoeren-fout');
    await page
      .getByLabel('Of plak de rijen hier')
      .fill(
        [
          'werkt bij;soort;naam;e-mail;rol;tot en met',
          'Polderdam;gemeente;Piet Nieuw;piet@polderdam.example;wethouder;',
          'Maasveen;gemeente;Jan Bakker;jan@maasveen.example;manager sociaal domein;31-12-2026',
          'Maasveen;gemeente;Carla de Jong;carla@maasveen.example;;',
        ].join('\n'),
      );
    await press('Bekijk wat er verandert');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Wat er verandert');
    await look('voorbeeld');
    await press('Lees alles in');
    await look('ingelezen');
  });
});
