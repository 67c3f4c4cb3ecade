// The notice that a letter to someone on a rung is about, or follows: on which climb, which rung, and as whom.
import type { Writing } from './caseLetter.ts';
import { climbOf } from '../../domain/advice/advice.ts';
import type { Climb, Notice, RungRecord } from '../../domain/escalation/climb.ts';
import { greeting } from '../../words/people.ts';

export interface Received {
  readonly climb: Climb;
  readonly record: RungRecord;
  readonly notice: Notice;
}

/** Every notice of a climb to this person, oldest first. */
function receivedIn(climb: Climb, person: string): readonly Received[] {
  return climb.rungs.flatMap((record) =>
    record.notices.filter((notice) => notice.person === person).map((notice) => ({ climb, record, notice })),
  );
}

/** The notice that the letter names, or the last that its receiver had on the climb that it names. */
export function receivedAs({ facts, letter }: Pick<Writing, 'facts' | 'letter'>): Received {
  const { climb: id, rung, attempt } = letter.about;
  const climb = climbOf(facts.advice, id);
  const received = climb ? receivedIn(climb, letter.to) : [];
  const found =
    received.findLast(
      ({ record }) => record.rung === rung && (attempt === undefined || record.attempt === attempt),
    ) ?? received.at(-1);
  if (!found) throw new Error('A letter follows a notice that its receiver never had');
  return found;
}

/** An alderman is greeted by their office; who stands in for one, by their own name. */
export function officeGreeting({ facts, letter, person }: Writing): string {
  const { climb: about } = letter.about;
  const last = facts.advice.climbs
    .filter(({ id }) => about === undefined || id === about)
    .flatMap((climb) => receivedIn(climb, letter.to))
    .at(-1)?.notice;
  return greeting(person, last?.insteadOf === undefined ? last?.recipient.role : undefined);
}
