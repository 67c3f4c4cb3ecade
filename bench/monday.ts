// A whole Monday at nine: two workers and two apis, mails that leave, people who answer; and one worker and one api are killed in it.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Bench, RunResult } from './support/bench.ts';
import { answerWhile, openQuestions } from './support/answering.ts';
import { fill } from './support/fill.ts';
import { giveWay } from './support/giveWay.ts';
import { asOwner, openOwnerPool, type Ground } from './support/ground.ts';
import { percentile } from './support/latency.ts';
import { startMeter, together } from './support/meter.ts';
import { BEFORE_NINE, MS_PER_CASE, NINE, nineAt } from './support/nine.ts';
import { startApiProcess, startWorkerProcess } from './support/processes.ts';
import { startSink } from './support/sink.ts';
import { asleep, withPatience } from './support/contest.ts';
import { SPREAD_MS } from '../store/spread.ts';
import { openDatabase } from '../store/database.ts';
import { until } from '../test/support/until.ts';

/** Until all letters are with a mail server, those of a sender that was killed too. */
const LONGEST_SECONDS = 900;

type Size = 'cases' | 'regions' | 'lead' | 'answersPerSecond';

/** Whose CPU is counted: of workers and apis, all that there are. */
const PARTS = {
  server: "Temporal's server",
  temporalPostgres: "Temporal's Postgres",
  worker: 'workers',
  api: 'apis',
  postgres: "the application's Postgres",
} as const;
type Part = keyof typeof PARTS;

const LOOK_MS = 500;

export const monday: Bench<Size> = {
  name: 'monday',
  title: 'Monday at nine, with mails, answers and a kill -9 of a worker and an api in the middle of it',
  sizes: {
    usual: { cases: 5_000, regions: 42, lead: 25, answersPerSecond: 20 },
    tiny: { cases: 20, regions: 1, lead: 12, answersPerSecond: 2 },
  },
  needs: 'topology',
  figures: {
    acceptedMedian: { what: 'due → accepted by SMTP, median', unit: 's' },
    acceptedP99: {
      what: `due → accepted by SMTP, p99 (window of ${String(SPREAD_MS / 1_000)} s)`,
      unit: 's',
      atMost: SPREAD_MS / 1_000 + 60,
    },
    acceptedLast: { what: 'due → accepted by SMTP, the last', unit: 's' },
    answerMedian: { what: 'an answer saved, median', unit: 'ms' },
    answerP99: { what: 'an answer saved, p99', unit: 'ms', atMost: 250 },
    answers: { what: 'answers sent meanwhile', unit: '' },
    refused: { what: 'answers refused', unit: '', atMost: 0 },
    lost: { what: 'checks of which no mail arrived', unit: '', atMost: 0 },
    askedTwice: { what: 'cases that asked twice', unit: '', atMost: 0 },
    twice: { what: 'mails that came twice', unit: '', atMost: 0 },
    mails: { what: 'mails for all checks', unit: '' },
    cpu: { what: 'CPU per check, of everything, until all mails were taken', unit: 'ms' },
    ...Object.fromEntries(
      Object.entries(PARTS).map(([part, what]) => [
        `cpuOf_${part}`,
        { what: `of which ${what}`, unit: 'ms' },
      ]),
    ),
    cpuAfter: { what: 'and after it, until every workflow had heard what came of it', unit: 'ms' },
  },
  run: (sizes, ground) => withPatience((stretch) => mondayOf(sizes, stretch, ground)),
};

