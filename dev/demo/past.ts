// Lives a region's past through the real rules and the real store, with a post that always delivers: the demo's history.
import { askContacts } from '../../store/contacts/askContacts.ts';
import { execute } from '../../store/execute.ts';
import { instant, type Database } from '../../store/database.ts';
import { MINUTE_MS, type Instant } from '../../domain/time.ts';

/** Something that someone did at a moment of the past. */
export interface PastAct {
  readonly at: Instant;
  readonly perform: () => Promise<void>;
}

/** Sends what may leave at a moment, and records what became of it. */
export type PastPost = (region: string, now: Instant) => Promise<void>;

/**
 * Lets time pass in a region until a moment: cases and people on ladders wake when they are due, letters leave when they may, people act when
 * they did, each at its own time and in order.
 */
export async function livePast(
  database: Database,
  region: string,
  acts: readonly PastAct[],
  post: PastPost,
  until: Instant,
): Promise<void> {
  const left = acts.toSorted((one, other) => one.at - other.at);
  for (;;) {
    const { wakes, looks, letters } = await nextMoments(database, region);
    const [first] = left;
    const next = Math.min(
      wakes?.at ?? Infinity,
      looks ?? Infinity,
      letters ?? Infinity,
      first?.at ?? Infinity,
    );
    if (next > until) return;
    if (wakes?.at === next) {
      await execute(database, region, wakes.id, { type: 'passTime' }, { part: 'time' }, next);
    } else if (looks === next) {
      await askContacts(database, region, next);
    } else if (letters === next) {
      // A mail takes a minute, as it does.
      await post(region, next + MINUTE_MS);
    } else if (first) {
      left.shift();
      await first.perform();
    }
  }
}

async function nextMoments(
  database: Database,
  region: string,
): Promise<{ wakes: { at: Instant; id: string } | null; looks: Instant | null; letters: Instant | null }> {
  return database.inRegion(region, async (transaction) => {
    const cases = await transaction.query<{ id: string; wake_at: Date }>(
      `select id, wake_at from advices where region = $1 and status = 'open' order by wake_at, id limit 1`,
      [region],
    );
    const letters = await transaction.query<{ at: Date | null }>(
      `select min(next_try_at) as at from letters where region = $1 and state = 'ready'`,
      [region],
    );
    const rounds = await transaction.query<{ at: Date | null }>(
      'select wake_at as at from contact_rounds where region = $1',
      [region],
    );
    const [first] = cases.rows;
    const at = letters.rows[0]?.at;
    const look = rounds.rows[0]?.at;
    return {
      wakes: first ? { at: instant(first.wake_at), id: first.id } : null,
      looks: look ? instant(look) : null,
      letters: at ? instant(at) : null,
    };
  });
}
