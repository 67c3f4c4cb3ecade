// What people wrote back in a case: the mails that its history tells of, with their words.
import { instant, type RegionCode, type Transaction } from '../database.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import type { LetterKind, LetterSubject } from '../../domain/letters/letter.ts';
import type { Instant } from '../../domain/time.ts';

/** A mail that came in. */
export interface CaseMail {
  readonly id: string;
  readonly receivedAt: Instant;
  readonly senderName: string;
  readonly senderAddress: string;
  /** Whose address that is, where it is known. */
  readonly person: PersonId | null;
  readonly subject: string | null;
  readonly body: string | null;
  /** On which of our letters; null: somebody put it with the case by hand. */
  readonly letter: {
    readonly id: string;
    readonly kind: LetterKind;
    readonly to: PersonId;
    readonly about: LetterSubject;
    readonly sentAt: Instant | null;
  } | null;
}

/** Whatever people wrote, and what was put with the case by hand, latest first. Bounces and machines stand in the letters' logs. */
export async function loadCaseMails(
  transaction: Transaction,
  region: RegionCode,
  adviceId: string,
): Promise<readonly CaseMail[]> {
  const { rows } = await transaction.query<
    Omit<CaseMail, 'receivedAt' | 'letter'> & {
      receivedAt: Date;
      letterId: string | null;
      kind: LetterKind;
      to: PersonId;
      about: LetterSubject;
      settledAt: Date | null;
    }
  >(
    `select m.id, m.received_at as "receivedAt", m.sender_name as "senderName", m.sender_address as "senderAddress",
            m.person_id as person, m.subject, m.body,
            l.id as "letterId", l.kind, l.recipient_id as to, l.about, l.settled_at as "settledAt"
       from incoming_mails m
       left join letters l on l.region = m.region and l.id = m.letter_id and l.advice_id = m.advice_id
      where m.region = $1 and m.advice_id = $2 and (m.what = 'replied' or l.id is null)
      order by m.received_at desc, m.id`,
    [region, adviceId],
  );
  return rows.map(({ receivedAt, letterId, kind, to, about, settledAt, ...mail }) => ({
    ...mail,
    receivedAt: instant(receivedAt),
    letter:
      letterId === null ? null : { id: letterId, kind, to, about, sentAt: settledAt && instant(settledAt) },
  }));
}
