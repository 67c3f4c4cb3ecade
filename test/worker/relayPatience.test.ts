// The relay by itself, on a real Postgres and with a Temporal that only counts: whom it tells, and how often.
import type { Client } from '@temporalio/client';
import pg from 'pg';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { until } from '../support/until.ts';
import { movedClock } from '../../activities/clock.ts';
import { openPool } from '../../store/database.ts';
import { tellNews } from '../../store/news.ts';
import { startRelay } from '../../worker/relay.ts';

const store = useStore();

/** Runs a relay at some moment, and wakes it so many times; `refuses` says which workflows Temporal will not hear of. */
async function relayed(now: number, region: string, wakes: number, refuses = (_workflowId: string) => false) {
  const told: string[] = [];
  const signalWithStart = (_type: string, { workflowId }: { workflowId: string }) => {
    told.push(workflowId);
    return refuses(workflowId) ? Promise.reject(new Error('no')) : Promise.resolve();
  };
  const pool = openPool(store.url, 2, 'doorzet_relay');
  const relay = startRelay({
    pool,
    databaseUrl: store.url,
    client: { workflow: { signalWithStart } } as unknown as Client,
    clock: movedClock(() => now - Date.now()),
    log: pino({ level: 'silent' }),
  });
  for (let wake = 0; wake < wakes; wake += 1) {
    const before = told.filter((id) => id === `post-${region}`).length;
    await until('the post told again', async () => {
      await store.database.inRegion(region, (transaction) => tellNews(transaction, { region, post: 'soon' }));
      return told.filter((id) => id === `post-${region}`).length > before;
    });
  }
  await relay.stop();
  await pool.end();
  return told;
}

it('a case that goes on sleeping is woken, but not at every look', async () => {
  const cast = await newRegion(store.database);
  const { id } = await newCase(store.database, cast, at('2026-11-19 15:00'));
  const told = await relayed(at('2026-12-01 12:00'), cast.region, 3);
  // Once for its registration, and once because it overslept.
  expect(told.filter((workflowId) => workflowId === `advice-${id}`)).toHaveLength(2);
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

it('the post is told two seconds after the first news, and of a crisis at once', async () => {
  const cast = await newRegion(store.database);
  const { region } = cast;
  const told: number[] = [];
  const signalWithStart = (_type: string, { workflowId }: { workflowId: string }) => {
    if (workflowId === `post-${region}`) told.push(Date.now());
    return Promise.resolve();
  };
  const pool = openPool(store.url, 2, 'doorzet_relay');
  const relay = startRelay({
    pool,
    databaseUrl: store.url,
    client: { workflow: { signalWithStart } } as unknown as Client,
    clock: movedClock(() => 0),
    log: pino({ level: 'silent' }),
  });
  const news = (post: 'soon' | 'now') =>
    store.database.inRegion(region, (transaction) => tellNews(transaction, { region, post }));
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
  const heard = async (post: 'soon' | 'now') => {
    const [before, from] = [told.length, Date.now()];
    await news(post);
    if (post === 'soon') await news(post);
    await until('the post to be told', () => told.length > before);
    return (told[before] ?? 0) - from;
  };
  expect(await heard('soon')).toBeGreaterThanOrEqual(1_990);
  expect(await heard('now')).toBeLessThan(1_500);
  await relay.stop();
  await pool.end();
});
