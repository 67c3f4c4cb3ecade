// Whom somebody named as the right person, for the chair's eyes.
import type { CaseFacts } from '../../../domain/advice/facts.ts';

/** "De verwijzer noemde: ‘Karin Postma’." Undefined where nobody was named. */
export function proposedReferrer({ advice, events }: CaseFacts): string | undefined {
  if (!advice.tasks.some(({ kind }) => kind === 'wrongReferrer')) return undefined;
  const said = events.findLast(({ event }) => event.type === 'WrongReferrerReported')?.event;
  return said?.type === 'WrongReferrerReported' && said.instead !== undefined
    ? `Wie de vragen kreeg, noemde: ‘${said.instead}’.`
    : undefined;
}

/** Whom a receiver on that climb named instead of themselves, and why another could not. */
export function proposedReceivers(facts: CaseFacts, climbId: string | undefined): string | undefined {
  const said = facts.advice.climbs
    .filter(({ id }) => id === climbId)
    .flatMap(({ rungs }) => rungs.flatMap(({ notices }) => notices))
    .flatMap(({ person, reply }) =>
      reply?.kind === 'notMe' && reply.instead !== undefined
        ? [`${facts.people.get(person)?.name ?? 'De ontvanger'} noemde: ‘${reply.instead}’.`]
        : [],
    );
  return said.length === 0 ? undefined : said.join(' ');
}
