// How Postgres answers what is asked: every query of a piece of work explained while it runs, and what each part of it read.
import pg from 'pg';
import type { Database, Transaction } from '../../../store/database.ts';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Heap Fetches'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** What one part of a query read of a table. */
export interface TableRead {
  readonly table: string;
  /** "Seq Scan", "Index Scan", "Index Only Scan", "Bitmap Heap Scan". */
  readonly by: string;
  /** Rows that were fetched from the table itself, also those that were passed over. */
  readonly rows: number;
  /** Entries of an index that were read in their place, where that is all that was needed. */
  readonly entries: number;
  readonly query: string;
}

/** A query, with what it gave and read. */
export interface Explained {
  readonly query: string;
  /** Rows that it gave, or wrote. */
  readonly given: number;
  /** The sum of all that it gave under a name such as `count` or `in_all`. */
  readonly counted: number;
  readonly reads: readonly TableRead[];
}

function readsOf(node: PlanNode, query: string): readonly TableRead[] {
  const below = (node.Plans ?? []).flatMap((plan) => readsOf(plan, query));
  const table = node['Relation Name'];
  const by = node['Node Type'];
  // What writes a table reads it below.
  if (table === undefined || by === 'ModifyTable') return below;
  const passed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  const all = Math.ceil((node['Actual Rows'] + passed) * node['Actual Loops']);
  const read =
    by === 'Index Only Scan' ? { rows: node['Heap Fetches'] ?? 0, entries: all } : { rows: all, entries: 0 };
  return [{ table, by, ...read, query }, ...below];
}

/** What a query gives in such columns it counted. */
const COUNTS = new Set([
  ...[
    'count',
    'in_all',
    'cases',
    'kept',
    'open',
    'withTasks',
    'tasksInAll',
    'lateInAll',
    'lateCases',
    'lateLetters',
  ],
]);

function countedIn(rows: readonly object[]): number {
  return rows
    .flatMap((row) => Object.entries(row))
    .reduce((sum, [name, value]) => sum + (COUNTS.has(name) && typeof value === 'number' ? value : 0), 0);
}

type Query = (text: string, values?: unknown[]) => Promise<pg.QueryResult>;

/** How a statement is explained: for its values, or as it is prepared, which is for any. */
type Way = (query: Query, text: string, values: unknown[]) => Promise<pg.QueryResult>;

const EXPLAIN = 'explain (analyze, timing off, format json)';
const forValues: Way = (query, text, values) => query(`${EXPLAIN} ${text}`, values);
const asPrepared: Way = async (query, text, values) => {
  if (values.length === 0) return forValues(query, text, values);
  await query('set local plan_cache_mode = force_generic_plan');
  await query(`prepare explained as ${text}`);
  const result = await query(`${EXPLAIN} execute explained (${values.map(literal).join(', ')})`);
  await query('deallocate explained');
  return result;
};

/** A value as it stands in a statement; of the kinds that ours have. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Date) return pg.escapeLiteral(value.toISOString());
  if (typeof value === 'string') return pg.escapeLiteral(value);
  const json = JSON.stringify(value);
  return pg.escapeLiteral(Array.isArray(value) ? `{${json.slice(1, -1)}}` : json);
}

/** Asks what it is asked, and explains it first: in a savepoint, so that what writes does so once. */
function explainer(query: Query, way: Way, told: Explained[], inTransaction: boolean): Query {
  return async (text, values) => {
    const writes = inTransaction && !/^\s*(select|with)\b/i.test(text);
    if (writes) await query('savepoint explained');
    const { rows } = (await way(query, text, values ?? [])) as pg.QueryResult<{
      'QUERY PLAN': readonly { readonly Plan: PlanNode }[];
    }>;
    if (writes) await query('rollback to savepoint explained');
    const result = await query(text, values);
    const reads = rows[0]?.['QUERY PLAN'].flatMap(({ Plan }) => readsOf(Plan, text)) ?? [];
    told.push({ query: text, given: result.rowCount ?? 0, counted: countedIn(result.rows), reads });
    return result;
  };
}

/** In a transaction what is prepared is explained as such, whatever it would be planned as the first few times. */
function spied(asked: Transaction, told: Explained[]): Transaction {
  const query = explainer((...statement) => asked.query(...statement), asPrepared, told, true);
  const planned = explainer((...statement) => asked.planned(...statement), forValues, told, true);
  // What is asked at once is explained one after another: each takes several statements.
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = (way: Query) => (text: string, values?: unknown[]) => {
    const asking = before.then(() => way(text, values));
    before = asking.catch(() => undefined);
    return asking;
  };
  return {
    query: inTurn(query) as Transaction['query'],
    planned: inTurn(planned) as Transaction['planned'],
  };
}

/** A database that tells, of everything that is asked through it, what was read. */
export function explained(database: Database): {
  readonly database: Database;
  readonly queries: readonly Explained[];
} {
  const queries: Explained[] = [];
  return {
    queries,
    database: {
      ...database,
      inRegion: (region, work) =>
        database.inRegion(region, (transaction) => work(spied(transaction, queries))),
    },
  };
}

/** A pool that tells the same. */
export function explainedPool(pool: pg.Pool): {
  readonly pool: pg.Pool;
  readonly queries: readonly Explained[];
} {
  const queries: Explained[] = [];
  const query = explainer(pool.query.bind(pool), forValues, queries, false);
  return {
    queries,
    pool: new Proxy(pool, {
      get: (target, name) => (name === 'query' ? query : (Reflect.get(target, name) as unknown)),
    }),
  };
}

/**
 * Keeps the tables of a database from being vacuumed or analysed by themselves: while that looks at a table, a vacuum of the
 * test's own cannot tell that all its rows are seen by everybody, and plans differ from one run to the next.
 */
export async function leaveAlone(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const { rows } = await owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  );
  await owner.query(rows.map(({ name }) => `alter table ${name} set (autovacuum_enabled = off);`).join(' '));
  await owner.end();
}
