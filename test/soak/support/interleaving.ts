// One life of a case in which senders, leases that end and people who answer come in between each other, by a seed.
import { pino } from 'pino';
import { seeded, type Random } from './random.ts';
import { takeTurns, type Turn } from './steps.ts';
import { linkSettings } from '../../journeys/support/linkSettings.ts';
import { at, newCase } from '../../support/doorzet.ts';
import { sendMail } from '../../../activities/sendMail.ts';
import type { Cast } from '../../../dev/demo/cast.ts';
import type { Advice } from '../../../domain/advice/advice.ts';
import { MINUTE_MS } from '../../../domain/time.ts';
import type { Outcome } from '../../../mail/smtp/outcome.ts';
import { loadCaseFacts } from '../../../store/caseFacts.ts';
import type { Database } from '../../../store/database.ts';
import { execute, type CaseCommand } from '../../../store/execute.ts';
import { giveUpLate, nextPost, recoverLost } from '../../../store/lostMail.ts';
import { claimMails, type ClaimedMail } from '../../../store/outgoing.ts';
import { letterLinks } from '../../../worker/letterLinks.ts';

const MONDAY = at('2026-11-23 09:00');
const LEASE_MS = 10 * MINUTE_MS;

/** What went wrong in one run; all empty when all is well. */
export interface Wrongs {
  /** Notices that passed the fence after what ended their climb was saved. */
  readonly afterAnswer: readonly string[];
  /** Notices of a climb that is over, after which nobody said so. */
  readonly notFollowed: readonly string[];
  /** Letters that were never settled, or are accepted while no server took them. */
  readonly lost: readonly string[];
  /** Escalations that a server took twice, and prompts that it took more than twice. */
  readonly often: readonly string[];
  /** Notices of unknown fate on a climb that goes on, of which no task tells. */
  readonly untold: readonly string[];
}

/** What a run did, so that a quiet run is seen to be one. */
export interface Interleaved {
  readonly wrongs: Wrongs;
  /** How the notice ended. */
  readonly notice: string;
  /** Whether the climb was over before the notice was settled. */
  readonly ended: boolean;
}

const ENDINGS: readonly CaseCommand[] = [
  answering({ followed: 'yes', realised: 'yes', helpWanted: false }),
  answering({
    followed: 'yes',
    realised: 'no',
    stuck: { where: 'nowhere' },
    bridging: 'no',
    helpWanted: false,
  }),
  answering({
    followed: 'yes',
    realised: 'planned',
    plannedFrom: '2026-12-14',
    bridging: 'no',
    helpWanted: false,
  }),
  answering({
    followed: 'no',
    realised: 'no',
    stuck: { where: 'noCapacity' },
    bridging: 'no',
    helpWanted: false,
  }),
  { type: 'settle', climb: 'municipal-1', reason: 'Het is geregeld.' },
  { type: 'pause', climb: 'municipal-1', reason: 'Vakantie.', until: '2026-12-07' },
  { type: 'close', reason: 'solved' },
];

function answering(answer: Extract<CaseCommand, { type: 'answerCheck' }>['answer']): CaseCommand {
  return { type: 'answerCheck', check: 1, answer, answeredTimes: 0 };
}

