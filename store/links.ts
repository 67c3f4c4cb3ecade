// The links in letters: which letter a link belongs to, and what its receiver typed and did not send yet.
import { loadCaseFacts } from './caseFacts.ts';
import { oneRow, timestamp, type Database, type RegionCode, type Transaction } from './database.ts';
import type { CaseFacts, ReplyProof } from '../domain/advice/facts.ts';
import type { LetterKind, LetterSubject } from '../domain/letters/letter.ts';
import type { Instant } from '../domain/time.ts';

/** A link that works, and all that its page is written from. */
export interface OpenLink {
  readonly facts: CaseFacts;
  readonly letter: { readonly kind: LetterKind; readonly to: string; readonly about: LetterSubject };
  /** What was typed so far; the page's own concern what that is. */
  readonly draft: unknown;
  /** What the region asks of who replies. */
  readonly replyProof: ReplyProof;
  /** Its mail had more questions, and a link to answer them in a row. */
  readonly shared: boolean;
}

/**
 * Looks a link up. Undefined for one that does not exist, has expired, or belongs to a case that is closed: the page says
 * the same of all three.
 */
export function findLink(
  database: Database,
  region: RegionCode,
  link: string,
  now: Instant,
): Promise<OpenLink | undefined> {
  return database.inRegion(region, (transaction) => findOpenLink(transaction, region, link, now));
}

/** The same, within a transaction in which more is read. */
export async function findOpenLink(
  transaction: Transaction,
  region: RegionCode,
  link: string,
  now: Instant,
): Promise<OpenLink | undefined> {
  const row = await oneRow<{
    advice_id: string;
    kind: LetterKind;
    to: string;
    about: LetterSubject;
    draft: unknown;
    shared: boolean;
    replyProof: ReplyProof;
  }>(
    transaction,
    `select l.advice_id, l.kind, l.recipient_id as to, l.about, d.data as draft, l.series is not null as shared,
            r.reply_proof as "replyProof"
       from letters l
       join regions r on r.region = l.region
       join advices a on a.region = l.region and a.id = l.advice_id
       left join drafts d on d.region = l.region and d.link = l.link
      where l.region = $1 and l.link = $2 and l.link_until > $3 and a.status = 'open'`,
    [region, link, timestamp(now)],
  );
  const facts = row && (await loadCaseFacts(transaction, region, { id: row.advice_id }));
  if (!row || !facts) return undefined;
  const { kind, to, about, draft, shared, replyProof } = row;
  return { facts, letter: { kind, to, about }, draft, shared, replyProof };
}

/** Keeps what was typed behind a link, so that the next page, or another device, has it. Null: forget it. */
export async function keepDraft(
  database: Database,
  region: RegionCode,
  link: string,
  draft: object | null,
): Promise<void> {
  await database.inRegion(region, (transaction) =>
    draft === null
      ? transaction.query('delete from drafts where region = $1 and link = $2', [region, link])
      : transaction.query(
          `insert into drafts (region, link, data) values ($1, $2, $3)
           on conflict (region, link) do update set data = excluded.data, updated_at = now()`,
          [region, link, JSON.stringify(draft)],
        ),
  );
}
