// The activities, built from the parts that a worker hands them.
import { createAdvance, type Advance } from './advance.ts';
import { createAskContacts, type AskContacts } from './askContacts.ts';
import type { Clock } from './clock.ts';
import { createDeliverReady, type DeliverReady } from './deliverReady.ts';
import type { RegionsPost } from './deliverRound.ts';
import { withCodes } from './failures.ts';
import type { Database } from '../store/database.ts';

export interface Activities {
  readonly advance: Advance;
  readonly askContacts: AskContacts;
  readonly deliverReady: DeliverReady;
}

export interface Parts {
  readonly database: Database;
  readonly clock: Clock;
  readonly post: RegionsPost;
}

export function createActivities({ database, clock, post }: Parts): Activities {
  return {
    advance: withCodes(createAdvance(database, clock)),
    askContacts: withCodes(createAskContacts(database, clock)),
    deliverReady: withCodes(createDeliverReady(database, clock, post)),
  };
}
