// What the pages about mandates show: all parties with what they signed, and one party with who recorded what.
import { loadOrganisations, loadPeople } from '../caseFacts.ts';
import { instant, type Database, type RegionCode } from '../database.ts';
import { loadMandates, type KeptMandate, type MandateDetails } from '../mandateRows.ts';
import type { OrganisationProfile } from '../../domain/advice/facts.ts';
import type { OrganisationId } from '../../domain/advice/parties.ts';
import type { Instant } from '../../domain/time.ts';

export interface Mandates {
  readonly organisations: ReadonlyMap<OrganisationId, OrganisationProfile>;
  readonly mandates: readonly KeptMandate[];
}

/** All parties of a region, and all that they ever signed. */
export function readMandates(database: Database, region: RegionCode): Promise<Mandates> {
  return database.inRegion(region, async (transaction) => ({
    organisations: await loadOrganisations(transaction, region),
    mandates: await loadMandates(transaction, region, null),
  }));
}

/** Something that was done to a mandate. */
export interface MandateChange {
  readonly mandate: string;
  readonly what: 'recorded' | 'changed' | 'ended';
  /** Who did it. */
  readonly by: string;
  readonly at: Instant;
  /** As it was left. */
  readonly details: MandateDetails;
  /** As it was before; undefined where that is on no record. */
  readonly before: MandateDetails | undefined;
}

export interface Party {
  readonly organisation: OrganisationProfile;
  readonly mandates: readonly KeptMandate[];
  /** The latest first. */
  readonly changes: readonly MandateChange[];
}

/** One party; undefined where the region has none of that id. */
export function readParty(
  database: Database,
  region: RegionCode,
  id: OrganisationId,
): Promise<Party | undefined> {
  return database.inRegion(region, async (transaction) => {
    const organisation = (await loadOrganisations(transaction, region)).get(id);
    if (!organisation) return undefined;
    const people = await loadPeople(transaction, region);
    const { rows } = await transaction.query<{
      mandate: string;
      what: MandateChange['what'];
      person: string;
      at: Date;
      details: MandateDetails;
      before: MandateDetails | null;
    }>(
      `select c.mandate_id as mandate, c.what, c.person_id as person, c.at, c.body as details,
              lag(c.body) over (partition by c.mandate_id order by c.revision) as before
         from mandate_changes c join mandates m on m.region = c.region and m.id = c.mandate_id
        where c.region = $1 and m.organisation_id = $2
        order by c.at desc, c.revision desc`,
      [region, id],
    );
    return {
      organisation,
      mandates: await loadMandates(transaction, region, [id]),
      changes: rows.map(({ person, at, before, ...change }) => ({
        ...change,
        by: people.get(person)?.name ?? '',
        at: instant(at),
        before: before ?? undefined,
      })),
    };
  });
}
