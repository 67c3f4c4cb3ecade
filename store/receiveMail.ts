// Takes mail that came in, and does what it means: in one transaction, each mail once.
import { randomUUID } from 'node:crypto';
import { markBounced, unmarkBounced } from './bouncedAddresses.ts';
import { lockRound } from './contacts/rounds.ts';
import type { Database, RegionCode, Transaction } from './database.ts';
import { reportBounceIn } from './deliveries.ts';
import { executeIn } from './execute.ts';
import {
  findAnswered,
  insertMail,
  isAwayKnown,
  personAt,
  type AnsweredLetter,
  type PlacedMail,
} from './incomingRows.ts';
import { logLetters, type LogEntry } from './letterLog.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import type { Incoming, IncomingWhat } from '../domain/post/incoming.ts';
import type { Instant } from '../domain/time.ts';

/** About one of a case's letters. */
type CaseLetter = AnsweredLetter & { readonly adviceId: string };

/** What it came back on, its cases locked. */
interface Found {
  readonly letters: readonly AnsweredLetter[];
  readonly caseLetters: readonly CaseLetter[];
  /** Cases that are followed still. */
  readonly open: ReadonlySet<string>;
}

const actor = { part: 'post' } as const;

/** Of a server's words in the log; all of them are kept with the mail. */
const MOST_WORDS = 300;

/**
 * Takes a mail that came in. A bounce fails its letters, and their cases hear it; a machine's answer is on record, and
 * may suggest an absence; what a person wrote is a task for the chair of the one case that it is about. What fits none,
 * or is about none, waits among the mail that came in. No mail is ever an answer.
 * @returns `known`: it was taken before
 */
export function receiveMail(
  database: Database,
  region: RegionCode,
  incoming: Incoming,
  now: Instant,
): Promise<'taken' | 'known'> {
  return database.inRegion(region, async (transaction) => {
    const found = await lockAnswered(transaction, region, incoming.letter);
    const mail = await place(transaction, region, incoming, found, now);
    if (!(await insertMail(transaction, region, incoming, mail))) return 'known';
    const { what } = incoming;
    await logLetters(
      transaction,
      region,
      found.letters.map(({ id }) => ({ letterId: id, ...stepOf(what), at: now })),
    );
    switch (what.is) {
      case 'bounce':
        if (what.permanent) await bounce(transaction, region, what, found.letters, now);
        break;
      case 'autoReply':
        await autoReply(transaction, region, what, mail, found, now);
        break;
      case 'reply':
        await reply(transaction, region, mail, found, now);
    }
    return 'taken';
  });
}

/** As it stands in the letter's log: a server's words, and never a person's. */
function stepOf(what: IncomingWhat): Omit<LogEntry, 'at'> {
  if (what.is === 'reply') return { what: 'replied' };
  if (what.is === 'autoReply') return { what: 'autoReplied' };
  const words = what.words.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS);
  return {
    what: what.permanent ? 'bounced' : 'delayed',
    ...(what.status !== null && { status: what.status }),
    ...(words !== '' && { words }),
    ...(what.failed !== null && { address: what.failed }),
  };
}

/** Finds the letters, and locks what they belong to first, as every change does. */
async function lockAnswered(
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
async function place(
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

async function bounce(
  transaction: Transaction,
  region: RegionCode,
  { status }: Extract<IncomingWhat, { is: 'bounce' }>,
  letters: readonly AnsweredLetter[],
  at: Instant,
): Promise<void> {
  for (const { id, to, address } of letters) {
    await reportBounceIn(transaction, region, id, at);
    await markBounced(transaction, region, to, { address, status, at });
  }
}

async function autoReply(
  transaction: Transaction,
  region: RegionCode,
  { awayUntil }: Extract<IncomingWhat, { is: 'autoReply' }>,
  { suggested }: PlacedMail,
  { caseLetters, open }: Found,
  now: Instant,
): Promise<void> {
  let suggest = suggested;
  for (const letter of onePerCase(caseLetters)) {
    const { adviceId, kind, to, about } = letter;
    await executeIn(
      transaction,
      region,
      adviceId,
      {
        type: 'recordAutoReply',
        letter: { kind, to, about },
        ...(awayUntil === null ? {} : { awayUntil }),
        suggest: suggest && open.has(adviceId),
      },
      actor,
      now,
    );
    if (open.has(adviceId)) suggest = false;
  }
}

async function reply(
  transaction: Transaction,
  region: RegionCode,
  { id: mail, adviceId, person }: PlacedMail,
  { letters, caseLetters }: Found,
  now: Instant,
): Promise<void> {
  // Who writes from it, has it.
  if (person !== null && letters.some(({ to }) => to === person))
    await unmarkBounced(transaction, region, person);
  const [letter] = caseLetters;
  // Of a mail about several cases only a person can tell which of them it is about.
  if (!letter || adviceId === null) return;
  const { kind, to, about } = letter;
  const by = person === null ? {} : { by: person };
  await executeIn(
    transaction,
    region,
    adviceId,
    { type: 'recordReply', mail, letter: { kind, to, about }, ...by },
    actor,
    now,
  );
}

function onePerCase(letters: readonly CaseLetter[]): readonly CaseLetter[] {
  return [...new Map(letters.map((letter) => [letter.adviceId, letter])).values()];
}
