// Codes that were mailed to whom a notice is for: what may be tried, how often and how long, and the answer that waits for each.
import { randomUUID } from 'node:crypto';
import { oneRow, timestamp, type Database, type RegionCode, type Transaction } from './database.ts';
import { DAY_MS, MINUTE_MS, type Instant } from '../domain/time.ts';

/** How long a code may be used. */
export const REPLY_CODE_MINUTES = 10;
/** How often a code may be tried. */
const MOST_TRIES = 5;
/** How many codes one link may ask for: in a quarter of an hour, and in a day. With five tries each a guesser has one chance in ten thousand a day. */
const [MOST_A_QUARTER, MOST_A_DAY] = [5, 20];
const QUARTER_MS = 15 * MINUTE_MS;
/** For how long an answer is kept that waits for a code. */
const HELD_MS = DAY_MS;

/** What was filled in on the page of a notice, field by field. */
export type HeldReply = Readonly<Record<string, string>>;

/** How long it takes until a code may be asked for again. */
export type CodeWait = 'quarter' | 'day';

/** What to ask a code with. */
export interface CodeAsked {
  readonly link: string;
  /** The answer that waits for it; null where a page is only to be seen. */
  readonly held: HeldReply | null;
  /** The code before it, which no longer works. */
  readonly instead?: string;
  /** The code's proof, made with the challenge: without our key it tells nothing of the code. */
  readonly macOf: (challenge: string) => string;
}

/** Writes down that a code is mailed, unless that was done too often; all processes count together. */
export function askReplyCode(
  database: Database,
  region: RegionCode,
  { link, held, instead, macOf }: CodeAsked,
  now: Instant,
): Promise<{ readonly challenge: string } | { readonly wait: CodeWait }> {
  return database.inRegion(region, async (transaction) => {
    // Two that ask at once are counted one after the other.
    await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 28))', [`${region} ${link}`]);
    const counted = await oneRow<{ quarter: number; day: number }>(
      transaction,
      `select count(*) filter (where made_at > $3)::int as quarter, count(*)::int as day
         from reply_codes where region = $1 and link = $2 and made_at > $4`,
      [region, link, timestamp(now - QUARTER_MS), timestamp(now - DAY_MS)],
    );
    if ((counted?.day ?? 0) >= MOST_A_DAY) return { wait: 'day' };
    if ((counted?.quarter ?? 0) >= MOST_A_QUARTER) return { wait: 'quarter' };
    if (instead !== undefined) {
      // The answer waits for the new one from now on.
      await transaction.query(
        `update reply_codes set expires_at = least(expires_at, $4), held = null
          where region = $1 and link = $2 and challenge::text = $3`,
        [region, link, instead, timestamp(now)],
      );
    }
    const challenge = randomUUID();
    await transaction.query(
      `insert into reply_codes (region, challenge, link, mac, made_at, expires_at, held)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        region,
        challenge,
        link,
        macOf(challenge),
        timestamp(now),
        timestamp(now + REPLY_CODE_MINUTES * MINUTE_MS),
        held && JSON.stringify(held),
      ],
    );
    return { challenge };
  });
}

/** A code could not be mailed: it works no more. It still counts as asked for, and the answer that waits for it is kept. */
export async function endReplyCode(
  database: Database,
  region: RegionCode,
  link: string,
  challenge: string,
  now: Instant,
): Promise<void> {
  await database.inRegion(region, (transaction) =>
    transaction.query(
      'update reply_codes set expires_at = $4 where region = $1 and link = $2 and challenge::text = $3',
      [region, link, challenge, timestamp(now)],
    ),
  );
}

/** A code that was asked for behind this link. */
export interface AskedCode {
  readonly held: HeldReply | null;
  readonly used: boolean;
}

/** Looks one up; undefined for none, also for one of another link. */
export function findReplyCode(
  database: Database,
  region: RegionCode,
  link: string,
  challenge: string,
): Promise<AskedCode | undefined> {
  return database.inRegion(region, (transaction) =>
    oneRow<{ held: HeldReply | null; used: boolean }>(
      transaction,
      `select held, used_at is not null as used from reply_codes
        where region = $1 and link = $2 and challenge::text = $3`,
      [region, link, challenge],
    ),
  );
}

/** What came of trying a code; `over`: it is too late, or was tried too often. */
export type TriedReplyCode =
  { readonly is: 'wrong'; readonly triesLeft: number } | { readonly is: 'over' } | { readonly is: 'used' };

/**
 * Tries a code, and does what it was asked for in the same transaction: a code that is used up has been used for
 * something. The try is counted before it is looked at, so that trying at the same time gives no more of them.
 * @param work what a right code is for; it gets the answer that waited, which is forgotten with it
 */
export function tryReplyCode<T>(
  database: Database,
  region: RegionCode,
  asked: { readonly link: string; readonly challenge: string },
  isRight: (mac: string) => boolean,
  work: (transaction: Transaction, held: HeldReply | null) => Promise<T>,
  now: Instant,
): Promise<TriedReplyCode | { readonly is: 'right'; readonly done: T }> {
  return database.inRegion(region, async (transaction) => {
    const row = await oneRow<{
      mac: string;
      tries: number;
      usedAt: Date | null;
      over: boolean;
      held: HeldReply | null;
    }>(
      transaction,
      `update reply_codes set tries = least(tries, $5) + 1
        where region = $1 and link = $2 and challenge::text = $3
        returning mac, tries, used_at as "usedAt", expires_at <= $4 as over, held`,
      [region, asked.link, asked.challenge, timestamp(now), MOST_TRIES],
    );
    if (row?.usedAt) return { is: 'used' };
    if (!row || row.over || row.tries > MOST_TRIES) return { is: 'over' };
    if (!isRight(row.mac)) {
      return row.tries < MOST_TRIES ? { is: 'wrong', triesLeft: MOST_TRIES - row.tries } : { is: 'over' };
    }
    await transaction.query(
      'update reply_codes set used_at = $4, held = null where region = $1 and link = $2 and challenge::text = $3',
      [region, asked.link, asked.challenge, timestamp(now)],
    );
    return { is: 'right', done: await work(transaction, row.held) };
  });
}

/** Erases codes of a day ago, with answers for which none was filled in. */
export async function forgetReplyCodes(
  transaction: Transaction,
  region: RegionCode,
  now: Instant,
): Promise<void> {
  await transaction.query('delete from reply_codes where region = $1 and made_at <= $2', [
    region,
    timestamp(now - HELD_MS),
  ]);
}
