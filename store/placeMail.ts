// Where a mail that came in belongs: the letters that it came back on, their cases, and whether somebody has to look at it.
import { randomUUID } from 'node:crypto';
import { lockRound } from './contacts/rounds.ts';
import type { RegionCode, Transaction } from './database.ts';
import { findAnswered, isAwayKnown, personAt, type AnsweredLetter, type PlacedMail } from './incomingRows.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import type { Incoming, IncomingWhat } from '../domain/post/incoming.ts';
import type { Instant } from '../domain/time.ts';

/** About one of a case's letters. */
export type CaseLetter = AnsweredLetter & { readonly adviceId: string };

/** What it came back on, its cases locked. */
export interface Found {
  readonly letters: readonly AnsweredLetter[];
  readonly caseLetters: readonly CaseLetter[];
  /** Cases that are followed still. */
  readonly open: ReadonlySet<string>;
}

/** Finds the letters, and locks what they belong to first, as every change does. */
export async function lockAnswered(
  transaction: Transaction,
  region: RegionCode,
  letter: Incoming['letter'],
): Promise<Found> {
  const before = await findAnswered(transaction, region, letter);
  if (before.some(({ adviceId }) => adviceId === null)) await lockRound(transaction, region);
  const { rows } = await transaction.query<{ id: string; status: 'open' | 'closed' }>(
    'select id, status from advices where region = $1 and id = any ($2) order by id for update',
    [region, casesOf(before)],
  );
  // Once more, now that nothing can erase them.
  const letters = rows.length === 0 ? before : await findAnswered(transaction, region, letter);
  return {
    letters,
    caseLetters: letters.filter((one): one is CaseLetter => one.adviceId !== null),
    open: new Set(rows.flatMap(({ id, status }) => (status === 'open' ? [id] : []))),
  };
}

function casesOf(letters: readonly AnsweredLetter[]): readonly string[] {
  return [...new Set(letters.flatMap(({ adviceId }) => adviceId ?? []))];
}

/** Where a mail belongs, who wrote it, and whether somebody still has to look at it for what it is. */
export async function place(
  transaction: Transaction,
  region: RegionCode,
  { from, what }: Incoming,
  { letters, open }: Found,
  now: Instant,
): Promise<PlacedMail> {
  const [first] = letters;
  const [advice, other] = casesOf(letters);
  const adviceId = other === undefined ? (advice ?? null) : null;
  // What a machine says it says of whom we wrote to, whatever address it says it from.
  const person = what.is === 'reply' || !first ? await personAt(transaction, region, from.address) : first.to;
  const suggested =
    what.is === 'autoReply' &&
    what.awayUntil !== null &&
    person !== null &&
    what.awayUntil >= localDateOf(now) &&
    !(await isAwayKnown(transaction, region, person, what.awayUntil));
  return {
    id: randomUUID(),
    letterId: first?.id ?? null,
    adviceId,
    person,
    suggested: suggested && (advice === undefined || open.size > 0),
    waits: waits(what, first, adviceId !== null && open.has(adviceId), suggested),
  };
}

/** Whether nothing else tells the chair of it. */
function waits(
  what: IncomingWhat,
  letter: AnsweredLetter | undefined,
  hasOpenCase: boolean,
  suggested: boolean,
): boolean {
  if (!letter) return true;
  switch (what.is) {
    case 'bounce':
      // No rules wait for a letter about an address or to a deputy, and nobody reads its log.
      return what.permanent && (letter.kind === 'addressChanged' || letter.kind === 'handOver');
    case 'autoReply':
      return suggested && letter.adviceId === null;
    case 'reply':
      return !hasOpenCase;
  }
}
