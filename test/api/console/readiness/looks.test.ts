// The pages about readiness and mandates in a browser without script: accessible, and nothing wider than the screen.
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeWithBrowser } from '../../../support/browser.ts';
import { at } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { useReaders } from '../../support/reader.ts';

describeWithBrowser('a chair with a browser', () => {
  const desk = useOffice({ vacant: ['anouk', 'rita'] });
  const readers = useReaders();
  let page: Page;

  const visit = (path: string) => page.goto(`${desk.office.url}${desk.office.home}${path}`);
  const look = (name: string) => readers.look(page, `gereed-${name}`);
  const fillDate = async (name: string, ...parts: readonly string[]) => {
    for (const [at, part] of ['dag', 'maand', 'jaar'].entries()) {
      await page.locator(`#${name}-${part}`).fill(parts[at] ?? '');
    }
  };

  beforeAll(async () => {
    desk.office.now = at('2026-11-23 10:00');
    page = await readers.desk();
  }, 60_000);

  it('records who agreed to what', async () => {
    await visit('/afspraken');
    await look('afspraken');
    await page.getByRole('link', { name: /^Leg een afspraak vast.*De Linde$/ }).click();
    await look('afspraak-nieuw');
    await page.getByRole('button', { name: 'Leg de afspraak vast' }).click();
    await look('afspraak-fout');
    // The message leads to its field, and what was chosen is still there.
    await page.getByRole('alert').getByRole('link').first().click();
    expect(page.url()).toMatch(/#soort$/);
    await page.getByLabel('Clausule in het contract').check();
    await page
      .getByLabel('Hoe heet het?')
      .fill('Inkoopcontract Jeugdhulp met verblijf en dagbehandeling 2026');
    await page.getByLabel(/^Waar staat het/).fill('hoofdstuk 7');
    await fillDate('getekend', '15', '12', '2025');
    await fillDate('tot', '31', '12', '2026');
    await page.getByLabel(/^Wie tekende/).fill('Maya Okafor');
    await page.getByLabel(/^In welke functie/).fill('bestuurder');
    await page.getByRole('button', { name: 'Leg de afspraak vast' }).click();
    await look('partij');
    await visit('/afspraken');
    await look('afspraken-loopt-af');
    await page.getByRole('link', { name: 'De Linde', exact: true }).first().click();
    await page.getByRole('link', { name: /^Beëindig/ }).click();
    await look('beeindig');
    await fillDate('laatste', '1', '12', '2025');
    await page.getByRole('button', { name: 'Beëindig de afspraak' }).click();
    await look('beeindig-fout');
  });

  it('changes it together with another editor', async () => {
    await visit('/afspraken');
    await page.getByRole('link', { name: 'Het Kompas', exact: true }).click();
    await page.getByRole('link', { name: /^Wijzig/ }).click();
    await look('wijzig');
    const other = await readers.desk();
    await other.goto(page.url());
    await other.getByLabel('Hoe heet het?').fill('Inkoopcontract Jeugdhulp 2027');
    await other.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await look('wijzig-ingehaald');
  });

  it('reads how ready the region is', async () => {
    await visit('/gereedheid');
    await look('gereedheid');
    await page.getByLabel('Gemeente', { exact: true }).selectOption({ label: 'Poldermeer' });
    await page.getByLabel('Aanbieder', { exact: true }).selectOption({ label: 'De Linde' });
    await page.getByRole('button', { name: 'Bekijk' }).click();
    await look('combinatie');
    await page.getByRole('link', { name: /^Kies welk lokaal team/ }).click();
    await look('toegang');
    await visit('/gereedheid/stappen');
    await look('stappen');
  });

  it('leaves out what a commissioner may not follow', async () => {
    desk.office.role = 'commissioner';
    await visit('/gereedheid');
    await look('opdrachtgever');
    await visit('/afspraken');
    await look('opdrachtgever-afspraken');
    desk.office.role = 'chair';
  });

  it('begins before there is anything', async () => {
    desk.office.now = at('2025-01-10 10:00');
    await visit('/gereedheid');
    await look('leeg');
    await visit('/gereedheid/stappen');
    await look('stappen-begin');
  });
});
