// Every letter that there is, for a sample case of the region: made by the rules, so that a new one appears by itself.
import {
  SAMPLE_REFERENCE,
  sampleAdvice,
  sampleAround,
  sampleParties,
  type SampleGround,
} from './sampleRegion.ts';
import { contextOf, type CaseFacts, type Language } from '../../../domain/advice/facts.ts';
import type { PersonId, Rhythm } from '../../../domain/advice/parties.ts';
import { threeLadders } from '../../../config/ladders.ts';
import { decide } from '../../../domain/advice/decide.ts';
import { unknownContact, type Asking } from '../../../domain/contacts/contact.ts';
import type { ContactFacts } from '../../../domain/contacts/facts.ts';
import { placesOf } from '../../../domain/contacts/places.ts';
import { localDateOf, plusDays, instantOf } from '../../../domain/calendar/amsterdam.ts';
import type { Role } from '../../../domain/escalation/agreement.ts';
import { onDuty } from '../../../domain/escalation/recipients.ts';
import { lettersAhead, type LetterAhead } from '../../../domain/forecast/lettersAhead.ts';
import { letterKinds } from '../../../domain/letters/letter.ts';
import { momentOf } from '../../../domain/letters/moments.ts';
import type { WordedKind, WordingInUse } from '../../../domain/letters/wording.ts';
import { DAY_MS, type Instant, type LocalDate } from '../../../domain/time.ts';
import type { LetterLinks } from '../../../mail/letters/caseLetter.ts';
import { maskLinks } from '../../../mail/render/maskLinks.ts';
import type { WordedMail } from '../../../mail/render/renderMail.ts';
import { writeAddressMail } from '../../../mail/writeAddressMail.ts';
import { writeContactMail } from '../../../mail/writeContactMail.ts';
import { writeMail } from '../../../mail/writeMail.ts';
import { inLanguage } from '../../../words/language.ts';

/** A letter that can be written, in any words. */
export interface LetterSample {
  readonly kind: WordedKind;
  /** What sets it apart from others of its kind; unique among those. */
  readonly moment: string;
  /** In which role, where it is known. */
  readonly role: Role | 'referrer' | undefined;
  readonly name: string;
  /** Without links by which anyone could answer. */
  readonly write: (wording?: WordingInUse) => WordedMail;
}

/** They lead nowhere, and are masked. */
const links: LetterLinks = {
  answer: 'https://doorzet.example/voorbeeld/antwoord',
  notMe: 'https://doorzet.example/voorbeeld/niet-ik',
  crisis: 'https://doorzet.example/voorbeeld/acuut',
  console: 'https://doorzet.example/voorbeeld/casus',
};

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

type Around = ReturnType<typeof sampleAround>;

function caseSamples(around: Around, now: Instant, rhythm: Rhythm, most?: number): readonly LetterSample[] {
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

function oneEach(facts: CaseFacts, ahead: Iterable<LetterAhead>): readonly LetterSample[] {
  const samples = new Map<string, LetterSample>();
  for (const { at, letter, advice, events } of ahead) {
    const moment = momentOf(letter, advice, events);
    const key = `${letter.kind} ${moment}`;
    if (samples.has(key)) continue;
    samples.set(key, {
      kind: letter.kind,
      moment,
      ...whoIs(facts, letter.to, localDateOf(at)),
      write: (wording) => {
        const written = writeMail([{ facts: { ...facts, advice, events }, letter, links }], at, wording);
        return maskLinks(written, [links]);
      },
    });
  }
  return [...samples.values()];
}

/** The letters about a place on the ladders, to somebody on their first rung; and about a changed address. */
function contactSamples(around: Around, now: Instant): readonly LetterSample[] {
  const standing = placesOf(around.agreement, around.directory, around.organisations, localDateOf(now));
  const [found] = [...standing].filter(([id]) => id.startsWith('sample '));
  if (!found) return [];
  const [id, places] = found;
  const person = around.people.get(id);
  if (!person) return [];
  const who = { role: places[0]?.role, name: person.name };
  const at = instantOf(localDateOf(now), around.agreement.calendar.roundAt);
  const asking = (because: Asking['because'], reminded: number): ContactFacts => ({
    ...around,
    person,
    standing: { places, address: '', awayUntil: null },
    contact: {
      ...unknownContact,
      confirmed:
        because === 'yearly' ? { at: instantOf(plusDays(localDateOf(at), -365), '09:00'), places: [] } : null,
      asking: {
        number: 1,
        because,
        askedAt: at - reminded * 7 * DAY_MS,
        places,
        address: '',
        letter: 'arrived',
        countsFrom: at - reminded * 7 * DAY_MS,
        reminded,
        remindedAt: null,
        answer: null,
        answeredAt: null,
        lapsed: false,
      },
    },
  });
  const sample = (
    kind: 'introduction' | 'yearlyQuestion' | 'introductionReminder',
    moment: string,
    facts: ContactFacts,
  ): LetterSample => ({
    kind,
    moment,
    ...who,
    write: (wording) =>
      maskLinks(
        writeContactMail({ facts, letter: { kind, to: id, about: { asking: 1 } }, links }, at, wording),
        [links],
      ),
  });
  const address = (which: 'old' | 'new'): LetterSample => ({
    kind: 'addressChanged',
    moment: which,
    ...who,
    write: (wording) =>
      writeAddressMail(
        { facts: asking('new', 0), person, about: { address: which, changedAt: at } },
        at,
        wording,
      ),
  });
  return [
    sample('introduction', 'new', asking('new', 0)),
    sample('introduction', 'changed', asking('changed', 0)),
    sample('yearlyQuestion', 'yearly', asking('yearly', 0)),
    sample('introductionReminder', 'first', asking('new', 1)),
    address('old'),
    address('new'),
  ];
}
