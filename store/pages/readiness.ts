// What readiness is read from: everyone on the rungs, what their organisations signed, and who was heard of.
import { findRegion, loadPeople } from '../caseFacts.ts';
import { loadAgreement, loadDirectory, versionInForce } from '../context.ts';
import { oneRow, type Database, type RegionCode, type Transaction } from '../database.ts';
import { loadMandates } from '../mandateRows.ts';
import { readContactStates } from './contacts.ts';
import type { OrganisationProfile, PersonProfile } from '../../domain/advice/facts.ts';
import type { OrganisationId, PersonId } from '../../domain/advice/parties.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { Agreement } from '../../domain/escalation/agreement.ts';
import type { GettingReadyFacts } from '../../domain/escalation/gettingReady.ts';
import type { PlacedOrganisation } from '../../domain/escalation/parties.ts';
import { readReadiness, type Readiness, type ReadinessFacts } from '../../domain/escalation/readiness.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';

/** What readiness is computed from, whatever the agreement, and how people and organisations are called. */
export interface Surroundings {
  readonly around: Omit<ReadinessFacts, 'agreement'>;
  readonly people: ReadonlyMap<PersonId, PersonProfile>;
  readonly organisations: ReadonlyMap<OrganisationId, OrganisationProfile>;
}

async function surroundings(
  transaction: Transaction,
  region: RegionCode,
  now: Instant,
  day: LocalDate,
): Promise<Surroundings> {
  const { rows } = await transaction.query<
    Omit<PlacedOrganisation, 'municipality'> & { municipality: string | null }
  >('select id, kind, name, municipality_id as municipality from organisations where region = $1', [region]);
  const organisations = rows
    .map(({ municipality, ...organisation }): PlacedOrganisation => ({
      ...organisation,
      ...(municipality === null ? {} : { municipality }),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
  return {
    around: {
      organisations,
      directory: await loadDirectory(transaction, region, null, day),
      mandates: await loadMandates(transaction, region, null),
      contacts: await readContactStates(transaction, region, now),
      day,
    },
    people: await loadPeople(transaction, region),
    organisations: new Map(organisations.map((organisation) => [organisation.id, organisation])),
  };
}

/** What a version of the agreement would reach on a day, and the names to say it with. */
export interface VersionGaps {
  readonly readiness: Readiness;
  readonly people: Surroundings['people'];
  readonly organisations: Surroundings['organisations'];
}

/** The gaps that a version would begin with. @param day on which it goes in force */
export function gapsBefore(
  database: Database,
  region: RegionCode,
  agreement: Pick<Agreement, 'ladders'>,
  day: LocalDate,
  now: Instant,
): Promise<VersionGaps> {
  return database.inRegion(region, async (transaction) => {
    const read = await surroundings(transaction, region, now, day);
    const { around, people, organisations } = read;
    return { readiness: readReadiness({ ...around, agreement }), people, organisations };
  });
}

/** A region as its readiness is counted. */
export interface CountedRegion extends Surroundings {
  /** In force today; else the newest, also one that is being written; undefined before there is any. */
  readonly agreement: Agreement | undefined;
  readonly inForce: boolean;
}

/** As it is today. */
export function readCountedRegion(
  database: Database,
  region: RegionCode,
  now: Instant,
): Promise<CountedRegion> {
  return database.inRegion(region, (transaction) => countedRegion(transaction, region, now));
}

async function countedRegion(
  transaction: Transaction,
  region: RegionCode,
  now: Instant,
): Promise<CountedRegion> {
  const day = localDateOf(now);
  const version = await versionInForce(transaction, region, day);
  const agreement =
    version === undefined
      ? await newestAgreement(transaction, region)
      : await loadAgreement(transaction, region, version);
  const read = await surroundings(transaction, region, now, day);
  return { ...read, agreement, inForce: version !== undefined };
}

/** How far a new region is; undefined where there is no such region. */
export function readGettingReadyFacts(
  database: Database,
  region: RegionCode,
  now: Instant,
): Promise<GettingReadyFacts | undefined> {
  return database.inRegion(region, async (transaction) => {
    const profile = await findRegion(transaction, region);
    if (!profile) return undefined;
    const { agreement, inForce, around } = await countedRegion(transaction, region, now);
    const advices = await oneRow<{ count: number }>(
      transaction,
      // Also those that were erased since.
      `select (select count(*) from advices where region = $1)::int
              + coalesce((select sum(cases) from erasures where region = $1), 0)::int as count`,
      [region],
    );
    return { profile, agreement, inForce, around, advices: advices?.count ?? 0 };
  });
}

/** The newest version, also one that is being written: not kept in memory, for it may change. */
async function newestAgreement(transaction: Transaction, region: RegionCode): Promise<Agreement | undefined> {
  const row = await oneRow<{ version: number; body: Omit<Agreement, 'version'> }>(
    transaction,
    `select version, body from agreements where region = $1 and status <> 'withdrawn' order by version desc limit 1`,
    [region],
  );
  return row && { ...row.body, version: row.version };
}
