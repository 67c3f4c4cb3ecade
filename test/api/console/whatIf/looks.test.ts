// The calendars of what-if in a browser: accessible, no wider than the screen, and one drawing for each width.
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeWithBrowser } from '../../../support/browser.ts';
import { at } from '../../../support/doorzet.ts';
import { causes } from '../../../../domain/monitoring/answer.ts';
import { useOffice } from '../../support/office.ts';
import { useReaders } from '../../support/reader.ts';
import { answer, newCase, realised, stuck } from '../support/cases.ts';
import { addVersion, quicker } from './versions.ts';
import { oneSteeringGroup } from '../../../../config/ladders.ts';

describeWithBrowser('a chair who looks ahead', () => {
  const desk = useOffice({ vacant: ['rob'] });
  const readers = useReaders();
  let page: Page;

  const visit = async (query: string) => {
    await page.goto(`${desk.office.url}${desk.office.home}/wat-als${query}`);
  };
  const look = (name: string) => readers.look(page, `whatif-${name}`);

  beforeAll(async () => {
    desk.office.now = at('2026-11-23 08:00');
    await addVersion(desk.office, 2, quicker, '2027-03-01');
    await addVersion(desk.office, 3, oneSteeringGroup, '2027-03-02');
    page = await readers.desk();
  });

  it.each([
    ['stilte', ''],
    ['plek', '?reden=noCapacity'],
    ['kwartaal', '?ritme=threeMonths&start-dag=1&start-maand=2&start-jaar=2027'],
    ['anders', '?reden=other'],
    ['naast', '?versie=2&naast=1'],
    ['stuurgroep', '?versie=3&naast=1&reden=notFinanced'],
    ['fout', '?start-dag=31&start-maand=2&start-jaar=2027'],
  ])('at %s', async (name, query) => {
    await visit(query);
    await look(name);
  });

  it('at a replay', async () => {
    const { office } = desk;
    office.now = at('2026-11-09 10:00');
    await newCase(office);
    const [done, stuckCase] = [await newCase(office), await newCase(office)];
    await office.passUntil('2026-11-16 09:05');
    await answer(office, done, realised);
    await answer(office, stuckCase, stuck('noCapacity'));
    await office.passUntil('2026-12-20 12:00');
    for (const version of [2, 3]) {
      await page.goto(`${office.url}${office.home}/ladders/${String(version)}/naspelen`);
      await look(`naspelen-${String(version)}`);
    }
    office.now = at('2026-11-23 08:00');
  });

  it('shows one drawing at each width, and the phone’s on paper', async () => {
    await visit('');
    const shown = async () => page.locator('svg.dz-chart[role=img]:visible').count();
    const wide = page.locator('svg.dz-chart--wide');
    expect([await shown(), await wide.isVisible()]).toEqual([1, true]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect([await shown(), await wide.isVisible()]).toEqual([1, false]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
    expect([await shown(), await wide.isVisible()]).toEqual([1, false]);
    await page.emulateMedia({ media: 'screen' });
  });

  it('no label in a drawing lies on another, or runs out of it', async () => {
    const queries = causes.flatMap((cause) =>
      ['week', 'weeks-6', 'threeMonths'].map((often) => `?reden=${cause}&ritme=${often}`),
    );
    for (const query of [
      ...queries,
      '?versie=3&naast=1&reden=notFinanced',
      '?versie=2&naast=1&reden=findsUnfitting&indiener=ouder',
    ]) {
      await visit(query);
      for (const width of [1280, 360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(COLLISIONS), `${query} at ${String(width)} px`).toEqual([]);
      }
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  });
});

describeWithBrowser('a region in which soon nobody decides', () => {
  const desk = useOffice({ agreement: oneSteeringGroup });
  const readers = useReaders();

  it('has a calendar of a year, in which labels still keep apart', async () => {
    const { office } = desk;
    office.now = at('2026-11-23 08:00');
    await office.database.inRegion(office.region, (transaction) =>
      transaction.query(
        `update holdings set until_date = '2026-11-27' where region = $1 and role in ('chair', 'processSupporter', 'commissioner')`,
        [office.region],
      ),
    );
    const page = await readers.desk();
    await page.goto(`${office.url}${office.home}/wat-als?reden=noCapacity`);
    await readers.look(page, 'whatif-jaar');
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(COLLISIONS)).toEqual([]);
    }
  });
});

/** Texts of the drawing that is shown whose boxes overlap by more than a hair, or stick out of it. */
const COLLISIONS = `(() => {
  const found = [];
  for (const svg of document.querySelectorAll('svg.dz-chart[role=img]')) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const texts = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    for (const [index, { words, box }] of texts.entries()) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(words + ' runs out');
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > 3) found.push(words + ' on ' + other.words);
      }
    }
  }
  return found;
})()`;
