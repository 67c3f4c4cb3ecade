// Choosing English in a browser without script: in the middle of a check, on a phone and on a desk.
import { beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { describeWithBrowser } from '../../support/browser.ts';
import { contactLink, everybodyAsked } from './contact/support/asked.ts';
import { backToDutch, languageOf } from '../support/language.ts';
import { useOffice } from '../support/office.ts';
import { useReaders } from '../support/reader.ts';
import { referrerSays } from '../support/receiver.ts';
import { answerPage, askedCase, heading, words } from '../support/referrer.ts';

describeWithBrowser('a referrer who would rather read English', () => {
  const open = useOffice();
  const readers = useReaders();
  let phone: Page;

  beforeAll(async () => {
    phone = await readers.phone();
  });

  it('goes on in English in the middle of a check, with all that was answered, and sends it', async () => {
    const { office } = open;
    const { id, link } = await askedCase(office);
    await phone.goto(link);
    await phone.getByRole('link', { name: 'Begin' }).click();
    await answerPage(phone, { opgevolgd: 'Voor een deel' });
    await answerPage(phone, { zorg: 'Nee' });
    await answerPage(phone, { waarom: 'De inkoper belt terug.' });
    expect(await heading(phone)).toBe('Is er hulp in de tussentijd?');
    const asked = phone.url();
    await readers.look(phone, 'check-nederlands');
    await phone.getByRole('button', { name: 'English' }).click();
    expect(phone.url()).toBe(asked);
    expect(await phone.locator('html').getAttribute('lang')).toBe('en');
    expect(await words(phone)).toContain('question 4 of 6');
    await readers.look(phone, 'check-engels');
    expect(await languageOf(office, 'sevda')).toBe('en');

    await phone.locator('input[name="overbrugging"][value="no"]').check();
    await phone.getByRole('button', { name: 'Continue' }).click();
    await phone.locator('textarea[name="leren"]').fill('Call sooner');
    await phone.getByRole('button', { name: 'Continue' }).click();
    await phone.locator('input[name="meedenken"][value="yes"]').check();
    await phone.getByRole('button', { name: 'Continue' }).click();
    expect(await heading(phone)).toBe('Is this right?');
    expect(await words(phone)).toContain('De inkoper belt terug.');
    await readers.look(phone, 'check-nakijken-engels');
    await phone.getByRole('button', { name: 'Send the answers' }).click();
    expect(await heading(phone)).toBe('Thank you, we have received your answers');
    await readers.look(phone, 'check-dank-engels');
    expect((await office.advice(id)).monitoring.lastAnswer?.answer).toEqual({
      followed: 'partly',
      realised: 'no',
      stuck: { where: 'notFinanced', why: 'De inkoper belt terug.' },
      bridging: 'no',
      lesson: 'Call sooner',
      helpWanted: true,
    });
    await phone.getByRole('button', { name: 'Nederlands' }).click();
    expect(await heading(phone)).toBe('Dank u wel, uw antwoorden zijn binnen');
  });

  it('reaches the button by keyboard, large enough for a thumb, beside the brand', async () => {
    const { link } = await askedCase(open.office);
    await backToDutch(open.office);
    await phone.goto(link);
    const button = phone.getByRole('button', { name: 'English' });
    const brand = phone.locator('.dz-brand');
    for (const width of [360, 1280]) {
      await phone.setViewportSize({ width, height: 800 });
      const [target, mark] = [await button.boundingBox(), await brand.boundingBox()];
      if (!target || !mark) throw new Error('One of both is not to be seen');
      expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(44);
      expect(target.x, 'right of the brand').toBeGreaterThanOrEqual(mark.x + mark.width);
      expect(target.y + target.height, 'in one row').toBeLessThanOrEqual(mark.y + mark.height + 1);
    }
    for (const stop of ['Naar de inhoud', 'English']) {
      await phone.keyboard.press('Tab');
      expect(await phone.locator(':focus').innerText()).toBe(stop);
    }
    await phone.keyboard.press('Enter');
    await phone.getByRole('button', { name: 'Nederlands' }).waitFor();
  });

  it('somebody on a rung, and somebody on the ladders, read their page in English', async () => {
    const { office } = open;
    const page = await readers.desk();
    const { id } = await askedCase(office);
    await referrerSays(office, id);
    await office.passUntil('2026-11-25 10:00');
    await page.goto(await office.linkTo('notice', id, office.cast.person.paul));
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Give your answer' }).waitFor();
    await readers.look(page, 'bericht-engels');
    await everybodyAsked(office);
    await page.goto(await contactLink(office, 'jan'));
    await page.getByRole('button', { name: 'English' }).click();
    expect(await heading(page)).toBe('Is your place on the escalation ladder right?');
    await readers.look(page, 'plek-engels');
  });
});
