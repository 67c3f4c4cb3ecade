// The pages about letters in a browser without script, at three widths, held to the rules for everybody.
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeWithBrowser } from '../../../support/browser.ts';
import { useOffice } from '../../support/office.ts';
import { useReaders } from '../../support/reader.ts';

describeWithBrowser('a chair who words a letter', () => {
  const desk = useOffice();
  const readers = useReaders();
  let page: Page;
  const visit = (path: string) => page.goto(`${desk.office.url}${desk.office.home}${path}`);
  const look = (name: string) => readers.look(page, `brieven-${name}`);
  const press = (doe: string) => page.locator(`button[name="doe"][value="${doe}"]`).click();

  beforeAll(async () => {
    page = await readers.desk();
  });

  it('sees all letters, what is wrong with a wording, the letter in the frame, and that it is saved', async () => {
    await visit('/brieven');
    await look('alle');
    await visit('/brieven/bericht?moment=municipal-3-stuck');
    const frame = page.locator('iframe').first().contentFrame();
    expect(await frame.locator('h1').textContent()).toContain('besluit');
    // Its own styles hold within the page: a mail without them has the browser's own font.
    expect(
      await frame.locator('h1').evaluate((title: { style: { color: string } }) => title.style.color),
    ).not.toBe('');
    await page.fill('#onderwerp-nl', 'uw hulp, {naam}');
    await page.fill('#tekst-nl', 'Bel 010 123 45 67.\n{vraag}');
    await press('bewaar');
    await look('fout');
    await page.fill('#onderwerp-nl', 'uw hulp vóór {datum}');
    await page.fill('#tekst-nl', 'Fijn dat u dit leest.\n{vraag}\n{feiten}\n{knop}\n{waarom}\n{gevolg}');
    await press('bekijk');
    expect(await frame.locator('body').textContent()).toContain('Fijn dat u dit leest.');
    await look('voorbeeld');
    await press('bewaar');
    await look('bewaard');
  });
});
