// The gallery in a real browser: accessible, never wider than the screen, and whole without script.
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeWithBrowser, launchBrowser } from '../../support/browser.ts';
import { gallery } from './gallery.tsx';
import { serveGallery } from './galleryServer.tsx';

const WIDTHS = [1280, 768, 360, 320];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let server: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
let page: Page;
const requested: string[] = [];
const complaints: string[] = [];

/** The rules that are broken, each with the elements that break it. */
async function violations(): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
    const result = await loaded.run({ runOnly: tags, resultTypes: ['violations'] });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, RULES);
}

/** By how many pixels the page is wider than the screen. */
function tooWide(): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

describeWithBrowser('the gallery in a browser', () => {
  beforeAll(async () => {
    server = await serveGallery();
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('request', (request) => requested.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  describe.each(gallery)('%s', (name) => {
    it(
      'is accessible and fits at every width, also with text twice as large',
      { timeout: 60_000 },
      async () => {
        await page.goto(`${server.url}/${name}`);
        for (const details of await page.locator('details').all())
          await details.locator('summary').first().click();
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          expect(await violations(), `${width} px`).toEqual([]);
          expect(await tooWide(), `${width} px`).toBe(0);
        }
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          await page.evaluate("document.documentElement.style.fontSize = '200%'");
          expect(await tooWide(), `${width} px, text at 200%`).toBe(0);
        }
      },
    );
  });

  describe('without script', () => {
    it('has the focus on what has to be mended', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const quiet = await context.newPage();
      await quiet.goto(`${server.url}/unanswered`);
      await quiet.locator('.dz-error-summary:focus').waitFor();
      await quiet.getByRole('link', { name: 'Kies of het advies wordt opgevolgd' }).click();
      await quiet.locator('#opgevolgd:focus').waitFor();
      await context.close();
    });

    it('shows what belongs to a choice when it is chosen, and keeps what was typed', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const quiet = await context.newPage();
      await quiet.goto(`${server.url}/question`);
      const day = quiet.getByLabel('Dag');
      expect(await day.isVisible()).toBe(true);
      await quiet.getByLabel('Nee').check();
      expect(await day.isVisible()).toBe(false);
      await quiet.getByLabel('Gepland').check();
      expect(await day.inputValue()).toBe('11');
      await context.close();
    });
  });

  describe('the whole gallery', () => {
    it('asked nothing of another origin, and was refused nothing by its policy', () => {
      expect(requested.length).toBeGreaterThan(gallery.length);
      expect(requested.filter((url) => !url.startsWith(server.url))).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });
});
