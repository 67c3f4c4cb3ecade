// A region as large ones are: the demo's cast, and beside it more municipalities, providers and tens of referrers.
import { randomUUID } from 'node:crypto';
import { threeLadders } from '../../../config/ladders.ts';
import type { Seat } from './copies.ts';
import { castRegion, type Cast } from '../../../dev/demo/cast.ts';
import type { Holding } from '../../../domain/advice/context.ts';
import type { OrganisationKind, PersonProfile } from '../../../domain/advice/facts.ts';
import type { Role } from '../../../domain/escalation/agreement.ts';
import type { PlacedOrganisation } from '../../../domain/escalation/parties.ts';
import type { RegionSetUp } from '../../../store/setUpRegion.ts';

const TOWNS = 8;
const REFERRERS_PER_TOWN = 6;
const PROVIDERS = 8;

/** Who plays in the lives that are copied, by name; in every place the same list in the same order. */
const players = [
  'sevda',
  'karin',
  'paul',
  'jan',
  'selin',
  'carla',
  'thea',
  'frits',
  'maya',
  'rob',
  'eva',
  'hugo',
  'marja',
  'ilse',
  'bert',
  'gea',
  'hans',
] as const;
const stages = ['maasveen', 'wijkteamMaasveen', 'deLinde', 'delta'] as const;

/** A region with room for many cases. */
export interface Crowd {
  readonly cast: Cast;
  readonly setUp: RegionSetUp;
  /** Everyone and everything that has an id, in the same order in every crowd. */
  readonly ids: readonly string[];
  /** Where a case can play, each with another municipality, referrer or provider; first where the lives themselves do. */
  readonly seats: readonly [Seat, ...Seat[]];
}

/** Casts a region under a code and a name of its own. */
export function crowdOf(code: string, name: string): Crowd {
  const cast = castRegion(code, { agreement: threeLadders });
  const organisations: PlacedOrganisation[] = [...cast.setUp.organisations];
  // Somebody with one address in several regions would be asked in which.
  const ours = (email: string): string => email.replace(/\.example$/, `-${code}.example`);
  const people = cast.setUp.people.map((person): PersonProfile => ({ ...person, email: ours(person.email) }));
  const holdings: Holding[] = [...cast.setUp.holdings];

  const found = (kind: OrganisationKind, words: string, municipality?: string): string => {
    const id = randomUUID();
    organisations.push({ id, kind, name: words, ...(municipality === undefined ? {} : { municipality }) });
    return id;
  };
  const engage = (organisation: string, surname: string, role?: Role): string => {
    const id = randomUUID();
    const email = ours(`${surname.toLowerCase().replaceAll(' ', '-')}@bench.example`);
    people.push({ id, name: `Robin ${surname}`, surname, addressAs: null, email, organisation });
    if (role !== undefined) holdings.push({ organisation, role, person: id, from: '2025-01-01' });
    return id;
  };

  const towns = Array.from({ length: TOWNS }, (_, at) => {
    const town = `Plaats ${at + 1}`;
    const municipality = found('municipality', town);
    const team = found('municipalAccess', `Wijkteam ${town}`, municipality);
    return {
      ...{ municipality, team },
      referrers: Array.from({ length: REFERRERS_PER_TOWN }, (_, nth) =>
        engage(team, `Verwijzer ${at + 1} ${nth + 1}`),
      ),
      coordinator: engage(team, `Regisseur ${at + 1}`),
      climbed: [
        engage(team, `Teammanager ${at + 1}`, 'teamManager'),
        engage(municipality, `Manager ${at + 1}`, 'socialDomainManager'),
        engage(municipality, `Beleid ${at + 1}`, 'policyAdviser'),
        engage(municipality, `Wethouder ${at + 1}`, 'alderman'),
      ],
    };
  });
  const providers = Array.from({ length: PROVIDERS }, (_, at) => {
    const organisation = found('provider', `Aanbieder ${at + 1}`);
    return {
      organisation,
      climbed: [
        engage(organisation, `Behandelmanager ${at + 1}`, 'teamManager'),
        engage(organisation, `Jeugddirecteur ${at + 1}`, 'youthDirector'),
        engage(organisation, `Bestuurder ${at + 1}`, 'executive'),
      ],
    };
  });

  const shared = players.slice(9).map((who) => cast.person[who]);
  const addressOf = new Map(people.map(({ id, email }) => [id, email]));
  const seatOf = (who: readonly string[], where: readonly string[]): Seat => ({
    ids: [...who, ...where],
    emails: who.map((id) => addressOf.get(id) ?? ''),
  });
  const seats = towns.flatMap(({ municipality, team, referrers, coordinator, climbed }) =>
    referrers.flatMap((referrer) =>
      providers.map((provider) =>
        seatOf(
          [referrer, coordinator, ...climbed, ...provider.climbed, ...shared],
          [municipality, team, provider.organisation, cast.organisation.delta],
        ),
      ),
    ),
  );
  const lived = seatOf(
    players.map((name) => cast.person[name]),
    stages.map((name) => cast.organisation[name]),
  );
  return {
    cast,
    setUp: { ...cast.setUp, profile: { ...cast.setUp.profile, name }, organisations, people, holdings },
    ids: [...people, ...organisations].map(({ id }) => id),
    seats: [lived, ...seats],
  };
}
