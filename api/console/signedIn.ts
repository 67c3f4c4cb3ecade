// Who is signed in, as the console has to know it.
import type { ConsoleRole } from './rights.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import type { RegionCode } from '../../store/database.ts';

/** Someone's place at the console of a region today. */
export interface HeldSeat {
  readonly region: RegionCode;
  readonly regionName: string;
  /** As whom they act there. */
  readonly person: PersonId;
  readonly name: string;
  readonly surname: string;
  readonly roles: readonly ConsoleRole[];
  /** The name of the one whose deputy they are, where that is how they came by the first of their roles. */
  readonly standsInFor?: string;
}

/** An account that has signed in. */
export interface SignedIn {
  readonly account: string;
  readonly name: string;
  /** Keeps regions and the people who may sign in; sees no case. */
  readonly administrator: boolean;
  readonly seats: readonly HeldSeat[];
}
