// Lets time pass for the people on a region's ladders: one transaction, after which their round knows how long to sleep.
import type { Clock } from './clock.ts';
import { askContacts } from '../store/contacts/askContacts.ts';
import type { Database, RegionCode } from '../store/database.ts';

export interface ContactsAsked {
  /** When somebody is due next, on the workflow's clock; null when only a change can bring anything. */
  readonly wakeAt: number | null;
}

export type AskContacts = (region: RegionCode, workflowNow: number) => Promise<ContactsAsked>;

/** @param clock of which the later of the workflow's own time and ours is taken, as for a case */
export function createAskContacts(database: Database, clock: Clock): AskContacts {
  return async (region, workflowNow) => {
    const wakeAt = await askContacts(database, region, clock.later(workflowNow), true);
    return { wakeAt: wakeAt === null ? null : clock.elsewhere(wakeAt) };
  };
}
