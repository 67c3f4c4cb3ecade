// The fence that a letter passes at the moment that the server asks for its text, and the way back from beyond it.
import { timestamp, type RegionCode, type Transaction } from './database.ts';
import { logLetter } from './letterLog.ts';
import { LEASE_MS, type ClaimedMail } from './outgoing.ts';
import type { Instant } from '../domain/time.ts';

/**
 * The fence, passed at the moment that the server asks for the text. Only letters that are still being sent under this
 * very lease pass: not one that an answer withdrew meanwhile, and none of a sender who was given up for lost. From here
 * on a letter may have been sent.
 * @param messageId for letters that were never begun; one that is sent again keeps its own
 * @returns the ids that passed, with the Message-ID of each
 */
export async function passFence(
  transaction: Transaction,
  region: RegionCode,
  mail: ClaimedMail,
  messageId: string,
  leaseMs = LEASE_MS,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await transaction.query<{ id: string; message_id: string }>(
    `update letters set state = 'data_started', message_id = coalesce(message_id, $4),
                        leased_until = now() + make_interval(secs => $5)
      where region = $1 and id = any ($2) and lease = $3 and state = 'sending' and leased_until > now()
      returning id, message_id`,
    [region, mail.letters.map(({ id }) => id), mail.lease, messageId, leaseMs / 1000],
  );
  return new Map(rows.map(({ id, message_id }) => [id, message_id]));
}

/** Withdraws a letter that passed the fence in this very transaction: its sender found that it makes no sense any more. */
export async function takeBack(
  transaction: Transaction,
  region: RegionCode,
  id: string,
  because: string,
  now: Instant,
): Promise<void> {
  await transaction.query(
    `update letters set state = 'withdrawn', because = $3, settled_at = $4, lease = null, leased_until = null
      where region = $1 and id = $2 and state = 'data_started'`,
    [region, id, because, timestamp(now)],
  );
  await logLetter(transaction, region, id, { what: 'withdrawn', at: now, because });
}
