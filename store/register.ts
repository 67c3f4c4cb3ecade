// Registering an advice: the first of a case's changes, on the same terms as all others.
import { randomInt } from 'node:crypto';
import { insertCase } from './adviceRows.ts';
import { loadRegion } from './caseFacts.ts';
import { loadAgreement, organisationsOf, versionInForce } from './context.ts';
import type { Database, RegionCode, Transaction } from './database.ts';
import { tellNews } from './news.ts';
import { dropDraftOf } from './registrationDrafts.ts';
import type { AdviceFacts, Parties, Rhythm } from '../domain/advice/parties.ts';
import { decide } from '../domain/advice/decide.ts';
import type { Actor } from '../domain/advice/events.ts';
import type { Refusal } from '../domain/advice/refusals.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import type { AgreementFault } from '../domain/escalation/agreementFault.ts';
import { pinningFaults } from '../domain/escalation/agreementFaults.ts';
import type { Instant } from '../domain/time.ts';

export interface Registration {
  /** Made by the form, so that sending it twice registers once. */
  readonly id: string;
  readonly parties: Parties;
  readonly facts: AdviceFacts;
  readonly rhythm: Rhythm;
}

export type Registered =
  | { readonly reference: string }
  | { readonly refusal: Refusal }
  /** These people or organisations are not in this region. */
  | { readonly strangers: readonly string[] }
  /** The region has no agreement in force on this day, or registers nothing any more. */
  | { readonly noAgreement: true }
  /** The agreement in force is from before such things were looked at, and a case that is pinned to it could not go on. */
  | { readonly faultyAgreement: readonly AgreementFault[] };

/** Neither vowels nor characters that look alike: a reference spells no word and is read out without mistakes. */
const LETTERS = 'BCDFGHJKMNPQRSTVWXZ';
const DIGITS = '23456789';

/** A random reference such as `K7M-3QX`: one of eight million, of which a region uses some thousands. */
export function newReference(): string {
  const pick = (from: string) => from.charAt(randomInt(from.length));
  const [letter, digit] = [() => pick(LETTERS), () => pick(DIGITS)];
  return `${letter()}${digit()}${letter()}-${digit()}${letter()}${letter()}`;
}

/** Registers an advice under the agreement in force today. The same registration twice gives the same case. */
export function register(
  database: Database,
  region: RegionCode,
  registration: Registration,
  actor: Actor,
  now: Instant,
): Promise<Registered> {
  return database.inRegion(region, async (transaction) => {
    // A button pressed twice: the second waits for the first, and finds what it made.
    await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [registration.id]);
    const { rows } = await transaction.query<{ reference: string }>(
      'select reference from advices where region = $1 and id = $2',
      [region, registration.id],
    );
    if (rows[0]) {
      await dropDraftOf(transaction, region, registration.id);
      return rows[0];
    }
    const day = localDateOf(now);
    const version = await versionInForce(transaction, region, day);
    const { endedOn } = await loadRegion(transaction, region);
    if (version === undefined || (endedOn !== null && endedOn < day)) return { noAgreement: true };
    const strangers = await strangersAmong(transaction, region, registration.parties);
    if (strangers.length > 0) return { strangers };

    const { id, parties, facts, rhythm } = registration;
    const reference = await freeReference(transaction, region);
    const agreement = await loadAgreement(transaction, region, version);
    const faultyAgreement = pinningFaults(agreement);
    if (faultyAgreement.length > 0) return { faultyAgreement };
    const context = { now, agreement, directory: { holdings: [], absences: [] } };
    const decision = decide(null, { type: 'register', reference, parties, facts, rhythm }, context, actor);
    if ('refusal' in decision) return decision;
    await insertCase(transaction, region, id, version, decision.advice, decision.events);
    await dropDraftOf(transaction, region, id);
    await tellNews(transaction, { region, changed: 'now', post: 'nothing' });
    return { reference };
  });
}

async function freeReference(transaction: Transaction, region: RegionCode): Promise<string> {
  for (;;) {
    const reference = newReference();
    const taken = await transaction.query('select from advices where region = $1 and reference = $2', [
      region,
      reference,
    ]);
    if (taken.rowCount === 0) return reference;
  }
}

async function strangersAmong(
  transaction: Transaction,
  region: RegionCode,
  parties: Parties,
): Promise<readonly string[]> {
  const people = [parties.referrer, parties.caseCoordinator.person].filter((person) => person !== undefined);
  const wanted = [...people, ...organisationsOf(parties)];
  const { rows } = await transaction.query<{ id: string }>(
    `select id from people where region = $1 and id = any ($2)
     union all
     select id from organisations where region = $1 and id = any ($2)`,
    [region, wanted],
  );
  const known = new Set(rows.map(({ id }) => id));
  return wanted.filter((id) => !known.has(id));
}
