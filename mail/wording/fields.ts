// The fields of a wording: how each is called in a text, and what it becomes. In Dutch texts in Dutch, in English in English.
import type { Inline } from '../content.ts';
import { chairOn, telephone } from '../letters/parts.ts';
import { partNames, type PartName } from '../letters/letterParts.ts';
import type { CaseFacts, RegionFacts } from '../../domain/advice/facts.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../domain/time.ts';
import { longDate, longDay } from '../../words/dates.ts';
import { spoken } from '../../words/language.ts';

/** What can stand in a sentence. */
export const factNames = [
  'reference',
  'term',
  'givenOn',
  'team',
  'region',
  'chair',
  'phone',
  'phoneHours',
  /** The subject in our own words; in a subject only. */
  'ourSubject',
] as const;
export type FactName = (typeof factNames)[number];

/** What each fact is this time; one that is not there now is left out. */
export type FactsSaid = Readonly<Partial<Record<FactName, Inline>>>;

/** How a part is called between braces. */
export const partFields = spoken<PartName>({
  ask: ['vraag', 'ask'],
  facts: ['feiten', 'facts'],
  button: ['knop', 'button'],
  howToAnswer: ['antwoorden', 'answers'],
  doneSoFar: ['gedaan', 'done'],
  whyYou: ['waarom', 'why'],
  ifNothing: ['gevolg', 'otherwise'],
  outcome: ['afloop', 'outcome'],
  thanks: ['dank', 'thanks'],
  next: ['vervolg', 'next'],
  meanwhile: ['zolang', 'meanwhile'],
  asks: ['gevraagd', 'asked'],
  alsoTold: ['ook', 'also'],
  call: ['bellen', 'call'],
  places: ['plek', 'place'],
});

/** How a fact is called between braces. */
export const factFields = spoken<FactName>({
  reference: ['casus', 'case'],
  term: ['datum', 'date'],
  givenOn: ['adviesdatum', 'advicedate'],
  team: ['team', 'team'],
  region: ['regio', 'region'],
  chair: ['voorzitter', 'chair'],
  phone: ['telefoon', 'phone'],
  phoneHours: ['bereikbaar', 'hours'],
  ourSubject: ['onderwerp', 'subject'],
});

/** The part of that name in the language of the text. */
export function partCalled(name: string): PartName | undefined {
  return partNames.find((part) => partFields[part] === name);
}

/** The fact of that name in the language of the text. */
export function factCalled(name: string): FactName | undefined {
  return factNames.find((fact) => factFields[fact] === name);
}

/** What a letter of a region knows; `before`: by when it asks something. */
export function factsSaid(
  facts: RegionFacts & Partial<Pick<CaseFacts, 'advice'>>,
  ourSubject: string,
  before: Instant | null | undefined,
  now: Instant,
): FactsSaid {
  const { region, advice } = facts;
  const chair = chairOn(facts, now)?.person.name;
  return {
    ...(advice && {
      reference: advice.reference,
      givenOn: longDate(advice.facts.givenOn, localDateOf(now)),
    }),
    ...(before !== undefined && before !== null && { term: longDay(before, now) }),
    team: region.team,
    region: region.name,
    ...(chair !== undefined && { chair }),
    phone: telephone(region.phone),
    phoneHours: { typed: region.phoneHours },
    ourSubject,
  };
}
