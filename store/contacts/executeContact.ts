// The one path for every change of what is on record of somebody on a ladder, but for the passing of time.
import { loadAgreement } from '../context.ts';
import type { Database, RegionCode, Transaction } from '../database.ts';
import { contactsChanged, lockRound } from './rounds.ts';
import { loadContact, writeContact } from './rows.ts';
import { contactContext, loadStandings, standingOf } from './standings.ts';
import type { Actor } from '../../domain/advice/events.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import type { Contact, RecordedContactEvent } from '../../domain/contacts/contact.ts';
import {
  decideContact,
  type ContactCommand,
  type ContactRefusal,
} from '../../domain/contacts/decideContact.ts';
import type { Instant } from '../../domain/time.ts';

export type ExecutedContact =
  | { readonly refusal: ContactRefusal }
  | { readonly contact: Contact; readonly events: readonly RecordedContactEvent[] };

/** Changes what is on record of somebody, in one transaction. After the commit the region's round looks again. */
export function executeContact(
  database: Database,
  region: RegionCode,
  person: PersonId,
  command: ContactCommand,
  actor: Actor,
  now: Instant,
): Promise<ExecutedContact> {
  return database.inRegion(region, (transaction) =>
    executeContactIn(transaction, region, person, command, actor, now),
  );
}

/** Does what `executeContact` does, within a transaction in which something else is written too. */
export async function executeContactIn(
  transaction: Transaction,
  region: RegionCode,
  person: PersonId,
  command: ContactCommand,
  actor: Actor,
  now: Instant,
): Promise<ExecutedContact> {
  await lockRound(transaction, region);
  const standings = await loadStandings(transaction, region, now);
  const { contact, agreementVersion } = await loadContact(transaction, region, person);
  const agreement =
    standings.agreement ??
    (agreementVersion === undefined ? undefined : await loadAgreement(transaction, region, agreementVersion));
  if (!agreement || !standings.people.has(person)) return { refusal: 'onNoLadder' };
  const standing = standingOf(standings, person);
  const decided = decideContact(contact, command, standing, contactContext(agreement, now));
  if ('refusal' in decided || decided.events.length === 0) return decided;
  await writeContact(transaction, region, person, decided, standing.places, { agreement, actor, now });
  await contactsChanged(transaction, region);
  return decided;
}
