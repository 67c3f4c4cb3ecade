// A chair with a keyboard only: where the focus goes next is where the eye goes next, and an advice is registered in few steps.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeWithBrowser } from '../../support/browser.ts';
import { at } from '../../support/doorzet.ts';
import { useOffice } from '../support/office.ts';
import { useReaders } from '../support/reader.ts';
import { newCase } from './support/cases.ts';

/** Presses keys, and counts them. */
class Hands {
  readonly page: Page;
  tabs = 0;
  strokes = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.strokes += 1;
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.strokes += text.length;
  }

  /** Goes on by Tab until the focus is there; going past it fails the test. */
  async to(selector: string): Promise<void> {
    for (let stops = 0; stops < 15; stops += 1) {
      await this.press('Tab');
      this.tabs += 1;
      if ((await this.page.locator(`${selector}:focus`).count()) > 0) return;
    }
    throw new Error(`${selector} is more than fifteen stops away`);
  }
}

describeWithBrowser('by keyboard', () => {
  const desk = useOffice();
  const readers = useReaders();
  let page: Page;

  beforeAll(async () => {
    page = await readers.desk();
    // What usually goes together is known from one case on.
    await newCase(desk.office);
    desk.office.now = at('2026-11-23 10:00');
  });

  describe.each([1280, 360])('the search of cases at %i px', (width) => {
    it.each(['/adviezen', '/adviezen?trede=1', '/mensen'])(
      'goes from left to right and down: %s',
      async (path) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${desk.office.url}${desk.office.home}${path}`);
        const places = [];
        for (const stop of await page
          .locator('form.dz-search :is(input:not([type=hidden]), select, summary, button)')
          .all()) {
          const box = await stop.boundingBox();
          if (box && (await stop.isVisible()))
            places.push({ ...box, words: await stop.evaluate((one) => one.outerHTML.slice(0, 60)) });
        }
        expect(places.length).toBeGreaterThan(1);
        for (const [index, next] of places.entries()) {
          const before = places[index - 1];
          if (!before) continue;
          const isNext = next.y >= before.y + before.height - 1 || next.x >= before.x + before.width - 1;
          expect([before.words, next.words, isNext]).toEqual([before.words, next.words, true]);
        }
      },
    );
  });

  it('registers an advice in three pages, with hardly thirty stops and sixty keys', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const visited: string[] = [];
    page.on('framenavigated', (frame) => visited.push(new URL(frame.url()).pathname));
    await page.goto(`${desk.office.url}${desk.office.home}/adviezen/nieuw`);
    const hands = new Hands(page);
    // Past the menu in one step.
    await hands.to('a[href^="#"]');
    await hands.press('Enter');
    await hands.to('[name=verwijzer]');
    await hands.type('aydin');
    await hands.to('[name=ritme]');
    await hands.press('Space');
    await hands.to('[name=indiener]');
    await hands.press('Space', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await hands.to('[name=aanbieder]');
    await hands.type('De L');
    await hands.to('[name=datum-dag]');
    await hands.type('20');
    await hands.to('[name=datum-maand]');
    await hands.type('11');
    await hands.to('[name=datum-jaar]');
    await hands.type('2026');
    for (const question of ['casus', 'advies', 'kracht', 'financier']) {
      await hands.to(`[name=${question}]`);
      await hands.press('Space');
    }
    await hands.to('main form button');
    await hands.press('Enter');
    await page.waitForURL(/voorbeeld/);
    await hands.to('a[href^="#"]');
    await hands.press('Enter');
    await hands.to('main form button');
    await hands.press('Enter');
    await page.waitForURL(/geregistreerd$/);
    expect(await page.getByText('Het advies is geregistreerd.').count()).toBe(1);
    expect(await page.getByText('Sevda Aydin').count()).toBeGreaterThan(0);
    // More fields, stops or pages than this is a form that grew: two minutes are soon over.
    expect([...new Set(visited.map((path) => path.split('/').at(-1)))]).toEqual([
      'nieuw',
      'voorbeeld',
      'geregistreerd',
    ]);
    expect(hands.tabs).toBeLessThanOrEqual(28);
    expect(hands.strokes).toBeLessThanOrEqual(62);
  });
});
