// Someone with a browser without script: what they see, whether it fits their screen, and whether it is accessible.
import { mkdir } from 'node:fs/promises';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [1280, 360, 320];

/** The browser of a test file. */
export interface Readers {
  readonly browser: Browser;
  /** A phone without script. */
  phone(): Promise<Page>;
  /** A screen on a desk; axe needs script, our pages do not. */
  desk(): Promise<Page>;
  /**
   * Looks at a page as it is: no rule of accessibility broken and nothing wider than the screen, at three widths.
   * @param name of the picture, when pictures are asked for by the variable `PICTURES`
   */
  look(page: Page, name: string): Promise<void>;
}

/** One browser for all tests of a file. */
export function useReaders(): Readers {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  const looked = new Set<string>();
  const started = (): Browser => {
    if (!browser) throw new Error('The browser is there once beforeAll has run.');
    return browser;
  };
  const newPage = async (width: number, javaScriptEnabled: boolean): Promise<Page> => {
    const viewport = { width, height: 800 };
    const context = await started().newContext({ viewport, javaScriptEnabled, locale: 'nl-NL' });
    contexts.push(context);
    return context.newPage();
  };
  let inspector: Page | undefined;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser?.close();
  });

  return {
    get browser() {
      return started();
    },
    phone: () => newPage(360, false),
    desk: () => newPage(1280, false),
    async look(page, name) {
      if (looked.has(name)) return;
      looked.add(name);
      // The page itself has no script; its HTML is looked at where axe can run.
      inspector ??= await newPage(1280, true);
      await inspector.goto(page.url());
      await inspector.setContent(await page.content());
      await inspect(inspector, name);
    },
  };
}

async function inspect(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await takePicture(page, `${name}-${width}`);
  }
  await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
  // A label of a field that shares its id belongs to the other; axe lets that pass.
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    `ids that ${name} has twice`,
  ).toEqual([]);
  await page.evaluate(axe.source);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const violations = await page.evaluate(async (tags) => {
      const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
      const result = await loaded.run({ runOnly: tags, resultTypes: ['violations'] });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }, RULES);
    expect(violations, `${name} at ${width} px`).toEqual([]);
    const tooWide = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(tooWide, `${name} is too wide at ${width} px`).toBe(0);
  }
}

async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder === undefined || folder === '' || name.endsWith('-320')) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
