// What became of letters: each outcome is written with what it means for the case or the receiver, in one transaction.
import { markRefused } from './bouncedAddresses.ts';
import { atOnce, timestamp, type Database, type RegionCode, type Transaction } from './database.ts';
import { logLetter, logUnknown, textBegunAt, type LetterStep } from './letterLog.ts';
import { inHand, onItsWay, settle, settleIn } from './settleLetter.ts';
import type { Language } from '../domain/advice/facts.ts';
import type { DeliveryFailure } from '../domain/letters/letter.ts';
import type { ServerReply } from '../domain/letters/serverReply.ts';
import type { Instant } from '../domain/time.ts';

/** What is kept of a mail that was accepted: to which address, and its words, with the links masked. */
export interface SentMail {
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** In which version of the region's own words; null or not there: in ours. */
  readonly wording?: number | null;
}

/**
 * The server took the mail: written down of all its letters at once, before each case hears of its own. A sender that dies in
 * between leaves no letter that is sent once more, or of which nobody knows whether it arrived: `recoverLost` tells the case.
 * @returns the ids of which that holds; another that lost its lease may be sent by somebody else by now
 */
export async function noteTaken(
  database: Database,
  region: RegionCode,
  letterIds: readonly string[],
  sent: SentMail,
  said: ServerReply,
  now: Instant,
): Promise<ReadonlySet<string>> {
  const { rows } = await database.inRegion(region, (transaction) =>
    transaction.query<{ id: string }>(
      `update letters set taken_at = $3, reply_code = $4, sent_to = $5, sent_language = $6, sent_subject = $7,
                          sent_text = $8, sent_html = $9, sent_wording = $10
        where region = $1 and id = any ($2) and state = 'data_started'
        returning id`,
      [region, letterIds, timestamp(now), said.code, ...columnsOf(sent)],
    ),
  );
  return new Set(rows.map(({ id }) => id));
}

function columnsOf({ to, language, subject, text, html, wording = null }: SentMail): unknown[] {
  return [to, language, subject, text, html, wording];
}

/**
 * The server took the mail: the letter's row and what it belongs to learn it in one transaction. That is true whoever holds
 * the letter by now: said by a sender past its lease, it keeps the letter from being sent once more.
 * @param letterId of a letter that passed the fence under whoever reports this
 * @param sent null where that was noted before
 */
export function reportAcceptance(
  database: Database,
  region: RegionCode,
  letterId: string,
  sent: SentMail | null,
  said: ServerReply,
  now: Instant,
): Promise<void> {
  return settle(database, region, letterId, onItsWay, now, async (transaction, at) => {
    await atOnce([
      transaction.query(
        `update letters set state = 'accepted', settled_at = $3, reply_code = $4, lease = null, leased_until = null
          where region = $1 and id = $2`,
        [region, letterId, timestamp(at), said.code],
      ),
      sent &&
        transaction.query(
          `update letters set sent_to = $3, sent_language = $4, sent_subject = $5, sent_text = $6, sent_html = $7,
                              sent_wording = $8
            where region = $1 and id = $2`,
          [region, letterId, ...columnsOf(sent)],
        ),
      logLetter(transaction, region, letterId, { what: 'accepted', at, ...said }),
    ]);
    return { type: 'recordAcceptance' };
  });
}

/** Why a letter will not arrive, and what the server said of it. */
export interface Failure {
  readonly because: DeliveryFailure;
  readonly said?: ServerReply;
}

const stepOf: Readonly<Record<Exclude<DeliveryFailure, 'unknown'>, LetterStep>> = {
  refused: 'refused',
  bounced: 'bounced',
  tooLate: 'givenUp',
};

/**
 * The letter will not arrive. A letter that was withdrawn or settled meanwhile stays what it is, and so does one that another
 * sends by now.
 * @param from under which lease it was found out; or nobody had it in hand
 */
export function reportFailure(
  database: Database,
  region: RegionCode,
  letterId: string,
  { because, said }: Failure,
  now: Instant,
  from: 'ready' | { readonly lease: string },
): Promise<void> {
  const held = from === 'ready' ? { states: ['ready'] } : { states: inHand, ...from };
  return settle(database, region, letterId, held, now, async (transaction, at) => {
    await transaction.query(
      `update letters set state = $3, because = $4, settled_at = $5, lease = null, leased_until = null,
                          reply_code = coalesce($6, reply_code)
        where region = $1 and id = $2`,
      [
        region,
        letterId,
        because === 'unknown' ? 'unknown' : 'failed',
        because,
        timestamp(at),
        said?.code ?? null,
      ],
    );
    if (because === 'unknown') await logUnknown(transaction, region, [letterId], at);
    else await logLetter(transaction, region, letterId, { what: stepOf[because], at, because, ...said });
    if (because === 'refused') await markRefused(transaction, region, letterId, said?.status, at);
    const sentAt = because === 'unknown' ? await textBegunAt(transaction, region, letterId) : undefined;
    return { type: 'recordFailure', because, ...(sentAt === undefined ? {} : { sentAt }) };
  });
}

/**
 * Reports failures one by one. A case that cannot take its own keeps no other's back; what it threw is thrown last.
 * @param letters each with the lease of its sender, who was lost; or without: nobody had it in hand
 */
export async function reportFailures(
  database: Database,
  region: RegionCode,
  letters: readonly { readonly id: string; readonly lease: string | null }[],
  failure: Failure,
  now: Instant,
): Promise<void> {
  await oneByOne(letters, ({ id, lease }) =>
    reportFailure(database, region, id, failure, now, lease === null ? 'ready' : { lease }),
  );
}

/** Reports acceptances that were noted by senders who are lost, one by one as {@link reportFailures}. */
export async function reportTaken(
  database: Database,
  region: RegionCode,
  letters: readonly { readonly id: string; readonly takenAt: Instant; readonly code: number | null }[],
): Promise<void> {
  await oneByOne(letters, ({ id, takenAt, code }) =>
    reportAcceptance(database, region, id, null, { code }, takenAt),
  );
}

async function oneByOne<T>(letters: readonly T[], report: (letter: T) => Promise<void>): Promise<void> {
  const thrown: unknown[] = [];
  for (const letter of letters) await report(letter).catch((error: unknown) => thrown.push(error));
  if (thrown.length > 0) throw thrown[0];
}

/** A letter that was sent came back: whatever we knew of it, it did not arrive. */
export function reportBounceIn(
  transaction: Transaction,
  region: RegionCode,
  letterId: string,
  now: Instant,
): Promise<void> {
  const held = { states: ['accepted', 'unknown', ...onItsWay.states] };
  return settleIn(transaction, region, letterId, held, now, async (at) => {
    await transaction.query(
      // When it was accepted stays: that is when it was sent.
      `update letters set state = 'failed', because = 'bounced', settled_at = coalesce(settled_at, $3), lease = null,
                          leased_until = null
        where region = $1 and id = $2`,
      [region, letterId, timestamp(at)],
    );
    return { type: 'recordFailure', because: 'bounced' };
  });
}
