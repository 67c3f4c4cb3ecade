// The row by which a region's people on ladders are looked at: every change of who stands where raises its version.
import { atOnce, oneRow, timestamp, type RegionCode, type Transaction } from '../database.ts';
import { tellNews } from '../news.ts';
import type { Instant } from '../../domain/time.ts';

/**
 * Says that who stands where may have changed: the agreement in force, who holds which role, an address, an absence. To be
 * called in the transaction that changes it; whoever is to be asked now is asked right after.
 */
export async function contactsChanged(transaction: Transaction, region: RegionCode): Promise<void> {
  await transaction.query(
    `insert into contact_rounds (region, version, looked_version, signalled_version) values ($1, 1, 0, 0)
     on conflict (region) do update set
       version = contact_rounds.version + 1,
       changed_at = case when contact_rounds.looked_version = contact_rounds.version then now()
                         else contact_rounds.changed_at end`,
    [region],
  );
  await tellNews(transaction, { region, changed: 'now', post: 'nothing' });
}

export interface Round {
  readonly version: number;
  readonly lookedVersion: number;
  readonly wakeAt: Instant | null;
}

/**
 * Locks a region's row, making it when there is none. Whatever touches people on ladders does this first, so that no two
 * of them wait for each other.
 */
export async function lockRound(transaction: Transaction, region: RegionCode): Promise<Round> {
  // At once: whoever asks something right after this call has it asked under the lock.
  const [, row] = await atOnce([
    transaction.query(
      `insert into contact_rounds (region, version, looked_version, signalled_version) values ($1, 1, 0, 0)
       on conflict do nothing`,
      [region],
    ),
    oneRow<{ version: number; lookedVersion: number; wakeAt: Date | null }>(
      transaction,
      `select version, looked_version as "lookedVersion", wake_at as "wakeAt"
         from contact_rounds where region = $1 for update`,
      [region],
    ),
  ]);
  if (!row) throw new Error(`Region ${region} has no round`);
  return { ...row, wakeAt: row.wakeAt && row.wakeAt.getTime() };
}

/**
 * Everybody was looked at.
 * @param byWorkflow the round's own workflow looked, and so need not be told of what it saw
 */
export async function closeRound(
  transaction: Transaction,
  region: RegionCode,
  version: number,
  wakeAt: Instant | null,
  byWorkflow: boolean,
): Promise<void> {
  await transaction.query(
    `update contact_rounds
        set looked_version = $2, wake_at = $3,
            signalled_version = case when $4 then greatest(signalled_version, $2) else signalled_version end
      where region = $1`,
    [region, version, wakeAt === null ? null : timestamp(wakeAt), byWorkflow],
  );
}
