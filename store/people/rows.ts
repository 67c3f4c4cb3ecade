// Writes rows of people, organisations, roles and absences: new ones, or in the place of what was there.
import type { RegionCode, Transaction } from '../database.ts';
import type { Away, BookOrganisation, BookPerson, HeldRole } from '../../domain/contacts/book.ts';
import { THE_REGION } from '../../domain/advice/parties.ts';

/** Each is written whole, with the revision that it comes with. */
export async function putOrganisations(
  transaction: Transaction,
  region: RegionCode,
  organisations: readonly BookOrganisation[],
): Promise<void> {
  await transaction.query(
    `insert into organisations (region, id, kind, name, revision)
     select $1, r.* from jsonb_to_recordset($2) as r (id uuid, kind text, name text, revision integer)
     on conflict (region, id) do update set kind = excluded.kind, name = excluded.name, revision = excluded.revision`,
    [region, JSON.stringify(organisations)],
  );
}

export async function putPeople(
  transaction: Transaction,
  region: RegionCode,
  people: readonly BookPerson[],
): Promise<void> {
  await transaction.query(
    `insert into people (region, id, name, surname, address_as, email, phone, language, organisation_id,
                         ended_on, revision)
     select $1, id, name, surname, "addressAs", email, phone, coalesce(language, 'nl'), organisation, "endedOn", revision
       from jsonb_to_recordset($2)
         as r (id uuid, name text, surname text, "addressAs" text, email text, phone text, language text,
               organisation uuid, "endedOn" date, revision integer)
     on conflict (region, id) do update set
       name = excluded.name, surname = excluded.surname, address_as = excluded.address_as, email = excluded.email,
       phone = excluded.phone, language = excluded.language, organisation_id = excluded.organisation_id, ended_on = excluded.ended_on,
       revision = excluded.revision`,
    [region, JSON.stringify(people)],
  );
}

export async function putHoldings(
  transaction: Transaction,
  region: RegionCode,
  holdings: readonly HeldRole[],
): Promise<void> {
  const rows = holdings.map((held) => ({
    ...held,
    organisation: held.organisation === THE_REGION ? null : held.organisation,
  }));
  await transaction.query(
    `insert into holdings (region, id, organisation_id, role, person_id, from_date, until_date)
     select $1, r.* from jsonb_to_recordset($2)
       as r (id uuid, organisation uuid, role text, person uuid, "from" date, until date)
     on conflict (region, id) do update set
       organisation_id = excluded.organisation_id, role = excluded.role, person_id = excluded.person_id,
       from_date = excluded.from_date, until_date = excluded.until_date`,
    [region, JSON.stringify(rows)],
  );
}

export async function putAbsences(
  transaction: Transaction,
  region: RegionCode,
  absences: readonly Away[],
): Promise<void> {
  await transaction.query(
    `insert into absences (region, id, person_id, from_date, until_date, deputy_id)
     select $1, r.* from jsonb_to_recordset($2)
       as r (id uuid, person uuid, "from" date, until date, deputy uuid)
     on conflict (region, id) do update set
       from_date = excluded.from_date, until_date = excluded.until_date, deputy_id = excluded.deputy_id`,
    [region, JSON.stringify(absences)],
  );
}

/** Takes roles or absences away that never counted, or that somebody took back. */
export async function dropRows(
  transaction: Transaction,
  region: RegionCode,
  table: 'holdings' | 'absences',
  ids: readonly string[],
): Promise<void> {
  await transaction.query(`delete from ${table} where region = $1 and id = any ($2::uuid[])`, [region, ids]);
}

/** The person, their roles or their absences changed: forms that are open are told. */
export async function bumpPeople(
  transaction: Transaction,
  region: RegionCode,
  ids: readonly string[],
): Promise<void> {
  await transaction.query(
    'update people set revision = revision + 1 where region = $1 and id = any ($2::uuid[])',
    [region, ids],
  );
}
