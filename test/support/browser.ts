// For tests that look at pages: a real browser, and how to be skipped without one.
import { chromium, type Browser } from 'playwright-core';
import { describe, inject } from 'vitest';
import { provided } from './provided.ts';

const browser = provided('browser', inject('browser'));

/** `describe` for tests that need a browser; skipped where there is none. */
export const describeWithBrowser = describe.skipIf(browser.missing !== undefined);

/** Launches the browser; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  if (browser.missing !== undefined) throw new Error(`No browser in this run: ${browser.missing}`);
  return chromium.launch({ executablePath: browser.executablePath, args: [...browser.args] });
}
