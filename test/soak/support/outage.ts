// A mail server that is away for 48 hours while many letters are due, by the region's clock: what came of each of them.
import { manyPostings, type ManyPostings, type PostedLetter } from './manyPostings.ts';
import { MONDAY, sendAll } from './posting.ts';
import { openPostbox } from '../../journeys/support/postbox.ts';
import { MINUTE_MS } from '../../../domain/time.ts';
import { timestamp, type Database } from '../../../store/database.ts';

const HOUR_MS = 60 * MINUTE_MS;

/** As many as a round takes at a time: these leave side by side, in any order. */
const AT_A_TIME = 20;

/** What came of an outage. */
export interface OutageCounts {
  /** That were due when the server went away. */
  readonly letters: number;
  readonly hours: number;
  /** Rounds of the post while the server was away. */
  readonly rounds: number;
  readonly accepted: number;
  /** Withdrawn while the server was away: answered, settled or closed meanwhile. */
  readonly withdrawn: number;
  /** That made no sense any more, and were given up. */
  readonly givenUp: number;
  /** Letters neither accepted, nor withdrawn, nor given up. */
  readonly lost: number;
  /** Accepted letters that the server took not once. */
  readonly notOnce: number;
  /** Mails of letters whose case was answered or closed meanwhile, or that came after they made sense. */
  readonly stale: number;
  /** Letters that were given up, of which their case does not know. */
  readonly untold: number;
  /** Mails of one round that came before a more urgent one that was claimed with an earlier twenty. */
  readonly outOfOrder: number;
  /** The most that one letter was tried: a crisis at any hour, the others in the sending hours. */
  readonly mostTries: { readonly crisis: number; readonly others: number };
  /** When the last of them was taken, in minutes after the server was back. */
  readonly lastTaken: { readonly urgent: number; readonly others: number };
}

/** Takes the server away, lets people answer, and brings it back. */
export async function outage(
  database: Database,
  { letters, hours = 48 }: { readonly letters: number; readonly hours?: number },
): Promise<OutageCounts> {
  const posting = await manyPostings(database, letters);
  const due = await posting.letters();
  const box = await openPostbox();
  const back = MONDAY + hours * HOUR_MS;
  const { region } = posting;
  try {
    await box.down();
    const shorten = await limited(database, posting);
    const answering = MONDAY + 26 * HOUR_MS;
    let rounds = 0;
    let endings: Endings | undefined;
    let now: number | null = MONDAY + MINUTE_MS;
    while (now !== null && now < back) {
      if (now >= answering) endings ??= await meanwhile(posting, answering);
      now = await sendAll(database, region, box.port, now);
      rounds += 1;
    }
    if (!endings) throw new Error('Nobody answered');
    // What is asked of people because of the outage itself is not counted: only what was due before.
    const triedBefore = tries(await posting.letters());
    await box.up();
    const taken: { readonly at: number; readonly ids: readonly string[] }[] = [];
    for (now = Math.max(now ?? back, back); now !== null;) {
      const seen = box.mails.length;
      const next = await sendAll(database, region, box.port, now);
      taken.push({ at: now, ids: box.mails.slice(seen).map(({ messageId }) => bare(messageId)) });
      now = next;
    }
    return judge(due, await posting.letters(), { ...endings, shorten }, taken, {
      rounds,
      back,
      hours,
      triedBefore,
    });
  } finally {
    await box.down();
  }
}

interface Endings {
  readonly answered: ReadonlySet<string>;
  readonly closed: ReadonlySet<string>;
}

/** Every fifth case is answered, every seventh closed. */
async function meanwhile({ cases, tell }: ManyPostings, now: number): Promise<Endings> {
  const closed = cases.filter((_, n) => n % 7 === 3);
  const answered = cases.filter((id, n) => n % 5 === 1 && !closed.includes(id));
  for (const id of closed) await tell(id, { type: 'close', reason: 'solved' }, now);
  const answer = { followed: 'yes', realised: 'yes', helpWanted: false } as const;
  for (const id of answered) await tell(id, { type: 'answerCheck', check: 1, answer, answeredTimes: 0 }, now);
  return { answered: new Set(answered), closed: new Set(closed) };
}

