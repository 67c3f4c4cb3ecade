// The newest cases of a region as they are on record, to be lived once more.
import { loadAgreement, loadDirectory } from '../context.ts';
import { instant, oneRow, type Database, type RegionCode } from '../database.ts';
import { loadKnownVersions, type KnownVersion } from './whatIf.ts';
import type { Directory } from '../../domain/advice/context.ts';
import type { Actor, Recorded } from '../../domain/advice/events.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { PastCase } from '../../domain/forecast/replay.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';

export interface PastCases {
  /** Undefined where the region has no such version. */
  readonly version: KnownVersion | undefined;
  /** The newest first, open and closed; at most as many as were asked for. */
  readonly cases: readonly PastCase[];
  /** How many the region has. */
  readonly inAll: number;
  /** Since the first of them was registered. */
  readonly directory: Directory;
}

interface EventRow {
  readonly advice_id: string;
  readonly seq: number;
  readonly at: Date;
  readonly type: string;
  readonly actor: Actor;
  readonly data: object;
}

/** @param most cases at most */
export function readPastCases(
  database: Database,
  region: RegionCode,
  version: string,
  today: LocalDate,
  most: number,
): Promise<PastCases> {
  return database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{
      id: string;
      agreement_version: number;
      registered_at: Date;
    }>(
      `select id, agreement_version, registered_at
         from advices where region = $1 order by registered_at desc, id limit $2`,
      [region, most],
    );
    const counted = await oneRow<{ count: number }>(
      transaction,
      'select count(*)::int as count from advices where region = $1',
      [region],
    );
    const recorded = await transaction.query<EventRow>(
      `select advice_id, seq, at, type, actor, data from advice_events
        where region = $1 and advice_id = any ($2) order by advice_id, seq`,
      [region, rows.map(({ id }) => id)],
    );
    const events = byCase(recorded.rows);
    const cases: PastCase[] = [];
    for (const { id, agreement_version } of rows) {
      const agreement = await loadAgreement(transaction, region, agreement_version);
      cases.push({ agreement, events: events.get(id) ?? [] });
    }
    const earliest = rows.at(-1)?.registered_at;
    const from: LocalDate = earliest ? localDateOf(instant(earliest)) : today;
    const versions = await loadKnownVersions(transaction, region, today);
    return {
      version: versions.find(({ agreement }) => String(agreement.version) === version),
      cases,
      inAll: counted?.count ?? 0,
      directory: await loadDirectory(transaction, region, null, from),
    };
  });
}

function byCase(rows: readonly EventRow[]): ReadonlyMap<string, readonly Recorded[]> {
  const cases = new Map<string, Recorded[]>();
  for (const { advice_id, seq, at, type, actor, data } of rows) {
    const when: Instant = instant(at);
    const one = { seq, at: when, actor, event: { type, ...data } as Recorded['event'] };
    const events = cases.get(advice_id);
    if (events) events.push(one);
    else cases.set(advice_id, [one]);
  }
  return cases;
}
