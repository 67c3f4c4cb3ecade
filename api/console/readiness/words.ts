// What readiness finds, in words: states, gaps and figures.
import type { OrganisationKind, PersonProfile } from '../../../domain/advice/facts.ts';
import { THE_REGION, type PersonId } from '../../../domain/advice/parties.ts';
import type { Gap, Mend } from '../../../domain/escalation/gaps.ts';
import type { Reach } from '../../../domain/escalation/reach.ts';
import type { Readiness } from '../../../domain/escalation/readiness.ts';
import type { IconName } from '../../design/text/Icon.tsx';
import type { StateTone } from '../../design/shows/State.tsx';
import type { Surroundings } from '../../../store/pages/readiness.ts';
import { say, spoken } from '../../../words/language.ts';
import { roleWords } from '../../../words/roles.ts';
import { organisationKindWords } from '../../../words/organisations.ts';

/** How people and organisations are called. */
export interface Names extends Pick<Surroundings, 'organisations'> {
  readonly people: ReadonlyMap<PersonId, Pick<PersonProfile, 'name' | 'organisation'>>;
}

/** How far somebody is reached. */
export const reachWords = spoken<Reach>({
  confirmed: ['bevestigd', 'confirmed'],
  unconfirmed: ['nog niet bevestigd', 'not confirmed yet'],
  notSigned: ['nog geen afspraak', 'no agreement yet'],
  bounced: ['mail komt niet aan', 'mail does not arrive'],
  vacant: ['vacant', 'vacant'],
});

/** As the legend explains them. */
export const reachExplained = spoken<Reach>({
  confirmed: ['bevestigd: weet dat de vraag kan komen', 'confirmed: knows that the question may come'],
  unconfirmed: ['nog niet bevestigd', 'not confirmed yet'],
  notSigned: ['nog geen afspraak met de organisatie', 'no agreement with the organisation yet'],
  bounced: ['mail komt niet aan', 'mail does not arrive'],
  vacant: ['vacant: niemand heeft deze rol', 'vacant: nobody has this role'],
});

export const reachLooks: Readonly<Record<Reach, { readonly tone: StateTone; readonly icon: IconName }>> = {
  confirmed: { tone: 'ok', icon: 'arrived' },
  unconfirmed: { tone: 'open', icon: 'open' },
  notSigned: { tone: 'open', icon: 'unsigned' },
  bounced: { tone: 'act', icon: 'returned' },
  vacant: { tone: 'act', icon: 'vacant' },
};

/** "Wijkteam Maasveen"; the region itself is the expert team's. */
export function organisationName({ organisations }: Names, id: string): string {
  return id === THE_REGION ? say('de regio', 'the region') : (organisations.get(id)?.name ?? '');
}

export function personName({ people }: Names, id: string): string {
  return (
    people.get(id)?.name ??
    say('iemand die niet meer in de lijst staat', 'somebody who is no longer in the list')
  );
}

/** What to do about a gap: "Zoek een teammanager voor Wijkteam Havenrecht". */
export function mendWords(names: Names, mend: Mend): string {
  switch (mend.code) {
    case 'appoint':
      return say(
        `Zoek een ${roleWords[mend.role]} voor ${organisationName(names, mend.organisation)}`,
        `Find ${withArticle(roleWords[mend.role])} for ${organisationName(names, mend.organisation)}`,
      );
    case 'confirm':
      return say(
        `Vraag ${withWork(names, mend.person)} om te bevestigen`,
        `Ask ${withWork(names, mend.person)} to confirm`,
      );
    case 'replaceAddress':
      return say(
        `Zoek een ander mailadres van ${withWork(names, mend.person)}`,
        `Find another email address of ${withWork(names, mend.person)}`,
      );
    case 'recordMandate':
      return say(
        `Maak een afspraak met ${organisationName(names, mend.organisation)}`,
        `Make an agreement with ${organisationName(names, mend.organisation)}`,
      );
    case 'addOrganisation':
      return say(
        `Voeg een ${organisationKindWords[mend.kind]} toe`,
        `Add ${withArticle(organisationKindWords[mend.kind])}`,
      );
  }
}

/** In English: "an alderman", "a buyer". */
function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

function withWork(names: Names, id: string): string {
  const works = names.people.get(id)?.organisation;
  const at = works ? names.organisations.get(works)?.name : undefined;
  return at === undefined ? personName(names, id) : `${personName(names, id)} (${at})`;
}

/** How much a gap weighs. */
export function effectWords({ pairs }: Gap, all: number): string {
  if (pairs < all) {
    return say(
      `${String(pairs)} van de ${String(all)} combinaties`,
      `${String(pairs)} of the ${String(all)} combinations`,
    );
  }
  return all === 1
    ? say('de enige combinatie', 'the only combination')
    : say(`alle ${String(all)} combinaties`, `all ${String(all)} combinations`);
}

/** "87%": never a hundred before it is all. */
export function shareWords({ ready, total }: Pick<Readiness, 'ready' | 'total'>): string {
  return `${String(Math.floor((100 * ready) / total))}%`;
}

const one = spoken<Mend['code']>({
  addOrganisation: ['1 soort organisatie ontbreekt', '1 kind of organisation is missing'],
  appoint: ['1 rol is vacant', '1 role is vacant'],
  replaceAddress: ['1 mailadres werkt niet', '1 email address does not work'],
  recordMandate: ['1 partij heeft geen afspraak', '1 party has no agreement'],
  confirm: ['1 persoon heeft niet bevestigd', '1 person has not confirmed'],
});

/** After their number. */
const several = spoken<Mend['code']>({
  addOrganisation: ['soorten organisaties ontbreken', 'kinds of organisations are missing'],
  appoint: ['rollen zijn vacant', 'roles are vacant'],
  replaceAddress: ['mailadressen werken niet', 'email addresses do not work'],
  recordMandate: ['partijen hebben geen afspraak', 'parties have no agreement'],
  confirm: ['mensen hebben niet bevestigd', 'people have not confirmed'],
});

/** "3 rollen zijn vacant", for each kind of gap that there is. */
export function gapCounts(gaps: readonly Gap[]): readonly string[] {
  return (Object.keys(one) as Mend['code'][]).flatMap((code) => {
    const count = gaps.filter(({ mend }) => mend.code === code).length;
    if (count === 0) return [];
    return [count === 1 ? one[code] : `${String(count)} ${several[code]}`];
  });
}

/** "een gemeente, een aanbieder". */
export function kindWords(kinds: readonly OrganisationKind[]): readonly string[] {
  return kinds.map((kind) =>
    say(`een ${organisationKindWords[kind]}`, withArticle(organisationKindWords[kind])),
  );
}
