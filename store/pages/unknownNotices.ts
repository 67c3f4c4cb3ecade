// The notices of a climb of which nobody knows whether they arrived, with what the mail server said last.
import { instant, type Database, type RegionCode } from '../database.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import type { Instant } from '../../domain/time.ts';

export interface UnknownNotice {
  readonly person: PersonId;
  /** When its text was begun, and to which address; null of before there was a log. */
  readonly sentAt: Instant | null;
  readonly address: string | null;
  /** The last that the server said, such as "354 Go ahead". */
  readonly said: string | null;
}

/** Oldest first. */
export function readUnknownNotices(
  database: Database,
  region: RegionCode,
  adviceId: string,
  climb: string,
): Promise<readonly UnknownNotice[]> {
  return database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<Omit<UnknownNotice, 'sentAt'> & { sent_at: Date | null }>(
      `select l.recipient_id as person, s.at as sent_at, s.address, concat_ws(' ', w.code, w.words) as said
         from letters l
         left join lateral (
           select at, address from letter_log g
            where g.region = l.region and g.letter_id = l.id and what = 'sent' order by seq desc limit 1) s on true
         left join lateral (
           select code, words from letter_log g
            where g.region = l.region and g.letter_id = l.id and (code is not null or words is not null)
            order by seq desc limit 1) w on true
        where l.region = $1 and l.advice_id = $2 and l.kind = 'notice' and l.state = 'unknown' and l.about ->> 'climb' = $3
        order by l.requested_at`,
      [region, adviceId, climb],
    );
    return rows.map(({ sent_at, ...row }) => ({ ...row, sentAt: sent_at && instant(sent_at) }));
  });
}
