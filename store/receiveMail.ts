// Takes mail that came in, and does what it means: in one transaction, each mail once.
import { markBounced, unmarkBounced } from './bouncedAddresses.ts';
import type { Database, RegionCode, Transaction } from './database.ts';
import { reportBounceIn } from './deliveries.ts';
import { executeIn } from './execute.ts';
import { insertMail, type AnsweredLetter, type PlacedMail } from './incomingRows.ts';
import { logLetters, type LogEntry } from './letterLog.ts';
import { lockAnswered, place, type CaseLetter, type Found } from './placeMail.ts';
import type { Incoming, IncomingWhat } from '../domain/post/incoming.ts';
import type { Instant } from '../domain/time.ts';

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
