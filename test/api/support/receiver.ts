// Someone on a rung who gets a notice: how a case comes to them, and how they answer on its page.
import type { Page } from 'playwright-core';
import type { Answer } from '../../../domain/monitoring/answer.ts';
import type { PersonName } from '../../../dev/demo/cast.ts';
import { at } from '../../support/doorzet.ts';
import type { Office } from './office.ts';
import { askedCase, stuckAtMunicipality, typeDate } from './referrer.ts';

/** A case that is stuck at the municipality, with the region's own path for it. */
export interface StuckCase {
  readonly id: string;
  readonly reference: string;
  /** Where the latest notice of somebody leads. */
  readonly linkOf: (who: PersonName) => Promise<string>;
}

/** Answers a check as the referrer, without its pages. */
export async function referrerSays(
  office: Office,
  id: string,
  answer: Partial<Answer> = { stuck: { where: 'notFinanced', why: 'De inkoper belt terug.' } },
): Promise<void> {
  const { check } = (await office.advice(id)).monitoring;
  await office.tell(
    id,
    {
      type: 'answerCheck',
      check: check?.number ?? 0,
      answeredTimes: check?.answeredTimes ?? 0,
      answer: { ...stuckAtMunicipality, ...answer },
    },
    { part: 'referrer', person: office.cast.person.sevda },
  );
}

/**
 * A case whose referrer said on Monday 23 November that the municipality does not pay.
 * @param rung 1: Paul, the team manager, was asked on the 25th; 2: Jan and Selin on 3 December, and it is 10:00 then
 */
export async function stuckCase(office: Office, rung: 1 | 2 = 1): Promise<StuckCase> {
  const { id, reference } = await askedCase(office);
  await referrerSays(office, id);
  if (rung === 1) await office.passUntil('2026-11-25 10:00');
  else {
    await office.passUntil('2026-11-30 10:00');
    await referrerSays(office, id);
    await office.passUntil('2026-12-03 10:00');
  }
  return { id, reference, linkOf: (who) => office.linkTo('notice', id, office.cast.person[who]) };
}

/** Silence: the referrer was asked and reminded, and Paul is asked to look along on Friday 27 November. */
export async function silentCase(office: Office): Promise<StuckCase> {
  const { id, reference } = await askedCase(office);
  await office.passUntil('2026-11-27 10:00');
  office.now = Math.max(office.now, at('2026-11-27 10:00'));
  return { id, reference, linkOf: (who) => office.linkTo('notice', id, office.cast.person[who]) };
}

/** "Ik regel dit vóór", with a date as "10 12 2026". */
export async function arrange(page: Page, date: string): Promise<void> {
  await page.getByRole('radio', { name: /^Ik regel dit/ }).check();
  await typeDate(page, date);
  await sendReply(page);
}

/** "Verstuur uw antwoord". */
export async function sendReply(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
}
