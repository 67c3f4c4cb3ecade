// Reads all that a page or a letter about a case is written from.
import { loadAgreement, loadDirectory, organisationsOf } from './context.ts';
import { atOnce, instant, oneRow, type RegionCode, type Transaction } from './database.ts';
import { loadMandates } from './mandateRows.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import type { Advice } from '../domain/advice/advice.ts';
import type { Actor, Recorded } from '../domain/advice/events.ts';
import type { CaseFacts, OrganisationProfile, PersonProfile, RegionProfile } from '../domain/advice/facts.ts';

interface CaseRow {
  id: string;
  state: Advice;
  agreement_version: number;
}

/**
 * The facts of a case, by its id or its reference; undefined where the region has no such case.
 * @param lists of its region, where several of its cases are spoken of and they were read already
 */
export async function loadCaseFacts(
  transaction: Transaction,
  region: RegionCode,
  which: { readonly id: string } | { readonly reference: string },
  lists?: RegionLists,
): Promise<CaseFacts | undefined> {
  const [column, value] = 'id' in which ? ['id', which.id] : ['reference', which.reference];
  const row = await oneRow<CaseRow>(
    transaction,
    `select id, state, agreement_version from advices where region = $1 and ${column} = $2`,
    [region, value],
  );
  if (!row) return undefined;
  const { parties, lastEventAt } = row.state;
  const organisations = organisationsOf(parties);
  const [directory, events, agreement, around, mandates] = await atOnce([
    loadDirectory(transaction, region, organisations, localDateOf(lastEventAt)),
    loadEvents(transaction, region, row.id),
    loadAgreement(transaction, region, row.agreement_version),
    lists ?? loadRegionLists(transaction, region),
    loadMandates(transaction, region, organisations),
  ]);
  return { id: row.id, advice: row.state, events, agreement, directory, ...around, mandates };
}

/** The events of a case, in order. */
export async function loadEvents(
  transaction: Transaction,
  region: RegionCode,
  id: string,
): Promise<readonly Recorded[]> {
  return (await loadEventsOf(transaction, region, [id])).get(id) ?? [];
}

/** The events of several cases, by case and in order; of a case that has none, nothing. */
export async function loadEventsOf(
  transaction: Transaction,
  region: RegionCode,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Recorded[]>> {
  const { rows } = await transaction.query<{
    advice_id: string;
    seq: number;
    at: Date;
    type: string;
    actor: Actor;
    data: object;
  }>(
    `select advice_id, seq, at, type, actor, data from advice_events
      where region = $1 and advice_id = any ($2) order by advice_id, seq`,
    [region, ids],
  );
  const cases = new Map<string, Recorded[]>();
  for (const { advice_id, seq, at, type, actor, data } of rows) {
    const one = { seq, at: instant(at), actor, event: { type, ...data } as Recorded['event'] };
    const events = cases.get(advice_id);
    if (events) events.push(one);
    else cases.set(advice_id, [one]);
  }
  return cases;
}

/** Who is who in a region, whichever of its cases is spoken of. */
export type RegionLists = Pick<CaseFacts, 'region' | 'people' | 'organisations'>;

export async function loadRegionLists(transaction: Transaction, region: RegionCode): Promise<RegionLists> {
  const [profile, people, organisations] = await atOnce([
    loadRegion(transaction, region),
    loadPeople(transaction, region),
    loadOrganisations(transaction, region),
  ]);
  return { region: profile, people, organisations };
}

/** How a region presents itself; undefined for a code that is no region. */
export function findRegion(transaction: Transaction, region: RegionCode): Promise<RegionProfile | undefined> {
  return oneRow<RegionProfile>(
    transaction,
    `select region as code, name, team, sender_address as "senderAddress", phone, phone_hours as "phoneHours",
            crisis_name as "crisisName", crisis_phone as "crisisPhone",
            privacy_contact as "privacyContact", ended_on as "endedOn", demo
       from regions where region = $1`,
    [region],
  );
}

/** How a region presents itself. Asking for one that is not there is a defect: the caller is in it. */
export async function loadRegion(transaction: Transaction, region: RegionCode): Promise<RegionProfile> {
  const profile = await findRegion(transaction, region);
  if (!profile) throw new Error(`There is no region ${region}`);
  return profile;
}

/** People by id. A region has some hundreds; a case's events can name any of them. */
export async function loadPeople(
  transaction: Transaction,
  region: RegionCode,
): Promise<ReadonlyMap<string, PersonProfile>> {
  const { rows } = await transaction.query<PersonProfile>(
    `select id, name, surname, address_as as "addressAs", email, language, organisation_id as organisation,
            ended_on as "endedOn"
       from people where region = $1`,
    [region],
  );
  return new Map(rows.map((person) => [person.id, person]));
}

export async function loadOrganisations(
  transaction: Transaction,
  region: RegionCode,
): Promise<ReadonlyMap<string, OrganisationProfile>> {
  const { rows } = await transaction.query<OrganisationProfile>(
    'select id, kind, name from organisations where region = $1',
    [region],
  );
  return new Map(rows.map((organisation) => [organisation.id, organisation]));
}
