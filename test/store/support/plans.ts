// How Postgres answers what is asked: every query of a piece of work explained while it runs, and what each part of it read.
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
  readonly query: string;
}

function readsOf(node: PlanNode, query: string): readonly TableRead[] {
  const below = (node.Plans ?? []).flatMap((plan) => readsOf(plan, query));
  const table = node['Relation Name'];
  if (table === undefined) return below;
  const by = node['Node Type'];
  const passed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  const rows =
    by === 'Index Only Scan'
      ? (node['Heap Fetches'] ?? 0)
      : Math.ceil((node['Actual Rows'] + passed) * node['Actual Loops']);
  return [{ table, by, rows, query }, ...below];
}

/** A database that tells, of everything that is asked through it, what was read. */
export function explained(database: Database): { readonly database: Database; readonly reads: TableRead[] } {
  const reads: TableRead[] = [];
  const spied = (transaction: Transaction): Transaction =>
    new Proxy(transaction, {
      get: (target, name) => {
        if (name !== 'query') return Reflect.get(target, name) as unknown;
        return async (text: string, values?: unknown[]) => {
          const { rows } = await target.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
            `explain (analyze, timing off, format json) ${text}`,
            values,
          );
          for (const { Plan } of rows[0]?.['QUERY PLAN'] ?? []) reads.push(...readsOf(Plan, text));
          return target.query(text, values);
        };
      },
    });
  return {
    reads,
    database: {
      ...database,
      inRegion: (region, work) => database.inRegion(region, (transaction) => work(spied(transaction))),
    },
  };
}
