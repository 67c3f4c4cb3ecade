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

  it('sees all letters', async () => {
    await visit('/brieven');
    await look('alle');
  });

  it('sees the letter in a frame with its own styles, and what is wrong with a wording', async () => {
    await visit('/brieven/bericht?moment=municipal-3-stuck');
    const title = page.locator('iframe').first().contentFrame().locator('h1');
    expect(await title.textContent()).toContain('besluit');
    // Without them a mail has the browser's own looks.
    const colour = (one: { style: { color: string } }) => one.style.color;
    expect(await title.evaluate(colour)).not.toBe('');
    await page.fill('#onderwerp-nl', 'uw hulp, {naam}');
    await page.fill('#tekst-nl', 'Bel 010 123 45 67.\n{vraag}');
    await press('bewaar');
    await look('fout');
  });

  it('sees the letter in words of their own before saving them', async () => {
    await visit('/brieven/bericht?moment=municipal-3-stuck');
    await page.fill('#onderwerp-nl', 'uw hulp vóór {datum}');
    await page.fill('#tekst-nl', 'Fijn dat u dit leest.\n{vraag}\n{feiten}\n{knop}\n{waarom}\n{gevolg}');
    await press('bekijk');
    const letter = page.locator('iframe').first().contentFrame().locator('body');
    expect(await letter.textContent()).toContain('Fijn dat u dit leest.');
    await look('voorbeeld');
    await press('bewaar');
    expect(await page.locator('main').textContent()).toContain('De woorden zijn bewaard.');
  });
});
