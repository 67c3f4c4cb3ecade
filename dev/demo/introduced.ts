// People on ladders who were asked before our time, and said that it is right.
import type { PersonId } from '../../domain/advice/parties.ts';
import type { ContactCommand } from '../../domain/contacts/decideContact.ts';
import type { Instant } from '../../domain/time.ts';
import { askContacts } from '../../store/contacts/askContacts.ts';
import { executeContact } from '../../store/contacts/executeContact.ts';
import { loadStandings } from '../../store/contacts/standings.ts';
import type { Database, RegionCode } from '../../store/database.ts';

/** Everybody who is on a ladder at a moment was asked then and confirmed at once; of their letters nothing is kept. */
export async function introduceEverybody(database: Database, region: RegionCode, at: Instant): Promise<void> {
  const { onLadders } = await database.inRegion(region, (transaction) =>
    loadStandings(transaction, region, at),
  );
  for (const person of onLadders.keys()) {
    const asking = await tell(database, region, person, { type: 'askAgain' }, at);
    await tell(database, region, person, { type: 'confirmPlaces', asking }, at);
  }
  await database.inRegion(region, (transaction) =>
    transaction.query('delete from letters where region = $1 and contact_id is not null', [region]),
  );
  await askContacts(database, region, at);
}

/** @returns the number of the question that they have now */
async function tell(
  database: Database,
  region: RegionCode,
  person: PersonId,
  command: ContactCommand,
  at: Instant,
): Promise<number> {
  const done = await executeContact(database, region, person, command, { part: 'receiver', person }, at);
  if ('refusal' in done) throw new Error(`${command.type} was refused: ${done.refusal}`);
  return done.contact.asking?.number ?? 0;
}
