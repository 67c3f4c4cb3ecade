// The rows of mail that came in, and the letters that it came back on.
import { timestamp, type RegionCode, type Transaction } from './database.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import type { AddressLetterKind } from '../domain/contacts/addressLetters.ts';
import type { HandOverKind } from '../domain/contacts/handOver.ts';
import type { ContactLetterKind } from '../domain/contacts/letters.ts';
import type { LetterKind, LetterSubject } from '../domain/letters/letter.ts';
import type { Incoming } from '../domain/post/incoming.ts';
import type { LocalDate } from '../domain/time.ts';

/** A letter that mail came back on. */
export type AnsweredLetter = {
  readonly id: string;
  readonly to: PersonId;
  /** Where it went. */
  readonly address: string;
} & (
  | { readonly adviceId: string; readonly kind: LetterKind; readonly about: LetterSubject }
  | {
      readonly adviceId: null;
      readonly kind: ContactLetterKind | AddressLetterKind | HandOverKind;
      readonly about: object;
    }
);

/**
 * The letters of the mail that something came back on: one, or all that left as one mail. A reply names every mail before
 * it in the thread; it is on the last of those.
 */
export async function findAnswered(
  transaction: Transaction,
  region: RegionCode,
  letter: Incoming['letter'],
): Promise<readonly AnsweredLetter[]> {
  if (letter === null) return [];
  const { rows } = await transaction.query<AnsweredLetter>(
    `with meant as (
       select id, message_id from letters
        where region = $1 and (id = $2 and message_id is not null or message_id = any ($3)
               -- The letter that gave a mail its number may have been withdrawn at the last moment: the others left.
               or message_id like '<' || $2 || '@%')
        order by id = $2 desc nulls last, settled_at desc nulls first, id
        limit 1)
     select l.id, l.recipient_id as to, coalesce(l.sent_to, l.address, p.email) as address,
            l.advice_id as "adviceId", l.kind, l.about
       from letters l join people p on p.region = l.region and p.id = l.recipient_id
      where l.region = $1
        and (l.id in (select id from meant) or l.message_id in (select message_id from meant))
      order by l.advice_id, l.id`,
    'id' in letter ? [region, letter.id, null] : [region, null, letter.messageIds],
  );
  return rows;
}

/** Whose address that is; null where it is nobody's, or more than one person's. */
export async function personAt(
  transaction: Transaction,
  region: RegionCode,
  address: string,
): Promise<PersonId | null> {
  const { rows } = await transaction.query<{ id: PersonId }>(
    'select id from people where region = $1 and lower(trim(email)) = lower(trim($2)) and ended_on is null limit 2',
    [region, address],
  );
  const [one, other] = rows;
  return one && !other ? one.id : null;
}

/** What is kept of a mail besides what it says itself. */
export interface PlacedMail {
  readonly id: string;
  readonly letterId: string | null;
  readonly adviceId: string | null;
  readonly person: PersonId | null;
  readonly suggested: boolean;
  readonly waits: boolean;
}

/** Writes a mail down. @returns false where it is known already */
export async function insertMail(
  transaction: Transaction,
  region: RegionCode,
  { key, receivedAt, from, what }: Incoming,
  { id, letterId, adviceId, person, suggested, waits }: PlacedMail,
): Promise<boolean> {
  const { rowCount } = await transaction.query(
    `insert into incoming_mails (region, id, key, received_at, what, letter_id, advice_id, person_id, sender_name,
                                 sender_address, subject, body, status, failed_address, away_until, suggested, waits)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
     on conflict (region, key) do nothing`,
    [
      region,
      id,
      key,
      timestamp(receivedAt),
      what.is === 'reply'
        ? 'replied'
        : what.is === 'autoReply'
          ? 'autoReplied'
          : what.permanent
            ? 'bounced'
            : 'delayed',
      letterId,
      adviceId,
      person,
      from.name,
      from.address,
      what.is === 'bounce' ? null : what.subject,
      what.is === 'bounce' ? what.words : what.text,
      what.is === 'bounce' ? what.status : null,
      what.is === 'bounce' ? what.failed : null,
      what.is === 'autoReply' ? what.awayUntil : null,
      suggested,
      waits,
    ],
  );
  return rowCount === 1;
}

/** Whether an absence up to that day was suggested before, or is on record. Two mails at once wait for each other here. */
export async function isAwayKnown(
  transaction: Transaction,
  region: RegionCode,
  person: PersonId,
  until: LocalDate,
): Promise<boolean> {
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `away ${region} ${person}`,
  ]);
  const { rowCount } = await transaction.query(
    `select from incoming_mails where region = $1 and person_id = $2 and away_until = $3 and suggested
     union all
     select from absences where region = $1 and person_id = $2 and from_date <= $3 and until_date >= $3`,
    [region, person, until],
  );
  return rowCount !== 0;
}
