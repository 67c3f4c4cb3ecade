// Mails that could not be sent now, and mails whose sender was lost: what is tried again, and what never is.
import type { ClaimedMail } from './outgoing.ts';
import { reportFailures, reportTaken } from './deliveries.ts';
import { atOnce, instant, oneRow, timestamp, type Database, type RegionCode } from './database.ts';
import { logLetters, logUnknown } from './letterLog.ts';
import { contactLetterKinds } from '../domain/contacts/letters.ts';
import type { ServerReply } from '../domain/letters/serverReply.ts';
import type { WordedKind } from '../domain/letters/wording.ts';
import type { Instant } from '../domain/time.ts';

/** Letters whose fate is unknown, and that do no harm when they come twice: one link, one answer. Sent again once. */
export const harmlessTwice: ReadonlySet<WordedKind> = new Set([
  'check',
  'checkReminder',
  'announcement',
  'task',
  'taskReminder',
  'crisis',
  'thanksReferrer',
  'helpOffered',
  'commitmentConfirmed',
  'commitmentReminder',
  'commitmentLapsed',
  'addressChanged',
  'handOver',
  ...contactLetterKinds,
] as const);

/** Why a mail is tried later: what the server said, or why it said nothing. */
export interface Delay {
  readonly said: ServerReply;
  readonly because?: 'unreachable' | 'unwritable' | undefined;
}

/**
 * The server said "not now", or could not be reached: the letter is tried again, in the sending hours. The pauses double
 * from half a minute to an hour.
 */
export async function tryLater(
  database: Database,
  region: RegionCode,
  mail: ClaimedMail,
  { said, because }: Delay,
  now: Instant,
): Promise<void> {
  await database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{ id: string; next_try_at: Date }>(
      `update letters
          set state = 'ready', lease = null, leased_until = null, reply_code = $4,
              next_try_at = least(useless_after + interval '1 second',
                                  greatest($5, requested_at) + least(interval '1 hour', interval '30 seconds' * power(2, least(attempts, 8) - 1)))
        where region = $1 and id = any ($2) and lease = $3 and state in ('sending', 'data_started')
        returning id, next_try_at`,
      [region, mail.letters.map(({ id }) => id), mail.lease, said.code, timestamp(now)],
    );
    const delay = { what: 'later', at: now, ...said, ...(because === undefined ? {} : { because }) } as const;
    const entries = rows.map((row) => ({ ...delay, letterId: row.id, nextTryAt: instant(row.next_try_at) }));
    await logLetters(transaction, region, entries);
  });
}

/**
 * The server is there again: what waited only because it could not be reached is tried now, the most urgent first, and not
 * when its own pause of up to an hour is over.
 */
export async function tryUnreachedNow(database: Database, region: RegionCode, now: Instant): Promise<void> {
  await database.inRegion(region, (transaction) =>
    transaction.query(
      `update letters set next_try_at = $2
        where region = $1 and state = 'ready' and attempts > 0 and reply_code is null and next_try_at > $2`,
      [region, timestamp(now)],
    ),
  );
}

/**
 * Letters of senders that were lost. One that had not passed the fence is surely unsent, and ready again. One that had
 * may have been sent: a prompt, which does no harm twice, is sent once more under the same Message-ID; an escalation
 * never is, and the chair hears that its fate is unknown. Of one that the server took, as was noted, the case hears that now.
 */
export async function recoverLost(database: Database, region: RegionCode, now: Instant): Promise<void> {
  const { taken, unknown } = await database.inRegion(region, async (transaction) => {
    const unsent = await transaction.query<{ id: string }>(
      `update letters set state = 'ready', lease = null, leased_until = null
        where region = $1 and state = 'sending' and leased_until <= now()
        returning id`,
      [region],
    );
    const lost = { what: 'later', at: now, because: 'senderLost' } as const;
    await logLetters(
      transaction,
      region,
      unsent.rows.map(({ id }) => ({ ...lost, letterId: id })),
    );
    const again = await transaction.query<{ id: string }>(
      `update letters set state = 'ready', lease = null, leased_until = null, sent_again = true,
                          bundle = 'again ' || message_id
        where region = $1 and state = 'data_started' and leased_until <= now() and taken_at is null and not sent_again
          and kind = any ($2)
        returning id`,
      [region, [...harmlessTwice]],
    );
    const ids = again.rows.map(({ id }) => id);
    await logUnknown(transaction, region, ids, now);
    await logLetters(
      transaction,
      region,
      ids.map((letterId) => ({ letterId, what: 'sentAgain', at: now })),
    );
    const { rows } = await transaction.query<{
      id: string;
      lease: string;
      taken_at: Date | null;
      code: number | null;
    }>(
      `select id, lease, taken_at, reply_code as code from letters
        where region = $1 and state = 'data_started' and leased_until <= now()`,
      [region],
    );
    return {
      taken: rows.flatMap(({ id, taken_at, code }) =>
        taken_at ? [{ id, takenAt: instant(taken_at), code }] : [],
      ),
      unknown: rows.filter(({ taken_at }) => taken_at === null),
    };
  });
  await atOnce([
    reportTaken(database, region, taken),
    reportFailures(database, region, unknown, { because: 'unknown' }, now),
  ]);
}

/** Letters that make no sense any more are given up, and their cases hear of it. */
export async function giveUpLate(database: Database, region: RegionCode, now: Instant): Promise<void> {
  const late = await database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{ id: string; lease: null }>(
      `select id, lease from letters where region = $1 and state = 'ready' and useless_after < greatest($2, requested_at)`,
      [region, timestamp(now)],
    );
    return rows;
  });
  await reportFailures(database, region, late, { because: 'tooLate' }, now);
}

/** The connection broke after the text was begun: nobody knows whether it was taken. Looked at by `recoverLost`, at once. */
export async function loseSight(
  database: Database,
  region: RegionCode,
  mail: ClaimedMail,
  now: Instant,
  said?: ServerReply,
): Promise<void> {
  await database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{ id: string }>(
      `update letters set leased_until = now() where region = $1 and lease = $2 and state = 'data_started' returning id`,
      [region, mail.lease],
    );
    const unknown = { what: 'unknown', at: now, ...said } as const;
    await logLetters(
      transaction,
      region,
      rows.map(({ id }) => ({ ...unknown, letterId: id })),
    );
  });
}

/** When the post has something to do next in a region; both null when no letter of it is on its way. */
export interface NextPost {
  /** The next letter that may be tried, by the region's clock. */
  readonly tryAt: Instant | null;
  /** Until the first lease of a sender ends, by the wall clock: it may have to be taken up. */
  readonly leaseEndsInMs: number | null;
}

export function nextPost(database: Database, region: RegionCode): Promise<NextPost> {
  return database.inRegion(region, async (transaction) => {
    const row = await oneRow<{ tryAt: Date | null; leaseEndsInMs: number | null }>(
      transaction,
      // Each by an index of its own: together they would read every letter that the region ever had.
      `select (select min(next_try_at) from letters where region = $1 and state = 'ready') as "tryAt",
              (select ceil(extract(epoch from min(leased_until) - now()) * 1000)::int from letters
                where region = $1 and state in ('sending', 'data_started')) as "leaseEndsInMs"`,
      [region],
    );
    const { tryAt = null, leaseEndsInMs = null } = row ?? {};
    return {
      tryAt: tryAt && instant(tryAt),
      // Not by SQL's greatest(), to which nothing is less than any number: a post without letters would never end.
      leaseEndsInMs: leaseEndsInMs === null ? null : Math.max(0, leaseEndsInMs),
    };
  });
}
