// Some of many that sleep are woken: what their steps cost, and what they leave in their histories.
import type { Client } from '@temporalio/client';
import { LATER, startWorker, type Sleeping } from './sleeping.ts';
import { asleep, weather, type Storm } from '../support/contest.ts';
import type { Ground } from '../support/ground.ts';
import { NINE } from '../support/nine.ts';
import { startPace } from '../support/pace.ts';
import { until } from '../../test/support/until.ts';

/** Of so many cases the histories are looked at. */
const LOOKED_AT = 40;

/** Telling them is not what is measured. */
const TOLD_WITHIN_SECONDS = 600;

/** What some that woke cost, and what they left behind. */
interface Woken extends Storm {
  /** What a piece of work that is always the same cost meanwhile, in ms of CPU: how slow the machine was. */
  readonly msPerPiece: number;
  /** Of each history: how many events more, and how many bytes. */
  readonly events: number;
  readonly bytes: number;
}

/** Lets some that sleep until later wake at nine, which is in so many ms, and says what their steps cost and left behind. */
export async function wakeSome(
  awake: number,
  inMs: number,
  { databaseUrl, pool, namespace, client }: Sleeping,
  ground: Ground,
): Promise<Woken> {
  const { rows } = await pool.query<{ id: string }>(
    `update advices
        set state = jsonb_set(state, '{monitoring,next,at}', to_jsonb($2::bigint)), wake_at = $3,
            signalled_version = 0, tell_at = '-infinity'
      -- First those that were to wake when it had to be tried again: else they would wake as well.
      where id in (select id from advices where wake_at in ($3, $4) order by wake_at, id limit $1)
      returning id`,
    [awake, NINE, new Date(NINE), new Date(LATER)],
  );
  const dueAt = Date.now() + inMs;
  const worker = await startWorker({ databaseUrl, namespace }, dueAt, ground);
  const pace = startPace(dueAt);
  try {
    const told = async () =>
      (await pool.query('select from advices where signalled_version < version limit 1')).rowCount === 0;
    await until('all that wake to be told', told, TOLD_WITHIN_SECONDS);
    await asleep([worker], dueAt);
    const looked = rows.slice(0, LOOKED_AT).map(({ id }) => id);
    const before = await historiesOf(client, looked);
    const storm = await weather({
      worker,
      server: ground.temporal.pid,
      postgres: [ground.postgres.pid, ground.temporalPostgres.pid],
      databaseUrl,
      cases: awake,
      dueAt,
    });
    const msPerPiece = pace.stop();
    await asleep([worker], Infinity);
    const after = await historiesOf(client, looked);
    return {
      ...storm,
      msPerPiece,
      events: (after.events - before.events) / looked.length,
      bytes: (after.bytes - before.bytes) / looked.length,
    };
  } finally {
    pace.stop();
    // Not killed: tasks would wait ten seconds for one who keeps these cases in memory.
    await worker.stop();
  }
}

/** How long the histories of these cases are together. */
async function historiesOf(
  client: Client,
  ids: readonly string[],
): Promise<{ readonly events: number; readonly bytes: number }> {
  const each = await Promise.all(ids.map((id) => client.workflow.getHandle(`advice-${id}`).describe()));
  return {
    events: each.reduce((sum, { historyLength }) => sum + historyLength, 0),
    bytes: each.reduce((sum, { historySize }) => sum + (historySize ?? 0), 0),
  };
}
