// Questions of one mail, answered in a row: the link of that mail, and how it stands with each of its questions.
import { randomBytes } from 'node:crypto';
import { timestamp, type Database, type RegionCode, type Transaction } from './database.ts';
import { findOpenLink, type OpenLink } from './links.ts';
import type { Instant } from '../domain/time.ts';

/**
 * Gives the questions of a mail that leaves now a link together: whoever has the mail can answer exactly those, one after
 * the other. A mail that is sent again keeps the link that it had, for the first may have arrived too.
 * @param ids of letters with a question, in the order of the mail
 * @returns the random part of the link; null where one question has no need of it
 */
export async function openSeries(
  transaction: Transaction,
  region: RegionCode,
  ids: readonly string[],
): Promise<string | null> {
  if (ids.length < 2) {
    // Its mail had more questions when it was tried before; nobody has a link from that time.
    await transaction.query(
      `update letters set series = null, series_place = null
        where region = $1 and id = any ($2) and series is not null and not sent_again`,
      [region, ids],
    );
    return null;
  }
  const { rows } = await transaction.query<{ series: string }>(
    `update letters l
        set series_place = o.place,
            series = coalesce((select series from letters
                                where region = $1 and id = any ($2) and sent_again and series is not null limit 1), $3)
       from unnest($2::uuid[]) with ordinality as o (id, place)
      where l.region = $1 and l.id = o.id
      returning l.series`,
    [region, ids, randomBytes(16).toString('base64url')],
  );
  return rows[0]?.series ?? null;
}

/** One of the questions of a mail. */
export interface InSeries {
  /** 1 for the first in the mail. */
  readonly place: number;
  readonly reference: string;
  /** The random part of its own link. */
  readonly link: string;
  /** Null once its case is closed. */
  readonly open: OpenLink | null;
}

/** The questions of a mail, in its order; undefined for a link that does not exist or has expired. */
export function findSeries(
  database: Database,
  region: RegionCode,
  series: string,
  now: Instant,
): Promise<readonly InSeries[] | undefined> {
  return database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{ place: number; reference: string; link: string }>(
      `select l.series_place as place, a.reference, l.link
         from letters l join advices a on a.region = l.region and a.id = l.advice_id
        where l.region = $1 and l.series = $2 and l.link_until > $3 and l.state in ('data_started', 'accepted')
        order by l.series_place`,
      [region, series, timestamp(now)],
    );
    const places: InSeries[] = [];
    for (const row of rows) {
      places.push({ ...row, open: (await findOpenLink(transaction, region, row.link, now)) ?? null });
    }
    return places.length === 0 ? undefined : places;
  });
}
