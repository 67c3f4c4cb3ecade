// What the ways out of a check do: the chair hears that someone else is to be asked, or that a child is in danger.
import type { Response } from 'express';
import { seeOther, sendPage } from '../../errors.ts';
import { readText } from '../../forms/text.ts';
import type { AppParts } from '../../parts.ts';
import { execute } from '../../../store/execute.ts';
import type { Visit } from '../visit.ts';
import { wrongPersonPage } from './WaysOutPages.tsx';

/** Tells the chair that this person is not the one to ask. */
export async function reportWrongPerson(
  { database }: AppParts,
  visit: Visit,
  response: Response,
): Promise<void> {
  const { region, facts, letter, now, values } = visit;
  const who = readText(values, 'wie', now);
  if ('error' in who) {
    sendPage(response, wrongPersonPage(visit, values, [who.error]), 'badInput');
    return;
  }
  const command = {
    type: 'reportWrongReferrer',
    ...(who.text === undefined ? {} : { instead: who.text }),
  } as const;
  await execute(database, region, facts.id, command, { part: 'referrer', person: letter.to }, now);
  seeOther(response, visit.base);
}

/** Tells the chair, at any hour. */
export async function reportCrisis({ database }: AppParts, visit: Visit, response: Response): Promise<void> {
  const { region, facts, letter, now } = visit;
  const actor = { part: 'referrer', person: letter.to } as const;
  await execute(database, region, facts.id, { type: 'reportCrisis' }, actor, now);
  seeOther(response, `${visit.base}/acuut/gemeld`);
}
