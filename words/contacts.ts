// Where somebody stands on the ladders, what that means for them, and on what it rests, in plain words.
import { restsOn } from './mandates.ts';
import { capitalised } from './people.ts';
import { listed, roleWords } from './roles.ts';
import type { OrganisationProfile, RegionFacts } from '../domain/advice/facts.ts';
import { THE_REGION, type OrganisationId } from '../domain/advice/parties.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import type { ContactFacts } from '../domain/contacts/facts.ts';
import { positionKey, positionsOf, type Place, type Position } from '../domain/contacts/places.ts';
import { ladderOf, type Agreement, type LadderSide } from '../domain/escalation/agreement.ts';
import type { Instant } from '../domain/time.ts';

/** After "trede 2 van". */
export const ladderNames: Readonly<Record<LadderSide, string>> = {
  municipal: 'de gemeentelijke ladder',
  provider: 'de ladder van de zorgaanbieder',
  procurement: 'de ladder van de inkoop',
  steeringGroup: 'de ladder van de stuurgroep',
};

/** "gemeente Maasveen", "De Linde". */
export function organisationWords({ kind, name }: Pick<OrganisationProfile, 'kind' | 'name'>): string {
  const named = kind !== 'municipality' || name.toLowerCase().startsWith('gemeente');
  return named ? name.replace(/^Gemeente /, 'gemeente ') : `gemeente ${name}`;
}

function nameOf({ organisations }: Pick<RegionFacts, 'organisations'>, id: OrganisationId): string {
  const organisation = organisations.get(id);
  return organisation ? organisationWords(organisation) : 'uw organisatie';
}

/** "manager sociaal domein van gemeente Maasveen"; of a role of the region itself the role alone. */
export function positionWords(
  facts: Pick<RegionFacts, 'organisations'>,
  { organisation, role }: Position,
): string {
  if (organisation === THE_REGION) return roleWords[role];
  return `${roleWords[role]} van ${nameOf(facts, organisation)}`;
}

/** "trede 2 van de gemeentelijke ladder". */
function rungWords({ rung, side }: Place): string {
  return `trede ${String(rung)} van ${ladderNames[side]}`;
}

/** What somebody is, and on which rungs that puts them. */
export interface PositionWords {
  readonly position: Position;
  /** "Manager sociaal domein van gemeente Maasveen". */
  readonly title: string;
  /** "Trede 2 van de gemeentelijke ladder en trede 2 van de ladder van de zorgaanbieder". */
  readonly rungs: string;
  /** "Loopt een advies vast in een casus uit uw gemeente en helpt trede 1 niet, dan vragen wij u om te helpen." */
  readonly meaning: readonly string[];
}

/** Per position, in plain words. */
export function positionsInWords(facts: RegionFacts, places: readonly Place[]): readonly PositionWords[] {
  return positionsOf(places).map((position) => {
    const theirs = places.filter((place) => positionKey(place) === positionKey(position));
    return {
      position,
      title: capitalised(positionWords(facts, position)),
      rungs: capitalised(listed([...new Set(theirs.map(rungWords))])),
      meaning: [...new Set(theirs.map((place) => meaningSentence(facts.agreement, place)))],
    };
  });
}

const inWhichCase: Readonly<Record<Place['of'], string>> = {
  caseCoordinator: 'in een casus met een casusregisseur van uw organisatie',
  submitter: 'in een casus die uw organisatie inbracht',
  municipality: 'in een casus uit uw gemeente',
  provider: 'in een casus waarin uw organisatie de zorg geeft',
  procurementOrganisation: 'in een casus waarvoor uw organisatie zorg inkoopt',
  region: 'in deze regio',
};

/** What it is to stand there: after whom they are asked, and for what. */
function meaningSentence(agreement: Agreement, { ladder, rung, of }: Place): string {
  const stuck = `Loopt een advies vast ${inWhichCase[of]}`;
  if (rung === 1) return `${stuck}, dan vragen wij u als eerste om te helpen.`;
  const entered = Object.values(agreement.entries).some((entries) =>
    entries.some((entry) => entry.ladder === ladder && entry.rung === rung),
  );
  if (entered) return `${stuck}, dan kunnen wij u om hulp vragen.`;
  const top = ladderOf(agreement, ladder)?.rungs.length === rung;
  return `${stuck} en helpt trede ${String(rung - 1)} niet, dan vragen wij u om ${top ? 'een besluit' : 'te helpen'}.`;
}

/** How it goes when that happens; no figures, for each region's are different. */
export const whenAskedSentences: readonly string[] = [
  'U krijgt dan een mail. Daarin staat wat wij vragen, en vóór wanneer.',
  'Dat gebeurt alleen als een advies vastloopt. Hoe vaak dat is, weten wij niet vooraf.',
];

/** What the ladder is, to who never heard of it. */
export function ladderSentences({ region }: Pick<RegionFacts, 'region'>): readonly string[] {
  return [
    `Dat is een afspraak in de regio ${region.name}.`,
    'Er staat in wie helpt als een advies van het expertteam vastloopt.',
  ];
}

/** On which agreements it rests that they stand there; where nothing was signed, that it is a request. */
export function restsOnSentences(
  facts: ContactFacts,
  places: readonly Place[],
  at: Instant,
): readonly string[] {
  const organisations = [...new Set(places.map(({ organisation }) => organisation))].filter(
    (organisation) => organisation !== THE_REGION,
  );
  return organisations.flatMap((organisation) => {
    const isMunicipality = facts.organisations.get(organisation)?.kind === 'municipality';
    const as = isMunicipality ? 'gemeente' : 'organisatie';
    const sentences = restsOn(facts.mandates, organisation, as, localDateOf(at));
    if (organisations.length === 1) return sentences;
    // Of several, each by its name.
    const name = nameOf(facts, organisation);
    return sentences.map((sentence) =>
      sentence
        .replace(/^Uw (gemeente|organisatie)/, capitalised(name))
        .replace(/\buw (gemeente|organisatie)/, name),
    );
  });
}
