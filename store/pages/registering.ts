// What the form for a new advice offers: the region's people and organisations, and what usually goes together.
import { loadDirectory, organisationsOf } from '../context.ts';
import { loadOrganisations, loadPeople, loadRegion } from '../caseFacts.ts';
import { loadMandates } from '../mandateRows.ts';
import { oneRow, type Database, type RegionCode } from '../database.ts';
import type {
  CaseFacts,
  OrganisationProfile,
  PersonProfile,
  RegionProfile,
} from '../../domain/advice/facts.ts';
import type { OrganisationId, Parties } from '../../domain/advice/parties.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../domain/time.ts';

export interface Registering {
  readonly region: RegionProfile;
  readonly people: ReadonlyMap<string, PersonProfile>;
  readonly organisations: ReadonlyMap<string, OrganisationProfile>;
}

export function readRegistering(database: Database, region: RegionCode): Promise<Registering> {
  return database.inRegion(region, async (transaction) => ({
    region: await loadRegion(transaction, region),
    people: await loadPeople(transaction, region),
    organisations: await loadOrganisations(transaction, region),
  }));
}

/** What went with it in the latest case, where there was one. */
export interface Usual {
  /** Of a case whose referrer works at that organisation. */
  readonly municipality: OrganisationId | undefined;
  /** Of a case with that provider. */
  readonly procurementOrganisation: OrganisationId | undefined;
}

/** @param at where the referrer or the case coordinator works */
export function readUsual(
  database: Database,
  region: RegionCode,
  {
    at,
    provider,
  }: { readonly at: OrganisationId | undefined; readonly provider: OrganisationId | undefined },
): Promise<Usual> {
  return database.inRegion(region, async (transaction) => {
    const municipality = await oneRow<{ id: string }>(
      transaction,
      // The latest of each colleague, and of those the latest.
      `select a.municipality_id as id
         from people p
        cross join lateral (select municipality_id, registered_at from advices
                             where region = p.region and referrer_id = p.id
                             order by registered_at desc limit 1) a
        where p.region = $1 and p.organisation_id = $2
        order by a.registered_at desc limit 1`,
      [region, at ?? null],
    );
    const procurement = await oneRow<{ id: string | null }>(
      transaction,
      `select a.state -> 'parties' ->> 'procurementOrganisation' as id
         from advices a where a.region = $1 and a.provider_id = $2
        order by a.registered_at desc limit 1`,
      [region, provider ?? null],
    );
    return { municipality: municipality?.id, procurementOrganisation: procurement?.id ?? undefined };
  });
}

/** What letters about a case with these parties are written from, before there is such a case. */
export function readAround(
  database: Database,
  region: RegionCode,
  parties: Parties,
  now: Instant,
): Promise<Pick<CaseFacts, 'directory' | 'mandates'>> {
  return database.inRegion(region, async (transaction) => ({
    directory: await loadDirectory(transaction, region, organisationsOf(parties), localDateOf(now)),
    mandates: await loadMandates(transaction, region, organisationsOf(parties)),
  }));
}
