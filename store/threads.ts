// Which mails belong together for their receiver: those about one case, or about one question to somebody on a ladder.
import type { RegionCode, Transaction } from './database.ts';
import type { ClaimedLetter } from './outgoing.ts';

/** As many as a header names: the first, by which mail programs find the thread, and the latest. */
const MOST_NAMED = 10;

/**
 * The identities of the mails that a receiver had earlier about what these letters are about, oldest first and at most
 * ten; none when a mail of these letters begins a thread. A mail about several cases belongs to the thread of none of
 * them, for it would make one of all: it has none, and is in none.
 * @param letters of one mail
 */
export async function threadOf(
  transaction: Transaction,
  region: RegionCode,
  letters: readonly ClaimedLetter[],
): Promise<readonly string[]> {
  const [letter, ...others] = letters;
  if (!letter || others.some(({ adviceId }) => adviceId !== letter.adviceId)) return [];
  const asking = 'asking' in letter.about ? letter.about.asking : null;
  if (letter.adviceId === null && asking === null) return [];
  const { rows } = await transaction.query<{ message_id: string }>(
    `select message_id from letters l
      where region = $1 and recipient_id = $3 and state = 'accepted' and message_id is not null
        and case when $2::uuid is null then contact_id is not null and (about ->> 'asking')::int = $4
                 else advice_id = $2 end
        and not exists (select from letters other
                         where other.region = $1 and other.recipient_id = $3 and other.message_id = l.message_id
                           and other.advice_id is distinct from l.advice_id)
      group by message_id
      order by min(settled_at), message_id`,
    [region, letter.adviceId, letter.to, asking],
  );
  const ids = rows.map(({ message_id }) => message_id);
  return ids.length <= MOST_NAMED ? ids : [...ids.slice(0, 1), ...ids.slice(1 - MOST_NAMED)];
}
