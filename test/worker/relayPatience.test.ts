// The relay by itself, on a real Postgres and with a Temporal that only counts: whom it tells, and how often.
import type { Client } from '@temporalio/client';
import pg from 'pg';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { until } from '../support/until.ts';
import { movedClock } from '../../activities/clock.ts';
import { openPool } from '../../store/database.ts';
import { execute, type CaseCommand } from '../../store/execute.ts';
import { tellNews, type News } from '../../store/news.ts';
import { SPREAD_MS } from '../../store/spread.ts';
import { startRelay } from '../../worker/relay.ts';

const store = useStore();

/** Starts a relay by a clock that is so far ahead; `tell` is asked for each workflow that it tells of something. */
function startCounted(tell: (workflowId: string) => Promise<void>, aheadMs: () => number, patient = false) {
  const pool = openPool(store.url, 2, 'doorzet_relay');
  const signalWithStart = (_type: string, { workflowId }: { workflowId: string }) => tell(workflowId);
  const relay = startRelay({
    pool,
    databaseUrl: store.url,
    client: { workflow: { signalWithStart } } as unknown as Client,
    clock: movedClock(aheadMs),
    log: pino({ level: 'silent' }),
    patient,
  });
  const stop = async () => {
    await relay.stop();
    await pool.end();
  };
  return { pool, stop };
}

/** Runs a relay at some moment, and wakes it so many times; `refuses` says which workflows Temporal will not hear of. */
async function relayed(now: number, region: string, wakes: number, refuses = (_workflowId: string) => false) {
  const told: string[] = [];
  const tell = (workflowId: string) => {
    told.push(workflowId);
    return refuses(workflowId) ? Promise.reject(new Error('no')) : Promise.resolve();
  };
  const { stop } = startCounted(tell, () => now - Date.now());
  for (let wake = 0; wake < wakes; wake += 1) {
    const before = told.filter((id) => id === `post-${region}`).length;
    await until('the post told again', async () => {
      await store.database.inRegion(region, (transaction) =>
        tellNews(transaction, { region, changed: 'now', post: 'soon' }),
      );
      return told.filter((id) => id === `post-${region}`).length > before;
    });
  }
  await stop();
  return told;
}

it('a case that goes on sleeping is woken, but not at every look', async () => {
  const cast = await newRegion(store.database);
  const { id } = await newCase(store.database, cast, at('2026-11-19 15:00'));
  const told = await relayed(at('2026-12-01 12:00'), cast.region, 3);
  // Once for its registration, and once because it overslept.
  expect(told.filter((workflowId) => workflowId === `advice-${id}`)).toHaveLength(2);
});

it('in production, what is not near is told ten minutes later, once for all of it; what is near or final at once', async () => {
  const cast = await newRegion(store.database);
  const beganAt = Date.now();
  let now = at('2026-11-19 15:00');
  const { id } = await newCase(store.database, cast, now);
  const told: string[] = [];
  const tell = (workflowId: string) => {
    told.push(workflowId);
    return Promise.resolve();
  };
  const { stop } = startCounted(tell, () => now - beganAt, true);
  const times = () => told.filter((workflowId) => workflowId === `advice-${id}`).length;
  const command = async (...commands: readonly CaseCommand[]) => {
    for (const each of commands) {
      const chair = { part: 'chair', person: cast.person.marja } as const;
      const executed = await execute(store.database, cast.region, id, each, chair, now);
      if (!('events' in executed) || executed.events.length === 0)
        throw new Error(`Nothing came of ${each.type}`);
    }
  };
  const looked = async () => {
    const { id: later } = await newCase(store.database, await newRegion(store.database), now);
    await until('a case that changed later to be told', () => told.includes(`advice-${later}`));
  };
  await until('the workflow of a new case', () => times() === 1);
  await looked();

  await command({ type: 'askReferrer' });
  await looked();
  expect(times()).toBe(1);
  now += SPREAD_MS - 60_000;
  await command({ type: 'pauseChecks', reason: 'Vakantie', until: '2026-12-09' });
  await looked();
  expect(times()).toBe(1);
  now += 60_000;
  await until('both, ten minutes after the first', () => times() === 2);
  await looked();
  expect(times()).toBe(2);

  await command({ type: 'pauseChecks', reason: 'Vakantie', until: '2026-11-20' });
  await until('what is near', () => times() === 3);
  await command({ type: 'close', reason: 'handedOver' });
  await until('the end', () => times() === 4);
  await command({ type: 'reopen', reason: 'Vergissing' });
  await until('that it is open again', () => times() === 5);
  await stop();
});

it('a case that cannot be told of its change keeps no letters back', async () => {
  const cast = await newRegion(store.database);
  const { id } = await newCase(store.database, cast, at('2026-11-19 15:00'));
  const told = await relayed(
    at('2026-11-19 16:00'),
    cast.region,
    2,
    (workflowId) => workflowId === `advice-${id}`,
  );
  expect(told).toContain(`post-${cast.region}`);
});

/** A relay of production that listens; `told` has when the post of a region was told of something. */
async function listening(region: string) {
  const told: number[] = [];
  const tell = (workflowId: string) => {
    if (workflowId === `post-${region}`) told.push(Date.now());
    return Promise.resolve();
  };
  const { pool, stop } = startCounted(tell, () => 0, true);
  let queries = 0;
  pool.on('acquire', () => (queries += 1));
  // The role of the relay does not see what others ask.
  const owner = new pg.Client({ connectionString: store.url });
  await owner.connect();
  await until('the relay to listen', async () => {
    const { rowCount } = await owner.query(
      `select from pg_stat_activity
        where datname = current_database() and query = 'listen doorzet' and state = 'idle'`,
    );
    return rowCount === 1;
  });
  await owner.end();
  return {
    told,
    queries: () => queries,
    news: (post: News['post'], changed: News['changed'] = 'nothing') =>
      store.database.inRegion(region, (transaction) => tellNews(transaction, { region, changed, post })),
    stop,
  };
}

it('the post is told two seconds after the first news, and of a crisis at once', async () => {
  const { region } = await newRegion(store.database);
  const { told, news, stop } = await listening(region);
  const heard = async (post: 'soon' | 'now') => {
    const [before, from] = [told.length, Date.now()];
    await news(post);
    if (post === 'soon') await news(post);
    await until('the post to be told', () => told.length > before);
    return (told[before] ?? 0) - from;
  };
  expect(await heard('soon')).toBeGreaterThanOrEqual(1_990);
  expect(await heard('now')).toBeLessThan(1_500);
  await stop();
});

it('letters that others wait with, and changes that are told later, cost no look of their own', async () => {
  const { region } = await newRegion(store.database);
  const { told, queries, news, stop } = await listening(region);
  const before = queries();
  for (let letters = 0; letters < 100; letters += 1) {
    await news('soon');
    await news('nothing', 'later');
  }
  await until('the post to be told', () => told.length > 0);
  // A look, when the first is heard and every two seconds, asks the database five times; one for each would be a thousand.
  expect(queries() - before).toBeLessThan(100);
  await stop();
});
