// What readiness finds, in words: states, gaps and figures.
import type { OrganisationKind } from '../../../domain/advice/facts.ts';
import { THE_REGION } from '../../../domain/advice/parties.ts';
import type { Gap, Mend } from '../../../domain/escalation/gaps.ts';
import type { Reach } from '../../../domain/escalation/reach.ts';
import type { Readiness } from '../../../domain/escalation/readiness.ts';
import type { IconName } from '../../design/text/Icon.tsx';
import type { StateTone } from '../../design/shows/State.tsx';
import type { Surroundings } from '../../../store/pages/readiness.ts';
import { roleWords } from '../../../words/roles.ts';
import { organisationKindWords } from '../../../words/organisations.ts';

/** How people and organisations are called. */
export type Names = Pick<Surroundings, 'people' | 'organisations'>;

/** How far somebody is reached. */
export const reachWords: Readonly<Record<Reach, string>> = {
  confirmed: 'bevestigd',
  unconfirmed: 'nog niet bevestigd',
  notSigned: 'nog geen afspraak',
  bounced: 'mail komt niet aan',
  vacant: 'vacant',
};

/** As the legend explains them. */
export const reachExplained: Readonly<Record<Reach, string>> = {
  confirmed: 'bevestigd: weet dat de vraag kan komen',
  unconfirmed: 'nog niet bevestigd',
  notSigned: 'nog geen afspraak met de organisatie',
  bounced: 'mail komt niet aan',
  vacant: 'vacant: niemand heeft deze rol',
};

export const reachLooks: Readonly<Record<Reach, { readonly tone: StateTone; readonly icon: IconName }>> = {
  confirmed: { tone: 'ok', icon: 'arrived' },
  unconfirmed: { tone: 'open', icon: 'open' },
  notSigned: { tone: 'open', icon: 'unsigned' },
  bounced: { tone: 'act', icon: 'returned' },
  vacant: { tone: 'act', icon: 'vacant' },
};

/** "Wijkteam Maasveen"; the region itself is the expert team's. */
export function organisationName({ organisations }: Names, id: string): string {
  return id === THE_REGION ? 'de regio' : (organisations.get(id)?.name ?? '');
}

export function personName({ people }: Names, id: string): string {
  return people.get(id)?.name ?? 'iemand die niet meer in de lijst staat';
}

/** What to do about a gap: "Zoek een teammanager voor Wijkteam Havenrecht". */
export function mendWords(names: Names, mend: Mend): string {
  switch (mend.code) {
    case 'appoint':
      return `Zoek een ${roleWords[mend.role]} voor ${organisationName(names, mend.organisation)}`;
    case 'confirm':
      return `Vraag ${withWork(names, mend.person)} om te bevestigen`;
    case 'replaceAddress':
      return `Zoek een ander mailadres van ${withWork(names, mend.person)}`;
    case 'recordMandate':
      return `Maak een afspraak met ${organisationName(names, mend.organisation)}`;
    case 'addOrganisation':
      return `Voeg een ${organisationKindWords[mend.kind]} toe`;
  }
}

function withWork(names: Names, id: string): string {
  const works = names.people.get(id)?.organisation;
  const at = works ? names.organisations.get(works)?.name : undefined;
  return at === undefined ? personName(names, id) : `${personName(names, id)} (${at})`;
}

/** How much a gap weighs. */
export function effectWords({ pairs }: Gap, all: number): string {
  if (pairs === all) return all === 1 ? 'de enige combinatie' : `alle ${String(all)} combinaties`;
  return `${String(pairs)} van de ${String(all)} combinaties`;
}

/** "87%": never a hundred before it is all. */
export function shareWords({ ready, total }: Pick<Readiness, 'ready' | 'total'>): string {
  return `${String(Math.floor((100 * ready) / total))}%`;
}

const counted: Readonly<Record<Mend['code'], readonly [one: string, more: string]>> = {
  addOrganisation: ['soort organisatie ontbreekt', 'soorten organisaties ontbreken'],
  appoint: ['rol is vacant', 'rollen zijn vacant'],
  replaceAddress: ['mailadres werkt niet', 'mailadressen werken niet'],
  recordMandate: ['partij heeft geen afspraak', 'partijen hebben geen afspraak'],
  confirm: ['persoon heeft niet bevestigd', 'mensen hebben niet bevestigd'],
};

/** "3 rollen zijn vacant", for each kind of gap that there is. */
export function gapCounts(gaps: readonly Gap[]): readonly string[] {
  return (Object.keys(counted) as Mend['code'][]).flatMap((code) => {
    const count = gaps.filter(({ mend }) => mend.code === code).length;
    const [one, more] = counted[code];
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : more}`];
  });
}

/** "een gemeente, een aanbieder". */
export function kindWords(kinds: readonly OrganisationKind[]): readonly string[] {
  return kinds.map((kind) => `een ${organisationKindWords[kind]}`);
}
