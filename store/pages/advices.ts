// The list of a region's cases: searched by reference, filtered, ordered by what happens next.
import { timestamp, type Database, type RegionCode } from '../database.ts';
import { casesAmid, listedColumns, readAround, type Around, type ListedRow } from './overview.ts';
import type { CaseOutline } from '../../domain/advice/facts.ts';
import type { OrganisationId, PersonId } from '../../domain/advice/parties.ts';
import { instantOf, plusDays } from '../../domain/calendar/amsterdam.ts';
import type { AgendaWhat } from '../../domain/forecast/agenda.ts';
import { DAY_MS, type Instant, type LocalDate } from '../../domain/time.ts';

export interface AdviceList {
  readonly cases: readonly CaseOutline[];
  readonly inAll: number;
  /** The page that is shown: the last one, where one beyond it was asked for. */
  readonly page: number;
  /** Whom the filters can name. */
  readonly around: Around;
}

/** What is to be going on in a case: `asks` something of the chair, someone is `late`, or it has one of these coming. */
export type Going = 'asks' | 'late' | readonly AgendaWhat[];

export interface AdviceFilter {
  /** The beginning of a reference, as typed; empty for all. */
  readonly search: string;
  readonly status: 'open' | 'closed';
  readonly municipality?: OrganisationId | undefined;
  readonly provider?: OrganisationId | undefined;
  readonly referrer?: PersonId | undefined;
  /** The highest rung that a running climb has come to. */
  readonly rung?: number | undefined;
  /** The version of the ladders that it follows. */
  readonly agreementVersion?: number | undefined;
  readonly going?: Going | undefined;
  /** On which day it comes; without one, within a week. */
  readonly day?: LocalDate | undefined;
  /** From 1. */
  readonly page: number;
}

export const ADVICES_PER_PAGE = 25;

/** How far ahead what comes is looked for when no day is named. */
const AHEAD_MS = 7 * DAY_MS;

/** What a typed reference comes down to: `k7m 3q` begins `K7M-3Q`. Characters that no reference has are left out. */
export function normaliseReference(typed: string): string {
  const bare = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return bare.length > 3 ? `${bare.slice(0, 3)}-${bare.slice(3, 6)}` : bare;
}

export function readAdvices(
  database: Database,
  region: RegionCode,
  filter: AdviceFilter,
  now: Instant,
): Promise<AdviceList> {
  return database.inRegion(region, async (transaction) => {
    const { where, values } = conditions(region, filter, now);
    const counted = await transaction.planned<{ in_all: number }>(
      `select count(*)::int as in_all from advices a where ${where}`,
      values,
    );
    const inAll = counted.rows[0]?.in_all ?? 0;
    const shown = Math.max(1, Math.min(filter.page, Math.ceil(inAll / ADVICES_PER_PAGE)));
    const { rows } = await transaction.planned<ListedRow>(
      // The state is read of the rows that are shown only, not of those that are passed over on the way to them.
      `select ${listedColumns}
         from (select id from advices a where ${where}
                order by ${orderOf(filter)} limit ${ADVICES_PER_PAGE} offset ${(shown - 1) * ADVICES_PER_PAGE}) shown
         join advices a on a.region = $1 and a.id = shown.id
        order by ${orderOf(filter)}`,
      values,
    );
    const around = await readAround(transaction, region, now);
    const list = casesAmid(transaction, region, around);
    const cases: CaseOutline[] = [];
    for (const row of rows) cases.push(await list(row));
    return { cases, inAll, page: shown, around };
  });
}

/** As the indexes of migration 0029 have it, so that a page is read and not sorted. */
function orderOf({ status, going }: AdviceFilter): string {
  if (status === 'closed') return 'a.closed_at desc, a.reference';
  return going === 'late' ? 'a.late_since, a.reference' : 'a.asks desc, a.wake_at, a.reference';
}

function conditions(
  region: RegionCode,
  filter: AdviceFilter,
  now: Instant,
): { readonly where: string; readonly values: unknown[] } {
  const values: unknown[] = [region];
  const given = (value: unknown) => `$${values.push(value)}`;
  // Written out, and no parameter: an index of open cases only is used for those only.
  const parts = ['a.region = $1', `a.status = '${filter.status}'`];
  const search = normaliseReference(filter.search);
  if (search !== '') {
    // By the operators of its index, and not `like`: that is no leakproof one, and so uses no index under row-level security.
    parts.push(`a.reference ~>=~ ${given(search)}`, `a.reference ~<~ ${given(`${search}~`)}`);
  }
  if (search === '' && filter.search !== '') parts.push('false');
  const { municipality, provider, referrer, rung, agreementVersion, going } = filter;
  if (municipality !== undefined) parts.push(`a.municipality_id = ${given(municipality)}`);
  if (provider !== undefined) parts.push(`a.provider_id = ${given(provider)}`);
  if (referrer !== undefined) parts.push(`a.referrer_id = ${given(referrer)}`);
  // None is asked for, and the index of cases that climb holds no others.
  if (rung !== undefined) parts.push(`a.highest_rung = ${given(rung)}`, 'a.highest_rung > 0');
  if (agreementVersion !== undefined) parts.push(`a.agreement_version = ${given(agreementVersion)}`);
  if (going === 'asks') parts.push('a.asks');
  else if (going === 'late') parts.push('a.late_what is not null');
  else if (going !== undefined) {
    const [from, until] = span(filter.day, now);
    parts.push(
      `a.id in (select g.advice_id from agenda g
                where g.region = $1 and g.what = any (${given(going)})
                  and g.at >= ${given(timestamp(from))} and g.at < ${given(timestamp(until))})`,
    );
  }
  return { where: parts.join(' and '), values };
}

function span(day: LocalDate | undefined, now: Instant): readonly [Instant, Instant] {
  if (day === undefined) return [now, now + AHEAD_MS];
  return [instantOf(day, '00:00'), instantOf(plusDays(day, 1), '00:00')];
}
