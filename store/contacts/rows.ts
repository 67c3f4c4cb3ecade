// The rows of people on ladders: what is on record of them, and their letters, written in the transaction that decides.
import { insertLetters, withdrawLetter } from '../letterRows.ts';
import { timestamp, type RegionCode, type Transaction } from '../database.ts';
import { tellNews } from '../news.ts';
import type { Actor } from '../../domain/advice/events.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import { unknownContact, type Contact, type RecordedContactEvent } from '../../domain/contacts/contact.ts';
import {
  contactLetterKinds,
  contactLetterPointless,
  contactLettersFor,
  type ContactLetterKind,
  type ContactLetterSubject,
} from '../../domain/contacts/letters.ts';
import type { Place } from '../../domain/contacts/places.ts';
import type { Agreement } from '../../domain/escalation/agreement.ts';
import { DAY_MS, type Instant } from '../../domain/time.ts';

/**
 * How long the link in such a letter works: until the next yearly question and some time after it, so that who leaves in
 * between can say so by the mail that they have.
 */
const LINK_DAYS = 366 + 60;

/** What is on record of everybody in a region, by person. */
export async function loadContacts(
  transaction: Transaction,
  region: RegionCode,
): Promise<ReadonlyMap<PersonId, Contact>> {
  const { rows } = await transaction.query<{ id: PersonId; state: Contact }>(
    'select person_id as id, state from confirmations where region = $1',
    [region],
  );
  return new Map(rows.map(({ id, state }) => [id, state]));
}

/** What is on record of one person. */
export async function loadContact(
  transaction: Transaction,
  region: RegionCode,
  person: PersonId,
): Promise<{ readonly contact: Contact; readonly agreementVersion: number | undefined }> {
  const { rows } = await transaction.query<{ state: Contact; agreement_version: number }>(
    'select state, agreement_version from confirmations where region = $1 and person_id = $2',
    [region, person],
  );
  const [row] = rows;
  return { contact: row?.state ?? unknownContact, agreementVersion: row?.agreement_version };
}

/** Writes what was decided about somebody, withdraws what it made pointless, and inserts the letters that it asks for. */
export async function writeContact(
  transaction: Transaction,
  region: RegionCode,
  person: PersonId,
  decided: { readonly contact: Contact; readonly events: readonly RecordedContactEvent[] },
  places: readonly Place[],
  { agreement, actor, now }: { readonly agreement: Agreement; readonly actor: Actor; readonly now: Instant },
): Promise<void> {
  const { contact, events } = decided;
  await transaction.query(
    `insert into confirmations (region, person_id, state, version, agreement_version) values ($1, $2, $3, $4, $5)
     on conflict (region, person_id) do update set
       state = excluded.state, version = excluded.version, agreement_version = excluded.agreement_version`,
    [region, person, JSON.stringify(contact), contact.version, agreement.version],
  );
  await appendEvents(transaction, region, person, events, actor);
  await withdrawPointless(transaction, region, new Map([[person, { contact, places }]]), now);
  const letters = contactLettersFor(events, person, agreement.calendar, now);
  await insertLetters(transaction, region, { contact: person }, letters, now, () => now + LINK_DAYS * DAY_MS);
  if (letters.length > 0) await tellNews(transaction, { region, changed: 'nothing', post: 'soon' });
}

async function appendEvents(
  transaction: Transaction,
  region: RegionCode,
  person: PersonId,
  events: readonly RecordedContactEvent[],
  actor: Actor,
): Promise<void> {
  const rows = events.map(({ seq, at, event: { type, ...data } }) => ({
    seq,
    at: timestamp(at),
    type,
    data,
  }));
  await transaction.query(
    `insert into confirmation_events (region, person_id, seq, at, type, actor, data)
     select $1, $2, seq, at, type, $4, data
       from jsonb_to_recordset($3) as e (seq integer, at timestamptz, type text, data jsonb)`,
    [region, person, JSON.stringify(rows), JSON.stringify(actor)],
  );
}

/** Withdraws the letters to these people that did not pass the fence yet and make no sense any more. */
export async function withdrawPointless(
  transaction: Transaction,
  region: RegionCode,
  now: ReadonlyMap<PersonId, { readonly contact: Contact; readonly places: readonly Place[] }>,
  at: Instant,
): Promise<void> {
  const { rows } = await transaction.query<{
    id: string;
    kind: ContactLetterKind;
    to: PersonId;
    about: ContactLetterSubject;
  }>(
    `select id, kind, contact_id as to, about from letters
      where region = $1 and contact_id = any ($2) and state in ('ready', 'sending') and kind = any ($3)`,
    [region, [...now.keys()], [...contactLetterKinds]],
  );
  for (const { id, ...letter } of rows) {
    const known = now.get(letter.to);
    const because = known && contactLetterPointless(letter, known.contact, known.places);
    if (because) await withdrawLetter(transaction, region, id, because, at);
  }
}
