// Accounts: one per person who signs in, found by mail address, made at the first sign-in.
import { randomUUID } from 'node:crypto';
import { instant, timestamp, type Queries } from '../database.ts';
import { seatsOf, type ConsoleSeat, type SeatedPerson } from './seats.ts';
import type { Gate } from './gate.ts';
import type { Language } from '../../domain/advice/facts.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';

export type AccountId = string;

/** Somebody who has signed in, or was let in by an administrator. */
export interface Account {
  readonly id: AccountId;
  readonly email: string;
  readonly name: string;
  /** Of the pages, once they chose one. */
  readonly language: Language | null;
  readonly administrator: boolean;
  readonly disabled: boolean;
  /** Whether a code of an app is asked besides the code by mail. */
  readonly hasTotp: boolean;
  /** Sessions that began before it are over. */
  readonly sessionsFrom: Instant;
  readonly lastSignedInAt: Instant | null;
}

/** An account with its places at the consoles of regions. */
export interface SeatedAccount extends Account {
  readonly seats: readonly ConsoleSeat[];
}

interface AccountRow extends Omit<Account, 'sessionsFrom' | 'lastSignedInAt'> {
  readonly sessionsFrom: Date | number;
  readonly lastSignedInAt: Date | null;
}

/** The columns of an {@link Account}. */
export const accountColumns = `accounts.id, accounts.email, accounts.name, language, administrator,
  disabled_at is not null as disabled, totp_key is not null as "hasTotp", sessions_from as "sessionsFrom",
  last_signed_in_at as "lastSignedInAt"`;

/** Makes an account of a row. */
export function accountOf({ sessionsFrom, lastSignedInAt, ...row }: AccountRow): Account {
  return {
    ...row,
    // The beginning of time is no date, but a number.
    sessionsFrom: typeof sessionsFrom === 'number' ? sessionsFrom : instant(sessionsFrom),
    lastSignedInAt: lastSignedInAt && instant(lastSignedInAt),
  };
}

async function oneAccount(gate: Queries, where: string, value: string): Promise<Account | undefined> {
  const { rows } = await gate.query<AccountRow>(`select ${accountColumns} from accounts where ${where}`, [
    value,
  ]);
  return rows[0] && accountOf(rows[0]);
}

/** The account with this id. */
export function readAccount(gate: Queries, id: AccountId): Promise<Account | undefined> {
  return oneAccount(gate, 'id = $1', id);
}

/** The account with this address, in capitals or not. */
export function accountWith(gate: Queries, email: string): Promise<Account | undefined> {
  return oneAccount(gate, 'lower(email) = lower($1)', email);
}

/** An account with its places on a day; undefined where there is none. */
export async function findSeats(
  gate: Queries,
  id: AccountId,
  day: LocalDate,
): Promise<SeatedAccount | undefined> {
  const account = await readAccount(gate, id);
  return account && { ...account, seats: (await seatsOf(gate, account.email, day)).map(withoutAddress) };
}

function withoutAddress({ email: _email, ...seat }: SeatedPerson): ConsoleSeat {
  return seat;
}

/** Whether somebody may sign in, or why not. */
export type Admission =
  /** Under the address on record: what somebody typed may merely look like it. */
  | { readonly may: true; readonly email: string; readonly name: string }
  | { readonly may: false; readonly because: 'unknown' | 'disabled'; readonly account?: AccountId };

/**
 * Whether somebody with this address may sign in: who has an account that is not disabled, also when they lost their
 * role, for they are told so; and who has a place at a console.
 */
export async function admission(gate: Queries, email: string, day: LocalDate): Promise<Admission> {
  const account = await accountWith(gate, email);
  if (account?.disabled) return { may: false, because: 'disabled', account: account.id };
  if (account) return { may: true, email: account.email, name: account.name };
  const [seat] = await seatsOf(gate, email, day);
  return seat ? { may: true, email: seat.email, name: seat.name } : { may: false, because: 'unknown' };
}

/** The account of who may sign in with this address; made now where there was none. */
export async function accountAtSignIn(
  gate: Gate,
  email: string,
  day: LocalDate,
  now: Instant,
): Promise<{ readonly account: Account } | Extract<Admission, { may: false }>> {
  const admitted = await admission(gate, email, day);
  if (!admitted.may) return admitted;
  await addAccount(gate, admitted.email, admitted.name, now);
  const account = await accountWith(gate, admitted.email);
  if (!account) throw new Error('An account was gone right after it was made');
  return account.disabled ? { may: false, because: 'disabled', account: account.id } : { account };
}

/** Adds an account, unless one has the address. */
export async function addAccount(gate: Queries, email: string, name: string, now: Instant): Promise<void> {
  await gate.query(
    `insert into accounts (id, email, name, created_at) values ($1, $2, $3, $4) on conflict do nothing`,
    [randomUUID(), email, name, timestamp(now)],
  );
}

/** Writes down that somebody has signed in. */
export async function noteSignIn(gate: Queries, id: AccountId, now: Instant): Promise<void> {
  await gate.query('update accounts set last_signed_in_at = $2 where id = $1', [id, timestamp(now)]);
}

/** Writes down in which language somebody wants the pages. */
export async function choosePageLanguage(gate: Queries, id: AccountId, language: Language): Promise<void> {
  await gate.query('update accounts set language = $2 where id = $1', [id, language]);
}