/** One run: a case of its own in that region, of which nothing is left under way afterwards. */
export async function interleave(
  database: Database,
  cast: Cast & { readonly region: string },
  random: Random,
): Promise<Interleaved> {
  const { region } = cast;
  const { id } = await newCase(database, cast, at('2026-11-19 15:00'));
  const chair = { part: 'chair', person: cast.person.marja } as const;
  const tell = (command: CaseCommand, now: number) => execute(database, region, id, command, chair, now);
  await tell({ type: 'passTime' }, MONDAY);
  await tell({ type: 'startClimb', ladder: 'municipal', cause: 'notFinanced', reason: 'Nodig.' }, MONDAY);

  let now = MONDAY;
  let ended = false;
  let endedBeforeSettled = false;
  const taken: string[] = [];
  const afterAnswer: string[] = [];

  /** Sends a mail, by a server that does what the seed says, waiting for its turn at each step. */
  async function send(mail: ClaimedMail, turn: Turn, kind: Random | 'polite'): Promise<void> {
    const chance = (percent: number) => kind !== 'polite' && kind.below(100) < percent;
    const office = {
      close: () => Promise.resolve(),
      async send(_envelope: unknown, writeMessage: () => Promise<Buffer | null>): Promise<Outcome> {
        await turn();
        if (chance(10)) return { is: 'later', code: 450 };
        if (chance(5)) return { is: 'refused', code: 550 };
        const endedBefore = ended;
        const message = await writeMessage();
        if (!message) return { is: 'withdrawn' };
        // The climb of these runs ends once, and a notice that is asked for after that is another's.
        if (endedBefore)
          afterAnswer.push(...mail.letters.filter((one) => one.kind === 'notice').map((one) => one.id));
        await turn();
        if (chance(5)) return { is: 'later', code: 451 };
        if (chance(5)) return { is: 'refused', code: 554 };
        if (chance(10)) return { is: 'unknown' };
        taken.push(...mail.letters.map((one) => one.id));
        await turn();
        return chance(10) ? { is: 'unknown' } : { is: 'accepted', code: 250 };
      },
    };
    const links = letterLinks('https://doorzet.example', linkSettings);
    const post = { office, linksOf: links, leaseMs: LEASE_MS, log: pino({ level: 'silent' }) };
    await sendMail(database, post, region, mail, () => now);
  }

  const sender = (times: number) => {
    // Of its own: two that take a step at once would else draw in any order.
    const own = seeded(random.below(1_000_000_000));
    return async (turn: Turn): Promise<void> => {
      for (let time = 0; time < times; time += 1) {
        await recoverLost(database, region, now);
        await giveUpLate(database, region, now);
        await turn();
        const mails = await claimMails(database, region, now, 20, LEASE_MS);
        for (const mail of mails) {
          await turn();
          // A process that is killed: its mails are others' to finish.
          if (own.below(12) === 0) return;
          await send(mail, turn, own);
        }
        await turn();
      }
    };
  };

  /** The time of whoever sends is over, as it is for a process that stands still. */
  const endLeases = () =>
    database.inRegion(region, (transaction) =>
      transaction.query(
        `update letters set leased_until = now() where region = $1 and state in ('sending', 'data_started')`,
        [region],
      ),
    );

  const ticks = [0, 1, 2].map(() => ({ ends: random.below(2) === 0, minutes: random.below(3) }));
  const clock = async (turn: Turn): Promise<void> => {
    for (const { ends, minutes } of ticks) {
      await turn();
      if (ends) await endLeases();
      now += minutes * MINUTE_MS;
    }
  };

  const command = ENDINGS[random.below(ENDINGS.length)];
  const waits = random.below(8);
  const person = async (turn: Turn): Promise<void> => {
    for (let waited = 0; waited < waits; waited += 1) await turn();
    if (command === undefined) return;
    const done = await tell(command, now);
    if (!('advice' in done)) throw new Error(`Not done: ${JSON.stringify(done)}`);
    ended = true;
    endedBeforeSettled = (await letters()).some(
      ({ kind, state }) =>
        kind === 'notice' && state !== 'accepted' && state !== 'unknown' && state !== 'failed',
    );
  };

  const letters = () =>
    database.inRegion(region, async (transaction) => {
      const { rows } = await transaction.query<LetterRow>(
        'select id, kind, state, recipient_id as to, about from letters where region = $1 and advice_id = $2',
        [region, id],
      );
      return rows;
    });

  await takeTurns(random, [sender(3), sender(3), sender(2), clock, person]);

  // Whoever was left behind is gone; a server that takes everything gets the rest.
  for (let rounds = 0; rounds < 20; rounds += 1) {
    await endLeases();
    await recoverLost(database, region, now);
    await giveUpLate(database, region, now);
    for (const mail of await claimMails(database, region, now, 50, LEASE_MS)) {
      await send(mail, () => Promise.resolve(), 'polite');
    }
    const { tryAt, leaseEndsInMs } = await nextPost(database, region);
    if (tryAt === null && leaseEndsInMs === null) break;
    now = Math.max(now, tryAt ?? now);
  }

  const facts = await database.inRegion(region, (transaction) => loadCaseFacts(transaction, region, { id }));
  if (!facts) throw new Error('The case is gone');
  const rows = await letters();
  return {
    wrongs: { afterAnswer, ...judge(rows, taken, facts.advice) },
    notice: rows.find(({ kind }) => kind === 'notice')?.state ?? 'none',
    ended: endedBeforeSettled,
  };
}

interface LetterRow {
  id: string;
  kind: string;
  state: string;
  to: string;
  about: { climb?: string };
}

function judge(
  rows: readonly LetterRow[],
  taken: readonly string[],
  advice: Advice,
): Omit<Wrongs, 'afterAnswer'> {
  const times = ({ id }: LetterRow) => taken.filter((one) => one === id).length;
  const notices = rows.filter(({ kind }) => kind === 'notice');
  const climbOf = ({ about }: LetterRow) => advice.climbs.find(({ id }) => id === about.climb);
  const isOver = (row: LetterRow) => {
    const stand = climbOf(row)?.stand;
    return advice.status === 'closed' || stand?.at === 'settled' || stand?.at === 'resting';
  };
  const told = advice.status === 'closed' || advice.tasks.some(({ kind }) => kind === 'letterFailed');
  const isFollowed = (row: LetterRow) =>
    rows.some(
      ({ kind, to, state }) =>
        to === row.to &&
        (kind === 'answeredMeanwhile' || kind === 'ending') &&
        // Word of the end may itself be refused or lost: then the chair hears of that.
        (state === 'accepted' || (told && (state === 'failed' || state === 'unknown'))),
    );
  const ids = (those: readonly LetterRow[]) => those.map(({ id, kind, state }) => `${kind} ${state} ${id}`);
  const settled = new Set(['accepted', 'failed', 'unknown', 'withdrawn']);
  const harmful = new Set(['notice', 'answeredMeanwhile', 'colleagueReplied', 'ending', 'taskOverdue']);
  return {
    notFollowed: ids(notices.filter((row) => row.state === 'accepted' && isOver(row) && !isFollowed(row))),
    lost: ids(
      rows.filter((row) => !settled.has(row.state) || (row.state === 'accepted' && times(row) === 0)),
    ),
    often: ids(rows.filter((row) => times(row) > (harmful.has(row.kind) ? 1 : 2))),
    untold: ids(
      notices.filter(
        (row) =>
          (row.state === 'unknown' || row.state === 'failed') &&
          !isOver(row) &&
          !advice.tasks.some(({ kind }) => kind === 'noticeFailed' || kind === 'unreached'),
      ),
    ),
  };
}
