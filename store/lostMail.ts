/** Mails that could not be sent now, and mails whose sender was lost: what is tried again, and what never is. */
import { type ClaimedMail } from './outgoing.ts';
import { reportFailure } from './deliveries.ts';
import { instant, timestamp, type Database, type RegionCode } from './database.ts';
import { type LetterKind } from '../domain/letters/letter.ts';
import { type Instant } from '../domain/time.ts';

/** Letters whose fate is unknown, and that do no harm when they come twice: one link, one answer. Sent again once. */
const harmlessTwice: ReadonlySet<LetterKind> = new Set([
  'check',
  'checkReminder',
  'announcement',
  'task',
  'taskReminder',
  'crisis',
  'thanksReferrer',
]);

/** The server said "not now", or could not be reached: the letter is tried again, in the sending hours. */
export async function tryLater(
  database: Database,
  region: RegionCode,
  mail: ClaimedMail,
  replyCode: number | null,
  now: Instant,
): Promise<void> {
  await database.inRegion(region, async (transaction) => {
    await transaction.query(
      `update letters
          set state = 'ready', lease = null, leased_until = null, reply_code = $4,
              next_try_at = least(useless_after + interval '1 second',
                                  greatest($5, requested_at) + least(interval '1 hour', interval '30 seconds' * power(2, attempts - 1)))
        where region = $1 and id = any ($2) and lease = $3 and state in ('sending', 'data_started')`,
      [region, mail.letters.map(({ id }) => id), mail.lease, replyCode, timestamp(now)],
    );
  });
}

/**
 * Letters of senders that were lost. One that had not passed the fence is surely unsent, and ready again. One that had
 * may have been sent: a prompt, which does no harm twice, is sent once more under the same Message-ID; an escalation
 * never is, and the chair hears that its fate is unknown.
 */
export async function recoverLost(database: Database, region: RegionCode, now: Instant): Promise<void> {
  const unknown = await database.inRegion(region, async (transaction) => {
    await transaction.query(
      `update letters set state = 'ready', lease = null, leased_until = null
        where region = $1 and state = 'sending' and leased_until <= now()`,
      [region],
    );
    await transaction.query(
      `update letters set state = 'ready', lease = null, leased_until = null, sent_again = true,
                          bundle = 'again ' || message_id
        where region = $1 and state = 'data_started' and leased_until <= now() and not sent_again and kind = any ($2)`,
      [region, [...harmlessTwice]],
    );
    const { rows } = await transaction.query<{ id: string }>(
      `select id from letters where region = $1 and state = 'data_started' and leased_until <= now()`,
      [region],
    );
    return rows;
  });
  for (const { id } of unknown) await reportFailure(database, region, id, 'unknown', now, 'data_started');
}

/** When the post has something to do next in a region: a letter to try, or a lease to look at. Null: nothing waits. */
export function nextPost(database: Database, region: RegionCode): Promise<Instant | null> {
  return database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{ at: Date | null }>(
      `select min(case when state = 'ready' then next_try_at else leased_until end) as at
         from letters where region = $1 and state in ('ready', 'sending', 'data_started')`,
      [region],
    );
    const at = rows[0]?.at;
    return at ? instant(at) : null;
  });
}