/** Questions that make no sense any more before the server is back: of every eleventh case. */
async function limited(database: Database, { region, cases }: ManyPostings): Promise<ReadonlySet<string>> {
  const those = cases.filter((_, n) => n % 11 === 5);
  await database.inRegion(region, (transaction) =>
    transaction.query(
      `update letters set useless_after = $3 where region = $1 and kind = 'check' and advice_id = any ($2)`,
      [region, those, timestamp(MONDAY + 24 * HOUR_MS)],
    ),
  );
  return new Set(those);
}

function tries(letters: readonly PostedLetter[]) {
  const most = (those: readonly PostedLetter[]) => Math.max(0, ...those.map(({ attempts }) => attempts));
  return {
    crisis: most(letters.filter(({ kind }) => kind === 'crisis')),
    others: most(letters.filter(({ kind }) => kind !== 'crisis')),
  };
}

function judge(
  due: readonly PostedLetter[],
  now: readonly PostedLetter[],
  { answered, closed, shorten }: Endings & { readonly shorten: ReadonlySet<string> },
  taken: readonly { readonly at: number; readonly ids: readonly string[] }[],
  run: { rounds: number; back: number; hours: number; triedBefore: OutageCounts['mostTries'] },
): OutageCounts {
  const wasDue = new Set(due.map(({ id }) => id));
  const ours = now.filter(({ id }) => wasDue.has(id));
  const byMessage = new Map(now.map((letter) => [bare(letter.messageId ?? ''), letter]));
  const mails = taken.flatMap(({ at, ids }) => ids.map((id) => ({ at, letter: byMessage.get(id) })));
  // Of what is asked anew several letters are one mail.
  const times = (one: PostedLetter) =>
    mails.filter(({ letter }) => letter?.messageId === one.messageId).length;
  const count = (those: readonly PostedLetter[], which: (letter: PostedLetter) => boolean) =>
    those.filter(which).length;
  const over = ({ adviceId, kind }: PostedLetter) =>
    (kind === 'check' && (answered.has(adviceId) || closed.has(adviceId) || shorten.has(adviceId))) ||
    (kind === 'notice' && (answered.has(adviceId) || closed.has(adviceId)));
  const givenUp = ours.filter(({ state, because }) => state === 'failed' && because === 'tooLate');
  const isTold = ({ adviceId }: PostedLetter) =>
    now.some((later) => later.adviceId === adviceId && !wasDue.has(later.id));
  const lastOf = (urgent: boolean) =>
    Math.max(
      0,
      ...mails
        .filter(({ letter }) => letter && wasDue.has(letter.id) && letter.priority <= 1 === urgent)
        .map(({ at }) => Math.round((at - run.back) / MINUTE_MS)),
    );
  return {
    letters: due.length,
    hours: run.hours,
    rounds: run.rounds,
    accepted: count(ours, ({ state }) => state === 'accepted'),
    withdrawn: count(ours, ({ state }) => state === 'withdrawn'),
    givenUp: givenUp.length,
    lost: count(now, ({ state }) => !['accepted', 'withdrawn', 'failed'].includes(state)),
    notOnce:
      count(now, (letter) => letter.state === 'accepted' && times(letter) !== 1) +
      mails.filter(({ letter }) => letter?.state !== 'accepted').length,
    stale: mails.filter(
      ({ at, letter }) => !letter || (wasDue.has(letter.id) && over(letter)) || at > letter.uselessAfter,
    ).length,
    untold: count(givenUp, (letter) => !isTold(letter)),
    outOfOrder: taken.reduce(
      (sum, { ids }) => sum + misplaced(ids.map((id) => byMessage.get(id)?.priority ?? 9)),
      0,
    ),
    mostTries: run.triedBefore,
    lastTaken: { urgent: lastOf(true), others: lastOf(false) },
  };
}

/** Mails after which one comes that is more urgent, and not of the same twenty. */
function misplaced(priorities: readonly number[]): number {
  return priorities.filter((priority, n) => priorities.slice(n + AT_A_TIME).some((later) => later < priority))
    .length;
}

function bare(messageId: string): string {
  return messageId.replace(/^<|>$/g, '');
}
