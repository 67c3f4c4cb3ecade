// How everybody on the ladders of a region stands: who confirmed, who did not, and what waits for the chair.
import { loadBounced } from '../bouncedAddresses.ts';
import { oneRow, type Database, type RegionCode, type Transaction } from '../database.ts';
import { loadContacts } from '../contacts/rows.ts';
import { contactContext, loadStandings, standingsUnder, type Standings } from '../contacts/standings.ts';
import type { OrganisationProfile, PersonProfile } from '../../domain/advice/facts.ts';
import { THE_REGION, type PersonId } from '../../domain/advice/parties.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { unknownContact, type Contact } from '../../domain/contacts/contact.ts';
import { reasonToAsk, type Standing } from '../../domain/contacts/due.ts';
import { positionKey } from '../../domain/contacts/places.ts';
import {
  contactStanding,
  knowsTheirPlaces,
  withReturned,
  type ContactStanding,
} from '../../domain/contacts/states.ts';
import type { Agreement } from '../../domain/escalation/agreement.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';

/** Somebody on a ladder. */
export interface ContactLine {
  readonly person: PersonProfile;
  readonly standing: Standing;
  readonly contact: Contact;
  readonly stands: ContactStanding;
  /** When mail last came back from the address that is theirs now; whatever it was about. */
  readonly returnedAt: Instant | null;
}

/** A version that is to come, and who will be asked when it is in force. */
export interface ComingVersion {
  readonly version: number;
  /** Null: not decided yet. */
  readonly from: LocalDate | null;
  readonly asked: readonly Pick<ContactLine, 'person' | 'standing'>[];
}

export interface ContactsPage {
  /** In force; undefined: nobody is asked. */
  readonly agreement: Agreement | undefined;
  readonly organisations: ReadonlyMap<string, OrganisationProfile>;
  /** By name. */
  readonly lines: readonly ContactLine[];
  /** By {@link positionKey} and person: the row by which somebody holds a position. */
  readonly holdings: ReadonlyMap<string, string>;
  readonly coming: ComingVersion | undefined;
}

/** The key of {@link ContactsPage.holdings}. */
export function holdingKey(person: PersonId, position: Parameters<typeof positionKey>[0]): string {
  return `${person}/${positionKey(position)}`;
}

/** Everybody on the ladders in force, and who will be when the next version is. */
export function readContacts(database: Database, region: RegionCode, now: Instant): Promise<ContactsPage> {
  return database.inRegion(region, async (transaction) => {
    const standings = await loadStandings(transaction, region, now);
    const contacts = await loadContacts(transaction, region);
    const { agreement, organisations } = standings;
    return {
      agreement,
      organisations,
      lines: agreement
        ? linesOf(standings, agreement, contacts, await loadBounced(transaction, region), now)
        : [],
      holdings: await readHoldings(transaction, region),
      coming: await readComing(transaction, region, standings, contacts, now),
    };
  });
}

/** One person; undefined: they stand on no ladder in force. */
export function readContactLine(
  database: Database,
  region: RegionCode,
  person: PersonId,
  now: Instant,
): Promise<ContactLine | undefined> {
  return database.inRegion(region, async (transaction) => {
    const standings = await loadStandings(transaction, region, now);
    if (!standings.agreement) return undefined;
    const contacts = await loadContacts(transaction, region);
    const bounced = await loadBounced(transaction, region);
    return linesOf(standings, standings.agreement, contacts, bounced, now).find(
      (line) => line.person.id === person,
    );
  });
}

/**
 * Whether each person on the ladders in force knows it, for whoever counts how ready a region is. Who was never asked is
 * not in it.
 */
export async function readContactStates(
  transaction: Transaction,
  region: RegionCode,
  now: Instant,
): Promise<ReadonlyMap<PersonId, 'confirmed' | 'unconfirmed' | 'bounced'>> {
  const standings = await loadStandings(transaction, region, now);
  const contacts = await loadContacts(transaction, region);
  if (!standings.agreement) return new Map();
  const bounced = await loadBounced(transaction, region);
  const lines = linesOf(standings, standings.agreement, contacts, bounced, now);
  return new Map(
    lines
      .filter(({ contact, returnedAt }) => contact.version > 0 || returnedAt !== null)
      .map(({ person, stands }) => [person.id, knowsTheirPlaces(stands)]),
  );
}

function linesOf(
  { onLadders, people }: Standings,
  agreement: Agreement,
  contacts: ReadonlyMap<PersonId, Contact>,
  bounced: ReadonlyMap<PersonId, Instant>,
  now: Instant,
): readonly ContactLine[] {
  const context = contactContext(agreement, now);
  return [...onLadders]
    .flatMap(([id, standing]) => {
      const person = people.get(id);
      const contact = contacts.get(id) ?? unknownContact;
      const returnedAt = bounced.get(id) ?? null;
      const stands = withReturned(contactStanding(contact, standing, context), returnedAt);
      return person ? [{ person, standing, contact, stands, returnedAt }] : [];
    })
    .toSorted((one, other) => one.person.surname.localeCompare(other.person.surname, 'nl'));
}

async function readHoldings(
  transaction: Transaction,
  region: RegionCode,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await transaction.query<{
    id: string;
    person: string;
    organisation: string | null;
    role: string;
  }>(
    `select id, person_id as person, organisation_id as organisation, role from holdings
      where region = $1 order by from_date`,
    [region],
  );
  return new Map(
    rows.map(({ id, person, organisation, role }) => [`${person}/${organisation ?? THE_REGION}/${role}`, id]),
  );
}

/** The newest version that is not in force yet, and whom it would have asked if it were today. */
async function readComing(
  transaction: Transaction,
  region: RegionCode,
  standings: Standings,
  contacts: ReadonlyMap<PersonId, Contact>,
  now: Instant,
): Promise<ComingVersion | undefined> {
  const today = localDateOf(now);
  const row = await oneRow<{ version: number; from: LocalDate | null; body: Omit<Agreement, 'version'> }>(
    transaction,
    `select version, in_force_from as "from", body from agreements
      where region = $1 and version > $2 and (in_force_from is null or in_force_from > $3)
      order by in_force_from nulls last, version desc
      limit 1`,
    [region, standings.agreement?.version ?? 0, today],
  );
  if (!row) return undefined;
  const { version, from, body } = row;
  // Read anew each time: what is not in force yet can still change.
  const agreement: Agreement = { ...body, version };
  const day = from ?? today;
  const context = contactContext(agreement, now);
  const asked = [...standingsUnder(agreement, standings, day)].flatMap(([id, standing]) => {
    const person = standings.people.get(id);
    const because = reasonToAsk(contacts.get(id) ?? unknownContact, standing, context);
    return person && because !== null ? [{ person, standing }] : [];
  });
  return { version, from, asked };
}
