// What the rules look at besides the case: the time, the case's agreement, and who holds which role.
import type { OrganisationId, PersonId } from './parties.ts';
import type { Agreement, Role } from '../escalation/agreement.ts';
import type { Instant, LocalDate } from '../time.ts';

export interface Context {
  readonly now: Instant;
  /** The version that the case keeps. */
  readonly agreement: Agreement;
  /** As things are today; people are never pinned. */
  readonly directory: Directory;
}

/** Who holds which role, and who is away. */
export interface Directory {
  readonly holdings: readonly Holding[];
  readonly absences: readonly Absence[];
}

export interface Holding {
  readonly organisation: OrganisationId;
  readonly role: Role;
  readonly person: PersonId;
  readonly from: LocalDate;
  /** The last day. */
  readonly until?: LocalDate;
}

export interface Absence {
  readonly person: PersonId;
  readonly from: LocalDate;
  /** The last day. */
  readonly until: LocalDate;
  readonly deputy?: PersonId;
}
