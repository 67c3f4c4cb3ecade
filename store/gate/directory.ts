// What an administrator sees of who may sign in: accounts and places, and nothing of any case.
import { instant } from '../database.ts';
import { accountColumns, accountOf, type Account } from './accounts.ts';
import type { Gate } from './gate.ts';
import { allSeats, type SeatedPerson } from './seats.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';

/** An account, with what an administrator may do something about. */
export interface ListedAccount extends Account {
  /** By which organisations' sign-in it is known. */
  readonly issuers: readonly string[];
  readonly sessions: number;
  readonly createdAt: Instant;
}

/** Everyone who may sign in that day, or might again. */
export interface Directory {
  readonly accounts: readonly ListedAccount[];
  readonly seats: readonly SeatedPerson[];
}

/** All accounts by name, and all places by region. */
export async function readDirectory(gate: Gate, day: LocalDate): Promise<Directory> {
  const { rows } = await gate.query<
    Parameters<typeof accountOf>[0] & { issuers: string[]; sessions: number; createdAt: Date }
  >(
    `select ${accountColumns}, created_at as "createdAt",
            array(select issuer from account_identities where account_id = accounts.id order by issuer) as issuers,
            (select count(*)::int from sessions
              where sess ->> 'account' = accounts.id::text and expire > now()) as sessions
       from accounts order by accounts.name, accounts.id`,
  );
  const accounts = rows.map(({ issuers, sessions, createdAt, ...row }) => ({
    ...accountOf(row),
    issuers,
    sessions,
    createdAt: instant(createdAt),
  }));
  return { accounts, seats: await allSeats(gate, day) };
}

/** Whether there are regions and all of them are made up. */
export async function onlyDemoRegions(gate: Gate): Promise<boolean> {
  const { rows } = await gate.query<{ all: boolean }>(
    'select coalesce(bool_and(demo), false) as all from regions',
  );
  return rows[0]?.all ?? false;
}
