// What the people of a journey do with a link: in a browser, on a phone, without script.
import type { Page } from 'playwright-core';
import type { Mail } from './postbox.ts';
import { followedWords, realisedWords, stuckWords } from '../../../words/answers.ts';
import type { Answer } from '../../../domain/monitoring/answer.ts';

type Answers = Partial<Pick<Answer, 'followed' | 'realised' | 'plannedFrom' | 'helpWanted'>> & {
  readonly stuck?: keyof typeof stuckWords;
};

/** Answers a check by the link in a mail, question by question, as far as they are asked. */
export async function answerCheck(page: Page, mail: Mail, answers: Answers): Promise<void> {
  const { followed = 'yes', realised = 'no', stuck = 'nowhere', plannedFrom, helpWanted = false } = answers;
  await page.goto(answerLink(mail));
  await page.getByRole('link', { name: 'Begin' }).click();
  for (;;) {
    const question = new URL(page.url()).pathname.split('/').at(-1);
    if (question === 'controleren') break;
    const choose = (label: string) => page.getByRole('radio', { name: label }).first().check();
    if (question === 'opgevolgd') await page.getByLabel(followedWords[followed], { exact: true }).check();
    else if (question === 'zorg') {
      await choose(realisedWords[realised]);
      if (plannedFrom !== undefined) await fillDate(page, plannedFrom);
    } else if (question === 'waar') await choose(stuckWords[stuck]);
    else if (question === 'overbrugging') await page.getByLabel('Ja', { exact: true }).check();
    else if (question === 'meedenken') await choose(helpWanted ? 'Ja' : 'Nee');
    await page.getByRole('button', { name: 'Verder' }).click();
  }
  await page.getByRole('button', { name: 'Verstuur de antwoorden' }).click();
}

/** Replies to a notice by the link in a mail. */
export async function replyTo(
  page: Page,
  mail: Mail,
  reply: { readonly arrangeBefore: string } | { readonly cannot: string } | 'solved',
): Promise<void> {
  await page.goto(answerLink(mail));
  if (reply === 'solved') await page.getByLabel(/^Het is opgelost/).check();
  else if ('cannot' in reply) {
    await page.getByLabel(/^Het lukt niet/).check();
    await page.getByRole('textbox', { name: /Waarom/ }).fill(reply.cannot);
  } else {
    await page.getByLabel(/^Ik regel dit/).check();
    await fillDate(page, reply.arrangeBefore);
  }
  await page.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
}

async function fillDate(page: Page, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  await page.getByLabel('Dag').fill(day);
  await page.getByLabel('Maand').fill(month);
  await page.getByLabel('Jaar').fill(year);
}

/** The link in a mail by which its receiver answers. */
export function answerLink({ text }: Pick<Mail, 'text'>): string {
  const [link] = text.match(/https?:\/\/\S+\/[vbk]\/[^\s/]+/) ?? [];
  if (link === undefined) throw new Error('There is no link in the mail');
  return link;
}
