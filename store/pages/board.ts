/** What the board shows: what asks something of the chair, what is late, and what comes this week. */
import { instant, oneRow, timestamp, type Database, type RegionCode } from '../database.ts';
import { loadRegion } from '../caseFacts.ts';
import { type Advice, type TaskKind } from '../../domain/advice/advice.ts';
import { type RegionProfile } from '../../domain/advice/facts.ts';
import { type AgendaWhat, type Lateness } from '../../domain/forecast/agenda.ts';
import { type Instant } from '../../domain/time.ts';

export interface Board {
  readonly region: RegionProfile;
  /** Cases that are followed now. */
  readonly open: number;
  /** Of those, the ones of which something is asked of the chair. */
  readonly withTasks: number;
  readonly tasks: readonly BoardTask[];
  readonly tasksInAll: number;
  readonly late: readonly BoardLate[];
  readonly lateInAll: number;
  readonly coming: readonly BoardComing[];
}

/** A case as a line of the board knows it. */
interface OnBoard {
  readonly reference: string;
  readonly municipality: string;
  readonly advice: Advice;
}

export interface BoardTask extends OnBoard {
  readonly key: string;
  readonly kind: TaskKind;
  readonly raisedAt: Instant;
  readonly overdue: boolean;
}

export interface BoardLate extends OnBoard {
  readonly what: Lateness['what'];
  readonly since: Instant;
}

/** Things of one kind on one day: `references` names the first few when they are few enough to name. */
export interface BoardComing {
  readonly day: string;
  readonly what: AgendaWhat;
  readonly count: number;
  readonly references: readonly {
    readonly reference: string;
    readonly climb: string | null;
    readonly rung: number | null;
  }[];
}

/** How many tasks and late cases the board shows; the rest is a link away. */
export const BOARD_ROWS = 6;

/** Reads the board of a region, as it is at `now`, with the agenda until `until`. */
export function readBoard(
  database: Database,
  region: RegionCode,
  now: Instant,
  until: Instant,
  rows = BOARD_ROWS,
): Promise<Board> {
  return database.inRegion(region, async (transaction) => {
    const counts = await oneRow<{ open: number; withTasks: number; tasks: number; late: number }>(
      transaction,
      `select (select count(*)::int from advices where region = $1 and status = 'open') as open,
              (select count(distinct advice_id)::int from tasks where region = $1) as "withTasks",
              (select count(*)::int from tasks where region = $1) as tasks,
              (select count(*)::int from advices where region = $1 and late_what is not null) as late`,
      [region],
    );
    const tasks = await transaction.query<
      OnBoard & { key: string; kind: TaskKind; raised_at: Date; overdue: boolean }
    >(
      `select t.key, t.kind, t.raised_at, t.overdue_at is not null as overdue, a.reference, a.state as advice,
              o.name as municipality
         from tasks t
         join advices a on a.region = t.region and a.id = t.advice_id
         join organisations o on o.region = a.region and o.id = a.municipality_id
        where t.region = $1
        order by t.kind = 'crisis' desc, t.pressing desc, t.raised_at
        limit $2`,
      [region, rows],
    );
    const late = await transaction.query<OnBoard & { what: Lateness['what']; since: Date }>(
      `select a.late_what as what, a.late_since as since, a.reference, a.state as advice, o.name as municipality
         from advices a
         join organisations o on o.region = a.region and o.id = a.municipality_id
        where a.region = $1 and a.late_what is not null
        order by a.late_since
        limit $2`,
      [region, rows],
    );
    const coming = await transaction.query<BoardComing>(
      `select to_char(g.at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as day, g.what, count(*)::int as count,
              (json_agg(json_build_object('reference', a.reference, 'climb', g.climb, 'rung', g.rung)
                        order by a.reference))::jsonb as references
         from agenda g
         join advices a on a.region = g.region and a.id = g.advice_id
        where g.region = $1 and g.at > $2 and g.at <= $3 and g.what <> 'taskReminder'
        group by 1, 2
        order by 1, min(g.at), g.what`,
      [region, timestamp(now), timestamp(until)],
    );
    return {
      region: await loadRegion(transaction, region),
      open: counts?.open ?? 0,
      withTasks: counts?.withTasks ?? 0,
      tasks: tasks.rows.map(({ raised_at, ...task }) => ({ ...task, raisedAt: instant(raised_at) })),
      tasksInAll: counts?.tasks ?? 0,
      late: late.rows.map(({ since, ...one }) => ({ ...one, since: instant(since) })),
      lateInAll: counts?.late ?? 0,
      coming: coming.rows,
    };
  });
}
