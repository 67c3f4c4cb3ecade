// What comes in a region in the days ahead: of each kind on each day how much, and which cases come first.
import { timestamp, type RegionCode, type Transaction } from '../database.ts';
import { listedColumns, type CaseList, type ListedRow } from './overview.ts';
import type { CaseOutline } from '../../domain/advice/facts.ts';
import { instantOf, localDateOf, plusDays } from '../../domain/calendar/amsterdam.ts';
import type { AgendaWhat } from '../../domain/forecast/agenda.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';

/** Things of one kind on one day. */
export interface ComingOnDay {
  readonly day: string;
  readonly what: AgendaWhat;
  readonly count: number;
  /** The first few. */
  readonly cases: readonly {
    readonly listed: CaseOutline;
    readonly climb: string | null;
    readonly rung: number | null;
  }[];
}

/** How many cases of a kind and day are named; more are counted. */
const NAMED_PER_DAY = 3;

/** What comes after `now` and not later than `until`, by day and kind: how much, and the first few. */
export async function readComingDays(
  transaction: Transaction,
  region: RegionCode,
  list: CaseList,
  now: Instant,
  until: Instant,
): Promise<readonly ComingOnDay[]> {
  const days = daysBetween(now, until);
  const { rows } = await transaction.query<{
    advice_id: string;
    day: string;
    what: AgendaWhat;
    count: number;
    climb: string | null;
    rung: number | null;
  }>(
    // Day by day, so that what comes is only counted, and the few that are named are read off an index.
    `select f.advice_id, d.day, c.what, c.count, f.climb, f.rung
       from unnest($2::text[], $3::timestamptz[], $4::timestamptz[]) d(day, from_at, until_at)
      cross join lateral (select what, count(*)::int as count, min(at) as first_at
                            from agenda
                           where region = $1 and at >= d.from_at and at < d.until_at and what <> 'taskReminder'
                           group by what) c
      cross join lateral (select advice_id, climb, rung, at
                            from agenda
                           where region = $1 and what = c.what and at >= d.from_at and at < d.until_at
                           order by at
                           limit $5) f
      order by d.day, c.first_at, c.what, f.at, f.advice_id`,
    [
      region,
      days.map(({ day }) => day),
      days.map(({ from }) => timestamp(from)),
      days.map((one) => timestamp(one.until)),
      NAMED_PER_DAY,
    ],
  );
  // By themselves: joined, the planner takes all that comes for named, and reads every case of the region.
  const named = await transaction.query<ListedRow>(
    `select ${listedColumns} from advices a where a.region = $1 and a.id = any ($2)`,
    [region, rows.map(({ advice_id }) => advice_id)],
  );
  const cases = new Map(named.rows.map((row) => [row.id, row]));
  const coming = new Map<string, ComingOnDay>();
  for (const { advice_id, day, what, count, climb, rung } of rows) {
    const row = cases.get(advice_id);
    if (!row) continue;
    const key = `${day} ${what}`;
    const known = coming.get(key) ?? { day, what, count, cases: [] };
    coming.set(key, { ...known, cases: [...known.cases, { listed: await list(row), climb, rung }] });
  }
  return [...coming.values()];
}

/** The days on which something may come after now, and not later than `until`; the first and the last in part. */
function daysBetween(now: Instant, until: Instant) {
  const days: { readonly day: LocalDate; readonly from: Instant; readonly until: Instant }[] = [];
  // What is due now comes no more, and what is due at the last moment does.
  for (let from = now + 1; from <= until;) {
    const day = localDateOf(from);
    const next = instantOf(plusDays(day, 1), '00:00');
    days.push({ day, from, until: Math.min(next, until + 1) });
    from = next;
  }
  return days;
}
