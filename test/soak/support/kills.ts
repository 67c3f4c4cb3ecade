// Kills a sender at a chosen point of a letter's way to the mail server, lets another finish, and counts what came of it.
import pg from 'pg';
import { openHeldLine } from './heldLine.ts';
import {
  duePosting,
  endLeases,
  MONDAY,
  sendAll,
  statesOf,
  tasksOf,
  type Posting,
  type Sort,
} from './posting.ts';
import type { Random } from './random.ts';
import { gone, killed, type Senders } from './senders.ts';
import { openPostbox, type Stage } from '../../journeys/support/postbox.ts';
import { until } from '../../support/until.ts';
import { MINUTE_MS } from '../../../domain/time.ts';
import { openDatabase } from '../../../store/database.ts';

/** Where a sender is killed, in the order of a letter's way. */
export const failpoints = [
  'claimed',
  'RCPT',
  '354',
  'before the dot',
  'dot to 250',
  '250 to commit',
  'commit to case',
] as const;
export type Failpoint = (typeof failpoints)[number];

/** What came of the kills at one failpoint. */
export interface KillCounts {
  readonly failpoint: Failpoint;
  kills: number;
  prompts: number;
  escalations: number;
  /** Kills after the fence: the letter may have been sent. */
  pastFence: number;
  /** Letters that the server never took, and of which no task tells. */
  lost: number;
  /** Letters that came twice though their sender was killed before the fence. */
  doubledBeforeFence: number;
  /** Prompts of unknown fate that came once more, under the same Message-ID. */
  promptsTwice: number;
  /** Prompts that came more often than that, or under another Message-ID. */
  promptsOften: number;
  /** Escalations that came more than once. */
  escalationsDoubled: number;
  /** Unknown escalations that the chair is asked about. */
  tasks: number;
  /** Unknown escalations that nobody is asked about. */
  tasksMissing: number;
}

function noKills(failpoint: Failpoint): KillCounts {
  return {
    failpoint,
    kills: 0,
    prompts: 0,
    escalations: 0,
    pastFence: 0,
    lost: 0,
    doubledBeforeFence: 0,
    promptsTwice: 0,
    promptsOften: 0,
    escalationsDoubled: 0,
    tasks: 0,
    tasksMissing: 0,
  };
}

/** What a lane of kills works with: a mail server of its own, on a database that lanes share. */
export interface Lane {
  kill(sort: Sort, random: Random, counts: KillCounts): Promise<void>;
  close(): Promise<void>;
}

const held: Readonly<Partial<Record<Failpoint, Stage>>> = {
  claimed: 'connect',
  RCPT: 'rcpt',
  '354': 'data',
  'dot to 250': 'dot',
  '250 to commit': 'dot',
  'commit to case': 'dot',
};

/** What is held there, so that the sender cannot write down what the server said, or cannot tell the case of it. */
const waitsFor: Readonly<Partial<Record<Failpoint, string>>> = {
  '250 to commit': 'select from letters where advice_id = $1 for update',
  'commit to case': 'select from advices where id = $1 for update',
};

/** Long: how slow this machine is shall not decide. The harness ends the leases of who was killed. */
const LEASE_MS = 10 * MINUTE_MS;

const PATIENCE_SECONDS = 120;

