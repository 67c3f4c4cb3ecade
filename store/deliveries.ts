// What became of letters: each outcome is written with what it means for the case, in one transaction.
import { instant, timestamp, type Database, type RegionCode, type Transaction } from './database.ts';
import { executeIn } from './execute.ts';
import type { DeliveryCommand } from '../domain/advice/commands.ts';
import type { DeliveryFailure, LetterKind, LetterSubject } from '../domain/letters/letter.ts';
import type { Instant } from '../domain/time.ts';

/** What is kept of a mail that was accepted: to which address, and its words, with the links masked. */
export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The server took the mail: the letter's row and the case learn it in one transaction. */
export function reportAcceptance(
  database: Database,
  region: RegionCode,
  letterId: string,
  sent: SentMail,
  replyCode: number,
  now: Instant,
): Promise<void> {
  return settle(database, region, letterId, ['data_started'], now, async (transaction, letter) => {
    await transaction.query(
      `update letters set state = 'accepted', settled_at = $3, reply_code = $4, lease = null, leased_until = null,
                          sent_to = $5, sent_subject = $6, sent_text = $7, sent_html = $8
        where region = $1 and id = $2`,
      [region, letterId, timestamp(letter.now), replyCode, sent.to, sent.subject, sent.text, sent.html],
    );
    return { type: 'recordAcceptance', letter };
  });
}

/** The letter will not arrive. A letter that was withdrawn or settled meanwhile stays what it is. */
export function reportFailure(
  database: Database,
  region: RegionCode,
  letterId: string,
  because: DeliveryFailure,
  now: Instant,
  ...from: ('ready' | 'sending' | 'data_started')[]
): Promise<void> {
  return settle(database, region, letterId, from, now, async (transaction, letter) => {
    await transaction.query(
      `update letters set state = $3, because = $4, settled_at = $5, lease = null, leased_until = null
        where region = $1 and id = $2`,
      [region, letterId, because === 'unknown' ? 'unknown' : 'failed', because, timestamp(letter.now)],
    );
    return { type: 'recordFailure', letter, because };
  });
}

/** Reports failures one by one. A case that cannot take its own keeps no other's back; what it threw is thrown last. */
export async function reportFailures(
  database: Database,
  region: RegionCode,
  letters: readonly { readonly id: string }[],
  ...what: [because: DeliveryFailure, now: Instant, from: 'ready' | 'data_started']
): Promise<void> {
  const thrown: unknown[] = [];
  for (const { id } of letters) {
    await reportFailure(database, region, id, ...what).catch((error: unknown) => thrown.push(error));
  }
  if (thrown.length > 0) throw thrown[0];
}

interface SettledLetter {
  kind: LetterKind;
  to: string;
  about: LetterSubject;
  now: Instant;
}

/** Settles a letter and tells its case, the case locked first, as every change does. */
async function settle(
  database: Database,
  region: RegionCode,
  letterId: string,
  from: readonly string[],
  now: Instant,
  write: (transaction: Transaction, letter: SettledLetter) => Promise<DeliveryCommand>,
): Promise<void> {
  await database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{
      advice_id: string;
      kind: LetterKind;
      recipient_id: string;
      about: LetterSubject;
      requested_at: Date;
    }>(
      `select l.advice_id, l.kind, l.recipient_id, l.about, l.requested_at
         from advices a
         join letters l on l.region = a.region and l.advice_id = a.id
        where l.region = $1 and l.id = $2
          for update of a`,
      [region, letterId],
    );
    const [row] = rows;
    if (!row) return;
    // Looked at after the case is locked: an answer that was being saved may have withdrawn it.
    const { rowCount } = await transaction.query(
      'select from letters where region = $1 and id = $2 and state = any ($3) for update',
      [region, letterId, from],
    );
    if (rowCount === 0) return;
    const letter = {
      kind: row.kind,
      to: row.recipient_id,
      about: row.about,
      now: Math.max(now, instant(row.requested_at)),
    };
    const command = await write(transaction, letter);
    await executeIn(transaction, region, row.advice_id, command, { part: 'post' }, letter.now);
  });
}
