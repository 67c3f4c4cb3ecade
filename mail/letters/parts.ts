// What letters have in common: whom to call, who signs, and the quiet lines below.
import type { CaseLetter, LetterLinks } from './caseLetter.ts';
import type { Aside, Block, Inline, Words } from '../content.ts';
import type { PersonProfile, RegionFacts, RegionProfile } from '../../domain/advice/facts.ts';
import { THE_REGION } from '../../domain/advice/parties.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { regionPeople } from '../../domain/escalation/recipients.ts';
import type { Instant } from '../../domain/time.ts';

interface ActingChair {
  readonly person: PersonProfile;
  /** "voorzitter", or who stands in for them. */
  readonly office: string;
}

/** The region's chair on the day of a moment, or who stands in; undefined between two chairs. */
function chairOn(facts: RegionFacts, now: Instant): ActingChair | undefined {
  const { agreement, directory, people } = facts;
  const [id] = regionPeople('chair', { now, agreement, directory });
  const person = id === undefined ? undefined : people.get(id);
  if (!person) return undefined;
  const day = localDateOf(now);
  const holds = directory.holdings.some(
    (held) =>
      held.person === id &&
      held.role === 'chair' &&
      held.organisation === THE_REGION &&
      held.from <= day &&
      (held.until === undefined || day <= held.until),
  );
  return { person, office: holds ? 'voorzitter' : 'waarnemend voorzitter' };
}

/** Whom to call, with a number that can be pressed. @param title such as "Liever bellen?" */
export function callSection(facts: RegionFacts, now: Instant, title: string): Block {
  const chair = chairOn(facts, now);
  const { region } = facts;
  const who = chair ? `${chair.person.name}, ${chair.office}: ` : `${region.team}: `;
  const words: Words = [who, telephone(region.phone), `, ${region.phoneHours}.`];
  return { is: 'section', title, paragraphs: [words] };
}

/** By the chair, by name, or by the team while there is none. */
export function signature(facts: RegionFacts, now: Instant, by: 'chair' | 'team'): readonly string[] {
  const chair = by === 'chair' ? chairOn(facts, now) : undefined;
  return chair
    ? ['Met vriendelijke groet,', chair.person.name, `${chair.office} van het expertteam`]
    : ['Met vriendelijke groet,', facts.region.team];
}

/** A telephone number that can be pressed. */
export function telephone(number: string): Inline {
  return { text: number.replaceAll(' ', '\u00a0'), href: `tel:${number.replace(/[^+\d]/g, '')}` };
}

/** A section of sentences; none where there are none. */
export function section(title: string, ...all: readonly (string | null)[]): readonly Block[] {
  const words = all.filter((sentence) => sentence !== null && sentence !== '').join(' ');
  return words === '' ? [] : [{ is: 'section', title, paragraphs: [words] }];
}

/** "Ik ben niet de juiste persoon", where the letter has that link. */
export function notMeAside({ notMe }: LetterLinks): readonly Aside[] {
  return notMe === undefined ? [] : [{ link: { text: 'Ik ben niet de juiste persoon', href: notMe } }];
}

/** For referrers: this is no crisis line (S3 §4.1.3), and whom to call. @param link to report it, for one case */
export function crisisAside({ crisisName, crisisPhone }: RegionProfile, link?: string): Aside {
  const words: Words = [
    'Is er acuut gevaar? Dit is geen crisislijn. Bel ',
    telephone('112'),
    ` of ${crisisName}: `,
    telephone(crisisPhone),
    '. Laat het ons daarna weten.',
  ];
  return link === undefined ? { words } : { words, link: { text: 'Meld acuut gevaar', href: link } };
}

/** The last lines of every mail. */
export function footer({ demo }: RegionProfile, letters: readonly CaseLetter[]): readonly Aside[] {
  const answers = letters.some(({ button }) => button);
  return [
    {
      words: `In deze mail staan geen gegevens van het kind.${
        answers ? ' Antwoord liever via de knop dan per mail.' : ''
      }`,
    },
    ...demoAside(demo),
  ];
}

/** Of a made-up region, that it is one. */
export function demoAside(demo: boolean): readonly Aside[] {
  return demo ? [{ words: 'Dit is een demo. Alle mensen, plaatsen en casussen zijn verzonnen.' }] : [];
}
