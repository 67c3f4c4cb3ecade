// Mail that came in and that nothing else tells the chair of: what waits, and putting it with a case or away.
import { instant, oneRow, timestamp, type Database, type RegionCode, type Transaction } from '../database.ts';
import { executeIn } from '../execute.ts';
import type { Actor } from '../../domain/advice/events.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import type { LetterKind, LetterSubject } from '../../domain/letters/letter.ts';
import type { WordedKind } from '../../domain/letters/wording.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';

/** A mail that waits. */
export interface WaitingMail {
  readonly id: string;
  readonly what: 'bounced' | 'delayed' | 'autoReplied' | 'replied';
  readonly receivedAt: Instant;
  readonly senderName: string;
  readonly senderAddress: string;
  /** Whose address that is, by name, where it is known. */
  readonly person: { readonly id: PersonId; readonly name: string } | null;
  readonly subject: string | null;
  readonly body: string | null;
  readonly failedAddress: string | null;
  readonly awayUntil: LocalDate | null;
  /** The letter that it came back on; null where it fits none. */
  readonly letter: {
    readonly kind: WordedKind;
    readonly to: PersonId;
    readonly toName: string;
    /** Of a letter about a changed address: whether it went to the old or the new. */
    readonly address: 'old' | 'new' | null;
    readonly sentAt: Instant | null;
  } | null;
  /** The cases that the mail was about, of which it fits at most one. */
  readonly cases: readonly string[];
}

interface Row {
  id: string;
  what: WaitingMail['what'];
  received_at: Date;
  sender_name: string;
  sender_address: string;
  person_id: PersonId | null;
  person_name: string | null;
  subject: string | null;
  body: string | null;
  failed_address: string | null;
  away_until: LocalDate | null;
  kind: WordedKind | null;
  to_id: PersonId;
  to_name: string;
  address: 'old' | 'new' | null;
  settled_at: Date | null;
  cases: string[];
}

const columns = `
  select m.id, m.what, m.received_at, m.sender_name, m.sender_address, m.person_id, w.name as person_name, m.subject,
         m.body, m.failed_address, m.away_until, l.kind, l.recipient_id as to_id, p.name as to_name,
         l.about ->> 'address' as address, l.settled_at,
         array(select distinct a.reference from letters o
                 join advices a on a.region = o.region and a.id = o.advice_id
                where o.region = m.region and (o.id = l.id or o.message_id = l.message_id)
                order by 1) as cases
    from incoming_mails m
    left join people w on w.region = m.region and w.id = m.person_id
    left join letters l on l.region = m.region and l.id = m.letter_id
    left join people p on p.region = l.region and p.id = l.recipient_id
   where m.region = $1 and m.waits`;

/** How many a page shows; the next come when these are done. */
export const MAILS_SHOWN = 50;

/** What waits, oldest first. */
export function readWaiting(database: Database, region: RegionCode): Promise<readonly WaitingMail[]> {
  return database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<Row>(
      `${columns} order by m.received_at, m.id limit ${String(MAILS_SHOWN)}`,
      [region],
    );
    return rows.map(told);
  });
}

/** One that waits; undefined: there is none such, or somebody was first. */
export function readWaitingMail(
  database: Database,
  region: RegionCode,
  id: string,
): Promise<WaitingMail | undefined> {
  return database.inRegion(region, async (transaction) => {
    const row = await oneRow<Row>(transaction, `${columns} and m.id = $2`, [region, id]);
    return row && told(row);
  });
}

/** How many wait, for the board. */
export function countWaitingMails(database: Database, region: RegionCode): Promise<number> {
  return database.inRegion(region, async (transaction) => {
    const row = await oneRow<{ count: number }>(
      transaction,
      'select count(*)::int as count from incoming_mails where region = $1 and waits',
      [region],
    );
    return row?.count ?? 0;
  });
}

function told(row: Row): WaitingMail {
  const { id, what, subject, body, cases } = row;
  return {
    id,
    what,
    subject,
    body,
    cases,
    receivedAt: instant(row.received_at),
    senderName: row.sender_name,
    senderAddress: row.sender_address,
    person: row.person_id === null ? null : { id: row.person_id, name: row.person_name ?? '' },
    failedAddress: row.failed_address,
    awayUntil: row.away_until,
    letter:
      row.kind === null
        ? null
        : {
            kind: row.kind,
            to: row.to_id,
            toName: row.to_name,
            address: row.address,
            sentAt: row.settled_at && instant(row.settled_at),
          },
  };
}

/**
 * Puts a mail with a case: an open case has it as a task, a closed one on record.
 * @returns `unknown`: the region has no such case; `gone`: somebody else was first
 */
export function putWithCase(
  database: Database,
  region: RegionCode,
  mail: string,
  reference: string,
  actor: Actor,
  now: Instant,
): Promise<'done' | 'unknown' | 'gone'> {
  return database.inRegion(region, async (transaction) => {
    // The case first, as every change does.
    const found = await oneRow<{ id: string }>(
      transaction,
      'select id from advices where region = $1 and reference = $2 for update',
      [region, reference],
    );
    if (!found) return 'unknown';
    const row = await oneRow<{ person: PersonId | null; letterId: string | null }>(
      transaction,
      `update incoming_mails set waits = false, advice_id = $3 where region = $1 and id = $2 and waits
       returning person_id as person, letter_id as "letterId"`,
      [region, mail, found.id],
    );
    if (!row) return 'gone';
    const letter = await letterOf(transaction, region, row.letterId, found.id);
    if (letter) {
      await transaction.query('update incoming_mails set letter_id = $3 where region = $1 and id = $2', [
        region,
        mail,
        letter.id,
      ]);
    }
    await executeIn(
      transaction,
      region,
      found.id,
      {
        type: 'recordReply',
        mail,
        ...(letter && { letter: { kind: letter.kind, to: letter.to, about: letter.about } }),
        ...(row.person !== null && { by: row.person }),
      },
      actor,
      now,
    );
    return 'done';
  });
}

/** The letter of that case among those that left in the same mail. */
function letterOf(
  transaction: Transaction,
  region: RegionCode,
  letterId: string | null,
  adviceId: string,
): Promise<{ id: string; kind: LetterKind; to: PersonId; about: LetterSubject } | undefined> {
  return oneRow(
    transaction,
    `select o.id, o.kind, o.recipient_id as to, o.about from letters l
       join letters o on o.region = l.region and (o.id = l.id or o.message_id = l.message_id)
      where l.region = $1 and l.id = $2 and o.advice_id = $3
      order by o.id limit 1`,
    [region, letterId, adviceId],
  );
}

/** Puts a mail away, with why. @returns false: somebody else was first */
export function putMailAway(
  database: Database,
  region: RegionCode,
  mail: string,
  because: string,
  person: PersonId,
  now: Instant,
): Promise<boolean> {
  return database.inRegion(region, async (transaction) => {
    const { rowCount } = await transaction.query(
      `update incoming_mails set waits = false, put_away_at = $3, put_away_by = $4, put_away_because = $5
        where region = $1 and id = $2 and waits`,
      [region, mail, timestamp(now), person, because],
    );
    return rowCount === 1;
  });
}
