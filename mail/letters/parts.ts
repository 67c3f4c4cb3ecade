// What letters have in common: whom to call, who signs, and the quiet lines below.
import type { CaseLetter, LetterLinks } from './caseLetter.ts';
import { sentences, type Aside, type Block, type Inline, type Words } from '../content.ts';
import type { PersonProfile, RegionFacts, RegionProfile } from '../../domain/advice/facts.ts';
import { THE_REGION } from '../../domain/advice/parties.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { regionPeople } from '../../domain/escalation/recipients.ts';
import type { Cause } from '../../domain/monitoring/answer.ts';
import type { Instant } from '../../domain/time.ts';
import { say } from '../../words/language.ts';

interface ActingChair {
  readonly person: PersonProfile;
  /** "voorzitter", or who stands in for them. */
  readonly office: string;
}

/** The region's chair on the day of a moment, or who stands in; undefined between two chairs. */
export function chairOn(facts: RegionFacts, now: Instant): ActingChair | undefined {
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
  const office = holds ? say('voorzitter', 'chair') : say('waarnemend voorzitter', 'acting chair');
  return { person, office };
}

/** Whom to call, with a number that can be pressed: the chair, or while there is none the team. @param title such as "Liever bellen?" */
export function callSection(facts: RegionFacts, now: Instant, title: string): Block {
  const chair = chairOn(facts, now);
  return chair
    ? callBlock(`${chair.person.name}, ${chair.office}`, facts.region, title)
    : callTeamSection(facts.region, title);
}

/** The same, of the team: for who is the chair. */
export function callTeamSection(region: RegionProfile, title: string): Block {
  return callBlock(region.team, region, title);
}

function callBlock(who: string, { phone, phoneHours }: RegionProfile, title: string): Block {
  const words: Words = [`${who}: `, telephone(phone), ', ', { typed: phoneHours }, '.'];
  return { is: 'section', title, paragraphs: [words] };
}

/** By the chair, by name, or by the team while there is none. */
export function signature(facts: RegionFacts, now: Instant, by: 'chair' | 'team'): readonly string[] {
  const chair = by === 'chair' ? chairOn(facts, now) : undefined;
  const regards = say('Met vriendelijke groet,', 'Kind regards,');
  if (!chair) return [regards, facts.region.team];
  const { person, office } = chair;
  return [regards, person.name, say(`${office} van het expertteam`, `${office} of the expert team`)];
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
  return notMe === undefined
    ? []
    : [{ link: { text: say('Ik ben niet de juiste persoon', 'I am not the right person'), href: notMe } }];
}

/** For referrers: this is no crisis line (S3 §4.1.3), and whom to call. @param link to report it, for one case */
export function crisisAside({ crisisName, crisisPhone }: RegionProfile, link?: string): Aside {
  const words: Words = [
    say(
      'Is er acuut gevaar? Dit is geen crisislijn. Bel ',
      'Is there immediate danger? This is not a crisis line. Call ',
    ),
    telephone('112'),
    say(` of ${crisisName}: `, ` or ${crisisName}: `),
    telephone(crisisPhone),
    say('. Laat het ons daarna weten.', '. Please let us know after that.'),
  ];
  return link === undefined
    ? { words }
    : { words, link: { text: say('Meld acuut gevaar', 'Report immediate danger'), href: link } };
}

/** For mails with a button: that it is the way to answer. */
export function ratherByButton(): string {
  return say(
    'Antwoord liever via de knop dan per mail.',
    'Please answer with the button rather than by email.',
  );
}

/** What somebody on a rung was asked for, in a sentence. */
export function youWereAsked(cause: Cause, reference: string): string {
  return cause === 'silence'
    ? say(
        `Wij vroegen u om mee te kijken in casus ${reference}.`,
        `We asked you to take a look at case ${reference}.`,
      )
    : say(`Wij vroegen u om hulp in casus ${reference}.`, `We asked you for help in case ${reference}.`);
}

/** Where nothing is asked any more, but all may be said. */
export function somethingToAdd(): string {
  return say(
    'Hebt u iets toe te voegen? Dat kan via de knop.',
    'Do you have anything to add? You can, with the button.',
  );
}

/** The reader may just have had a message that this letter makes pointless. */
export function crossedWords(): string {
  return say(
    'Ons bericht aan u en dit nieuws hebben elkaar gekruist.',
    'Our message to you and this news crossed on the way.',
  );
}

/** "6 casussen"; more than one. */
export function casesWords(count: number): string {
  return say(`${String(count)} casussen`, `${String(count)} cases`);
}

/** Whether there is something to press in a letter. */
export function hasButton({ parts }: CaseLetter): boolean {
  return (parts.button ?? []).length > 0;
}

/** Where somebody says how often mail may come, for letters that may wait. */
export function oftenAside(links: readonly LetterLinks[]): readonly Aside[] {
  const often = links.find((of) => of.often !== undefined)?.often;
  if (often === undefined) return [];
  return [
    {
      link: {
        text: say('Kies hoe vaak u mail van ons krijgt', 'Choose how often you get email from us'),
        href: often,
      },
    },
  ];
}

/** The last lines of every mail. */
export function footer({ demo }: RegionProfile, letters: readonly CaseLetter[]): readonly Aside[] {
  const answers = letters.some(hasButton);
  return [
    {
      words: sentences(
        say('In deze mail staan geen gegevens van het kind.', 'This email contains no details of the child.'),
        answers ? ratherByButton() : null,
      ),
    },
    ...demoAside(demo),
  ];
}

/** Of a made-up region, that it is one. */
export function demoAside(demo: boolean): readonly Aside[] {
  return demo
    ? [
        {
          words: say(
            'Dit is een demo. Alle mensen, plaatsen en casussen zijn verzonnen.',
            'This is a demo. All people, places and cases are made up.',
          ),
        },
      ]
    : [];
}
