// Erasing cases for real: closed ones after the region's term, and one at a time on request. What they teach is counted first.
import { loadAgreement } from './context.ts';
import { dropDraftsAbout } from './registrationDrafts.ts';
import { instant, oneRow, timestamp, type Database, type RegionCode, type Transaction } from './database.ts';
import type { Advice } from '../domain/advice/advice.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import { lessonsOf, quarterOf } from '../domain/learning/lessons.ts';
import type { Instant } from '../domain/time.ts';

/** `retention`: its term was over. `request`: parents or youth asked. `mistake`: it should not have been registered. */
export type ErasedBecause = 'retention' | 'request' | 'mistake';

/** How many are erased in one transaction; the next look takes the next. */
const CASES_AT_ONCE = 100;

interface ErasedRow {
  id: string;
  reference: string;
  state: Advice;
  agreement_version: number;
}

/**
 * Erases closed cases of a region whose term is over, with their events, letters, drafts and the record of who saw them.
 * @returns how many
 */
export function eraseOutdated(database: Database, region: RegionCode, now: Instant): Promise<number> {
  return database.inRegion(region, async (transaction) => {
    let erased = 0;
    for (;;) {
      const { rows } = await transaction.query<ErasedRow>(
        `select a.id, a.reference, a.state, a.agreement_version from advices a join regions r on r.region = a.region
          where a.region = $1 and a.status = 'closed'
            and a.closed_at <= $2::timestamptz - make_interval(days => r.retention_days)
          order by a.closed_at limit $3 for update of a skip locked`,
        [region, timestamp(now), CASES_AT_ONCE],
      );
      await erase(transaction, region, rows);
      erased += rows.length;
      if (rows.length < CASES_AT_ONCE) break;
    }
    if (erased > 0) await writeErasure(transaction, region, now, 'retention', erased, null);
    await transaction.query(
      `insert into retention_looks (region, looked_at) values ($1, $2)
       on conflict (region) do update set looked_at = excluded.looked_at`,
      [region, timestamp(now)],
    );
    return erased;
  });
}

/**
 * Erases one case, open or closed. Letters of it that are under way find no row at the fence, and are not sent.
 * @returns false where the region has no such case
 */
export function eraseCase(
  database: Database,
  region: RegionCode,
  reference: string,
  because: Exclude<ErasedBecause, 'retention'>,
  person: PersonId,
  now: Instant,
): Promise<boolean> {
  return database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<ErasedRow>(
      'select id, reference, state, agreement_version from advices where region = $1 and reference = $2 for update',
      [region, reference],
    );
    if (rows.length === 0) return false;
    // What was never meant to be there teaches nothing.
    await erase(transaction, region, rows, because !== 'mistake');
    await writeErasure(transaction, region, now, because, 1, person);
    return true;
  });
}

async function erase(
  transaction: Transaction,
  region: RegionCode,
  cases: readonly ErasedRow[],
  counted = true,
): Promise<void> {
  if (cases.length === 0) return;
  if (counted) await countLessons(transaction, region, cases);
  await dropDraftsAbout(transaction, region, cases);
  await transaction.query('delete from advices where region = $1 and id = any ($2)', [
    region,
    cases.map(({ id }) => id),
  ]);
}

async function countLessons(
  transaction: Transaction,
  region: RegionCode,
  cases: readonly ErasedRow[],
): Promise<void> {
  const counts = new Map<string, { quarter: string; indicator: string; value: string; cases: number }>();
  for (const { state, agreement_version } of cases) {
    const quarter = quarterOf(state.closed?.at ?? state.lastEventAt);
    for (const lesson of lessonsOf(state, await loadAgreement(transaction, region, agreement_version))) {
      const key = `${quarter} ${lesson.indicator} ${lesson.value}`;
      const count = counts.get(key) ?? { quarter, ...lesson, cases: 0 };
      count.cases += 1;
      counts.set(key, count);
    }
  }
  // In one order for everybody, so that two who erase at once do not wait for each other.
  const rows = [...counts.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, row]) => row);
  await transaction.query(
    `insert into learning_counts (region, quarter, indicator, value, cases)
     select $1, c.* from jsonb_to_recordset($2) as c (quarter date, indicator text, value text, cases integer)
     on conflict (region, quarter, indicator, value)
     do update set cases = learning_counts.cases + excluded.cases`,
    [region, JSON.stringify(rows)],
  );
}

async function writeErasure(
  transaction: Transaction,
  region: RegionCode,
  at: Instant,
  because: ErasedBecause,
  cases: number,
  person: PersonId | null,
): Promise<void> {
  await transaction.query(
    'insert into erasures (region, at, because, cases, person_id) values ($1, $2, $3, $4, $5)',
    [region, timestamp(at), because, cases, person],
  );
}

/** How a region keeps and erases. */
export interface Retention {
  readonly days: number;
  /** When closed cases were last looked over; null before the first time. */
  readonly lookedAt: Instant | null;
  /** Closed cases that are still kept, and when the first of them goes. */
  readonly kept: number;
  readonly firstGoesAt: Instant | null;
  /** The latest, latest first. */
  readonly erasures: readonly Erasure[];
}

export interface Erasure {
  readonly at: Instant;
  readonly because: ErasedBecause;
  readonly cases: number;
  readonly person: PersonId | null;
}

/** How many erasures are told. */
const ERASURES_TOLD = 24;

export function readRetention(database: Database, region: RegionCode): Promise<Retention | undefined> {
  return database.inRegion(region, async (transaction) => {
    const row = await oneRow<{ days: number; looked_at: Date | null; kept: number; first: Date | null }>(
      transaction,
      `select r.retention_days as days, (select looked_at from retention_looks where region = $1),
              count(a.id)::int as kept, min(a.closed_at) + make_interval(days => r.retention_days) as first
         from regions r left join advices a on a.region = r.region and a.status = 'closed'
        where r.region = $1 group by r.region`,
      [region],
    );
    if (!row) return undefined;
    const { rows } = await transaction.query<Omit<Erasure, 'at'> & { at: Date }>(
      `select at, because, cases, person_id as person from erasures
        where region = $1 order by at desc, number desc limit $2`,
      [region, ERASURES_TOLD],
    );
    return {
      days: row.days,
      lookedAt: row.looked_at && instant(row.looked_at),
      kept: row.kept,
      firstGoesAt: row.first && instant(row.first),
      erasures: rows.map((erasure) => ({ ...erasure, at: instant(erasure.at) })),
    };
  });
}
