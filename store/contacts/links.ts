// The links in letters to people on ladders: the question that a link belongs to, while it can be answered.
import { loadContactFacts } from './facts.ts';
import { oneRow, timestamp, type Database, type RegionCode } from '../database.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import { askedPlaces, type ContactFacts } from '../../domain/contacts/facts.ts';
import type { ContactLetterSubject } from '../../domain/contacts/letters.ts';
import type { Instant } from '../../domain/time.ts';

/** A link that works, and all that its page is written from. */
export interface OpenContactLink {
  readonly facts: ContactFacts;
  /** The number of the question. */
  readonly asking: number;
}

/**
 * Looks a link up. Undefined for one that does not exist, has expired, belongs to an older question, or to somebody who
 * stands there no more: the page says the same of all.
 */
export function findContactLink(
  database: Database,
  region: RegionCode,
  link: string,
  now: Instant,
): Promise<OpenContactLink | undefined> {
  return database.inRegion(region, async (transaction) => {
    const row = await oneRow<{ person: PersonId; about: ContactLetterSubject }>(
      transaction,
      `select contact_id as person, about from letters
        where region = $1 and link = $2 and link_until > $3 and contact_id is not null`,
      [region, link, timestamp(now)],
    );
    const facts = row && (await loadContactFacts(transaction, region, row.person, now));
    if (facts?.contact.asking?.number !== row?.about.asking) return undefined;
    return row && facts && askedPlaces(facts).length > 0 ? { facts, asking: row.about.asking } : undefined;
  });
}
