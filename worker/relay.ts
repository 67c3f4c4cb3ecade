// Wakes workflows: of cases and of people on ladders that someone changed, and the post of regions that have letters.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../activities/clock.ts';
import { codeOf } from '../activities/failures.ts';
import { MINUTE_MS } from '../domain/time.ts';
import type { RegionCode } from '../store/database.ts';
import { markWorking } from '../store/knownDatabase.ts';
import { readNews, type News } from '../store/news.ts';
import { casesPast, casesToSignal, markSignalled, regionsWithPost } from '../store/relayQueries.ts';
import { SPREAD_MS } from '../store/spread.ts';
import { roundTeller } from './contactRounds.ts';
import { signalCase, signalPost } from './signals.ts';

/** How often the relay looks by itself, whatever it heard. */
const SWEEP_MS = 5_000;

/**
 * A region's post is told of new letters this long after the first of them. At nine on Monday many workflows ask their
 * question within some moments; a post that left with the first of them would give one referrer several mails.
 */
const GATHER_MS = 2_000;

/** After a failure the relay does not try again sooner. */
const FAILED_PAUSE_MS = 1_000;

/** Letters that should have left this long ago are told of again: the round that knew of them may be lost. */
const FORGOTTEN_MS = 15_000;

/** Cases that were due this long ago are woken: their timer may be lost. */
const OVERSLEPT_MS = SPREAD_MS + MINUTE_MS;

/** A case that goes on sleeping is woken at most this often: each signal stays in its workflow's history, which is finite. */
const OVERSLEPT_PAUSE_MS = 5 * 60_000;

const CASES_AT_A_TIME = 200;
const SIGNALS_AT_ONCE = 20;

export interface RelayParts {
  readonly pool: pg.Pool;
  /** Where to listen: a connection of its own, since a pool's connections come and go. */
  readonly databaseUrl: string;
  readonly client: Client;
  readonly clock: Clock;
  readonly log: Logger;
  /** Told of each look that failed. */
  readonly failed?: () => void;
  /**
   * Tells what is not near when its time has come (`store/telling.ts`), as production does; else at once, where somebody
   * looks on: a demo, a test.
   */
  readonly patient?: boolean;
}

