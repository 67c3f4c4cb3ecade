// Who stands where in a region today: its agreement in force, its list of people, and who is away.
import { loadOrganisations, loadPeople } from '../caseFacts.ts';
import { loadAgreement, loadDirectory, versionInForce } from '../context.ts';
import { oneRow, type RegionCode, type Transaction } from '../database.ts';
import type { Directory } from '../../domain/advice/context.ts';
import type { OrganisationProfile, PersonProfile } from '../../domain/advice/facts.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { nowhere, type ContactContext, type Standing } from '../../domain/contacts/due.ts';
import { awayUntil, nextChange, placesOf } from '../../domain/contacts/places.ts';
import { ourContactTimings } from '../../domain/contacts/timings.ts';
import type { Agreement } from '../../domain/escalation/agreement.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';

export interface Standings {
  /** The version in force; undefined where none is: then nobody is asked anything. */
  readonly agreement: Agreement | undefined;
  readonly directory: Directory;
  readonly people: ReadonlyMap<PersonId, PersonProfile>;
  readonly organisations: ReadonlyMap<string, OrganisationProfile>;
  /** Everybody on a ladder of the version in force. */
  readonly onLadders: ReadonlyMap<PersonId, Standing>;
  /** The first day to come on which the list or the agreement makes a difference by itself. */
  readonly changesOn: LocalDate | null;
}

export async function loadStandings(
  transaction: Transaction,
  region: RegionCode,
  now: Instant,
): Promise<Standings> {
  const today = localDateOf(now);
  const version = await versionInForce(transaction, region, today);
  const agreement = version === undefined ? undefined : await loadAgreement(transaction, region, version);
  const directory = await loadDirectory(transaction, region, null, today);
  const people = await loadPeople(transaction, region);
  const organisations = await loadOrganisations(transaction, region);
  const next = await oneRow<{ day: LocalDate | null }>(
    transaction,
    'select min(in_force_from) as day from agreements where region = $1 and in_force_from > $2',
    [region, today],
  );
  const known = { directory, people, organisations };
  return {
    ...known,
    agreement,
    onLadders: agreement ? standingsUnder(agreement, known, today) : new Map(),
    changesOn:
      [next?.day ?? null, nextChange(directory, today)].filter((day) => day !== null).toSorted()[0] ?? null,
  };
}

/** Who would stand where on a day under a version, in force or not. */
export function standingsUnder(
  agreement: Agreement,
  { directory, people, organisations }: Pick<Standings, 'directory' | 'people' | 'organisations'>,
  day: LocalDate,
): ReadonlyMap<PersonId, Standing> {
  const standing = ([person, places]: [PersonId, Standing['places']]): [PersonId, Standing] => [
    person,
    {
      places,
      address: people.get(person)?.email ?? '',
      awayUntil: awayUntil(directory.absences, person, day),
    },
  ];
  return new Map([...placesOf(agreement, directory, organisations, day)].map(standing));
}

/** How one person stands. */
export function standingOf({ onLadders, people }: Standings, person: PersonId): Standing {
  return onLadders.get(person) ?? { ...nowhere, address: people.get(person)?.email ?? '' };
}

/** What the rules look at besides the person. */
export function contactContext({ calendar }: Agreement, now: Instant): ContactContext {
  return { now, calendar, timings: ourContactTimings };
}
