// Erasing at the gate: accounts of who has no place any more, and codes and counts that are over.
import { timestamp } from '../database.ts';
import type { Gate } from './gate.ts';
import { allSeats } from './seats.ts';
import { DAY_MS, type Instant, type LocalDate } from '../../domain/time.ts';

/** An account without a place is kept so long after its owner last signed in, or an administrator last changed it. */
const ACCOUNT_DAYS = 365;

/**
 * Erases accounts that have no place at any console, are no administrator's, and were not used for a year.
 * @param day by which places count
 * @param now by the clock on the wall, as accounts are kept by
 * @returns how many
 */
export async function eraseStaleAccounts(gate: Gate, day: LocalDate, now: Instant): Promise<number> {
  const seated = (await allSeats(gate, day)).map(({ email }) => email.toLowerCase());
  const { rowCount } = await gate.query(
    `delete from accounts
      where not administrator and lower(email) <> all ($1)
        and greatest(created_at, last_signed_in_at, disabled_at) <= $2`,
    [seated, timestamp(now - ACCOUNT_DAYS * DAY_MS)],
  );
  return rowCount ?? 0;
}

/** Erases counts of tries that no longer count. @param now by the clock on the wall */
export async function eraseOldLimits(gate: Gate, now: Instant): Promise<void> {
  await gate.query('delete from sign_in_limits where expire < $1', [now]);
}

/** Erases codes that nobody came back with. @param now by the clock on the wall */
export async function eraseOldCodes(gate: Gate, now: Instant): Promise<void> {
  await gate.query('delete from sign_in_codes where expires_at < $1', [timestamp(now)]);
}
