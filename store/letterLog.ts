// The sending log: every step of a letter, written in the transaction that makes it.
import { instant, timestamp, type RegionCode, type Transaction } from './database.ts';
import type { ServerReply } from '../domain/letters/serverReply.ts';
import type { Instant } from '../domain/time.ts';

/** What happened to a letter. That it was asked for is its own `requested_at`. */
export type LetterStep =
  /** A sender took it. */
  | 'claimed'
  /** Past the fence: its text was begun, and from here on it may have been sent. */
  | 'sent'
  /** The server took it. */
  | 'accepted'
  /** Not now; tried again at `nextTryAt`. */
  | 'later'
  | 'refused'
  /** Nobody knows whether it was taken; the words are the last that the server said. */
  | 'unknown'
  /** Of an unknown fate, and harmless twice: it goes once more. */
  | 'sentAgain'
  | 'withdrawn'
  /** It makes no sense any more. */
  | 'givenUp'
  | 'bounced'
  | 'delayed'
  | 'autoReplied'
  | 'replied';

/** One step, with what a server said where it said anything. */
export interface LogEntry extends Partial<ServerReply> {
  readonly what: LetterStep;
  readonly at: Instant;
  /** Why, as a code of ours. */
  readonly because?: string;
  readonly nextTryAt?: Instant;
  /** Where it went, where the text was begun. */
  readonly address?: string;
}

/** Writes a step of one letter. */
export function logLetter(
  transaction: Transaction,
  region: RegionCode,
  letterId: string,
  entry: LogEntry,
): Promise<void> {
  return logLetters(transaction, region, [{ ...entry, letterId }]);
}

/** Writes a step of each of several letters. */
export async function logLetters(
  transaction: Transaction,
  region: RegionCode,
  entries: readonly (LogEntry & { readonly letterId: string })[],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ letterId, at, nextTryAt, ...entry }) => ({
    ...entry,
    letter_id: letterId,
    at: timestamp(at),
    next_try_at: nextTryAt === undefined ? null : timestamp(nextTryAt),
  }));
  await transaction.query(
    `insert into letter_log (region, letter_id, at, what, code, status, words, because, next_try_at, address)
     select $1, l.*
       from jsonb_to_recordset($2) as l (
         letter_id uuid, at timestamptz, what text, code integer, status text, words text, because text,
         next_try_at timestamptz, address text)`,
    [region, JSON.stringify(rows)],
  );
}

/** Writes that nobody knows what became of these letters, of those of which the last step does not say so yet. */
export async function logUnknown(
  transaction: Transaction,
  region: RegionCode,
  letterIds: readonly string[],
  at: Instant,
): Promise<void> {
  await transaction.query(
    `insert into letter_log (region, letter_id, at, what, because)
     select $1, id, $3, 'unknown', 'senderLost' from unnest($2::uuid[]) as id
      where coalesce((select what from letter_log l where l.region = $1 and l.letter_id = id order by seq desc limit 1), '')
            <> 'unknown'`,
    [region, letterIds, timestamp(at)],
  );
}

interface LogRow {
  what: LetterStep;
  at: Date;
  code: number | null;
  status: string | null;
  words: string | null;
  because: string | null;
  next_try_at: Date | null;
  address: string | null;
}

/** A letter's steps, in order. */
export async function letterLog(
  transaction: Transaction,
  region: RegionCode,
  letterId: string,
): Promise<readonly LogEntry[]> {
  const { rows } = await transaction.query<LogRow>(
    `select what, at, code, status, words, because, next_try_at, address
       from letter_log where region = $1 and letter_id = $2 order by seq`,
    [region, letterId],
  );
  return rows.map(({ what, at, code, status, words, because, next_try_at, address }) => ({
    what,
    at: instant(at),
    ...(code === null ? {} : { code }),
    ...(status === null ? {} : { status }),
    ...(words === null ? {} : { words }),
    ...(because === null ? {} : { because }),
    ...(next_try_at === null ? {} : { nextTryAt: instant(next_try_at) }),
    ...(address === null ? {} : { address }),
  }));
}

/** When the text of a letter was last begun; undefined where it never was, or before there was a log. */
export async function textBegunAt(
  transaction: Transaction,
  region: RegionCode,
  letterId: string,
): Promise<Instant | undefined> {
  const { rows } = await transaction.query<{ at: Date }>(
    `select at from letter_log where region = $1 and letter_id = $2 and what = 'sent' order by seq desc limit 1`,
    [region, letterId],
  );
  return rows[0] && instant(rows[0].at);
}
