// The second proof of an account: the secret of an app that makes codes, and the codes for who has lost it.
import { transact, type Queries } from '../database.ts';
import type { AccountId } from './accounts.ts';
import type { Gate } from './gate.ts';

/** A secret, encrypted, and which key it was encrypted with. */
export interface SealedSecret {
  readonly key: string;
  readonly sealed: string;
}

/** The secret of an account's app. */
export async function readTotp(gate: Queries, account: AccountId): Promise<SealedSecret | undefined> {
  const { rows } = await gate.query<SealedSecret>(
    `select totp_key as key, totp_secret as sealed from accounts where id = $1 and totp_key is not null`,
    [account],
  );
  return rows[0];
}

/** Has an app asked for from now on; an earlier app and its recovery codes no longer work. */
export function turnTotpOn(
  gate: Gate,
  account: AccountId,
  { key, sealed }: SealedSecret,
  step: number,
  recoveryHashes: readonly string[],
): Promise<void> {
  return transact(gate, async (transaction) => {
    await transaction.query(
      'update accounts set totp_key = $2, totp_secret = $3, totp_step = $4 where id = $1',
      [account, key, sealed, step],
    );
    await replaceRecovery(transaction, account, recoveryHashes);
  });
}

/** Has no app asked for any more. */
export function turnTotpOff(gate: Gate, account: AccountId): Promise<void> {
  return transact(gate, async (transaction) => {
    await transaction.query(
      'update accounts set totp_key = null, totp_secret = null, totp_step = null where id = $1',
      [account],
    );
    await replaceRecovery(transaction, account, []);
  });
}

/** New recovery codes instead of all earlier ones. */
export function renewRecovery(gate: Gate, account: AccountId, hashes: readonly string[]): Promise<void> {
  return transact(gate, (transaction) => replaceRecovery(transaction, account, hashes));
}

async function replaceRecovery(
  transaction: Queries,
  account: AccountId,
  hashes: readonly string[],
): Promise<void> {
  await transaction.query('delete from recovery_codes where account_id = $1', [account]);
  await transaction.query(
    'insert into recovery_codes (account_id, hash) select $1, hash from unnest($2::text[]) hash',
    [account, hashes],
  );
}

/**
 * Uses the code of a period.
 * @returns false where a code of that period, or of a later one, was used before
 */
export async function useStep(gate: Queries, account: AccountId, step: number): Promise<boolean> {
  const used = await gate.query(
    'update accounts set totp_step = $2 where id = $1 and (totp_step is null or totp_step < $2)',
    [account, step],
  );
  return used.rowCount === 1;
}

/** Encrypts the secret anew, unless it was changed meanwhile. */
export async function resealTotp(
  gate: Queries,
  account: AccountId,
  from: SealedSecret,
  to: SealedSecret,
): Promise<void> {
  await gate.query('update accounts set totp_key = $3, totp_secret = $4 where id = $1 and totp_secret = $2', [
    account,
    from.sealed,
    to.key,
    to.sealed,
  ]);
}

/** Uses a recovery code; false where it is none, or was used before. */
export async function spendRecovery(gate: Queries, account: AccountId, hash: string): Promise<boolean> {
  const used = await gate.query(
    'update recovery_codes set used_at = now() where account_id = $1 and hash = $2 and used_at is null',
    [account, hash],
  );
  return used.rowCount === 1;
}

/** How many recovery codes were not used yet. */
export async function recoveryLeft(gate: Gate, account: AccountId): Promise<number> {
  const { rows } = await gate.query<{ count: number }>(
    'select count(*)::int as count from recovery_codes where account_id = $1 and used_at is null',
    [account],
  );
  return rows[0]?.count ?? 0;
}
