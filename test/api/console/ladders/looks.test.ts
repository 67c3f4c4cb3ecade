// Every page of the ladders in a browser without script: accessible, and nothing wider than a desk or a phone.
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeWithBrowser } from '../../../support/browser.ts';
import { at } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { useReaders } from '../../support/reader.ts';
import { readInEnglish } from '../../support/english.ts';
import { climbedCase } from '../support/cases.ts';
import { Chair } from '../support/chair.ts';
import { newVersion } from '../support/ladders.ts';
import { oneSteeringGroup, threeLadders } from '../../../../config/ladders.ts';

describeWithBrowser('a chair who keeps the ladders', () => {
  const desk = useOffice({ vacant: ['gea'] });
  const readers = useReaders();
  let page: Page;

  const visit = async (path: string) => {
    const { url, home } = desk.office;
    await page.goto(`${url}${home}${path}`);
  };
  const look = (name: string) => readers.look(page, `ladders-${name}`);
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

  beforeAll(async () => {
    desk.office.now = at('2026-11-23 09:30');
    page = await readers.desk();
    page.setDefaultTimeout(5_000);
  }, 60_000);

  it('reads what is in force, and begins a draft', async () => {
    await visit('/ladders');
    await look('overzicht');
    await page.getByRole('link', { name: 'Alles van deze versie' }).click();
    await look('versie');
    await visit('/ladders/wijzigingen');
    await look('wijzigingen-leeg');
    await visit('/ladders/nieuw');
    await look('nieuw');
    await page.getByLabel('Versie 1 van deze regio').check();
    await press('Maak het concept');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Concept 2');
    await look('concept');
  });

  it('changes a rung, a reason, the terms and the days', async () => {
    await visit('/ladders/2');
    await page.getByRole('link', { name: /^Wijzig trede 3\s*: Inkoop/ }).click();
    await look('trede');
    await page.getByLabel('Hoeveel werkdagen').fill('5');
    await page.getByLabel('Toelichting').fill('U beslist over het contract.');
    await press('Bewaar');
    await page.getByRole('link', { name: /^De gemeente betaalt/ }).click();
    await look('reden');
    await visit('/ladders/2/termijnen');
    await look('termijnen');
    await page.getByLabel('Hoe lang tegenhouden duurt').fill('nul');
    await page.getByLabel('Herinnering na hoeveel werkdagen?').first().fill('2; drie');
    await press('Bewaar');
    await look('termijnen-fout');
    await visit('/ladders/2/verzendtijden');
    await look('verzendtijden');
    await visit('/ladders/2/vrije-dagen');
    await page.getByLabel('Dag', { exact: true }).fill('7');
    await page.getByLabel('Maand', { exact: true }).fill('5');
    await page.getByLabel('Jaar', { exact: true }).fill('2027');
    await press('Voeg deze dag toe');
    await look('vrije-dagen');
    await visit('/ladders');
    await look('overzicht-concept');
  });

  it('sees what is still to be done, and what it is to be second', async () => {
    await visit('/ladders/2');
    await press(/^Voeg de ladder ‘Stuurgroep’ toe/);
    await look('concept-nog-te-doen');
    const other = await page.context().newPage();
    const { url, home } = desk.office;
    await other.goto(`${url}${home}/ladders/2/ladder/stuurgroep/trede/1`);
    await other.goto(`${url}${home}/ladders/2/ladder/steeringGroup/trede/1`);
    await visit('/ladders/2/ladder/steeringGroup/trede/1');
    await page.getByLabel('Lid van de stuurgroep').check();
    await press('Bewaar');
    await other.getByLabel('Voorzitter van de stuurgroep').check();
    await other.getByRole('button', { name: 'Bewaar' }).click();
    await readers.look(other, 'ladders-tweede');
    await other.getByRole('button', { name: /^Bewaar toch/ }).click();
    await other.close();
  });

  it('compares, and fixes the draft', async () => {
    await visit('/ladders/vergelijk?een=1&twee=2');
    await look('vergelijk');
    await visit('/ladders/2/vastleggen');
    await look('vastleggen');
    await press('Leg vast');
    await look('vastleggen-fout');
    await page.locator('#vastgesteld-dag').fill('20');
    await page.locator('#vastgesteld-maand').fill('11');
    await page.locator('#vastgesteld-jaar').fill('2026');
    await page.getByLabel('Wie hebben dit afgesproken?').fill('De stuurgroep jeugd');
    await page.getByLabel('In welk document staat het?').fill('Convenant Jeugdhulp Rijnmond');
    await page.locator('#ingang-dag').fill('1');
    await page.locator('#ingang-maand').fill('12');
    await page.locator('#ingang-jaar').fill('2026');
    await press('Leg vast');
    await look('vastgelegd');
    await page.getByRole('link', { name: 'Trek deze versie in' }).click();
    await look('intrekken');
    await visit('/ladders/wijzigingen');
    await page.getByText('Wat was het').first().click();
    await look('wijzigingen');
  });

  it('sees what a version that is agreed on would begin with', async () => {
    const version = await newVersion(desk.office, oneSteeringGroup, '2026-12-07');
    await visit('/ladders');
    await look('overzicht-straks');
    await visit(`/ladders/${version}/gereedheid`);
    await look('straks-gereed');
    await visit('/vandaag');
    await look('bord-straks');
  });

  it('reads it all in English', async () => {
    const chair = new Chair(desk.office);
    await readInEnglish(desk.office);
    for (const [path, name] of [
      ['/ladders', 'overzicht'],
      ['/ladders/3/gereedheid', 'gereed'],
      ['/ladders/2', 'versie'],
      ['/ladders/nieuw', 'nieuw'],
      ['/ladders/wijzigingen', 'wijzigingen'],
      ['/ladders/vergelijk?een=1&twee=3', 'vergelijk'],
      ['/ladders/3/naspelen', 'naspelen'],
      ['/wat-als', 'wat-als'],
    ] as const) {
      await visit(path);
      await look(`english-${name}`);
    }
    await chair.post('/taal', { taal: 'nl', naar: '/mijn/beveiliging' });
  });

  it('moves a running case', async () => {
    const one = await climbedCase(desk.office);
    const slower = threeLadders.ladders.map((ladder) => ({
      ...ladder,
      rungs: ladder.rungs.map((rung) => ({
        ...rung,
        waitWorkingDays: 10,
        explanation: 'U beslist hierover.',
      })),
    }));
    await newVersion(desk.office, { ...threeLadders, ladders: slower });
    await visit(`${one.page}/nieuwe-afspraken`);
    await look('overzetten');
    await page.getByLabel('Waarom zet u deze casus over?').fill('Het nieuwe convenant geldt');
    await press('Zet over');
    await look('overgezet');
    await page.goto(await desk.office.linkTo('notice', one.id, desk.office.cast.person.paul));
    await look('bericht');
    await newVersion(desk.office, oneSteeringGroup);
    await visit(`${one.page}/nieuwe-afspraken`);
    await look('overzetten-kan-niet');
    await visit('/ladders');
    await look('overzicht-stuurgroep');
    await visit('/adviezen?versie=4');
    await look('lijst-oudere-versie');
  });
});
