// Cases brought to where a story about the console begins.
import type { AdviceEvent } from '../../../../domain/advice/events.ts';
import type { CaseFacts } from '../../../../domain/advice/facts.ts';
import type { Answer, StatedCause } from '../../../../domain/monitoring/answer.ts';
import type { Reply } from '../../../../domain/escalation/climb.ts';
import type { PersonName } from '../../../../dev/demo/cast.ts';
import { readCase } from '../../../../store/pages/case.ts';
import { at } from '../../../support/doorzet.ts';
import type { Office } from '../../support/office.ts';

/** A case under way, with the address of its page. */
export interface Case {
  readonly id: string;
  readonly reference: string;
  readonly page: string;
}

/** An answer that says where it is stuck. */
export function stuck(where: StatedCause, why?: string): Answer {
  return {
    followed: 'yes',
    realised: 'no',
    stuck: { where, ...(why === undefined ? {} : { why }) },
    bridging: 'no',
    helpWanted: false,
  };
}

export const realised: Answer = { followed: 'yes', realised: 'yes', helpWanted: false };

/** Registered on Monday 9 November; its first question goes out a week later. */
export async function newCase(office: Office): Promise<Case> {
  office.now = at('2026-11-09 10:00');
  const { id, reference } = await office.newCase();
  return { id, reference, page: `/adviezen/${reference}` };
}

/** The referrer has had the first question, on Monday 16 November. */
export async function askedCase(office: Office): Promise<Case> {
  const one = await newCase(office);
  await office.passUntil('2026-11-16 09:05');
  return one;
}

/** The referrer answers the question that is open. */
export async function answer(office: Office, { id }: Case, given: Answer): Promise<void> {
  const { check } = (await office.advice(id)).monitoring;
  await office.tell(
    id,
    {
      type: 'answerCheck',
      check: check?.number ?? 0,
      answeredTimes: check?.answeredTimes ?? 0,
      answer: given,
    },
    { part: 'referrer', person: office.cast.person.sevda },
  );
}

/** The first answer says where it is stuck: the first rung is announced, and goes out on Tuesday 17 November at 9:00. */
export async function announcedCase(office: Office, where: StatedCause = 'laidAside'): Promise<Case> {
  const one = await askedCase(office);
  await answer(office, one, stuck(where));
  await office.passUntil('2026-11-16 10:00');
  return one;
}

/** The first rung has had its letter on Tuesday 17 November. */
export async function climbedCase(office: Office, where: StatedCause = 'laidAside'): Promise<Case> {
  const one = await announcedCase(office, where);
  await office.passUntil('2026-11-17 10:00');
  return one;
}

/** The connection was lost while the first rung's only notice was sent. */
export async function lostCase(office: Office): Promise<Case> {
  const address = office.address('paul');
  office.losing.add(address);
  const one = await climbedCase(office);
  office.losing.delete(address);
  return one;
}

/** Somebody on the first rung of a ladder replies. */
export async function reply(
  office: Office,
  { id }: Case,
  climb: string,
  who: PersonName,
  given: Reply,
): Promise<void> {
  const person = office.cast.person[who];
  await office.tell(
    id,
    { type: 'reply', climb, rung: 1, person, reply: given },
    { part: 'receiver', person },
  );
}

/** All that is known of a case. */
export async function factsOf(office: Office, { reference }: Case): Promise<CaseFacts> {
  const found = await readCase(office.database, office.region, reference);
  if (!found) throw new Error(`There is no case ${reference}`);
  return found.facts;
}

/** What happened in a case since there were so many events. */
export async function eventsOf(office: Office, one: Case, since = 0): Promise<readonly AdviceEvent[]> {
  return (await factsOf(office, one)).events.slice(since).map(({ event }) => event);
}

/** The last event of a type, and who did it. */
export async function lastEvent(office: Office, one: Case, type: AdviceEvent['type']) {
  return (await factsOf(office, one)).events.findLast(({ event }) => event.type === type);
}
