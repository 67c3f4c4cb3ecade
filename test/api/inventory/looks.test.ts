// What is kept of whom, in a browser without script at three widths, and on paper.
import { expect, it } from 'vitest';
import { describeWithBrowser } from '../../support/browser.ts';
import { useOffice } from '../support/office.ts';
import { useReaders } from '../support/reader.ts';

describeWithBrowser('the inventory', () => {
  const desk = useOffice();
  const readers = useReaders();

  it('is read on a screen and a phone, and printed without what can be pressed', async () => {
    const page = await readers.desk();
    await page.goto(`${desk.office.url}${desk.office.home}/instellingen/gegevens`);
    await readers.look(page, 'gegevens');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.dz-buttons a').isVisible()).toBe(false);
    expect(await page.locator('#tabel-people').isVisible()).toBe(true);
  });
});
