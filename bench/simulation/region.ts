// A made-up region: its organisations, who holds which office from when until when, and who is away.
import { Chance } from './chance.ts';
import { oneSteeringGroup, threeLadders } from '../../config/ladders.ts';
import type { Absence, Directory, Holding } from '../../domain/advice/context.ts';
import { THE_REGION, type OrganisationId, type Parties, type PersonId } from '../../domain/advice/parties.ts';
import { plusDays } from '../../domain/calendar/amsterdam.ts';
import { rolesAt, type Agreement, type Role } from '../../domain/escalation/agreement.ts';
import type { LocalDate } from '../../domain/time.ts';

/** The first day of the simulation: a Monday. */
export const FIRST_DAY: LocalDate = '2027-01-04';

const MUNICIPALITIES = 8;
const PROVIDERS = 10;
const REFERRERS = 40;

/** Somebody who can be written to. */
export interface Person {
  readonly id: PersonId;
  /** The last day in their post; null while the simulation lasts. */
  readonly until: LocalDate | null;
  /** Their address on record is wrong. */
  readonly unreachable: boolean;
}

export interface SimulatedRegion {
  readonly agreement: Agreement;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly referrers: readonly Person[];
  readonly holdings: ReadonlyMap<OrganisationId, readonly Holding[]>;
  readonly absences: ReadonlyMap<PersonId, readonly Absence[]>;
}

/** How regions differ: most have the report's three ladders, some one table, some no veto window, some no ladder for silence. */
const agreements: readonly Agreement[] = [
  threeLadders,
  threeLadders,
  threeLadders,
  oneSteeringGroup,
  threeLadders,
  { ...threeLadders, vetoWorkingDays: 0 },
  { ...threeLadders, entries: { ...threeLadders.entries, silence: [] } },
];

/** The region of that number, with its people for so many years. */
export function makeRegion(seed: number, number: number, years: number): SimulatedRegion {
  const chance = new Chance(seed, number, -1);
  const last = plusDays(FIRST_DAY, years * 366);
  const people = new Map<PersonId, Person>();
  const holdings = new Map<OrganisationId, Holding[]>();
  const absences = new Map<PersonId, readonly Absence[]>();
  const add = (id: PersonId, from: LocalDate): Person => {
    // Four years in a post on average, like anywhere.
    const until = plusDays(from, chance.between(120, 2800));
    const person = { id, until: until > last ? null : until, unreachable: chance.happens(0.015) };
    people.set(id, person);
    absences.set(id, holidays(chance, id, last));
    return person;
  };
  for (const [organisation, role] of offices()) {
    const held: Holding[] = holdings.get(organisation) ?? [];
    holdings.set(organisation, held);
    let from = plusDays(FIRST_DAY, -chance.between(1, 1400));
    for (let nth = 1; from <= last; nth += 1) {
      const person = add(`${organisation}.${role}.${String(nth)}`, from);
      const until = person.until === null ? {} : { until: person.until };
      held.push({ organisation, role, person: person.id, from, ...until });
      if (person.until === null) break;
      // A post is empty for a while, or filled at once.
      from = plusDays(person.until, chance.happens(0.5) ? 1 : chance.between(2, 90));
    }
  }
  const referrers = Array.from({ length: REFERRERS }, (_, at) => add(`referrer.${String(at)}`, FIRST_DAY));
  const agreement = agreements[number % agreements.length] ?? threeLadders;
  return { agreement, people, referrers, holdings, absences };
}

function offices(): readonly (readonly [OrganisationId, Role])[] {
  const of = (prefix: string, count: number, roles: readonly Role[]) =>
    Array.from({ length: count }, (_, at) =>
      roles.map((role) => [`${prefix}${String(at)}`, role] as const),
    ).flat();
  return [
    ...rolesAt.region.map((role) => [THE_REGION, role] as const),
    [THE_REGION, 'steeringGroupMember'],
    ...of('access', MUNICIPALITIES, ['teamManager']),
    ...of('municipality', MUNICIPALITIES, ['policyAdviser', 'socialDomainManager', 'alderman']),
    ...of('provider', PROVIDERS, rolesAt.provider),
    ...of('procurement', 1, rolesAt.procurementOrganisation),
  ];
}

/** Two or three weeks a year, mostly with a deputy. */
function holidays(chance: Chance, person: PersonId, last: LocalDate): readonly Absence[] {
  const found: Absence[] = [];
  let from = plusDays(FIRST_DAY, chance.between(0, 364));
  while (from <= last) {
    const until = plusDays(from, chance.between(4, 20));
    found.push({ person, from, until, ...(chance.happens(0.6) ? { deputy: `${person}~deputy` } : {}) });
    from = plusDays(from, chance.between(250, 450));
  }
  return found;
}

/** Who and what a case is about, and the people of its parties, as the store would load them. */
export interface Surroundings {
  readonly parties: Parties;
  readonly directory: Directory;
  /** Who answers the questions when the referrer no longer does. */
  readonly successors: readonly PersonId[];
}

/** The surroundings of one more case. */
export function surroundingsIn(region: SimulatedRegion, chance: Chance): Surroundings {
  const [referrer, ...successors] = [1, 2, 3].map(() => chance.oneOf(region.referrers).id);
  const at = chance.between(0, MUNICIPALITIES - 1);
  const provider = `provider${String(chance.between(0, PROVIDERS - 1))}`;
  const parties: Parties = {
    referrer: referrer ?? '',
    caseCoordinator: { organisation: `access${String(at)}` },
    submitter: chance.happens(0.7)
      ? { kind: 'provider', organisation: provider }
      : { kind: 'municipalAccess', organisation: `access${String(at)}` },
    municipality: `municipality${String(at)}`,
    ...(chance.happens(0.9) ? { provider } : {}),
    ...(chance.happens(0.9) ? { procurementOrganisation: 'procurement0' } : {}),
  };
  const organisations = [THE_REGION, `access${String(at)}`, parties.municipality, provider, 'procurement0'];
  const holdings = organisations.flatMap((organisation) => region.holdings.get(organisation) ?? []);
  const people = new Set([...holdings.map(({ person }) => person), parties.referrer, ...successors]);
  const absences = [...people].flatMap((person) => region.absences.get(person) ?? []);
  return { parties, directory: { holdings, absences }, successors };
}
