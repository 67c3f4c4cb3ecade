// Lets time pass for everybody on the ladders of a region: one transaction, after which its workflow knows when to look again.
import type { Database, RegionCode, Transaction } from '../database.ts';
import { closeRound, lockRound } from './rounds.ts';
import { loadContacts, withdrawPointless, writeContact } from './rows.ts';
import { contactContext, loadStandings, standingOf, type Standings } from './standings.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import { instantOf } from '../../domain/calendar/amsterdam.ts';
import { unknownContact, type Contact } from '../../domain/contacts/contact.ts';
import { decideContact } from '../../domain/contacts/decideContact.ts';
import { nextLookAt } from '../../domain/contacts/due.ts';
import type { Place } from '../../domain/contacts/places.ts';
import type { Agreement } from '../../domain/escalation/agreement.ts';
import type { Instant } from '../../domain/time.ts';

/**
 * Asks and reminds whoever is due, and withdraws what makes no sense any more. Woken early, or for what is done already, it
 * does nothing.
 * @param byWorkflow the round's own workflow asks, and so need not be woken for what it brings about
 * @returns when it is to be done again; null when only a change can bring anything
 */
export function askContacts(
  database: Database,
  region: RegionCode,
  now: Instant,
  byWorkflow = false,
): Promise<Instant | null> {
  return database.inRegion(region, async (transaction) => {
    const round = await lockRound(transaction, region);
    const early = round.wakeAt === null || now < round.wakeAt;
    if (round.lookedVersion === round.version && early) return round.wakeAt;
    const standings = await loadStandings(transaction, region, now);
    const contacts = await loadContacts(transaction, region);
    const looks = standings.agreement
      ? await lookAtAll(transaction, region, standings, contacts, standings.agreement, now)
      : [];
    const { changesOn } = standings;
    const moments = [...looks, ...(changesOn === null ? [] : [instantOf(changesOn, '00:00')])];
    const wakeAt = moments.length === 0 ? null : Math.min(...moments);
    await closeRound(transaction, region, round.version, wakeAt, byWorkflow);
    return wakeAt;
  });
}

/** @returns when each of them is to be looked at again */
async function lookAtAll(
  transaction: Transaction,
  region: RegionCode,
  standings: Standings,
  contacts: ReadonlyMap<PersonId, Contact>,
  agreement: Agreement,
  now: Instant,
): Promise<readonly Instant[]> {
  const context = contactContext(agreement, now);
  const looks: Instant[] = [];
  const unchanged = new Map<PersonId, { contact: Contact; places: readonly Place[] }>();
  for (const person of new Set([...standings.onLadders.keys(), ...contacts.keys()])) {
    const standing = standingOf(standings, person);
    const before = contacts.get(person) ?? unknownContact;
    const decided = decideContact(before, { type: 'passTime' }, standing, context);
    if ('refusal' in decided) throw new Error(`Time was refused: ${decided.refusal}`);
    const { contact, events } = decided;
    const { places } = standing;
    if (events.length === 0) unchanged.set(person, { contact, places });
    else {
      await writeContact(transaction, region, person, decided, places, {
        agreement,
        actor: { part: 'time' },
        now,
      });
    }
    const next = nextLookAt(contact, standing, context);
    if (next !== null) looks.push(next);
  }
  await withdrawPointless(transaction, region, unchanged, now);
  return looks;
}
