// Who saw or changed what of which case, when: kept for the chair to read, and gone with the case.
import { instant, timestamp, type Database, type RegionCode } from './database.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import { MINUTE_MS, type Instant } from '../domain/time.ts';

export interface Access {
  readonly person: PersonId;
  /** The part of the page's address after the case's own: empty for the case itself, `brieven/:letter`, `sluit`; `vandaag` and `taken`, which tell of many. */
  readonly page: string;
  /** Something was sent there, and not only looked at. */
  readonly changed: boolean;
  readonly at: Instant;
}

/** Puts on record that somebody opens a page of a case. A case that the region does not have leaves no trace. */
export async function recordAccess(
  database: Database,
  region: RegionCode,
  { reference, person, page, changed, at }: Access & { readonly reference: string },
): Promise<void> {
  await database.inRegion(region, (transaction) =>
    transaction.query(
      `insert into access_log (region, advice_id, person_id, page, changed, at)
       select region, id, $3, $4, $5, $6 from advices where region = $1 and reference = $2`,
      [region, reference, person, page, changed, timestamp(at)],
    ),
  );
}

/** A page that tells of many cases is opened over and over: once in so long it is put on record again. */
const SEEN_AGAIN_MS = 60 * MINUTE_MS;

/** Puts on record that somebody saw what a page tells of several cases. @param page its own address: `vandaag` */
export async function recordSeen(
  database: Database,
  region: RegionCode,
  { cases, person, page, at }: Pick<Access, 'person' | 'page' | 'at'> & { readonly cases: readonly string[] },
): Promise<void> {
  if (cases.length === 0) return;
  await database.inRegion(region, (transaction) =>
    transaction.query(
      `insert into access_log (region, advice_id, person_id, page, changed, at)
       select a.region, a.id, $3, $4, false, $5 from advices a
        where a.region = $1 and a.id = any ($2::uuid[])
          and not exists (select from access_log l
                           where l.region = a.region and l.advice_id = a.id and l.person_id = $3 and l.page = $4
                             and l.at > $6 and l.at <= $5)`,
      [region, cases, person, page, timestamp(at), timestamp(at - SEEN_AGAIN_MS)],
    ),
  );
}

/** How many are read at once. */
export const ACCESSES_PER_PAGE = 100;

/** Those on record of a case, latest first. @param page from 1 */
export function readAccess(
  database: Database,
  region: RegionCode,
  adviceId: string,
  page: number,
): Promise<{ readonly inAll: number; readonly accesses: readonly Access[] }> {
  return database.inRegion(region, async (transaction) => {
    const counted = await transaction.query<{ count: number }>(
      'select count(*)::int as count from access_log where region = $1 and advice_id = $2',
      [region, adviceId],
    );
    const { rows } = await transaction.query<Omit<Access, 'at'> & { at: Date }>(
      `select person_id as person, page, changed, at from access_log
        where region = $1 and advice_id = $2 order by at desc, number desc limit $3 offset $4`,
      [region, adviceId, ACCESSES_PER_PAGE, (page - 1) * ACCESSES_PER_PAGE],
    );
    return {
      inAll: counted.rows[0]?.count ?? 0,
      accesses: rows.map((row) => ({ ...row, at: instant(row.at) })),
    };
  });
}
