// How a region begins and ends: made with its first chair, who sets up the rest; ended when it registers nothing any more.
import { randomUUID } from 'node:crypto';
import { findRegion } from '../caseFacts.ts';
import { instant, oneRow, timestamp, type Database, type RegionCode, type Transaction } from '../database.ts';
import { loadBook, onRecord, withBook } from '../people/book.ts';
import { putHoldings, putPeople } from '../people/rows.ts';
import type { PersonProfile, RegionProfile } from '../../domain/advice/facts.ts';
import { THE_REGION } from '../../domain/advice/parties.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { isHere } from '../../domain/contacts/book.ts';
import type { Changer } from '../../domain/contacts/changes.ts';
import { standingOn } from '../../domain/contacts/periods.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';

/** What an administrator tells of a new region. */
export interface NewRegion {
  readonly profile: Omit<RegionProfile, 'demo' | 'endedOn'>;
  readonly chair: NewChair;
}

export type NewChair = Pick<PersonProfile, 'name' | 'surname' | 'addressAs' | 'email'>;

/**
 * Makes a region with its first chair, who can sign in from that day; says so when the code is taken.
 * @param demo everything in it is made up
 */
export function makeRegion(
  database: Database,
  { profile, chair }: NewRegion,
  demo: boolean,
  now: Instant,
): Promise<'made' | 'taken'> {
  return database.inRegion(profile.code, async (transaction) => {
    if (!(await insertRegion(transaction, { ...profile, demo }, now))) return 'taken';
    const book = await loadBook(transaction, profile.code);
    await onRecord(transaction, profile.code, byAdministrator(now), book, () =>
      appoint(transaction, profile.code, chair, localDateOf(now)),
    );
    return 'made';
  });
}

/** Administrators are nobody of a region: it does not know them by name. */
function byAdministrator(at: Instant): Changer {
  return { way: 'administrator', who: null, at };
}

/** Writes the row of a region; false when it is there already. */
export async function insertRegion(
  transaction: Transaction,
  profile: Omit<RegionProfile, 'endedOn'>,
  now: Instant,
): Promise<boolean> {
  const { rowCount } = await transaction.query(
    `insert into regions (region, name, team, sender_address, phone, phone_hours, crisis_name, crisis_phone,
                          privacy_contact, demo, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
    [
      profile.code,
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
  return rowCount === 1;
}

async function appoint(
  transaction: Transaction,
  region: RegionCode,
  { name, surname, addressAs, email }: NewChair,
  from: LocalDate,
): Promise<void> {
  // Somebody who is there before who left; who left is there again.
  const known = await oneRow<{ id: string }>(
    transaction,
    `update people set ended_on = null, revision = revision + 1
      where region = $1 and id = (select id from people where region = $1 and lower(email) = lower($2)
                                   order by ended_on desc nulls first, id limit 1)
      returning id`,
    [region, email],
  );
  const person = known?.id ?? randomUUID();
  if (!known) {
    const details = { name, surname, addressAs, email, phone: null, organisation: null, endedOn: null };
    await putPeople(transaction, region, [{ id: person, ...details, revision: 1 }]);
  }
  await putHoldings(transaction, region, [
    { id: randomUUID(), organisation: THE_REGION, role: 'chair', person, from },
  ]);
}

/** A region as its administrator sees it: how it is called, and how much of it is left, never what. */
export interface KeptRegion {
  readonly profile: RegionProfile;
  /** Of its last change, by its chair or by an administrator. */
  readonly revision: number;
  readonly openCases: number;
  readonly closedCases: number;
  /** When all but its name and its counts was erased; null: not. */
  readonly erasedAt: Instant | null;
}

export function readRegion(database: Database, region: RegionCode): Promise<KeptRegion | undefined> {
  return database.inRegion(region, async (transaction) => {
    const profile = await findRegion(transaction, region);
    const row = await oneRow<Omit<KeptRegion, 'profile' | 'erasedAt'> & { erasedAt: Date | null }>(
      transaction,
      `select (select revision from regions where region = $1),
              (select erased_at from regions where region = $1) as "erasedAt",
              count(*) filter (where status = 'open')::int as "openCases",
              count(*) filter (where status = 'closed')::int as "closedCases"
         from advices where region = $1`,
      [region],
    );
    return profile && row && { profile, ...row, erasedAt: row.erasedAt && instant(row.erasedAt) };
  });
}

/**
 * Changes what only an administrator does: the name, and the address from which its mail comes.
 * @returns false when somebody else changed the region since that revision, and nothing was saved
 */
export function renameRegion(
  database: Database,
  region: RegionCode,
  { name, senderAddress }: Pick<RegionProfile, 'name' | 'senderAddress'>,
  revision: number,
): Promise<boolean> {
  return database.inRegion(region, async (transaction) => {
    const { rowCount } = await transaction.query(
      `update regions set name = $3, sender_address = $4, revision = revision + 1
        where region = $1 and revision = $2`,
      [region, revision, name, senderAddress],
    );
    return rowCount === 1;
  });
}

/**
 * Ends a region after a day, or lets it go on. Its running cases go on until they are closed, and its people can sign
 * in until then: nobody is let go of because a region was merged (S4 §4). What it has left is erased once they are and its
 * term is over, see `eraseEndedRegion`.
 * @param lastDay on which an advice can be registered; null: it goes on
 */
export async function endRegion(
  database: Database,
  region: RegionCode,
  lastDay: LocalDate | null,
): Promise<void> {
  await database.inRegion(region, (transaction) =>
    transaction.query(
      `update regions set ended_on = $2, erased_at = case when $2::date is not null then erased_at end
        where region = $1`,
      [region, lastDay],
    ),
  );
}

/**
 * Gives a region that lost its chair a new one, who can sign in from that day; somebody whom it knows by their address, or
 * somebody new. A region that has a chair decides for itself: whoever keeps regions does not let themselves in to its cases.
 */
export function appointChair(
  database: Database,
  region: RegionCode,
  chair: NewChair,
  now: Instant,
): Promise<'appointed' | 'hasChair'> {
  const today = localDateOf(now);
  return withBook(database, region, byAdministrator(now), async (transaction, { holdings, people }) => {
    const here = new Set(people.filter((person) => isHere(person, today)).map(({ id }) => id));
    const hasChair = holdings.some(
      (held) => held.role === 'chair' && standingOn(held, today) === 'now' && here.has(held.person),
    );
    if (hasChair) return 'hasChair';
    await appoint(transaction, region, chair, today);
    return 'appointed';
  });
}
