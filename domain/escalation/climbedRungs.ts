// What is read off the rungs of a climb: which were reached, by whom, and which comes next.
import type { Climb, Notice, RungRecord } from './climb.ts';
import type { PersonId } from '../advice/parties.ts';

/** The record of a rung's latest attempt. */
export function rungRecord(climb: Climb, rung: number): RungRecord | undefined {
  return climb.rungs.findLast((record) => record.rung === rung);
}

/** The latest record of a rung whose letters were asked for; undefined before the first. */
export function lastNotified({ rungs }: Climb): RungRecord | undefined {
  return rungs.findLast(({ skipped }) => !skipped);
}

/** Whether a letter of the rung that was asked last is still on its way. */
export function isUnderWay(climb: Climb): boolean {
  const last = lastNotified(climb)?.rung;
  return climb.rungs.some(
    ({ rung, notices }) => rung === last && notices.some(({ letter }) => letter === 'pending'),
  );
}

/** The highest rung that is done with: skipped, or a letter reached someone on it. 0 before the first. */
export function reachedRung(climb: Climb): number {
  const reached = climb.rungs.filter(
    ({ skipped, notices }) => skipped || notices.some(({ letter }) => letter === 'arrived'),
  );
  return Math.max(0, ...reached.map(({ rung }) => rung));
}

/** The rung that comes next: the entry rung, or the one above the highest reached. */
export function nextRung(climb: Climb): number {
  return Math.max(climb.entryRung, reachedRung(climb) + 1);
}

/** The rung that would come next by itself or by the chair's yes, also above the top; undefined where none does. */
export function rungToCome(climb: Climb): number | undefined {
  const { stand } = climb;
  switch (stand.at) {
    case 'toAnnounce':
    case 'announced':
    case 'proposed':
    case 'approved':
    case 'held':
    case 'asking':
      // A climb that asks whether something is done stands at the rung that said so.
      return Math.max(stand.rung, nextRung(climb));
    case 'waiting':
      return stand.rung + 1;
    default:
      return undefined;
  }
}

/** The rung to come, where the ladder has one: the chair can hold it back. */
export function rungToHold(climb: Climb, rungs: number): number | undefined {
  const rung = rungToCome(climb);
  return rung === undefined || rung > rungs ? undefined : rung;
}

/** Whom a letter of this rung reached, in any attempt. */
export function reachedOn(climb: Climb, rung: number): readonly Notice[] {
  return climb.rungs
    .filter((record) => record.rung === rung)
    .flatMap(({ notices }) => notices.filter(({ letter }) => letter === 'arrived'));
}

/** The receivers whose letter arrived, who did not answer, and of whom an answer is still asked. */
export function openNotices(climb: Climb): readonly Notice[] {
  return climb.rungs.flatMap(({ notices }) =>
    notices.filter(({ letter, reply, released }) => letter === 'arrived' && !reply && !released),
  );
}

/** The receivers of a rung of whom nobody knows whether their letter arrived. */
export function unknownOn(climb: Climb, rung: number): readonly Notice[] {
  return climb.rungs
    .filter((record) => record.rung === rung)
    .flatMap(({ notices }) =>
      notices.filter(({ letter, unknownSince }) => letter === 'failed' && unknownSince !== undefined),
    );
}

/** Everyone whom a letter of this climb reached, once each, as they were last asked. */
export function reachedPeople(climb: Climb): readonly Notice[] {
  const byPerson = new Map<PersonId, Notice>();
  for (const record of climb.rungs) {
    for (const notice of record.notices) if (notice.letter === 'arrived') byPerson.set(notice.person, notice);
  }
  return [...byPerson.values()];
}
