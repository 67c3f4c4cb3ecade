// What pages and letters are written from: a case with the people, organisations and agreements around it.
import type { Advice } from './advice.ts';
import type { Context, Directory } from './context.ts';
import type { Recorded } from './events.ts';
import type { OrganisationId, PersonId } from './parties.ts';
import type { Agreement } from '../escalation/agreement.ts';
import type { Instant, LocalDate } from '../time.ts';

/** A region, whatever is told of it. */
export interface RegionFacts {
  readonly agreement: Agreement;
  readonly directory: Directory;
  readonly region: RegionProfile;
  /** Everyone who is spoken of. */
  readonly people: ReadonlyMap<PersonId, PersonProfile>;
  readonly organisations: ReadonlyMap<OrganisationId, OrganisationProfile>;
}

/** A case; its people are those in its directory and in its events, its agreement the version that it keeps. */
export interface CaseFacts extends RegionFacts {
  readonly id: string;
  readonly advice: Advice;
  readonly events: readonly Recorded[];
  /** Signed by the case's parties. */
  readonly mandates: readonly Mandate[];
}

/** A case without its history and its mandates: enough for a line in a list. */
export type CaseOutline = Omit<CaseFacts, 'events' | 'mandates'>;

/** What the rules would look at if the case were decided on now. */
export function contextOf({ advice, agreement, directory }: CaseOutline, now: Instant): Context {
  return { now: Math.max(now, advice.lastEventAt), agreement, directory };
}

/** How a region presents itself. */
export interface RegionProfile {
  readonly code: string;
  readonly name: string;
  /** "Expertteam jeugd Rijnmond". */
  readonly team: string;
  /** From which its mail comes. */
  readonly senderAddress: string;
  /** Of the chair. */
  readonly phone: string;
  /** "maandag tot en met donderdag van 9:00 tot 17:00 uur". */
  readonly phoneHours: string;
  /** Whom to call when a child is in danger, besides 112. */
  readonly crisisName: string;
  readonly crisisPhone: string;
  /** The address to which questions about what is kept of people can be sent; null until the chair gave it. */
  readonly privacyContact: string | null;
  /** The last day on which an advice could be registered; null while the region goes on. */
  readonly endedOn: LocalDate | null;
  /** Everything in it is made up. */
  readonly demo: boolean;
}

/** In which the product speaks to somebody. */
/** How sure a region wants to be of who replies to a notice: the link is enough, a code once per browser, or a code each time. */
export const replyProofs = ['link', 'codeOnNewBrowser', 'code'] as const;
export type ReplyProof = (typeof replyProofs)[number];

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export interface PersonProfile {
  readonly id: PersonId;
  /** "Selin Yilmaz". */
  readonly name: string;
  /** "Yilmaz", "de Wit". */
  readonly surname: string;
  /** Null: addressed by their whole name. */
  readonly addressAs: 'mevrouw' | 'heer' | null;
  readonly email: string;
  /** Of the letters to them and the pages behind those. Not there: Dutch. */
  readonly language?: Language;
  readonly organisation: OrganisationId | null;
  /** Their last day, for whoever left: nobody is to choose them any more. Null or not there: they are there. */
  readonly endedOn?: LocalDate | null;
}

export const organisationKinds = [
  'municipality',
  'municipalAccess',
  'certifiedInstitution',
  'provider',
  'procurementOrganisation',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** The kinds of organisation at which a case coordinator works. */
export const coordinatorKinds: readonly OrganisationKind[] = [
  'municipalAccess',
  'certifiedInstitution',
  'municipality',
];

export interface OrganisationProfile {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  readonly name: string;
}

/** By what a party agrees (S0 §3: "intentieverklaring, letter of understanding of convenant"; "Vergeet het inkoopcontract niet"). */
export const instruments = [
  'declarationOfIntent',
  'letterOfUnderstanding',
  'covenant',
  'contractClause',
] as const;
export type Instrument = (typeof instruments)[number];

/** What a party agreed to (S0 §3): the instrument, its title and clause, when it was signed and for how long it holds. */
export interface Mandate {
  readonly organisation: OrganisationId;
  readonly instrument: Instrument;
  /** "Convenant Jeugdhulp Rijnmond". */
  readonly title: string;
  /** "artikel 4". */
  readonly clause?: string;
  readonly signedOn: LocalDate;
  /** The first day, where it begins later than it was signed. */
  readonly holdsFrom?: LocalDate;
  /** The last day, as agreed; none: until it is ended. */
  readonly validUntil?: LocalDate;
  /** The last day, where a party ended it. */
  readonly endedOn?: LocalDate;
}
