// Every letter that there is, for a sample case of the region: made by the rules, so that a new one appears by itself.
import {
  SAMPLE_REFERENCE,
  sampleAdvice,
  sampleAround,
  sampleParties,
  type SampleAround,
  type SampleGround,
} from './sampleRegion.ts';
import { contactSamples } from './contactSamples.ts';
import { sampleLinks as links, type LetterSample } from './letterSample.ts';
import { contextOf, type CaseFacts, type Language } from '../../../domain/advice/facts.ts';
import type { PersonId, Rhythm } from '../../../domain/advice/parties.ts';
import { threeLadders } from '../../../config/ladders.ts';
import { decide } from '../../../domain/advice/decide.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { onDuty } from '../../../domain/escalation/recipients.ts';
import { lettersAhead, type LetterAhead } from '../../../domain/forecast/lettersAhead.ts';
import { isChoiceKind } from '../../../domain/letters/digest.ts';
import { letterKinds, type LetterKind } from '../../../domain/letters/letter.ts';
import { momentOf } from '../../../domain/letters/moments.ts';
import type { Instant, LocalDate } from '../../../domain/time.ts';
import type { LetterToWrite } from '../../../mail/letters/caseLetter.ts';
import { maskLinks } from '../../../mail/render/maskLinks.ts';
import { caseLetterForms, writeMail, writePlain } from '../../../mail/writeMail.ts';
import { inLanguage } from '../../../words/language.ts';

/** Of the second case in a mail about two. */
const OTHER_REFERENCE = 'YYY-YYY';

/** One letter for each moment of each kind, in the order in which they come. */
export function letterSamples(
  ground: SampleGround,
  language: Language,
  now: Instant,
): readonly LetterSample[] {
  return inLanguage(language, () => {
    const around = sampleAround(ground, language, now);
    const weekly = caseSamples(around, now, { every: 'week' });
    // Only whoever is asked seldom is reminded twice, and asked whether old news still holds.
    const seldom = caseSamples(around, now, { every: 'threeMonths' }, 2);
    const found = firstOfEach([...weekly, ...seldom]);
    const kinds = new Set(found.map(({ kind }) => kind));
    const others = letterKinds.every((kind) => kinds.has(kind))
      ? []
      : caseSamples({ ...around, agreement: threeLadders }, now, { every: 'week' });
    return [
      ...found,
      // What cannot happen on the ladders of this region: as on those with which a region begins.
      ...others.filter(({ kind }) => !kinds.has(kind)),
      ...contactSamples(around, now),
    ];
  });
}

function firstOfEach(samples: readonly LetterSample[]): readonly LetterSample[] {
  const first = new Map<string, LetterSample>();
  for (const sample of samples) {
    const key = `${sample.kind} ${sample.moment}`;
    if (!first.has(key)) first.set(key, sample);
  }
  return [...first.values()];
}

/** Of two roles the first: somebody on two ladders is called by one. */
function whoIs(facts: CaseFacts, person: PersonId, day: LocalDate): Pick<LetterSample, 'role' | 'name'> {
  const { advice, directory, people } = facts;
  const [held] = directory.holdings.filter((holding) => onDuty(directory, holding.person, day) === person);
  const referrer = onDuty(directory, advice.parties.referrer, day) === person;
  return { role: referrer ? 'referrer' : held?.role, name: people.get(person)?.name ?? '' };
}

function caseSamples(
  around: SampleAround,
  now: Instant,
  rhythm: Rhythm,
  most?: number,
): readonly LetterSample[] {
  const register = {
    type: 'register',
    reference: SAMPLE_REFERENCE,
    parties: sampleParties,
    facts: sampleAdvice(now),
    rhythm,
  } as const;
  const begun = decide(null, register, { ...around, now }, { part: 'chair' });
  if ('refusal' in begun) throw new Error(`A sample case was refused: ${begun.refusal.code}`);
  const facts: CaseFacts = { ...around, id: '', advice: begun.advice, events: begun.events };
  return ofCase(facts, now, most);
}

function ofCase(facts: CaseFacts, now: Instant, most?: number): readonly LetterSample[] {
  return oneEach(facts, lettersAhead(facts.advice, contextOf(facts, now), facts.events, most));
}

/** The letters of a real case that come, or could come; of each moment the first. */
export function samplesOfCase(facts: CaseFacts, language: Language, now: Instant): readonly LetterSample[] {
  const people = new Map([...facts.people].map(([id, person]) => [id, { ...person, language }]));
  return inLanguage(language, () => ofCase({ ...facts, people }, now));
}

/** Whether letters of a kind about several cases can be one mail: as such a kind, or as whoever gets them chose. */
function sharesMail(kind: LetterKind): boolean {
  return caseLetterForms[kind].several !== undefined || isChoiceKind(kind);
}

function oneEach(facts: CaseFacts, ahead: Iterable<LetterAhead>): readonly LetterSample[] {
  const samples = new Map<string, LetterSample>();
  for (const { at, letter, advice, events } of ahead) {
    const moment = momentOf(letter, advice, events);
    const key = `${letter.kind} ${moment}`;
    if (samples.has(key)) continue;
    const ofOne = (): readonly LetterToWrite[] => [{ facts: { ...facts, advice, events }, letter, links }];
    samples.set(key, {
      kind: letter.kind,
      moment,
      ...whoIs(facts, letter.to, localDateOf(at)),
      plain: (wording) => writePlain(ofOne(), at, wording),
      write: (wording) => maskLinks(writeMail(ofOne(), at, wording), [links]),
      together: sharesMail(letter.kind)
        ? {
            plain: () => writePlain(ofTwo(), at),
            write: () => maskLinks(writeMail(ofTwo(), at), [links]),
          }
        : null,
    });
    const ofTwo = (): readonly LetterToWrite[] =>
      [advice.reference, OTHER_REFERENCE].map((reference) => ({
        facts: { ...facts, advice: { ...advice, reference }, events },
        letter,
        links,
      }));
  }
  return [...samples.values()];
}
