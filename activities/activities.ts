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
  /** Times an activity under its name; not there: nobody wants to know. */
  readonly timed?: Timed;
}

export type Timed = <Args extends unknown[], Result>(
  name: string,
  activity: (...args: Args) => Promise<Result>,
) => (...args: Args) => Promise<Result>;

const untimed: Timed = (_name, activity) => activity;

export function createActivities({ database, clock, post, timed = untimed }: Parts): Activities {
  return {
    advance: timed('advance', withCodes(createAdvance(database, clock))),
    askContacts: timed('askContacts', withCodes(createAskContacts(database, clock))),
    deliverReady: timed('deliverReady', withCodes(createDeliverReady(database, clock, post))),
  };
}
