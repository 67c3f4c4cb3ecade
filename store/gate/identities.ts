// Whom an organisation's own sign-in (OpenID Connect) knows an account as.
import pg from 'pg';
import { timestamp, transact, type Queries } from '../database.ts';
import { accountAtSignIn, accountColumns, accountOf, type Account, type AccountId } from './accounts.ts';
import type { Gate } from './gate.ts';
import { endSessions } from './sessions.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';

/** Who an issuer says that somebody is; it may speak for this address. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string;
}

/** An account, or why somebody may not sign in. `otherSubject`: the account with this address is bound to another. */
export type Recognised =
  | { readonly account: Account }
  | {
      readonly may: false;
      readonly because: 'unknown' | 'disabled' | 'otherSubject' | 'addressTaken';
      readonly account?: AccountId;
    };

const UNIQUE_VIOLATION = '23505';

/**
 * The account of an identity. The first time, it is bound to the account with its address, which is made where there is
 * none. Afterwards the subject counts: when the issuer gives the same person another address, the account gets it too.
 */
export async function recognise(
  gate: Gate,
  { issuer, subject, email }: Identity,
  day: LocalDate,
  now: Instant,
): Promise<Recognised> {
  const known = await boundAccount(gate, issuer, subject);
  if (known?.disabled) return { may: false, because: 'disabled', account: known.id };
  if (known) {
    const moved = await moveTo(gate, known, email);
    return moved ? { account: moved } : { may: false, because: 'addressTaken', account: known.id };
  }
  const found = await accountAtSignIn(gate, email, day, now);
  if ('may' in found) return found;
  const { account } = found;
  await gate.query(
    `insert into account_identities (issuer, subject, account_id, bound_at) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [issuer, subject, account.id, timestamp(now)],
  );
  const bound = await boundAccount(gate, issuer, subject);
  return bound?.id === account.id ? found : { may: false, because: 'otherSubject', account: account.id };
}

async function boundAccount(gate: Queries, issuer: string, subject: string): Promise<Account | undefined> {
  const { rows } = await gate.query<Parameters<typeof accountOf>[0]>(
    `select ${accountColumns} from accounts join account_identities on account_id = accounts.id
      where issuer = $1 and subject = $2`,
    [issuer, subject],
  );
  return rows[0] && accountOf(rows[0]);
}

/** Gives an account another address; undefined where another account has it. */
async function moveTo(gate: Queries, account: Account, email: string): Promise<Account | undefined> {
  try {
    await gate.query('update accounts set email = $2 where id = $1 and lower(email) <> lower($2)', [
      account.id,
      email,
    ]);
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === UNIQUE_VIOLATION) return undefined;
    throw error;
  }
  return { ...account, email };
}

/** Lets an account be bound anew, to whom the address belongs now. Its sessions are over. */
export function unbind(gate: Gate, account: AccountId, now: Instant): Promise<void> {
  return transact(gate, async (transaction) => {
    await transaction.query('delete from account_identities where account_id = $1', [account]);
    await endSessions(transaction, account, now);
  });
}
