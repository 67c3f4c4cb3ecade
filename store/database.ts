// The connection to Postgres, and transactions that see one region.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Instant } from '../domain/time.ts';

// A day is a day, not a moment in some time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

/** How long a database may take to answer the question whether it is there. */
const PATIENCE_MS = 2_000;

/** A code of letters, digits and dashes, such as `29`. */
export type RegionCode = string;

/** Who answers statements: a pool, a connection, or a transaction. */
export interface Queries {
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<pg.QueryResult<Row>>;
}

/** A transaction in which only one region's rows exist. Its statements are prepared, once on each connection (ADR 34). */
export interface Transaction extends Queries {
  /**
   * Asks what is planned anew each time, for these very values: a list whose conditions come and go, or a span of time of
   * which only the values say how little it is.
   */
  planned: Queries['query'];
}

/** How the connections of a pool stand. */
export interface Connections {
  /** With work in hand. */
  readonly used: number;
  readonly idle: number;
  /** Who waits for one. */
  readonly waiting: number;
  /** The most that there may be. */
  readonly most: number;
}

/** The application's database: transactions of one region, under row-level security. */
export interface Database {
  /**
   * Runs a transaction that sees and writes one region. What it throws rolls it back; after a deadlock it is run again.
   */
  inRegion<T>(region: RegionCode, work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Whether it answers, within two seconds. */
  answers(): Promise<boolean>;
  /** How its connections stand at this moment. */
  connections(): Connections;
  end(): Promise<void>;
}

/**
 * Opens a pool of connections.
 * @param url of a login that is a member of `doorzet_app` and nothing more
 * @param connections at most; the default of 10 serves one process
 */
export function openDatabase(url: string, connections = 10): Database {
  const pool = openPool(url, connections, 'doorzet_app');
  return {
    inRegion: (region, work) =>
      transact(pool, async (transaction) => {
        const scope = transaction.query(`select set_config('doorzet.region', $1, true)`, [region]);
        const [, result] = await atOnce([scope, work(transaction)]);
        return result;
      }),
    answers: () =>
      Promise.race([pool.query('select').then(() => true), sleep(PATIENCE_MS).then(() => false)]).catch(
        () => false,
      ),
    connections: () => connectionsOf(pool),
    end: () => pool.end(),
  };
}

/** How a pool's connections stand. */
export function connectionsOf(pool: pg.Pool): Connections {
  const { totalCount, idleCount, waitingCount, options } = pool;
  return {
    used: totalCount - idleCount,
    idle: idleCount,
    waiting: waitingCount,
    most: options.max,
  };
}

/** The roles that our processes act in; none owns anything. */
export type DatabaseRole = 'doorzet_app' | 'doorzet_relay' | 'doorzet_gate';

/** A pool whose connections act as one of our roles, whatever login they come with. */
export function openPool(url: string, connections: number, role: DatabaseRole): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    options: `-c role=${role}`,
    // Statements that are asked at once are sent at once, in that order (`atOnce`).
    pipeline: true,
  });
  // An idle connection that breaks (Postgres restarts) is dropped and replaced; unheard, it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/**
 * How often a transaction is run that Postgres ends because it and another waited for each other: a sender passes several
 * letters through the fence while a case withdraws some of the same. The other has gone on by then.
 */
const MOST_TRIES = 4;

const DEADLOCK_DETECTED = '40P01';
const IN_FAILED_TRANSACTION = '25P02';

/**
 * Runs a transaction; what it throws rolls it back.
 * @param work run again from the start after a deadlock: it changes nothing but the database
 */
export async function transact<T>(pool: pg.Pool, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await transactOnce(pool, work);
    } catch (error) {
      const deadlock = error instanceof pg.DatabaseError && error.code === DEADLOCK_DETECTED;
      if (!deadlock || tries === MOST_TRIES) throw error;
      // Begun at once, it may take its first row before the other is woken, and both wait for each other anew.
      await sleep(Math.random() * tries * 50);
    }
  }
}

async function transactOnce<T>(pool: pg.Pool, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const [, result] = await atOnce([client.query('begin'), work(prepared(client))]);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((reason: unknown) => {
      broken = reason instanceof Error ? reason : new Error(String(reason));
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Texts are the program's own, and what differs comes as a value: there are some hundreds of them. */
const names = new Map<string, string>();

/** A connection as a transaction asks it. What is prepared has a name that stands for its text, the same on all connections. */
function prepared(client: pg.ClientBase): Transaction {
  return {
    query: (text, values) => client.query(values ? { name: nameOf(text), text, values } : text),
    planned: (text, values) => client.query(text, values),
  };
}

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `doorzet_${String(names.size + 1)}`;
  names.set(text, name);
  return name;
}

/**
 * Waits for statements, or pieces of work, that need not wait for each other: they are sent in one go, in this order (ADR 35).
 * @throws what the first that failed threw, when all are over: none goes on beside the rollback
 */
export async function atOnce<const Work extends readonly unknown[]>(
  work: Work,
): Promise<{ -readonly [K in keyof Work]: Awaited<Work[K]> }> {
  const settled = await Promise.allSettled(work);
  const failures = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  // After a statement failed, all others of its transaction do, and say no more than that.
  if (failures.length > 0) throw failures.find((failure) => !isAftermath(failure)) ?? failures[0];
  return settled.map((each) => (each.status === 'fulfilled' ? each.value : undefined)) as {
    -readonly [K in keyof Work]: Awaited<Work[K]>;
  };
}

function isAftermath(failure: unknown): boolean {
  return failure instanceof pg.DatabaseError && failure.code === IN_FAILED_TRANSACTION;
}

/** The first row of an answer that has one. */
export async function oneRow<Row extends pg.QueryResultRow>(
  transaction: Transaction,
  text: string,
  values: unknown[],
): Promise<Row | undefined> {
  const { rows } = await transaction.query<Row>(text, values);
  return rows[0];
}

/** A moment as Postgres takes it. */
export function timestamp(at: Instant): Date {
  return new Date(at);
}

/** A moment as Postgres gives it. */
export function instant(at: Date): Instant {
  return at.getTime();
}
