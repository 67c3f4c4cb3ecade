// The settings, erasing, and the page of somebody who may not: in a browser without script, at three widths.
import type { Page } from 'playwright-core';
import { beforeAll, it } from 'vitest';
import { describeWithBrowser } from '../../support/browser.ts';
import { at } from '../../support/doorzet.ts';
import { eraseOutdated } from '../../../store/erasing.ts';
import { useOffice } from '../support/office.ts';
import { useReaders } from '../support/reader.ts';
import { newCase } from './support/cases.ts';

describeWithBrowser('a chair who sets up', () => {
  const desk = useOffice();
  const readers = useReaders();
  let page: Page;
  const visit = (path: string) => page.goto(`${desk.office.url}${desk.office.home}${path}`);
  const look = (name: string) => readers.look(page, `instellingen-${name}`);
  const send = () => page.locator('main button').first().click();

  beforeAll(async () => {
    page = await readers.desk();
  });

  it('sees the settings, what is wrong in them, and that they are saved', async () => {
    const { office } = desk;
    const old = await newCase(office);
    await office.tell(old.id, { type: 'close', reason: 'solved' });
    office.now = at('2027-03-01 10:00');
    await eraseOutdated(office.database, office.region, office.now);
    await visit('/instellingen');
    await look('leeg');
    await page.fill('#telefoon', 'bel maar');
    await page.fill('#bewaren', '7');
    await send();
    await look('fout');
    await page.fill('#telefoon', '010 000 01 43');
    await page.fill('#bewaren', '60');
    await send();
    await look('bewaard');
  });

  it('sees that somebody else saved meanwhile', async () => {
    await visit('/instellingen');
    const other = await readers.desk();
    await other.goto(page.url());
    await other.fill('#team', 'Expertteam jeugd van de ander');
    await other.locator('main button').first().click();
    await page.fill('#team', 'Expertteam jeugd');
    await send();
    await look('intussen');
  });

  it('erases with words before', async () => {
    const one = await newCase(desk.office);
    await visit(`${one.page}/wissen`);
    await look('wissen');
    await send();
    await look('wissen-fout');
  });

  it('hears it kindly when a page is not theirs', async () => {
    desk.office.role = 'processSupporter';
    await visit('/instellingen');
    await look('niet-voor-u');
    desk.office.role = 'chair';
  });
});
