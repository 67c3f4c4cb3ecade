// The rows of letters: asked for and withdrawn in the very transaction that decides.
import { randomBytes, randomUUID } from 'node:crypto';
import { timestamp, type RegionCode, type Transaction } from './database.ts';
import type { Advice } from '../domain/advice/advice.ts';
import type { Context } from '../domain/advice/context.ts';
import type { Recorded } from '../domain/advice/events.ts';
import type { Letter, LetterKind, LetterReference } from '../domain/letters/letter.ts';
import { lettersOf } from '../domain/letters/lettersFor.ts';
import { pointlessBecause } from '../domain/letters/pointless.ts';
import { DAY_MS } from '../domain/time.ts';

/** How long a link outlives the last moment at which its letter made sense: people answer late, and may. */
const LINK_GRACE_DAYS = 60;

/** Letters with a link by which the receiver answers, without an account. */
const linked: ReadonlySet<LetterKind> = new Set(['check', 'checkReminder', 'notice', 'colleagueReplied']);

/** Letters of which several for one person leave as one mail: six checks at nine o'clock on Monday are one mail. */
const bundled: ReadonlySet<LetterKind> = new Set([
  'check',
  'checkReminder',
  'announcement',
  'task',
  'taskReminder',
]);

/** Withdraws what the change made pointless and inserts the letters that it asks for. @returns those */
export async function writeLetters(
  transaction: Transaction,
  region: RegionCode,
  adviceId: string,
  advice: Advice,
  events: readonly Recorded[],
  context: Context,
): Promise<readonly Letter[]> {
  await withdrawPointless(transaction, region, adviceId, advice, context.now);
  const letters = lettersOf(events, advice, context);
  if (letters.length === 0) return letters;
  const rows = letters.map((letter) => rowOf(letter, context.now));
  await transaction.query(
    `insert into letters (region, advice_id, state, id, key, kind, recipient_id, about, priority, bundle, requested_at,
                          next_try_at, useless_after, link, link_until)
     select $1, $2, 'ready', l.*
       from jsonb_to_recordset($3) as l (
         id uuid, key text, kind text, recipient_id uuid, about jsonb, priority smallint, bundle text,
         requested_at timestamptz, next_try_at timestamptz, useless_after timestamptz, link text,
         link_until timestamptz)`,
    [region, adviceId, JSON.stringify(rows)],
  );
  return letters;
}

function rowOf(letter: Letter, now: number) {
  const hasLink = linked.has(letter.kind);
  return {
    id: randomUUID(),
    key: letter.key,
    kind: letter.kind,
    recipient_id: letter.to,
    about: letter.about,
    priority: letter.priority,
    bundle: bundled.has(letter.kind) ? `${letter.kind} ${letter.to}` : null,
    requested_at: timestamp(now),
    next_try_at: timestamp(letter.readyAt),
    useless_after: timestamp(letter.uselessAfter),
    link: hasLink ? randomBytes(16).toString('base64url') : null,
    link_until: hasLink ? timestamp(letter.uselessAfter + LINK_GRACE_DAYS * DAY_MS) : null,
  };
}

/**
 * Withdraws letters that did not pass the fence yet (a letter whose text was begun is past it). Letters still being sent
 * are withdrawn too: at the fence their sender finds no row and stops.
 */
async function withdrawPointless(
  transaction: Transaction,
  region: RegionCode,
  adviceId: string,
  advice: Advice,
  now: number,
): Promise<void> {
  const { rows } = await transaction.query<{
    id: string;
    kind: LetterKind;
    to: string;
    about: LetterReference['about'];
  }>(
    `select id, kind, recipient_id as to, about from letters
      where region = $1 and advice_id = $2 and state in ('ready', 'sending')`,
    [region, adviceId],
  );
  for (const { id, ...letter } of rows) {
    const because = pointlessBecause(letter, advice);
    if (because === null) continue;
    await transaction.query(
      `update letters set state = 'withdrawn', because = $3, settled_at = $4, lease = null, leased_until = null
        where region = $1 and id = $2 and state in ('ready', 'sending')`,
      [region, id, because, timestamp(now)],
    );
  }
}
