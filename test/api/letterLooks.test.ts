// Letters in a browser, as mail programs show them: readable in light and in dark, as wide as the screen, and accessible.
import { mkdir } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useReaders } from './support/reader.ts';
import { bundleStories } from '../mail/stories/bundles.ts';
import { receiverStories } from '../mail/stories/receivers.ts';
import type { Story } from '../mail/stories/story.ts';
import type { Mailed } from '../mail/support/mailWorld.ts';
import { describeWithBrowser } from '../support/browser.ts';

/** One with every part that letters have, and the others for how they differ. */
const shown: Readonly<Record<string, Story | (() => Mailed) | undefined>> = {
  notice: receiverStories['notice, to the top after all that was asked'],
  'commitment-lapsed': receiverStories['a commitment, lapsed, says the referrer'],
  'six-checks': bundleStories['six checks for one referrer'],
};

function htmlOf(story: Story | (() => Mailed) | undefined): string {
  const told = story?.() ?? [];
  const [mailed] = 'mail' in told ? [told] : told;
  if (!mailed) throw new Error('The story has no letter');
  return mailed.mail.html;
}

describeWithBrowser('a letter', () => {
  const readers = useReaders();

  it.each(Object.entries(shown))('%s can be read in light', async (name, story) => {
    const page = await readers.desk();
    await page.setContent(htmlOf(story));
    await readers.look(page, `letter-${name}-light`);
  });

  it.each(Object.entries(shown))('%s can be read in dark', async (name, story) => {
    const page = await readers.browser.newPage({ colorScheme: 'dark' });
    try {
      await page.setContent(htmlOf(story));
      await page.evaluate(axe.source);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await contrasts(page), `${String(width)} px`).toEqual([]);
        await takePicture(page, `letter-${name}-dark-${String(width)}`);
      }
    } finally {
      await page.close();
    }
  });

  it.each(Object.entries(shown))('%s is the same without its style sheet', async (_name, story) => {
    const html = htmlOf(story);
    const page = await readers.desk();
    await page.setContent(html);
    const styled = await page.screenshot({ fullPage: true });
    await page.setContent(html.replace(/<style>[\s\S]*?<\/style>/, ''));
    expect(styled.equals(await page.screenshot({ fullPage: true }))).toBe(true);
  });
});

/** What stands out too little from what is behind it. */
function contrasts(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
    const result = await loaded.run({ runOnly: ['color-contrast'], resultTypes: ['violations'] });
    return result.violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
  });
}

async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder === undefined || folder === '') return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
