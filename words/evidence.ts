// What a climb rests on, in words: the fact, who said it and when. Never whose fault it is.
import { longDay } from './dates.ts';
import { say, spoken } from './language.ts';
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
export const causeClauses = spoken<Exclude<Cause, 'silence'>>({
  laidAside: ['dat het advies nog niet wordt gevolgd', 'that the advice is not being followed yet'],
  notFinanced: ['dat de financiering nog niet rond is', 'that the funding is not settled yet'],
  cannotCooperate: [
    'dat de aanbieder nu niet kan meewerken, bijvoorbeeld door een wachtlijst',
    'that the provider cannot take part now, for example because of a waiting list',
  ],
  noCapacity: [
    'dat aanbieders nu te weinig plek of personeel hebben',
    'that providers now have too few places or too few staff',
  ],
  findsUnfitting: [
    'dat de aanbieder het advies niet passend vindt',
    'that the provider does not find the advice suitable',
  ],
  other: ['dat de zorg uit het advies er nog niet is', 'that the care in the advice is not there yet'],
});

/** Who works for the provider reads of "uw organisatie". */
function clauseFor(facts: CaseFacts, cause: Exclude<Cause, 'silence'>, reader: PersonId | undefined): string {
  const provider = organisationOf(facts.advice.parties, 'provider');
  const own =
    reader !== undefined && provider !== undefined && facts.people.get(reader)?.organisation === provider;
  const clause = causeClauses[cause];
  if (!own) return clause;
  return say(
    clause.replace('de aanbieder', 'uw organisatie'),
    clause.replace('the provider', 'your organisation'),
  );
}

/** The referrer of now, if they were it at that moment already. */
function referrerSince({ advice, events }: CaseFacts, at: Instant): PersonId | null {
  const changed = events.findLast(({ event }) => event.type === 'ReferrerChanged');
  return changed && changed.at > at ? null : advice.parties.referrer;
}

/** Causes that say something of the provider. */
const ofFormerProvider: Readonly<Partial<Record<Cause, string>>> = spoken({
  cannotCooperate: [
    'dat de vorige aanbieder niet kon meewerken',
    'that the previous provider could not take part',
  ],
  findsUnfitting: [
    'dat de vorige aanbieder het advies niet passend vond',
    'that the previous provider did not find the advice suitable',
  ],
});
const aboutProvider: ReadonlySet<string> = new Set(Object.keys(ofFormerProvider));

/** When another provider came into the case; 0 where none did. */
function providerChangedAt({ events }: CaseFacts): Instant {
  const changed = events.findLast(
    ({ event }) => event.type === 'PartiesChanged' && event.to.provider !== undefined,
  );
  return changed?.at ?? 0;
}

/** Who said something, and when. */
interface Said {
  readonly at: Instant;
  readonly now: Instant;
  /** Whether the reader said it. */
  readonly own: boolean;
}

function reportedSentence({ at, now, own }: Said, clause: string): string {
  const day = longDay(at, now);
  return say(
    `${own ? 'U' : 'De verwijzer'} meldde op ${day} ${clause}.`,
    `${own ? 'You' : 'The referrer'} reported on ${day} ${clause}.`,
  );
}

function stillSoSentence({ at, now, own }: Said): string {
  const day = longDay(at, now);
  return say(
    `Op ${day} was dat volgens ${own ? 'u' : 'de verwijzer'} nog zo.`,
    `On ${day} that was still so, according to ${own ? 'you' : 'the referrer'}.`,
  );
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
  if (evidence.by === 'silence') return silenceSentences(evidence, now);
  if (climb.cause === 'silence') {
    return [
      say(
        'Het expertteam weet nog niet hoe het met het advies staat.',
        'The expert team does not know yet how things stand with the advice.',
      ),
    ];
  }
  const clause = clauseFor(facts, climb.cause, reader);
  if (evidence.by === 'chair') {
    return [
      say(`De voorzitter van het expertteam ziet ${clause}.`, `The chair of the expert team sees ${clause}.`),
    ];
  }
  const said = (at: Instant): Said => ({
    at,
    now,
    own: reader !== undefined && reader === referrerSince(facts, at),
  });
  const { at, confirmedAt } = evidence;
  const changedAt = providerChangedAt(facts);
  if (aboutProvider.has(climb.cause) && changedAt > at) {
    // What was said of the provider before is not said of the one that came: only what was said since.
    return confirmedAt !== null && confirmedAt > changedAt
      ? [reportedSentence(said(confirmedAt), clause)]
      : [reportedSentence(said(at), ofFormerProvider[climb.cause] ?? clause)];
  }
  return [
    reportedSentence(said(at), clause),
    ...(confirmedAt === null ? [] : [stillSoSentence({ ...said(at), at: confirmedAt })]),
  ];
}

function silenceSentences(
  { since, times }: Extract<Evidence, { by: 'silence' }>,
  now: Instant,
): readonly string[] {
  const [day, often] = [longDay(since, now), timesWords(times)];
  return [
    say(
      `Sinds ${day} vroegen wij de verwijzer ${often} hoe het staat.`,
      `Since ${day} we have asked the referrer ${often} how things stand.`,
    ),
    say(
      'Wij hoorden nog niets. Daar kan een goede reden voor zijn.',
      'We have not heard anything yet. There may be a good reason for that.',
    ),
  ];
}
