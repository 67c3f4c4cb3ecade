// Where somebody stands on the ladders, what that means for them, and on what it rests, in plain words.
import { say, spoken } from './language.ts';
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
const ladderNames = spoken<LadderSide>({
  municipal: ['de gemeentelijke ladder', 'the municipal ladder'],
  provider: ['de ladder van de zorgaanbieder', 'the provider ladder'],
  procurement: ['de ladder van de inkoop', 'the procurement ladder'],
  steeringGroup: ['de ladder van de stuurgroep', 'the steering group ladder'],
});

/** "gemeente Maasveen", "De Linde". */
export function organisationWords({ kind, name }: Pick<OrganisationProfile, 'kind' | 'name'>): string {
  const isNamed = name.toLowerCase().startsWith('gemeente');
  if (kind === 'municipality') {
    return say(
      isNamed ? name.replace(/^Gemeente /, 'gemeente ') : `gemeente ${name}`,
      `the municipality of ${name.replace(/^gemeente /i, '')}`,
    );
  }
  return say(name.replace(/^Gemeente /, 'gemeente '), name);
}

function nameOf({ organisations }: Pick<RegionFacts, 'organisations'>, id: OrganisationId): string {
  const organisation = organisations.get(id);
  return organisation ? organisationWords(organisation) : say('uw organisatie', 'your organisation');
}

/** "manager sociaal domein van gemeente Maasveen"; of a role of the region itself the role alone. */
export function positionWords(
  facts: Pick<RegionFacts, 'organisations'>,
  { organisation, role }: Position,
): string {
  if (organisation === THE_REGION) return roleWords[role];
  const name = nameOf(facts, organisation);
  const words = roleWords[role];
  return say(`${words} van ${name}`, role === 'alderman' ? `${words} of ${name}` : `${words} at ${name}`);
}

/** "trede 2 van de gemeentelijke ladder". */
function rungWords({ rung, side }: Place): string {
  return say(
    `trede ${String(rung)} van ${ladderNames[side]}`,
    `rung ${String(rung)} of ${ladderNames[side]}`,
  );
}

/** What somebody is, and on which rungs that puts them. */
export interface PositionWords {
  readonly position: Position;
  /** "Manager sociaal domein van gemeente Maasveen". */
  readonly title: string;
  /** "Trede 2 van de gemeentelijke ladder en trede 2 van de ladder van de zorgaanbieder". */
  readonly rungs: string;
  /** "Loopt een advies vast in een casus uit uw gemeente, en lukt het niet op trede 1? Dan vragen wij u om te helpen." */
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

const inWhichCase = spoken<Place['of']>({
  caseCoordinator: [
    'in een casus met een casusregisseur van uw organisatie',
    'in a case that your organisation coordinates',
  ],
  submitter: ['in een casus die uw organisatie inbracht', 'in a case that your organisation brought in'],
  municipality: ['in een casus uit uw gemeente', 'in a case from your municipality'],
  provider: [
    'in een casus waarin uw organisatie de zorg geeft',
    'in a case where your organisation gives the care',
  ],
  procurementOrganisation: [
    'in een casus waarvoor uw organisatie zorg inkoopt',
    'in a case for which your organisation buys care',
  ],
  region: ['in deze regio', 'in this region'],
});

/** What it is to stand there: after whom they are asked, and for what. */
function meaningSentence(agreement: Agreement, { ladder, rung, of }: Place): string {
  const where = inWhichCase[of];
  if (rung === 1) {
    return say(
      `Loopt een advies vast ${where}, dan vragen wij u als eerste om te helpen.`,
      `If advice gets stuck ${where}, you are the first whom we ask to help.`,
    );
  }
  const entered = Object.values(agreement.entries).some((entries) =>
    entries.some((entry) => entry.ladder === ladder && entry.rung === rung),
  );
  if (entered) {
    return say(
      `Loopt een advies vast ${where}, dan kunnen wij u om hulp vragen.`,
      `If advice gets stuck ${where}, we may ask you for help.`,
    );
  }
  const below = String(rung - 1);
  return ladderOf(agreement, ladder)?.rungs.length === rung
    ? say(
        `Loopt een advies vast ${where}, en lukt het niet op trede ${below}? Dan vragen wij u om een besluit.`,
        `Does advice get stuck ${where}, and does rung ${below} find no way? Then we ask you for a decision.`,
      )
    : say(
        `Loopt een advies vast ${where}, en lukt het niet op trede ${below}? Dan vragen wij u om te helpen.`,
        `Does advice get stuck ${where}, and does rung ${below} find no way? Then we ask you to help.`,
      );
}

/** How it goes when that happens; no figures, for each region's are different. */
export function whenAskedSentences(): readonly string[] {
  return [
    say(
      'U krijgt dan een mail. Daarin staat wat wij vragen, en vóór wanneer.',
      'You will then get an email. It says what we ask, and before when.',
    ),
    say(
      'Dat gebeurt alleen als een advies vastloopt. Hoe vaak dat is, weten wij niet vooraf.',
      'That happens only if advice gets stuck. How often that is, we do not know in advance.',
    ),
  ];
}

/** What the ladder is, to who never heard of it. */
export function ladderSentences({ region }: Pick<RegionFacts, 'region'>): readonly string[] {
  return [
    say(
      `Dat is een afspraak in de regio ${region.name}.`,
      `That is an agreement in the ${region.name} region.`,
    ),
    say(
      'Er staat in wie helpt als een advies van het expertteam vastloopt.',
      'It says who helps if advice from the expert team gets stuck.',
    ),
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
  const day = localDateOf(at);
  return organisations.flatMap((organisation) => {
    const own = facts.organisations.get(organisation)?.kind === 'municipality' ? 'gemeente' : 'organisatie';
    // Of several, each by its name.
    const as = organisations.length === 1 ? own : { named: nameOf(facts, organisation) };
    return restsOn(facts.mandates, organisation, as, day);
  });
}
