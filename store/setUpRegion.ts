// Writes a whole region at once: how it presents itself, its agreement, organisations, people, roles and mandates.
import { randomUUID } from 'node:crypto';
import type { Database, RegionCode } from './database.ts';
import { putAbsences, putHoldings, putPeople } from './people/rows.ts';
import { insertRegion } from './regions/lifecycle.ts';
import type { Absence, Holding } from '../domain/advice/context.ts';
import type { Mandate, PersonProfile, RegionProfile } from '../domain/advice/facts.ts';
import type { Agreement } from '../domain/escalation/agreement.ts';
import { agreementFaults } from '../domain/escalation/agreementFaults.ts';
import type { PlacedOrganisation } from '../domain/escalation/parties.ts';
import type { Instant, LocalDate } from '../domain/time.ts';

export interface RegionSetUp {
  readonly profile: RegionProfile;
  readonly agreement: Agreement;
  readonly inForceFrom: LocalDate;
  readonly organisations: readonly PlacedOrganisation[];
  readonly people: readonly PersonProfile[];
  readonly holdings: readonly Holding[];
  readonly absences: readonly Absence[];
  readonly mandates: readonly Mandate[];
}

/**
 * Sets a region up, all or nothing. Does nothing when the region is there already, and says so.
 * @throws when the agreement has faults, listing them all: a case that is pinned to one could not go on
 */
export async function setUpRegion(
  database: Database,
  setUp: RegionSetUp,
  now: Instant,
): Promise<'made' | 'there'> {
  const { profile } = setUp;
  const region: RegionCode = profile.code;
  const faults = agreementFaults(setUp.agreement);
  if (faults.length > 0) {
    const list = faults.map(({ code, where }) => `- ${where}: ${code}`).join('\n');
    throw new Error(`The agreement of region ${region} cannot be used; mend these first:\n${list}`);
  }
  return database.inRegion(region, async (transaction) => {
    if (!(await insertRegion(transaction, profile, now))) return 'there';
    const { version, ...body } = setUp.agreement;
    await transaction.query(
      `insert into agreements (region, version, status, body, in_force_from) values ($1, $2, 'agreed', $3, $4)`,
      [region, version, JSON.stringify(body), setUp.inForceFrom],
    );
    const insert = (rows: readonly object[], into: string, columns: string) =>
      transaction.query(`insert into ${into} select $1, r.* from jsonb_to_recordset($2) as r (${columns})`, [
        region,
        JSON.stringify(rows),
      ]);
    await insert(
      setUp.organisations,
      'organisations (region, id, kind, name, municipality_id)',
      'id uuid, kind text, name text, municipality uuid',
    );
    await putPeople(
      transaction,
      region,
      setUp.people.map((person) => ({
        ...person,
        phone: null,
        endedOn: person.endedOn ?? null,
        revision: 1,
      })),
    );
    await putHoldings(
      transaction,
      region,
      setUp.holdings.map((held) => ({ ...held, id: randomUUID() })),
    );
    await putAbsences(
      transaction,
      region,
      setUp.absences.map((absence) => ({ ...absence, id: randomUUID() })),
    );
    await insert(
      setUp.mandates.map((mandate) => ({ ...mandate, id: randomUUID() })),
      'mandates (region, id, organisation_id, instrument, title, clause, signed_on, holds_from, valid_until, ended_on)',
      `id uuid, organisation uuid, instrument text, title text, clause text, "signedOn" date, "holdsFrom" date,
       "validUntil" date, "endedOn" date`,
    );
    return 'made';
  });
}
