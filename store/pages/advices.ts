/** The list of a region's cases: searched by reference, ordered by what happens next. */
import { instant, type Database, type RegionCode } from '../database.ts';
import { loadRegion } from '../caseFacts.ts';
import { type Advice } from '../../domain/advice/advice.ts';
import { type RegionProfile } from '../../domain/advice/facts.ts';
import { type Instant } from '../../domain/time.ts';

export interface AdviceList {
  readonly region: RegionProfile;
  readonly rows: readonly AdviceRow[];
  readonly inAll: number;
}

export interface AdviceRow {
  readonly reference: string;
  readonly municipality: string;
  readonly advice: Advice;
  /** Null when it is closed. */
  readonly wakeAt: Instant | null;
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
): Promise<AdviceList> {
  return database.inRegion(region, async (transaction) => {
    const begins = `${normaliseReference(search)}%`;
    const { rows } = await transaction.query<
      Omit<AdviceRow, 'wakeAt'> & { wake_at: Date | null; in_all: number }
    >(
      `select a.reference, a.state as advice, a.wake_at, o.name as municipality, count(*) over ()::int as in_all
         from advices a
         join organisations o on o.region = a.region and o.id = a.municipality_id
        where a.region = $1 and a.status = $2 and a.reference like $3
        order by a.wake_at, a.closed_at desc, a.reference
        limit $4 offset $5`,
      [region, status, begins, ADVICES_PER_PAGE, (page - 1) * ADVICES_PER_PAGE],
    );
    return {
      region: await loadRegion(transaction, region),
      rows: rows.map(({ wake_at, in_all: _, ...row }) => ({ ...row, wakeAt: wake_at && instant(wake_at) })),
      inAll: rows[0]?.in_all ?? 0,
    };
  });
}
