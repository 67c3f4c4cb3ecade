// Reads all that a letter or a page about somebody's place on the ladders is written from.
import { loadRegion } from '../caseFacts.ts';
import type { RegionCode, Transaction } from '../database.ts';
import { loadMandates } from '../mandateRows.ts';
import { loadContact } from './rows.ts';
import { loadStandings, standingOf } from './standings.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import type { ContactFacts } from '../../domain/contacts/facts.ts';
import type { Instant } from '../../domain/time.ts';

/** The facts of one person; undefined for a stranger, and while no ladders are in force. */
export async function loadContactFacts(
  transaction: Transaction,
  region: RegionCode,
  person: PersonId,
  now: Instant,
): Promise<ContactFacts | undefined> {
  const standings = await loadStandings(transaction, region, now);
  const { agreement, directory, people, organisations } = standings;
  const profile = people.get(person);
  if (!agreement || !profile) return undefined;
  const { contact } = await loadContact(transaction, region, person);
  return {
    agreement,
    directory,
    people,
    organisations,
    region: await loadRegion(transaction, region),
    person: profile,
    contact,
    standing: standingOf(standings, person),
    mandates: await loadMandates(transaction, region, null),
  };
}
