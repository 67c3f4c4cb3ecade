// Has whoever is on a ladder or in the region's team hear of it, at the old address and the new, that theirs was changed.
import { loadStandings } from './standings.ts';
import type { RegionCode, Transaction } from '../database.ts';
import { insertLetters } from '../letterRows.ts';
import { tellNews } from '../news.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { addressLettersFor } from '../../domain/contacts/addressLetters.ts';
import { folded, type PeopleBook } from '../../domain/contacts/book.ts';
import type { ChangedPerson } from '../../domain/contacts/changes.ts';
import { unknownContact } from '../../domain/contacts/contact.ts';
import { isOfTheRegion } from '../../domain/contacts/holdings.ts';
import type { Instant } from '../../domain/time.ts';

/**
 * Asks for the letters about addresses that were changed, in the transaction that changes them. While no ladders are in
 * force nobody has agreed on hours for mail, and none is sent.
 * @param book as it is now
 */
export async function tellOfAddresses(
  transaction: Transaction,
  region: RegionCode,
  changes: readonly ChangedPerson[],
  book: PeopleBook,
  now: Instant,
): Promise<void> {
  const changed = changes.flatMap(({ person, change }) =>
    change.what === 'address' && folded(change.before) !== folded(change.after) ? [{ person, change }] : [],
  );
  if (changed.length === 0) return;
  const { agreement, onLadders } = await loadStandings(transaction, region, now);
  if (!agreement) return;
  const today = localDateOf(now);
  const told = changed.filter(({ person }) => onLadders.has(person) || isOfTheRegion(book, person, today));
  for (const { person, change } of told) {
    // A letter that is about no case belongs to what is on record of its receiver, be that nothing yet.
    await transaction.query(
      `insert into confirmations (region, person_id, state, version, agreement_version)
       values ($1, $2, $3, 0, $4) on conflict do nothing`,
      [region, person, JSON.stringify(unknownContact), agreement.version],
    );
    const letters = addressLettersFor(person, change, agreement.calendar, now);
    await insertLetters(transaction, region, { contact: person }, letters, now, () => now);
  }
  if (told.length > 0) await tellNews(transaction, { region, changed: 'nothing', post: 'soon' });
}
