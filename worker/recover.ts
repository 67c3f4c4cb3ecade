// Rebuilds the workflows from Postgres: after Temporal lost its data, or was given a new server.
import type { Client } from '@temporalio/client';
import type pg from 'pg';
import { allRegions, openCases, type ToSignal } from '../store/relayQueries.ts';
import { signalCase, signalContacts } from './signals.ts';

const PAGE = 500;
const AT_ONCE = 20;

/**
 * Wakes every open case and the round of every region's people on ladders, which starts the workflow of those that have
 * none; the post starts by itself. Safe to repeat, and while workers run.
 * @returns how many cases there are
 */
export async function recoverWorkflows(
  pool: pg.Pool,
  client: Client,
  progress: (done: number) => void = () => undefined,
): Promise<number> {
  for (const region of await allRegions(pool)) await signalContacts(client, region);
  let done = 0;
  for (let last: ToSignal | null = null; ;) {
    const page: readonly ToSignal[] = await openCases(pool, last, PAGE);
    for (let from = 0; from < page.length; from += AT_ONCE) {
      await Promise.all(page.slice(from, from + AT_ONCE).map((one) => signalCase(client, one)));
    }
    done += page.length;
    progress(done);
    last = page.at(-1) ?? null;
    if (page.length < PAGE) return done;
  }
}
