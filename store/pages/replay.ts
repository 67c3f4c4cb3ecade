// The newest cases of a region as they are on record, to be lived once more.
import { loadAgreement, loadDirectory } from '../context.ts';
import { instant, oneRow, type Database, type RegionCode } from '../database.ts';
import { loadEventsOf } from '../caseFacts.ts';
import { loadKnownVersions, type KnownVersion } from './whatIf.ts';
import type { Directory } from '../../domain/advice/context.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { PastCase } from '../../domain/forecast/replay.ts';
import type { LocalDate } from '../../domain/time.ts';

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
    const events = await loadEventsOf(
      transaction,
      region,
      rows.map(({ id }) => id),
    );
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
