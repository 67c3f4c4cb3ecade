// The list of a region's cases: searched by reference, ordered by what happens next.
import { oneRow, type Database, type RegionCode } from '../database.ts';
import { listCases, listedColumns, type ListedRow } from './overview.ts';
import type { CaseOutline } from '../../domain/advice/facts.ts';
import type { Instant } from '../../domain/time.ts';

export interface AdviceList {
  readonly cases: readonly CaseOutline[];
  readonly inAll: number;
  /** The page that is shown: the last one, where one beyond it was asked for. */
  readonly page: number;
}

export interface AdviceFilter {
  /** The beginning of a reference, as typed; empty for all. */
  readonly search: string;
  readonly status: 'open' | 'closed';
  /** From 1. */
  readonly page: number;
}

export const ADVICES_PER_PAGE = 25;

/** What a typed reference comes down to: `k7m 3q` begins `K7M-3Q`. Characters that no reference has are left out. */
export function normaliseReference(typed: string): string {
  const bare = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return bare.length > 3 ? `${bare.slice(0, 3)}-${bare.slice(3, 6)}` : bare;
}

export function readAdvices(
  database: Database,
  region: RegionCode,
  { search, status, page }: AdviceFilter,
  now: Instant,
): Promise<AdviceList> {
  return database.inRegion(region, async (transaction) => {
    const begins = `${normaliseReference(search)}%`;
    const counted = await oneRow<{ in_all: number }>(
      transaction,
      `select count(*)::int as in_all from advices where region = $1 and status = $2 and reference like $3`,
      [region, status, begins],
    );
    const inAll = counted?.in_all ?? 0;
    const shown = Math.max(1, Math.min(page, Math.ceil(inAll / ADVICES_PER_PAGE)));
    const { rows } = await transaction.query<ListedRow>(
      `select ${listedColumns}
         from advices a
        where a.region = $1 and a.status = $2 and a.reference like $3
        order by exists (select from tasks t
                          where t.region = a.region and t.advice_id = a.id and t.pressing) desc,
                 a.wake_at, a.closed_at desc, a.reference
        limit $4 offset $5`,
      [region, status, begins, ADVICES_PER_PAGE, (shown - 1) * ADVICES_PER_PAGE],
    );
    const list = await listCases(transaction, region, now);
    const cases: CaseOutline[] = [];
    for (const row of rows) cases.push(await list(row));
    return { cases, inAll, page: shown };
  });
}
