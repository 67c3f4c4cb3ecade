// What the page of a case shows: its facts, and its letters with what became of each.
import { loadCaseFacts } from '../caseFacts.ts';
import { loadCaseMails, type CaseMail } from './caseMails.ts';
import { instant, oneRow, type Database, type RegionCode } from '../database.ts';
import type { CaseFacts, Language } from '../../domain/advice/facts.ts';
import type { Letter, LetterKind, LetterSubject } from '../../domain/letters/letter.ts';
import type { Instant } from '../../domain/time.ts';

export type LetterState =
  'ready' | 'sending' | 'data_started' | 'accepted' | 'failed' | 'unknown' | 'withdrawn';

export interface LetterOnRecord {
  readonly id: string;
  readonly key: string;
  readonly kind: LetterKind;
  readonly to: string;
  readonly about: LetterSubject;
  readonly state: LetterState;
  readonly priority: number;
  readonly requestedAt: Instant;
  readonly readyAt: Instant;
  readonly uselessAfter: Instant;
  readonly attempts: number;
  /** It waits for the day on which its receiver wants mail, and goes along in the mail of that day. */
  readonly goesAlong: boolean;
  readonly settledAt: Instant | null;
  /** A code: why it failed or was withdrawn. */
  readonly because: string | null;
  readonly sentTo: string | null;
}

export interface CasePage {
  readonly facts: CaseFacts;
  /** Latest first. */
  readonly letters: readonly LetterOnRecord[];
  /** What people wrote back, latest first. */
  readonly mails: readonly CaseMail[];
}

interface LetterRow {
  id: string;
  key: string;
  kind: LetterKind;
  to: string;
  about: LetterSubject;
  state: LetterState;
  priority: number;
  requested_at: Date;
  next_try_at: Date;
  useless_after: Date;
  attempts: number;
  goes_along: boolean;
  settled_at: Date | null;
  because: string | null;
  sent_to: string | null;
}

/** The page of a case, by its reference; undefined where the region has no such case. */
export function readCase(
  database: Database,
  region: RegionCode,
  reference: string,
): Promise<CasePage | undefined> {
  return database.inRegion(region, async (transaction) => {
    const facts = await loadCaseFacts(transaction, region, { reference });
    if (!facts) return undefined;
    const { rows } = await transaction.query<LetterRow>(
      `select id, key, kind, recipient_id as to, about, state, priority, requested_at, next_try_at, useless_after,
              attempts, settled_at, because, sent_to,
              state = 'ready' and may_wait and attempts = 0
                and exists (select from mail_choices c
                             where c.region = l.region and c.person_id = l.recipient_id and c.kind = l.kind) as goes_along
         from letters l where region = $1 and advice_id = $2
        order by requested_at desc, priority, key`,
      [region, facts.id],
    );
    const mails = await loadCaseMails(transaction, region, facts.id);
    return { facts, letters: rows.map(onRecord), mails };
  });
}

function onRecord({
  requested_at,
  next_try_at,
  useless_after,
  goes_along,
  settled_at,
  sent_to,
  ...row
}: LetterRow): LetterOnRecord {
  return {
    ...row,
    requestedAt: instant(requested_at),
    readyAt: instant(next_try_at),
    uselessAfter: instant(useless_after),
    goesAlong: goes_along,
    settledAt: settled_at && instant(settled_at),
    sentTo: sent_to,
  };
}

/** Letters that did not leave yet, as the forecast takes them. */
export function waitingLetters(letters: readonly LetterOnRecord[]): readonly Letter[] {
  return letters.filter(({ state }) => state === 'ready' || state === 'sending' || state === 'data_started');
}

/** A letter as it was sent, its links masked. */
export interface SentLetter {
  readonly reference: string;
  readonly kind: LetterKind;
  /** By name. */
  readonly to: string;
  readonly settledAt: Instant;
  readonly sentTo: string;
  /** In which it was written. */
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export function readSentLetter(
  database: Database,
  region: RegionCode,
  letterId: string,
): Promise<SentLetter | undefined> {
  return database.inRegion(region, async (transaction) => {
    const row = await oneRow<Omit<SentLetter, 'settledAt'> & { settled_at: Date }>(
      transaction,
      `select a.reference, l.kind, p.name as to, l.settled_at, l.sent_to as "sentTo",
              coalesce(l.sent_language, 'nl') as language, l.sent_subject as subject, l.sent_text as text, l.sent_html as html
         from letters l
         join advices a on a.region = l.region and a.id = l.advice_id
         join people p on p.region = l.region and p.id = l.recipient_id
        where l.region = $1 and l.id = $2 and l.sent_text is not null`,
      [region, letterId],
    );
    if (!row) return undefined;
    const { settled_at, ...letter } = row;
    return { ...letter, settledAt: instant(settled_at) };
  });
}
