// What a climb rests on, in words: the fact, who said it and when. Never whose fault it is.
import { longDay } from './dates.ts';
import { timesWords } from './numbers.ts';
import type { CaseFacts } from '../domain/advice/facts.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import type { Climb } from '../domain/escalation/climb.ts';
import { organisationOf } from '../domain/escalation/recipients.ts';
import { verdictOf, type Cause } from '../domain/monitoring/answer.ts';
import type { Instant } from '../domain/time.ts';

/** Who said that it is stuck, and when. */
export type Evidence =
  /** `confirmedAt`: when the referrer last said so again. */
  | { readonly by: 'referrer'; readonly at: Instant; readonly confirmedAt: Instant | null }
  /** The referrer was asked so many times since then, and nothing was heard. */
  | { readonly by: 'silence'; readonly since: Instant; readonly times: number }
  | { readonly by: 'chair' };

/** What a climb rests on now: a cause may have changed since it began, and been confirmed. */
export function evidenceOf(facts: CaseFacts, climb: Climb, now: Instant): Evidence {
  return climb.cause === 'silence' ? silenceOf(facts, climb, now) : statedBy(facts, climb);
}

function silenceOf(facts: CaseFacts, climb: Climb, now: Instant): Evidence {
  const { check: from } = climb.evidence;
  if (from === undefined) return { by: 'chair' };
  // What was asked this very day had no time to be answered.
  const asked = facts.events.filter(
    ({ at, event }) =>
      (event.type === 'CheckAsked' || event.type === 'ReferrerReminded') &&
      event.check >= from &&
      localDateOf(at) < localDateOf(now),
  );
  return { by: 'silence', since: asked[0]?.at ?? climb.evidence.at, times: Math.max(1, asked.length) };
}

function statedBy(facts: CaseFacts, climb: Climb): Evidence {
  const says = facts.events.flatMap(({ at, event }) => {
    if (event.type !== 'CheckAnswered') return [];
    const verdict = verdictOf(event.answer);
    return verdict.is === 'stuck' && verdict.cause === climb.cause ? [{ at, check: event.check }] : [];
  });
  const since = climb.evidence.check;
  const relevant = since === undefined ? says.slice(-1) : says.filter(({ check }) => check >= since);
  const [first] = relevant;
  const last = relevant.at(-1);
  if (!first || !last) return { by: 'chair' };
  return { by: 'referrer', at: first.at, confirmedAt: last.check > first.check ? last.at : null };
}

/** A cause as what is the case: "dat de financiering nog niet rond is". */
export const causeClauses: Readonly<Record<Exclude<Cause, 'silence'>, string>> = {
  laidAside: 'dat het advies nog niet wordt gevolgd',
  notFinanced: 'dat de financiering nog niet rond is',
  cannotCooperate: 'dat de aanbieder nu niet kan meewerken, bijvoorbeeld door een wachtlijst',
  noCapacity: 'dat aanbieders nu te weinig plek of personeel hebben',
  findsUnfitting: 'dat de aanbieder het advies niet passend vindt',
  other: 'dat de zorg uit het advies er nog niet is',
};

/** Who works for the provider reads of "uw organisatie". */
function clauseFor(facts: CaseFacts, cause: Exclude<Cause, 'silence'>, reader: PersonId | undefined): string {
  const provider = organisationOf(facts.advice.parties, 'provider');
  const own =
    reader !== undefined && provider !== undefined && facts.people.get(reader)?.organisation === provider;
  return own ? causeClauses[cause].replace('de aanbieder', 'uw organisatie') : causeClauses[cause];
}

/** The referrer of now, if they were it at that moment already. */
function referrerSince({ advice, events }: CaseFacts, at: Instant): PersonId | null {
  const changed = events.findLast(({ event }) => event.type === 'ReferrerChanged');
  return changed && changed.at > at ? null : advice.parties.referrer;
}

/** Causes that say something of the provider. */
const ofFormerProvider: Readonly<Partial<Record<Cause, string>>> = {
  cannotCooperate: 'dat de vorige aanbieder niet kon meewerken',
  findsUnfitting: 'dat de vorige aanbieder het advies niet passend vond',
};
const aboutProvider: ReadonlySet<string> = new Set(Object.keys(ofFormerProvider));

/** When another provider came into the case; 0 where none did. */
function providerChangedAt({ events }: CaseFacts): Instant {
  const changed = events.findLast(
    ({ event }) => event.type === 'PartiesChanged' && event.to.provider !== undefined,
  );
  return changed?.at ?? 0;
}

function meldde(facts: CaseFacts, at: Instant, reader: PersonId | undefined): string {
  return `${reader !== undefined && reader === referrerSince(facts, at) ? 'U' : 'De verwijzer'} meldde`;
}

/**
 * What is the matter, in one to three sentences: "De verwijzer meldde op woensdag 18 november dat …".
 * @param now for the year in dates
 * @param reader to whom
 */
export function evidenceSentences(
  facts: CaseFacts,
  climb: Climb,
  now: Instant,
  reader?: PersonId,
): readonly string[] {
  const evidence = evidenceOf(facts, climb, now);
  if (evidence.by === 'silence') {
    return [
      `Sinds ${longDay(evidence.since, now)} vroegen wij de verwijzer ${timesWords(evidence.times)} hoe het staat.`,
      'Wij hoorden nog niets. Daar kan een goede reden voor zijn.',
    ];
  }
  if (climb.cause === 'silence') return ['Het expertteam weet nog niet hoe het met het advies staat.'];
  const clause = clauseFor(facts, climb.cause, reader);
  const changedAt = providerChangedAt(facts);
  if (evidence.by === 'referrer' && aboutProvider.has(climb.cause) && changedAt > evidence.at) {
    const { at, confirmedAt } = evidence;
    // What was said of the provider before is not said of the one that came: only what was said since.
    return confirmedAt !== null && confirmedAt > changedAt
      ? [`${meldde(facts, confirmedAt, reader)} op ${longDay(confirmedAt, now)} ${clause}.`]
      : [`${meldde(facts, at, reader)} op ${longDay(at, now)} ${ofFormerProvider[climb.cause]}.`];
  }
  if (evidence.by === 'chair') return [`De voorzitter van het expertteam ziet ${clause}.`];
  const { at, confirmedAt } = evidence;
  const own = reader !== undefined && reader === referrerSince(facts, at);
  return [
    `${meldde(facts, at, reader)} op ${longDay(at, now)} ${clause}.`,
    ...(confirmedAt === null
      ? []
      : [`Op ${longDay(confirmedAt, now)} was dat volgens ${own ? 'u' : 'de verwijzer'} nog zo.`]),
  ];
}
