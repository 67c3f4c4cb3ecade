// For tests that need Postfix and Dovecot: how to start them, and how to be skipped without.
import { describe, inject } from 'vitest';
import type { Account } from '../mailServers/configuration.ts';
import { startMailServers, type MailServers } from '../mailServers/servers.ts';
import { provided } from './provided.ts';

const unpacked = provided('mailServers', inject('mailServers'));

/** `describe` for tests that need them; skipped where they can't be had. */
export const describeWithMailServers = describe.skipIf(unpacked.missing !== undefined);

/** Starts both, with these mailboxes; the caller stops them. */
export async function mailServers(accounts: readonly Account[]): Promise<MailServers> {
  if (unpacked.missing !== undefined) throw new Error(`No mail servers in this run: ${unpacked.missing}`);
  return startMailServers(unpacked, accounts);
}
