// Halfway signing in: what a browser that is not signed in has to come back with.
import type { AccountId } from '../../store/gate/accounts.ts';
import { MINUTE_MS, type Instant } from '../../domain/time.ts';

interface Underway {
  readonly since: Instant;
  /** Where to go afterwards, a path of ours. */
  readonly to?: string | undefined;
}

/** A code was asked for. */
export interface PendingCode extends Underway {
  readonly is: 'code';
  readonly challenge: string;
  /** As typed. */
  readonly address: string;
}

/** The code by mail was right; a code of the app is asked. */
export interface PendingSecond extends Underway {
  readonly is: 'second';
  readonly account: AccountId;
}

/** Sent to an organisation, which sends back. */
export interface PendingOrganisation extends Underway {
  readonly is: 'organisation';
  readonly provider: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The address that was typed, so that it need not be typed again. */
  readonly hint?: string;
}

export type Pending = PendingCode | PendingSecond | PendingOrganisation;

const LONGEST_MS = 15 * MINUTE_MS;

/** What is under way, when it is this and did not begin too long ago. */
export function pendingIs<Is extends Pending['is']>(
  pending: Pending | undefined,
  is: Is,
  now: Instant,
): Extract<Pending, { is: Is }> | undefined {
  if (pending?.is !== is || now - pending.since > LONGEST_MS) return undefined;
  return pending as Extract<Pending, { is: Is }>;
}