export interface Relay {
  /** Wakes every case and everybody on a ladder that is due by the clock as it is now: after the clock was moved. */
  wakeDue(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Listens for changes and looks every few seconds. A signal that fails (Temporal is away) is given again at the next look:
 * the row says what was told, so that nothing is lost when this process dies.
 */
export function startRelay(parts: RelayParts): Relay {
  const { pool, databaseUrl, client, clock, log, failed, patient = false } = parts;
  const stopping = new AbortController();
  /** Regions with news for their post, and from when it is told. */
  const heard = new Map<RegionCode, number>();
  const postToldAt = new Map<RegionCode, number>();
  let oversleptToldAt = new Map<string, number>();
  const rounds = roundTeller({ pool, client, clock });
  let wake = new AbortController();
  let failing = false;
  const hear = ({ region, changed, post }: News) => {
    // In a storm, letters that wait for those after them, and changes that are told when it is over, are all the news: a
    // look for each would be five queries.
    const forCases = changed === 'now' || (changed === 'later' && !patient);
    const forPost = post === 'now' || (post === 'soon' && !heard.has(region));
    if (post !== 'nothing') {
      heard.set(region, post === 'now' ? 0 : (heard.get(region) ?? Date.now() + GATHER_MS));
    }
    if (forCases || forPost) wake.abort();
  };
  const listener = listen(databaseUrl, stopping.signal, log, hear, async () => {
    // What was told before we listened.
    for (const region of await regionsWithPost(pool, clock.now()))
      hear({ region, changed: 'nothing', post: 'soon' });
  });

  const running = (async () => {
    while (!stopping.signal.aborted) {
      wake = new AbortController();
      try {
        // A case that cannot be told of its change keeps no letters back.
        const told = await Promise.allSettled([tellCases(), rounds.tell(), tellPosts()]);
        for (const part of told) if (part.status === 'rejected') throw part.reason;
        if (failing) log.info({ code: 'RELAY_WORKS' }, 'relay works again');
        failing = false;
      } catch (error) {
        failed?.();
        // Said once, not every five seconds for as long as it lasts.
        if (!failing)
          log.warn({ code: 'RELAY_FAILS', reason: codeOf(error) }, 'relay fails, and goes on trying');
        failing = true;
      }
      const next = Math.min(...heard.values()) - Date.now();
      const pause = Math.min(SWEEP_MS, Math.max(next, failing ? FAILED_PAUSE_MS : 0));
      await sleep(pause, undefined, { signal: AbortSignal.any([wake.signal, stopping.signal]) }).catch(
        () => undefined,
      );
    }
  })();

  async function tellCases(): Promise<void> {
    for (;;) {
      const changed = await casesToSignal(pool, patient ? clock.now() : null, CASES_AT_A_TIME);
      await inGroups(changed, async (one) => {
        await signalCase(client, one);
        await markSignalled(pool, one);
      });
      if (changed.length < CASES_AT_A_TIME) break;
    }
    const overslept = await casesPast(pool, clock.now() - OVERSLEPT_MS, CASES_AT_A_TIME);
    // Those that woke are forgotten.
    oversleptToldAt = new Map(
      overslept.map(({ adviceId }) => [adviceId, oversleptToldAt.get(adviceId) ?? -Infinity]),
    );
    await inGroups(overslept, async (one) => {
      if (Date.now() - (oversleptToldAt.get(one.adviceId) ?? 0) < OVERSLEPT_PAUSE_MS) return;
      await signalCase(client, one);
      oversleptToldAt.set(one.adviceId, Date.now());
    });
  }

  async function tellPosts(): Promise<void> {
    const forgotten = (await regionsWithPost(pool, clock.now() - FORGOTTEN_MS)).filter(
      (region) => Date.now() - (postToldAt.get(region) ?? 0) >= FORGOTTEN_MS,
    );
    const gathered = [...heard].flatMap(([region, from]) => (from <= Date.now() ? [region] : []));
    for (const region of new Set([...gathered, ...forgotten])) {
      heard.delete(region);
      postToldAt.set(region, Date.now());
      await signalPost(client, region);
    }
  }

  return {
    async wakeDue() {
      const due = await casesPast(pool, clock.now(), Number.MAX_SAFE_INTEGER);
      await inGroups(due, (one) => signalCase(client, one));
      const looking = await rounds.wakeDue();
      // The post of a region goes when all its cases have woken: what they ask of one person is one mail.
      const waking = new Set([...due.map(({ region }) => region), ...looking]);
      for (const region of await regionsWithPost(pool, clock.now())) {
        if (!waking.has(region)) await signalPost(client, region);
      }
    },
    async stop() {
      stopping.abort();
      await Promise.all([running, listener]);
    },
  };
}

async function inGroups<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < items.length; from += SIGNALS_AT_ONCE) {
    await Promise.all(items.slice(from, from + SIGNALS_AT_ONCE).map(work));
  }
}

/**
 * Listens until told to stop; a connection that breaks is opened anew.
 * @param catchUp looks for what was told while nobody listened
 */
async function listen(
  databaseUrl: string,
  stopping: AbortSignal,
  log: Logger,
  hear: (news: News) => void,
  catchUp: () => Promise<void>,
): Promise<void> {
  while (!stopping.aborted) {
    const connection = new pg.Client({ connectionString: databaseUrl, options: '-c role=doorzet_relay' });
    const broken = new Promise<void>((resolve) => {
      connection.on('error', () => resolve());
      connection.on('end', () => resolve());
      stopping.addEventListener('abort', () => resolve(), { once: true });
    });
    try {
      await connection.connect();
      connection.on('notification', ({ payload }) => hear(readNews(payload ?? '')));
      await markWorking(connection);
      await connection.query('listen doorzet');
      await catchUp();
      await broken;
    } catch (error) {
      log.warn(
        { code: 'LISTEN_FAILS', reason: codeOf(error) },
        'cannot listen to the database, and goes on trying',
      );
    }
    await connection.end().catch(() => undefined);
    await sleep(SWEEP_MS, undefined, { signal: stopping }).catch(() => undefined);
  }
}
