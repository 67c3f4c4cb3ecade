// Writes a whole region at once: how it presents itself, its agreement, organisations, people, roles and mandates.
import { timestamp, type Database, type RegionCode } from './database.ts';
import type { Absence, Holding } from '../domain/advice/context.ts';
import type { Mandate, OrganisationProfile, PersonProfile, RegionProfile } from '../domain/advice/facts.ts';
import { THE_REGION } from '../domain/advice/parties.ts';
import type { Agreement } from '../domain/escalation/agreement.ts';
import { agreementFaults } from '../domain/escalation/agreementFaults.ts';
import type { Instant, LocalDate } from '../domain/time.ts';

export interface RegionSetUp {
  readonly profile: RegionProfile;
  readonly agreement: Agreement;
  readonly inForceFrom: LocalDate;
  readonly organisations: readonly OrganisationProfile[];
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
    const made = await transaction.query(
      `insert into regions (region, name, team, sender_address, phone, phone_hours, crisis_name, crisis_phone, privacy_contact,
                            demo, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
      [
        region,
        profile.name,
        profile.team,
        profile.senderAddress,
        profile.phone,
        profile.phoneHours,
        profile.crisisName,
        profile.crisisPhone,
        profile.privacyContact,
        profile.demo,
        timestamp(now),
      ],
    );
    if (made.rowCount === 0) return 'there';
    const { version, ...body } = setUp.agreement;
    await transaction.query(
      'insert into agreements (region, version, body, in_force_from) values ($1, $2, $3, $4)',
      [region, version, JSON.stringify(body), setUp.inForceFrom],
    );
    const insert = (rows: readonly object[], into: string, columns: string) =>
      transaction.query(`insert into ${into} select $1, r.* from jsonb_to_recordset($2) as r (${columns})`, [
        region,
        JSON.stringify(rows),
      ]);
    await insert(
      setUp.organisations,
      'organisations (region, id, kind, name)',
      'id uuid, kind text, name text',
    );
    await insert(
      setUp.people,
      'people (region, id, name, surname, address_as, email, organisation_id)',
      'id uuid, name text, surname text, "addressAs" text, email text, organisation uuid',
    );
    await insert(
      setUp.holdings.map((held) => ({
        ...held,
        id: crypto.randomUUID(),
        organisation: held.organisation === THE_REGION ? null : held.organisation,
      })),
      'holdings (region, id, organisation_id, role, person_id, from_date, until_date)',
      'id uuid, organisation uuid, role text, person uuid, "from" date, until date',
    );
    await insert(
      setUp.absences.map((absence) => ({ ...absence, id: crypto.randomUUID() })),
      'absences (region, id, person_id, from_date, until_date, deputy_id)',
      'id uuid, person uuid, "from" date, until date, deputy uuid',
    );
    await insert(
      setUp.mandates.map((mandate) => ({ ...mandate, id: crypto.randomUUID() })),
      'mandates (region, id, organisation_id, instrument, title, clause, signed_on, valid_until)',
      'id uuid, organisation uuid, instrument text, title text, clause text, "signedOn" date, "validUntil" date',
    );
    return 'made';
  });
}
