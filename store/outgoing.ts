// What a sender does first: takes the letters that may leave, under a lease.
import { randomUUID } from 'node:crypto';
import { loadAgreement } from './context.ts';
import { instant, timestamp, type Database, type RegionCode, type Transaction } from './database.ts';
import { logLetters } from './letterLog.ts';
import { openRates } from './rates.ts';
import type { AddressLetterKind, AddressLetterSubject } from '../domain/contacts/addressLetters.ts';
import type { HandOverKind, HandOverSubject } from '../domain/contacts/handOver.ts';
import type { ContactLetterKind, ContactLetterSubject } from '../domain/contacts/letters.ts';
import { mayLeaveAt, type LetterKind, type LetterSubject } from '../domain/letters/letter.ts';
import { MINUTE_MS, type Instant } from '../domain/time.ts';

/**
 * How long a sender may be busy with a mail before others take it for lost. A mail takes seconds, but a server that looks
 * for spam is given a minute and a half; taken for lost before that, the mail would be sent twice, or told to be unknown.
 */
export const LEASE_MS = 2 * MINUTE_MS;

interface Claimed {
  readonly id: string;
  readonly to: string;
  readonly link: string | null;
}

export interface ClaimedCaseLetter extends Claimed {
  readonly adviceId: string;
  readonly kind: LetterKind;
  readonly about: LetterSubject;
}

/** About its receiver's own place on the ladders. */
export interface ClaimedContactLetter extends Claimed {
  readonly adviceId: null;
  readonly kind: ContactLetterKind;
  readonly about: ContactLetterSubject;
}

/** About a mail address of its receiver that was changed. */
export interface ClaimedAddressLetter extends Claimed {
  readonly adviceId: null;
  readonly kind: AddressLetterKind;
  readonly about: AddressLetterSubject;
}

/** To who stands in for somebody. */
export interface ClaimedHandOver extends Claimed {
  readonly adviceId: null;
  readonly kind: HandOverKind;
  readonly about: HandOverSubject;
}

export type ClaimedLetter = ClaimedCaseLetter | ClaimedContactLetter | ClaimedAddressLetter | ClaimedHandOver;

/** Letters to one person that leave as one mail; most mails are one letter. */
export interface ClaimedMail {
  readonly lease: string;
  /** The region's own address. */
  readonly from: string;
  readonly address: string;
  readonly letters: readonly ClaimedLetter[];
}

/** What makes a letter one of a case, or one about its receiver: a place of theirs, their address, or for whom they stand in. */
type Subject =
  | { advice_id: string; kind: LetterKind; about: LetterSubject }
  | { advice_id: null; kind: ContactLetterKind; about: ContactLetterSubject }
  | { advice_id: null; kind: AddressLetterKind; about: AddressLetterSubject }
  | { advice_id: null; kind: HandOverKind; about: HandOverSubject };

type LetterRow = Subject & {
  id: string;
  recipient_id: string;
  link: string | null;
  bundle: string | null;
  priority: number;
  requested_at: Date;
  agreement_version: number;
  email: string;
  sender_address: string;
};

/**
 * Takes the most urgent letters that may leave now and still make sense, under a lease. What may not leave at this hour is
 * put off to the next sending hours, and what is more than the mail server takes in a minute to when there is room.
 * @param most letters at a time, and what belongs in one mail with them
 * @param leaseMs how long others leave them alone
 */