/** @param databaseUrl of a migrated database */
export async function openLane(databaseUrl: string, senders: Senders): Promise<Lane> {
  const database = openDatabase(databaseUrl, 3);
  const postbox = await openPostbox();
  const line = await openHeldLine(postbox.port);

  /** Starts a sender, and kills it there. */
  async function killAt(failpoint: Failpoint, posting: Posting, random: Random): Promise<void> {
    const stage = held[failpoint];
    const hold = stage && postbox.holdAt(stage);
    const half = failpoint === 'before the dot' ? line.holdText(1_000 + random.below(1_000)) : undefined;
    const sender = senders.start({
      databaseUrl,
      region: posting.region,
      smtpPort: line.port,
      now: MONDAY + MINUTE_MS,
      leaseMs: LEASE_MS,
    });
    await orGone(failpoint, hold?.reached ?? half, gone(sender));
    const row = waitsFor[failpoint];
    if (row !== undefined) await killWaiting(row, posting, () => hold?.release(), sender);
    else {
      // Whoever was just asked for the text is on its way through the fence, or has just passed it.
      if (failpoint === '354' && random.below(2) === 0) await pause(random.below(50));
      else if (failpoint === '354') await until('the fence', () => isPast(posting), PATIENCE_SECONDS);
      await killed(sender);
      hold?.release();
    }
  }

  const isPast = async (posting: Posting) => (await statesOf(database, posting)).includes('data_started');

  /** Holds a row of the case, and kills the sender that waits for it. */
  async function killWaiting(
    row: string,
    { caseId }: Posting,
    release: () => void,
    sender: Parameters<typeof killed>[0],
  ): Promise<void> {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(row, [caseId]);
      release();
      await until('a sender that waits for the row', () => isWaitedFor(client), PATIENCE_SECONDS);
      await killed(sender);
      await client.query('rollback');
    } finally {
      await client.end();
    }
  }

  return {
    async kill(sort, random, counts) {
      const posting = await duePosting(database, sort);
      await killAt(counts.failpoint, posting, random);
      await endLeases(database, posting.region);
      const [now] = await statesOf(database, posting);
      await sendAll(database, posting.region, postbox.port, MONDAY + 5 * MINUTE_MS);
      const came = postbox.mails.filter(({ to }) => to === posting.address);
      const [state] = await statesOf(database, posting);
      count(counts, {
        sort,
        pastFence: now === 'data_started',
        came: came.map(({ messageId }) => messageId),
        state: state ?? 'gone',
        tasks: await tasksOf(database, posting),
      });
      postbox.clear();
    },
    async close() {
      await line.close();
      await postbox.down();
      await database.end();
    },
  };
}

interface Result {
  readonly sort: Sort;
  readonly pastFence: boolean;
  readonly came: readonly string[];
  readonly state: string;
  readonly tasks: readonly string[];
}

function count(counts: KillCounts, { sort, pastFence, came, state, tasks }: Result): void {
  const add = (name: Exclude<keyof KillCounts, 'failpoint'>, when: boolean) => {
    if (when) counts[name] += 1;
  };
  const asked = tasks.includes('unreached');
  const prompt = sort === 'prompt';
  const unknown = !prompt && state === 'unknown';
  const settled = (state === 'accepted' && came.length > 0) || (unknown && asked);
  const again = came.length === 2 && new Set(came).size === 1;
  add('kills', true);
  add(prompt ? 'prompts' : 'escalations', true);
  add('pastFence', pastFence);
  add('lost', !settled);
  add('doubledBeforeFence', !pastFence && came.length > 1);
  add('promptsTwice', prompt && pastFence && again);
  add('promptsOften', prompt && came.length > 1 && !again);
  add('escalationsDoubled', !prompt && came.length > 1);
  add('tasks', unknown && asked);
  add('tasksMissing', unknown && !asked);
}

/** A sender that ends before it comes to where it is to be killed says nothing of that place. */
async function orGone(
  failpoint: Failpoint,
  reached: Promise<void> | undefined,
  end: Promise<void>,
): Promise<void> {
  const early = end.then(() =>
    Promise.reject(new Error(`The sender ended before it came to "${failpoint}"`)),
  );
  early.catch(() => undefined);
  await Promise.race([reached, early]);
}

/** Whether somebody waits for what this connection holds. */
async function isWaitedFor(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ waits: boolean }>(
    'select exists (select from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))) as waits',
  );
  return rows[0]?.waits ?? false;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Kills so many times at each failpoint, half of them prompts, in several lanes at a time. */
export async function killAll(
  lanes: readonly Lane[],
  kills: number,
  random: Random,
  told: (done: number) => void = () => undefined,
): Promise<readonly KillCounts[]> {
  const counts = failpoints.map(noKills);
  const jobs = Array.from({ length: kills }, (_, n) =>
    counts.map((one) => ({ one, sort: n % 2 === 0 ? 'prompt' : 'escalation' }) as const),
  ).flat();
  let [next, done] = [0, 0];
  await Promise.all(
    lanes.map(async (lane) => {
      for (let job = jobs[next++]; job; job = jobs[next++]) {
        await lane.kill(job.sort, random, job.one);
        told((done += 1));
      }
    }),
  );
  return counts;
}
