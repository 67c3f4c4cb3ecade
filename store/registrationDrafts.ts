// What somebody typed of a new advice and did not register yet: one draft per person, so that leaving the form loses nothing.
import { instant, oneRow, timestamp, type Database, type RegionCode } from './database.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import { DAY_MS, type Instant } from '../domain/time.ts';

/** A draft that nobody came back to for so long is gone. */
export const DRAFT_DAYS = 30;

export interface RegistrationDraft {
  /** By the name of the field, as typed. */
  readonly values: Readonly<Record<string, string>>;
  readonly at: Instant;
}

/** Keeps what was typed, in place of what was kept before. */
export async function keepDraft(
  database: Database,
  region: RegionCode,
  person: PersonId,
  values: RegistrationDraft['values'],
  now: Instant,
): Promise<void> {
  await database.inRegion(region, (transaction) =>
    transaction.query(
      `insert into registration_drafts (region, person_id, data, updated_at) values ($1, $2, $3, $4)
       on conflict (region, person_id) do update set data = excluded.data, updated_at = excluded.updated_at`,
      [region, person, JSON.stringify(values), timestamp(now)],
    ),
  );
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

/** Erases what nobody came back to. */
export async function dropOldDrafts(database: Database, region: RegionCode, now: Instant): Promise<void> {
  await database.inRegion(region, (transaction) =>
    transaction.query('delete from registration_drafts where region = $1 and updated_at <= $2', [
      region,
      timestamp(now - DRAFT_DAYS * DAY_MS),
    ]),
  );
}
