// Who and what an advice is about: the parties behind it and its facts. Never a child's name, birth date or BSN.
import type { LocalDate } from '../time.ts';

/** Opaque ids of rows that the store keeps; the rules only compare them. */
export type PersonId = string;
export type OrganisationId = string;

/** Stands for the region itself among organisations: its chair, process supporter, commissioner and steering group. */
export const THE_REGION: OrganisationId = 'region';

/** Who brought the case to the expert team (S0 §2: mostly referrers, later providers, parents and youth too). */
export const submitterKinds = [
  'municipalAccess',
  'certifiedInstitution',
  'provider',
  'parent',
  'youth',
] as const;
export type SubmitterKind = (typeof submitterKinds)[number];

/** The parties of a case. People are known by id; which person is behind a role is looked up on the day. */
export interface Parties {
  /** Answers the checks (verwijzer, S0 §6). */
  readonly referrer: PersonId;
  /** Where the case coordinator (casusregisseur) or GI worker works: their manager is rung 1 of the municipal ladder. */
  readonly caseCoordinator: { readonly organisation: OrganisationId; readonly person?: PersonId };
  /** Who brought the case in (indiener): their manager is rung 1 of the provider ladder. */
  readonly submitter: { readonly kind: SubmitterKind; readonly organisation?: OrganisationId };
  readonly municipality: OrganisationId;
  readonly provider?: OrganisationId;
  readonly procurementOrganisation?: OrganisationId;
}

/** The parties that may be replaced while a case runs; for the referrer there is a command of its own. */
export const partyKeys = ['caseCoordinator', 'municipality', 'provider', 'procurementOrganisation'] as const;
export type PartyKey = (typeof partyKeys)[number];

/** Other parties than before; null: none any more. What is not named stays. */
export interface PartiesChange {
  readonly caseCoordinator?: Parties['caseCoordinator'];
  readonly municipality?: OrganisationId;
  readonly provider?: OrganisationId | null;
  readonly procurementOrganisation?: OrganisationId | null;
}

/** The parties after a change. */
export function withChange(parties: Parties, change: PartiesChange): Parties {
  const { provider, procurementOrganisation, ...rest } = { ...parties, ...change };
  return {
    ...rest,
    ...(typeof provider === 'string' && { provider }),
    ...(typeof procurementOrganisation === 'string' && { procurementOrganisation }),
  };
}

/** Which parties are another organisation than before; another person of the same one is none. */
export function changedParties(before: Parties, after: Parties): readonly PartyKey[] {
  const at = (parties: Parties, key: PartyKey) =>
    key === 'caseCoordinator' ? parties.caseCoordinator.organisation : parties[key];
  return partyKeys.filter((key) => at(before, key) !== at(after, key));
}

/** S0 §6, "soort casuïstiek". */
export const caseTypes = ['process', 'content', 'parentsDisagree'] as const;
/** S0 §6, "soort adviezen"; `other` is its "etc.". */
export const adviceKinds = ['redefineHelp', 'careMediation', 'outOfTheBox', 'other'] as const;
/** How binding the advice is. The documents disagree (S0 "bindend", S4 "zwaarwegend"), so it is a fact of each case. */
export const adviceForces = ['binding', 'weighty', 'urgent', 'free'] as const;
/** Whether the financier takes the advice over (S0 §3). */
export const financierConsents = ['yes', 'no', 'unknown'] as const;

/** What is known of the advice itself. */
export interface AdviceFacts {
  /** The day on which the expert team gave the advice. */
  readonly givenOn: LocalDate;
  readonly caseType: (typeof caseTypes)[number];
  readonly kind: (typeof adviceKinds)[number];
  readonly force: (typeof adviceForces)[number];
  readonly financierConsent: (typeof financierConsents)[number];
  /** Agreements made at the table (S4 §5 "Gemaakte afspraken"); free text for the chair's eyes. */
  readonly agreements?: string;
}

/** How often the referrer is asked (S0 §6: "wekelijks", or "3 maanden nadat het advies is afgegeven"). */
export type Rhythm =
  | { readonly every: 'week' }
  | { readonly every: 'threeMonths' }
  | { readonly every: 'weeks'; readonly weeks: number };
