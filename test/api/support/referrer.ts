// A referrer who answers a check: what they are asked, and how they go through its pages.
import type { Page } from 'playwright-core';
import type { Answer } from '../../../domain/monitoring/answer.ts';
import { at } from '../../support/doorzet.ts';
import type { Office } from './office.ts';

/** A case whose referrer, Sevda, was asked on Monday 23 November at 9:00; it is 10:00 now. */
export async function askedCase(
  office: Office,
): Promise<{ readonly id: string; readonly reference: string; readonly link: string }> {
  office.now = at('2026-11-20 10:00');
  const made = await office.newCase({ givenOn: '2026-11-09' });
  await office.passUntil('2026-11-23 10:00');
  return { ...made, link: await office.linkTo('check', made.id, office.cast.person.sevda) };
}

/** What is chosen and typed on the pages of a check, in the words of those pages; a date as "7 12 2026". */
export interface Given {
  readonly opgevolgd?: 'Ja' | 'Voor een deel' | 'Nee';
  readonly zorg?: 'Ja' | 'Gepland' | 'Nee';
  readonly vanaf?: string;
  readonly waar?: string;
  readonly waarom?: string;
  readonly overbrugging?: 'Ja' | 'Nee' | 'Niet nodig';
  readonly leren?: string;
  readonly meedenken?: 'Ja' | 'Nee';
}

/** The answer that says that all is stuck at the municipality. */
export const stuckAtMunicipality: Answer = {
  followed: 'yes',
  realised: 'no',
  stuck: { where: 'notFinanced' },
  bridging: 'no',
  helpWanted: false,
};

/** The title of the page, with plain spaces. */
export async function heading(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).innerText()).replace(/\s+/g, ' ');
}

/** The words of the page, with plain spaces. */
export async function words(page: Page): Promise<string> {
  return (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
}

/** What a screen reader says of the page, in its order; addresses left out and the case always K7M-3QX. */
export async function spoken(page: Page): Promise<string> {
  const snapshot = await page.getByRole('main').ariaSnapshot();
  return snapshot
    .replace(/:?\n *- \/url: .*/g, '')
    .replace(/[A-Z][2-9][A-Z]-[2-9][A-Z]{2}/g, 'K7M-3QX')
    .replaceAll('\u00a0', ' ');
}

/** Chooses by the words that a choice begins with. */
export async function choose(page: Page, label: string): Promise<void> {
  const exactly = page.getByRole('radio', { name: label, exact: true });
  const chosen =
    (await exactly.count()) > 0 ? exactly : page.getByRole('radio', { name: startingWith(label) });
  await chosen.first().check();
}

function startingWith(words: string): RegExp {
  return new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

/** Types a date, "7 12 2026", in its three fields. */
export async function typeDate(page: Page, date: string): Promise<void> {
  const [day = '', month = '', year = ''] = date.split(' ');
  await page.getByLabel('Dag').fill(day);
  await page.getByLabel('Maand').fill(month);
  await page.getByLabel('Jaar').fill(year);
}

/** "Verder". */
export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Verder' }).click();
}

/** Fills in the page of the question that is asked now, and goes on. */
export async function answerPage(page: Page, given: Given): Promise<string> {
  const name = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  switch (name) {
    case 'opgevolgd':
      await choose(page, given.opgevolgd ?? 'Ja');
      break;
    case 'zorg':
      await choose(page, given.zorg ?? 'Nee');
      if (given.vanaf !== undefined) await typeDate(page, given.vanaf);
      break;
    case 'waar':
      await choose(page, given.waar ?? 'De gemeente betaalt de zorg niet');
      await page.getByLabel(/toelichten/).fill(given.waarom ?? '');
      break;
    case 'overbrugging':
      await choose(page, given.overbrugging ?? 'Nee');
      break;
    case 'leren':
      await page.getByLabel(/leren/).fill(given.leren ?? '');
      break;
    case 'meedenken':
      await choose(page, given.meedenken ?? 'Nee');
      break;
    default:
      throw new Error(`No question at ${name}`);
  }
  await goOn(page);
  return name;
}

/** From the letter to the summary, page by page; gives the questions that were asked. */
export async function fillIn(page: Page, link: string, given: Given = {}): Promise<readonly string[]> {
  await page.goto(link);
  await page.getByRole('link', { name: /^(Begin|Ga verder)$/ }).click();
  const asked: string[] = [];
  while (!page.url().endsWith('/controleren')) asked.push(await answerPage(page, given));
  return asked;
}

/** Sends what the summary shows. */
export async function sendAnswers(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Verstuur de antwoorden' }).click();
}

/** The browser's own way back. From a page that is still coming in it fails now and then. */
export async function back(page: Page): Promise<void> {
  await page.waitForLoadState();
  await page.goBack();
}
