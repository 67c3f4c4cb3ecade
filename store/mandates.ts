// Records, changes and ends what parties signed, each with who did it; two editors of one mandate never overwrite each other.
import { oneRow, timestamp, type Database, type RegionCode, type Transaction } from './database.ts';
import { lockMandate, type KeptMandate, type MandateDetails } from './mandateRows.ts';
import type { OrganisationId, PersonId } from '../domain/advice/parties.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import { mandateFaults, type MandateFault } from '../domain/escalation/mandates.ts';
import type { Instant, LocalDate } from '../domain/time.ts';

/** Who does it, and when. */
export interface By {
  readonly person: PersonId;
  readonly now: Instant;
}

/** Why nothing was written. */
export type MandateRefusal =
  | { readonly refused: 'faults'; readonly faults: readonly MandateFault[] }
  /** There is no such party, or no such mandate. */
  | { readonly refused: 'unknown' }
  /** Somebody changed it in the meantime; this is how it is now. */
  | { readonly refused: 'overtaken'; readonly current: KeptMandate };

/**
 * Records a mandate of a party.
 * @param id made by the form: sending it twice records it once
 */
export function recordMandate(
  database: Database,
  region: RegionCode,
  id: string,
  organisation: OrganisationId,
  details: MandateDetails,
  { person, now }: By,
): Promise<'recorded' | MandateRefusal> {
  const faults = mandateFaults({ organisation, ...details }, localDateOf(now));
  if (faults.length > 0) return Promise.resolve({ refused: 'faults', faults });
  return database.inRegion(region, async (transaction) => {
    const party = 'select from organisations where region = $1 and id = $2';
    if (!(await oneRow(transaction, party, [region, organisation]))) return { refused: 'unknown' };
    const made = await transaction.query(
      `insert into mandates (region, id, organisation_id, instrument, title, clause, signed_on, holds_from,
                             valid_until, ended_on, signatory_name, signatory_role)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing`,
      [region, id, organisation, ...values(details)],
    );
    if (made.rowCount === 1) await log(transaction, region, id, 1, 'recorded', details, { person, now });
    return 'recorded';
  });
}

/** Changes what was filled in of a mandate. @param revision the one that the editor saw */
export function changeMandate(
  database: Database,
  region: RegionCode,
  id: string,
  revision: number,
  details: MandateDetails,
  by: By,
): Promise<'changed' | MandateRefusal> {
  return write(database, region, id, revision, by, 'changed', () => details);
}

/** Ends a mandate before its time. @param last the last day on which it holds @param revision the one that was seen */
export function endMandate(
  database: Database,
  region: RegionCode,
  id: string,
  revision: number,
  last: LocalDate,
  by: By,
): Promise<'ended' | MandateRefusal> {
  return write(database, region, id, revision, by, 'ended', (current) => ({ ...current, endedOn: last }));
}

function write<What extends 'changed' | 'ended'>(
  database: Database,
  region: RegionCode,
  id: string,
  revision: number,
  by: By,
  what: What,
  change: (current: KeptMandate) => MandateDetails,
): Promise<What | MandateRefusal> {
  return database.inRegion(region, async (transaction) => {
    const current = await lockMandate(transaction, region, id);
    if (!current) return { refused: 'unknown' };
    if (current.revision !== revision) return { refused: 'overtaken', current };
    const details = change(current);
    const faults = mandateFaults({ ...details, organisation: current.organisation }, localDateOf(by.now));
    if (faults.length > 0) return { refused: 'faults', faults };
    await transaction.query(
      `update mandates set instrument = $3, title = $4, clause = $5, signed_on = $6, holds_from = $7,
                           valid_until = $8, ended_on = $9, signatory_name = $10, signatory_role = $11,
                           revision = revision + 1
        where region = $1 and id = $2`,
      [region, id, ...values(details)],
    );
    await log(transaction, region, id, revision + 1, what, details, by);
    return what;
  });
}

/** In the order in which both statements above name them. */
const fields = [
  'instrument',
  'title',
  'clause',
  'signedOn',
  'holdsFrom',
  'validUntil',
  'endedOn',
  'signatoryName',
  'signatoryRole',
] as const satisfies readonly (keyof MandateDetails)[];

function values(details: MandateDetails): readonly unknown[] {
  return fields.map((field) => details[field]);
}

async function log(
  transaction: Transaction,
  region: RegionCode,
  id: string,
  revision: number,
  what: 'recorded' | 'changed' | 'ended',
  details: MandateDetails,
  { person, now }: By,
): Promise<void> {
  const body = Object.fromEntries(fields.map((field) => [field, details[field]]));
  await transaction.query(
    `insert into mandate_changes (region, mandate_id, revision, what, person_id, at, body)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [region, id, revision, what, person, timestamp(now), JSON.stringify(body)],
  );
}
