// What somebody typed of a new advice and did not register yet: one draft per person, so that leaving the form loses nothing.
import { instant, oneRow, timestamp, type Database, type RegionCode, type Transaction } from './database.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import { DAY_MS, type Instant } from '../domain/time.ts';

/** A draft that nobody came back to for so long is gone. */
export const DRAFT_DAYS = 30;

export interface RegistrationDraft {
  /** By the name of the field, as typed; `formulier` is the id that the case would get. */
  readonly values: Readonly<Record<string, string>>;
  readonly at: Instant;
}

/**
 * Keeps what was typed, in place of what was kept before; not of a form that was registered in the meantime.
 * @returns the reference of the case that it is; undefined: it was kept
 */
export function keepDraft(
  database: Database,
  region: RegionCode,
  person: PersonId,
  values: RegistrationDraft['values'],
  now: Instant,
): Promise<string | undefined> {
  return database.inRegion(region, async (transaction) => {
    // Beside somebody who registers it at this moment.
    await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [values['formulier']]);
    const there = await oneRow<{ reference: string }>(
      transaction,
      'select reference from advices where region = $1 and id::text = $2',
      [region, values['formulier']],
    );
    if (there) return there.reference;
    await transaction.query(
      `insert into registration_drafts (region, person_id, data, updated_at) values ($1, $2, $3, $4)
       on conflict (region, person_id) do update set data = excluded.data, updated_at = excluded.updated_at`,
      [region, person, JSON.stringify(values), timestamp(now)],
    );
    return undefined;
  });
}

/** The draft of a person; undefined where there is none, or where it is too old. */
export function readDraft(
  database: Database,
  region: RegionCode,
  person: PersonId,
  now: Instant,
): Promise<RegistrationDraft | undefined> {
  return database.inRegion(region, async (transaction) => {
    const row = await oneRow<{ data: RegistrationDraft['values']; updated_at: Date }>(
      transaction,
      'select data, updated_at from registration_drafts where region = $1 and person_id = $2 and updated_at > $3',
      [region, person, timestamp(now - DRAFT_DAYS * DAY_MS)],
    );
    return row && { values: row.data, at: instant(row.updated_at) };
  });
}

export async function dropDraft(database: Database, region: RegionCode, person: PersonId): Promise<void> {
  await database.inRegion(region, (transaction) =>
    transaction.query('delete from registration_drafts where region = $1 and person_id = $2', [
      region,
      person,
    ]),
  );
}

/** The draft of a form is gone once it is registered, whoever kept it. */
export async function dropDraftOf(transaction: Transaction, region: RegionCode, form: string): Promise<void> {
  await transaction.query(`delete from registration_drafts where region = $1 and data ->> 'formulier' = $2`, [
    region,
    form,
  ]);
}

/** Erases drafts that point at cases that are erased: by their form, or by a number in what was agreed, however it was typed. */
export async function dropDraftsAbout(
  transaction: Transaction,
  region: RegionCode,
  cases: readonly { readonly id: string; readonly reference: string }[],
): Promise<void> {
  await transaction.query(
    `delete from registration_drafts d
      where d.region = $1
        and (d.data ->> 'formulier' = any ($2)
             or exists (select from unnest($3::text[]) as reference
                         where regexp_replace(upper(d.data ->> 'afspraken'), '[^A-Z0-9]', '', 'g')
                               like '%' || replace(reference, '-', '') || '%'))`,
    [region, cases.map(({ id }) => id), cases.map(({ reference }) => reference)],
  );
}

/** Erases what nobody came back to. */
export async function dropOldDrafts(database: Database, region: RegionCode, now: Instant): Promise<void> {
  await database.inRegion(region, (transaction) =>
    transaction.query('delete from registration_drafts where region = $1 and updated_at <= $2', [
      region,
      timestamp(now - DRAFT_DAYS * DAY_MS),
    ]),
  );
}
