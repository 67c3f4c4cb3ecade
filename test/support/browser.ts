// Finds a browser for the tests that look at pages.
import chromium from '@sparticuz/chromium';

/** What playwright-core needs to start a browser. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: string[];
}

/** The browser that `CHROME_PATH` names, else the one that comes with an npm package. */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return { executablePath: named, args: ['--no-sandbox'] };
  // In a single process the whole browser ends with the first context that is closed.
  const args = chromium.args.filter((arg) => arg !== '--single-process');
  return { executablePath: await chromium.executablePath(), args };
}
