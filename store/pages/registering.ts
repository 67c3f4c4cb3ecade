// What the form for a new advice offers: the region's people and organisations.
import { loadOrganisations, loadPeople, loadRegion } from '../caseFacts.ts';
import type { Database, RegionCode } from '../database.ts';
import type { OrganisationProfile, PersonProfile, RegionProfile } from '../../domain/advice/facts.ts';

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
