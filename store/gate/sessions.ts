// Sessions in the store; what is in them is for api/signIn.
import { timestamp, type Queries } from '../database.ts';
import type { AccountId } from './accounts.ts';
import type { Instant } from '../../domain/time.ts';

/** Ends all sessions of an account, also one that a request under way is about to write back. */
export async function endSessions(gate: Queries, account: AccountId, now: Instant): Promise<void> {
  await gate.query('update accounts set sessions_from = $2 where id = $1', [account, timestamp(now)]);
  await gate.query(`delete from sessions where sess ->> 'account' = $1`, [account]);
}