export async function claimMails(
  database: Database,
  region: RegionCode,
  now: Instant,
  most: number,
  leaseMs = LEASE_MS,
): Promise<readonly ClaimedMail[]> {
  return database.inRegion(region, async (transaction) => {
    const ready: LetterRow[] = [];
    for (const row of await lockReady(transaction, region, now, most)) {
      // Under Temporal's time skipping a case can be ahead of the wall clock: its letters are then, too.
      const at = Math.max(now, instant(row.requested_at));
      const { calendar } = await loadAgreement(transaction, region, row.agreement_version);
      const may = mayLeaveAt(row, calendar, at);
      if (may > at) await putOff(transaction, region, row.id, may);
      else ready.push(row);
    }
    const rates = await openRates(transaction, region);
    const mails = bundlesOf(ready).flatMap((rows) => {
      const mail = mailOf(rows);
      return (rates?.take({ ...mail, priority: rows[0]?.priority ?? 0 }) ?? true) ? [mail] : [];
    });
    for (const { lease, letters } of mails) {
      await transaction.query(
        `update letters set state = 'sending', lease = $3, leased_until = now() + make_interval(secs => $4),
                            attempts = attempts + 1
          where region = $1 and id = any ($2)`,
        [region, letters.map(({ id }) => id), lease, leaseMs / 1000],
      );
      const claimed = letters.map(({ id }) => ({ letterId: id, what: 'claimed', at: now }) as const);
      await logLetters(transaction, region, claimed);
    }
    await rates?.settle(now);
    return mails;
  });
}

async function lockReady(
  transaction: Transaction,
  region: RegionCode,
  now: Instant,
  most: number,
): Promise<readonly LetterRow[]> {
  const { rows } = await transaction.query<LetterRow>(
    `select l.id, l.advice_id, l.kind, l.recipient_id, l.about, l.link, l.bundle, l.priority, l.requested_at,
            coalesce(a.agreement_version, c.agreement_version) as agreement_version, coalesce(l.address, p.email) as email, r.sender_address
       from letters l
       left join advices a on a.region = l.region and a.id = l.advice_id
       left join confirmations c on c.region = l.region and c.person_id = l.contact_id
       join people p on p.region = l.region and p.id = l.recipient_id
       join regions r on r.region = l.region
      where l.region = $1 and l.state = 'ready' and l.next_try_at <= greatest($2, l.requested_at)
        and l.useless_after >= greatest($2, l.requested_at)
        -- The rest of a bundle comes with its first: who is asked thirty things at once still gets one mail.
        and coalesce(l.bundle, l.id::text) in (
              select coalesce(bundle, id::text) from letters
               where region = $1 and state = 'ready' and next_try_at <= greatest($2, requested_at)
                 and useless_after >= greatest($2, requested_at)
               order by priority, next_try_at, bundle, id
               limit $3)
      order by l.priority, l.next_try_at, l.bundle, l.id
        for update of l skip locked`,
    [region, timestamp(now), most],
  );
  return rows;
}

function bundlesOf(rows: readonly LetterRow[]): readonly LetterRow[][] {
  const bundles = new Map<string, LetterRow[]>();
  for (const row of rows) {
    const key = row.bundle ?? row.id;
    bundles.set(key, [...(bundles.get(key) ?? []), row]);
  }
  return [...bundles.values()];
}

function mailOf(rows: readonly LetterRow[]): ClaimedMail {
  return {
    lease: randomUUID(),
    from: rows[0]?.sender_address ?? '',
    address: rows[0]?.email ?? '',
    letters: rows.map(claimedOf),
  };
}

function claimedOf(row: LetterRow): ClaimedLetter {
  const { id, recipient_id: to, link } = row;
  if (row.kind === 'addressChanged')
    return { id, to, link, adviceId: null, kind: row.kind, about: row.about };
  if (row.kind === 'handOver') return { id, to, link, adviceId: null, kind: row.kind, about: row.about };
  return row.advice_id === null
    ? { id, to, link, adviceId: null, kind: row.kind, about: row.about }
    : { id, to, link, adviceId: row.advice_id, kind: row.kind, about: row.about };
}

async function putOff(
  transaction: Transaction,
  region: RegionCode,
  id: string,
  until: Instant,
): Promise<void> {
  await transaction.query('update letters set next_try_at = $3 where region = $1 and id = $2', [
    region,
    id,
    timestamp(until),
  ]);
}