async function mondayOf(
  { cases, regions, lead, answersPerSecond }: Readonly<Record<Size, number>>,
  stretch: number,
  ground: Ground,
): Promise<RunResult> {
  const own = await ground.newDatabase();
  const namespace = await ground.newNamespace();
  const sink = await startSink();
  await fill(own.url, {
    cases,
    regions,
    now: BEFORE_NINE,
    asleepUntil: NINE,
    signalled: false,
  });
  const dueAt = Date.now() + stretch * (lead * 1_000 + cases * MS_PER_CASE);
  const surroundings = {
    databaseUrl: own.url,
    temporal: ground.temporal.address,
    namespace,
    smtpPort: sink.port,
    clock: nineAt(dueAt),
  };
  const pool = openOwnerPool(own.url);
  const database = openDatabase(own.url, 4);
  const apis = [await startApiProcess(surroundings), await startApiProcess(surroundings)];
  const workers = [await startWorkerProcess(surroundings), await startWorkerProcess(surroundings)];
  try {
    await asleep(workers, dueAt);
    // Who waits for an answer is a person.
    await Promise.all(workers.map(({ pid }) => giveWay(pid)));
    const servers = {
      server: ground.temporal.pid,
      temporalPostgres: ground.temporalPostgres.pid,
      postgres: ground.postgres.pid,
    };
    const meter = await startMeter<Part | 'killedWorker' | 'killedApi'>({
      ...servers,
      worker: workers[1]?.pid,
      api: apis[1]?.pid,
      killedWorker: workers[0]?.pid,
      killedApi: apis[0]?.pid,
    });
    let going = true;
    const answering = answerWhile(
      () => going,
      answersPerSecond,
      database,
      openQuestions(pool, NINE),
      apis.map(({ baseUrl }) => baseUrl),
    );
    const asked = async () => {
      // Asked more often, the bench would be a good part of what Postgres does.
      await sleep(LOOK_MS);
      return count(pool, `select 1 from letters where kind = 'check' and requested_at >= $1`, new Date(NINE));
    };
    await until('half of the checks', async () => (await asked()) >= cases / 2, LONGEST_SECONDS);
    const killedAfter = await meter.stop();
    const remaining = { ...servers, worker: workers[1]?.pid, api: apis[1]?.pid };
    const second = await startMeter<Part>(remaining);
    await Promise.all([workers[0]?.kill(), apis[0]?.kill()]);
    await until(
      'all mails to be taken',
      async () => {
        const waiting = `select 1 from letters where kind = 'check' and state in ('ready', 'sending', 'data_started')`;
        return (await asked()) >= cases && (await count(pool, waiting)) === 0;
      },
      LONGEST_SECONDS,
    );
    going = false;
    const rest = await second.stop();
    const used = {
      server: [killedAfter.server, rest.server],
      temporalPostgres: [killedAfter.temporalPostgres, rest.temporalPostgres],
      postgres: [killedAfter.postgres, rest.postgres],
      worker: [killedAfter.worker, killedAfter.killedWorker, rest.worker],
      api: [killedAfter.api, killedAfter.killedApi, rest.api],
    } satisfies Record<Part, unknown>;
    const { took, refused } = await answering;
    const third = await startMeter<Part>(remaining);
    // What is told ten minutes later, told now: it costs the same.
    await asOwner(own.url, (owner) =>
      owner.query(`update advices set tell_at = '-infinity' where signalled_version < version`),
    );
    const untold = () => count(pool, 'select 1 from advices where signalled_version < version');
    await until('every workflow to hear of it', async () => (await untold()) === 0, LONGEST_SECONDS);
    await asleep(workers.slice(1), Infinity);
    const usedAfter = Object.values(await third.stop());
    const { rows } = await pool.query<{ advice: string; seconds: number | null }>(
      `select advice_id as advice, extract(epoch from settled_at - $1)::float as seconds
           from letters where kind = 'check' and requested_at >= $1 and state = 'accepted'`,
      [new Date(NINE)],
    );
    const waits = rows.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]));
    const asking = `select 1 from advice_events where type = 'CheckAsked' and at >= $1
                       group by advice_id having count(*) > 1`;
    return {
      figures: {
        acceptedMedian: percentile(waits, 0.5),
        acceptedP99: percentile(waits, 0.99),
        acceptedLast: percentile(waits, 1),
        answerMedian: percentile(took, 0.5),
        answerP99: percentile(took, 0.99),
        answers: took.length + refused,
        refused,
        lost: cases - new Set(rows.map(({ advice }) => advice)).size,
        askedTwice: await count(pool, asking, new Date(NINE)),
        twice: [...sink.taken.values()].filter((times) => times > 1).length,
        mails: sink.taken.size,
        cpu: perCase(Object.values(used).flat(), cases),
        ...Object.fromEntries(
          Object.entries(used).map(([part, each]) => [`cpuOf_${part}`, perCase(each, cases)]),
        ),
        cpuAfter: perCase(usedAfter, cases),
      },
    };
  } finally {
    for (const each of [...workers, ...apis]) await each.kill();
    await database.end();
    await pool.end();
    await sink.stop();
    await own.drop();
  }
}

async function count(pool: Pool, query: string, ...values: readonly unknown[]): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(`select count(*)::int as count from (${query}) as q`, [
    ...values,
  ]);
  return rows[0]?.count ?? 0;
}

/** Of these processes together, where all can be seen. */
function perCase(used: readonly (number | null)[], cases: number): number | null {
  const ms = together(used);
  return ms === null ? null : ms / cases;
}
