// Settles a letter: looked at under the lock of what it belongs to, written, and told to the rules that wait for it.
import { executeContactIn } from './contacts/executeContact.ts';
import { lockRound } from './contacts/rounds.ts';
import { atOnce, instant, oneRow, type Database, type RegionCode, type Transaction } from './database.ts';
import { executeIn } from './execute.ts';
import type { AddressLetterKind, AddressLetterSubject } from '../domain/contacts/addressLetters.ts';
import type { HandOverKind, HandOverSubject } from '../domain/contacts/handOver.ts';
import type { ContactLetterKind, ContactLetterSubject } from '../domain/contacts/letters.ts';
import type { DeliveryFailure, LetterKind, LetterSubject } from '../domain/letters/letter.ts';
import type { Instant } from '../domain/time.ts';

/** What the post says of a letter, to whichever rules it belongs to. */
export type Outcome =
  | { readonly type: 'recordAcceptance' }
  | { readonly type: 'recordFailure'; readonly because: DeliveryFailure; readonly sentAt?: Instant };

/** How a letter must stand for a report of it to count: in one of these states, and in the hands of whoever has that lease. */
export interface Held {
  readonly states: readonly string[];
  readonly lease?: string;
}

/** In the hands of a sender. */
export const inHand = ['sending', 'data_started'];
/** Not settled yet. */
export const onItsWay: Held = { states: ['ready', ...inHand] };

type SettledRow = { to: string; requestedAt: Date } & (
  | { adviceId: string; kind: LetterKind; about: LetterSubject }
  | { adviceId: null; kind: ContactLetterKind; about: ContactLetterSubject }
  | { adviceId: null; kind: AddressLetterKind; about: AddressLetterSubject }
  | { adviceId: null; kind: HandOverKind; about: HandOverSubject }
);

/** Settles a letter and tells its case (or what is on record of its receiver), locked first, as every change does. */
export async function settle(
  database: Database,
  region: RegionCode,
  letterId: string,
  held: Held,
  now: Instant,
  write: (transaction: Transaction, at: Instant) => Promise<Outcome>,
): Promise<void> {
  await database.inRegion(region, (transaction) =>
    settleIn(transaction, region, letterId, held, now, (at) => write(transaction, at)),
  );
}

/** The same, in a transaction that is under way. */
export async function settleIn(
  transaction: Transaction,
  region: RegionCode,
  letterId: string,
  held: Held,
  now: Instant,
  write: (at: Instant) => Promise<Outcome>,
): Promise<void> {
  const row = await oneRow<SettledRow>(
    transaction,
    `select advice_id as "adviceId", kind, recipient_id as to, about, requested_at as "requestedAt"
       from letters where region = $1 and id = $2`,
    [region, letterId],
  );
  if (!row) return;
  const [, { rowCount }] = await atOnce([
    row.adviceId === null
      ? lockRound(transaction, region)
      : transaction.query('select from advices where region = $1 and id = $2 for update', [
          region,
          row.adviceId,
        ]),
    // Looked at after that is locked: an answer that was being saved may have withdrawn it.
    transaction.query(
      `select from letters where region = $1 and id = $2 and state = any ($3) and ($4::uuid is null or lease = $4)
          for update`,
      [region, letterId, held.states, held.lease ?? null],
    ),
  ]);
  if (rowCount === 0) return;
  const at = Math.max(now, instant(row.requestedAt));
  const outcome = await write(at);
  await tell(transaction, region, row, outcome, at);
}

async function tell(
  transaction: Transaction,
  region: RegionCode,
  row: SettledRow,
  outcome: Outcome,
  at: Instant,
): Promise<void> {
  const actor = { part: 'post' } as const;
  const { to } = row;
  // No rules wait for these: an old address that is gone is why most addresses are changed, and a deputy stands in all the same.
  if (row.kind === 'addressChanged' || row.kind === 'handOver') return;
  if (row.adviceId === null) {
    const letter = { kind: row.kind, to, about: row.about };
    await executeContactIn(transaction, region, to, { ...outcome, letter }, actor, at);
  } else {
    const letter = { kind: row.kind, to, about: row.about };
    await executeIn(transaction, region, row.adviceId, { ...outcome, letter }, actor, at);
  }
}
