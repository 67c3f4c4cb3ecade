// What an administrator does about accounts. Whatever changes what somebody may do ends their sessions.
import { transact, type Queries } from '../database.ts';
import { addAccount, accountWith, type Account, type AccountId } from './accounts.ts';
import type { Gate } from './gate.ts';
import { endSessions } from './sessions.ts';
import type { Instant } from '../../domain/time.ts';

/** Done; or refused, since nobody would be left who can let people in. */
export type Administered = 'done' | 'lastAdministrator' | 'unknown';

/** Two at once could each take the other for the administrator who is left. */
const ONE_AT_A_TIME = `select pg_advisory_xact_lock(hashtext('doorzet administrators'))`;

async function change(
  gate: Gate,
  account: AccountId,
  assignment: string,
  now: Instant,
): Promise<Administered> {
  return transact(gate, async (transaction) => {
    await transaction.query(ONE_AT_A_TIME);
    const had = await administrators(transaction);
    const changed = await transaction.query(`update accounts set ${assignment} where id = $1`, [account]);
    if (changed.rowCount === 0) return 'unknown';
    if (had > 0 && (await administrators(transaction)) === 0) throw new LastAdministrator();
    await endSessions(transaction, account, now);
    return 'done';
  }).catch((error: unknown): Administered => {
    if (error instanceof LastAdministrator) return 'lastAdministrator';
    throw error;
  });
}

class LastAdministrator extends Error {}

async function administrators(gate: Queries): Promise<number> {
  const { rows } = await gate.query<{ count: number }>(
    'select count(*)::int as count from accounts where administrator and disabled_at is null',
  );
  return rows[0]?.count ?? 0;
}

/** Lets nobody sign in with this account any more. */
export function disable(gate: Gate, account: AccountId, now: Instant): Promise<Administered> {
  return change(gate, account, 'disabled_at = coalesce(disabled_at, now())', now);
}

/** Lets somebody sign in again. */
export function enable(gate: Gate, account: AccountId, now: Instant): Promise<Administered> {
  return change(gate, account, 'disabled_at = null', now);
}

/** Makes an account an administrator's, or no longer. */
export function setAdministrator(
  gate: Gate,
  account: AccountId,
  is: boolean,
  now: Instant,
): Promise<Administered> {
  return change(gate, account, is ? 'administrator = true' : 'administrator = false', now);
}

/** Ends all sessions of an account. */
export function endAllSessions(gate: Gate, account: AccountId, now: Instant): Promise<void> {
  return transact(gate, (transaction) => endSessions(transaction, account, now));
}

/** What making an administrator came to. */
export interface MadeAdministrator {
  readonly account: Account;
  /** `made`: there was no account. `raised`: there was one. `enabled`: it was disabled. `already`: nothing changed. */
  readonly was: 'made' | 'raised' | 'enabled' | 'already';
}

/** Makes an administrator of who has this address, with a new account where there is none; enables a disabled one. */
export async function makeAdministrator(
  gate: Gate,
  email: string,
  name: string,
  now: Instant,
): Promise<MadeAdministrator> {
  const before = await accountWith(gate, email);
  if (!before) await addAccount(gate, email, name, now);
  const found = before ?? (await accountWith(gate, email));
  if (!found) throw new Error('An account was gone right after it was made');
  const was = !before ? 'made' : before.disabled ? 'enabled' : before.administrator ? 'already' : 'raised';
  if (was !== 'already') await change(gate, found.id, 'administrator = true, disabled_at = null', now);
  return { account: { ...found, administrator: true, disabled: false }, was };
}

/** Closes an account before its owner has ever signed in, so that they can't. */
export async function disableAddress(
  gate: Gate,
  email: string,
  name: string,
  now: Instant,
): Promise<AccountId> {
  await addAccount(gate, email, name, now);
  const account = await accountWith(gate, email);
  if (!account) throw new Error('An account was gone right after it was made');
  await disable(gate, account.id, now);
  return account.id;
}
