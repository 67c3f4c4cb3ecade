// What the board shows: what asks something of the chair, what is late, and what comes this week.
import { timestamp, type Database, type RegionCode, type Transaction } from '../database.ts';
import { readComingDays, type ComingOnDay } from './comingDays.ts';
import { listCases, listedColumns, type CaseList, type ListedRow } from './overview.ts';
import type { CaseOutline } from '../../domain/advice/facts.ts';
import type { Lateness } from '../../domain/forecast/agenda.ts';
import type { Task } from '../../domain/advice/advice.ts';
import type { Climb, Stand } from '../../domain/escalation/climb.ts';
import { MINUTE_MS, type Instant } from '../../domain/time.ts';

export interface Board {
  /** Cases that are followed now. */
  readonly open: number;
  /** Of those, the ones of which something is asked of the chair. */
  readonly withTasks: number;
  readonly tasks: readonly BoardTask[];
  readonly tasksInAll: number;
  /** Rungs that go out by themselves unless the chair says no, the soonest first. */
  readonly announced: readonly BoardAnnounced[];
  readonly late: readonly BoardLate[];
  readonly lateInAll: number;
  readonly coming: readonly ComingOnDay[];
  /** Cases have long been due: nobody does the work, not even the auditor. */
  readonly stopped: boolean;
}

export interface BoardTask {
  readonly listed: CaseOutline;
  readonly task: Task;
}

export interface BoardAnnounced {
  readonly listed: CaseOutline;
  readonly climb: Climb;
  readonly stand: Stand & { readonly at: 'announced' };
}

export interface BoardLate {
  readonly listed: CaseOutline;
  readonly what: Lateness['what'];
}

/** How many tasks and late cases the board shows; the rest is a link away. */
export const BOARD_ROWS = 6;
/** So many veto windows are looked at; a chair who has more at once reads them from the soonest on. */
const MOST_ANNOUNCED = 100;
/** A case that should have woken so long ago waits for a worker that is not there. */
const STOPPED_MS = 15 * MINUTE_MS;

/** Reads the board of a region, as it is at `now`, with the agenda until `until`. */
export function readBoard(
  database: Database,
  region: RegionCode,
  now: Instant,
  until: Instant,
  rows = BOARD_ROWS,
): Promise<Board> {
  return database.inRegion(region, async (transaction) => {
    const list = await listCases(transaction, region, now);
    const announced = await readAnnounced(transaction, region, list);
    const counts = await transaction.planned<
      Pick<Board, 'open' | 'withTasks' | 'tasksInAll' | 'lateInAll' | 'stopped'>
    >(
      // How much of a table is a region's differs by a factor of a hundred.
      `select (select count(*)::int from advices where region = $1 and status = 'open') as open,
              (select count(*)::int from (select advice_id from tasks where region = $1
                                          union select unnest($2::uuid[])) asking) as "withTasks",
              (select count(*)::int from tasks where region = $1) as "tasksInAll",
              (select count(*)::int from advices where region = $1 and status = 'open' and late_what is not null) as "lateInAll",
              exists (select from advices where region = $1 and status = 'open' and wake_at <= $3) as stopped`,
      [region, announced.map(({ listed }) => listed.id), timestamp(now - STOPPED_MS)],
    );
    return {
      ...{ open: 0, withTasks: 0, tasksInAll: 0, lateInAll: 0, stopped: false },
      ...counts.rows[0],
      announced,
      tasks: await readTasks(transaction, region, list, rows),
      late: await readLate(transaction, region, list, rows),
      coming: await readComingDays(transaction, region, list, now, until),
    };
  });
}

async function readTasks(
  transaction: Transaction,
  region: RegionCode,
  list: CaseList,
  most: number,
): Promise<readonly BoardTask[]> {
  const { rows } = await transaction.query<ListedRow & { key: string }>(
    // The first few are found by their index, and only of those the cases are read.
    `select ${listedColumns}, t.key
       from (select advice_id, key, kind, pressing, raised_at
               from tasks where region = $1
              order by (kind = 'crisis') desc, pressing desc, raised_at
              limit $2) t
       join advices a on a.region = $1 and a.id = t.advice_id
      order by (t.kind = 'crisis') desc, t.pressing desc, t.raised_at`,
    [region, most],
  );
  const tasks: BoardTask[] = [];
  for (const row of rows) {
    const task = row.advice.tasks.find(({ key }) => key === row.key);
    if (task) tasks.push({ listed: await list(row), task });
  }
  return tasks;
}

async function readAnnounced(
  transaction: Transaction,
  region: RegionCode,
  list: CaseList,
): Promise<readonly BoardAnnounced[]> {
  const { rows } = await transaction.query<ListedRow & { climb: string }>(
    `select ${listedColumns}, g.climb
       from agenda g
       join advices a on a.region = g.region and a.id = g.advice_id
      where g.region = $1 and g.what = 'notice'
      order by g.at
      limit $2`,
    [region, MOST_ANNOUNCED],
  );
  const announced: BoardAnnounced[] = [];
  for (const row of rows) {
    const climb = row.advice.climbs.find(({ id }) => id === row.climb);
    // What the chair let go is on the agenda too, and asks nothing any more.
    if (climb?.stand.at === 'announced') {
      announced.push({ listed: await list(row), climb, stand: climb.stand });
    }
  }
  return announced;
}

async function readLate(
  transaction: Transaction,
  region: RegionCode,
  list: CaseList,
  most: number,
): Promise<readonly BoardLate[]> {
  const { rows } = await transaction.query<ListedRow & { what: Lateness['what'] }>(
    `select ${listedColumns}, a.late_what as what
       from advices a
      where a.region = $1 and a.status = 'open' and a.late_what is not null
      order by a.late_since, a.reference
      limit $2`,
    [region, most],
  );
  const late: BoardLate[] = [];
  for (const row of rows) late.push({ listed: await list(row), what: row.what });
  return late;
}
