// One row of a file of people, after its cells were read and before anything is looked up.
import type { Language, OrganisationKind, PersonProfile } from '../../advice/facts.ts';
import type { Role } from '../../escalation/agreement.ts';
import type { LocalDate } from '../../time.ts';

/** A person at their organisation, with at most one role; several roles are several rows. */
export interface PersonRow {
  readonly name: string;
  readonly email: string;
  /** Not there: as it is known, or as the name suggests. */
  readonly surname?: string;
  /** Not there: the file has no such column, and what is known stays. So too below. */
  readonly addressAs?: PersonProfile['addressAs'];
  readonly phone?: string | null;
  readonly language?: Language;
}

export interface RoleCells {
  readonly role: Role;
  /** The organisation that the role is in, where that is not where the person works. */
  readonly at: string | null;
  /** Null: from today on for a new role, unchanged for one that is there. */
  readonly from: LocalDate | null;
  /** Null: goes on. Not there: as it is known, and a new role goes on. */
  readonly until?: LocalDate | null;
}

export interface ImportRow {
  /** As a spreadsheet counts: 1 is the row with the names of the columns. */
  readonly number: number;
  /** Where the person works; null: with the expert team. */
  readonly organisation: string | null;
  /** Of the organisation; null: as it is known. */
  readonly kind: OrganisationKind | null;
  /** Null: the row is about the organisation alone. */
  readonly person: PersonRow | null;
  readonly role: RoleCells | null;
}

/** What is wrong with a row once it is laid beside the others and the people that are there. */
export interface RowFault {
  readonly row: number;
  readonly code:
    /** The same as an earlier row. `other`: its number. */
    | 'duplicate'
    /** Two rows say two kinds of one organisation. */
    | 'kindsDiffer'
    /** The organisation is known as another kind. */
    | 'kindIsOther'
    | 'kindMissing'
    /** Two rows with one address differ in who that is or where they work. */
    | 'personDiffers'
    /** The organisation of the role is neither in the file nor known. */
    | 'roleAtUnknown'
    /** A role of the region in an organisation. */
    | 'regionRoleAtOrganisation'
    /** A role in an organisation, of somebody of the expert team, without saying which. */
    | 'roleWithoutOrganisation'
    | 'untilBeforeFrom'
    /** Of a role that is there and of which the row names the end only. `day`: its start. */
    | 'untilBeforeStart'
    /** The person leaves before the role would end. `day`: their last. */
    | 'leaves'
    /** Whoever reads the file in only stands in for the chair, and would be made the chair by this row. */
    | 'onlyStandsIn'
    /** The same role twice in one period. `other`: the row, or none where the role is there already. */
    | 'roleOverlaps';
  readonly other?: number;
  readonly day?: LocalDate;
}
