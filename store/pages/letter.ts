// The page of one letter of a case: how it stands, each step of its way, and what came back on it.
import { instant, oneRow, type Database, type RegionCode } from '../database.ts';
import { letterLog, type LogEntry } from '../letterLog.ts';
import type { LetterState } from './case.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import type { Instant } from '../../domain/time.ts';

export interface LetterPage {
  readonly reference: string;
  readonly kind: string;
  readonly to: PersonId;
  /** By name. */
  readonly toName: string;
  readonly state: LetterState;
  readonly requestedAt: Instant;
  /** Not before this, while it waits. */
  readonly readyAt: Instant;
  readonly attempts: number;
  readonly settledAt: Instant | null;
  /** A code: why it failed or was withdrawn. */
  readonly because: string | null;
  readonly steps: readonly LogEntry[];
  readonly mails: readonly LetterMail[];
}

/** A mail that came back on it. */
export interface LetterMail {
  readonly what: 'bounced' | 'delayed' | 'autoReplied' | 'replied';
  readonly receivedAt: Instant;
  readonly subject: string | null;
  readonly body: string | null;
}

/** A letter of a case, sent or not; undefined where the region has no such letter. */
export function readLetter(
  database: Database,
  region: RegionCode,
  letterId: string,
): Promise<LetterPage | undefined> {
  return database.inRegion(region, async (transaction) => {
    const row = await oneRow<
      Omit<LetterPage, 'requestedAt' | 'readyAt' | 'settledAt' | 'steps' | 'mails'> & {
        requested_at: Date;
        next_try_at: Date;
        settled_at: Date | null;
        message_id: string | null;
      }
    >(
      transaction,
      `select a.reference, l.kind, l.recipient_id as to, p.name as "toName", l.state, l.requested_at, l.next_try_at,
              l.attempts, l.settled_at, l.because, l.message_id
         from letters l
         join advices a on a.region = l.region and a.id = l.advice_id
         join people p on p.region = l.region and p.id = l.recipient_id
        where l.region = $1 and l.id = $2`,
      [region, letterId],
    );
    if (!row) return undefined;
    // What left with others in one mail has one mail's answers, unless those are about one case of them.
    const { rows: mails } = await transaction.query<Omit<LetterMail, 'receivedAt'> & { received_at: Date }>(
      `select m.what, m.received_at, m.subject, m.body
         from incoming_mails m
         join letters l on l.region = m.region and l.id = m.letter_id
         join letters own on own.region = m.region and own.id = $2
        where m.region = $1 and (m.letter_id = $2 or l.message_id = $3)
          and (m.advice_id is null or m.advice_id = own.advice_id)
        order by m.received_at, m.id`,
      [region, letterId, row.message_id],
    );
    const { requested_at, next_try_at, settled_at, message_id: _, ...letter } = row;
    return {
      ...letter,
      requestedAt: instant(requested_at),
      readyAt: instant(next_try_at),
      settledAt: settled_at && instant(settled_at),
      steps: await letterLog(transaction, region, letterId),
      mails: mails.map(({ received_at, ...mail }) => ({ ...mail, receivedAt: instant(received_at) })),
    };
  });
}
