// Which organisations a rung's recipients are looked up in, for a case of a municipality with a provider.
import type { Agreement, Ladder, Recipient, Rung } from './agreement.ts';
import type { OrganisationKind, OrganisationProfile } from '../advice/facts.ts';
import { THE_REGION, type OrganisationId } from '../advice/parties.ts';

/** An organisation, and for which municipality an access team works; without one it may work for any. */
export interface PlacedOrganisation extends OrganisationProfile {
  readonly municipality?: OrganisationId;
}

/** A rung, and where it stands. */
export interface RungPlace {
  readonly ladder: Ladder;
  /** From 1. */
  readonly number: number;
  readonly rung: Rung;
}

/** Two parties of a case; a region that has no provider yet is read as one whose cases have none. */
export interface Pair {
  readonly municipality: OrganisationId;
  readonly provider: OrganisationId | undefined;
}

/** All rungs, ladder by ladder, from below. */
export function rungPlaces({ ladders }: Pick<Agreement, 'ladders'>): readonly RungPlace[] {
  return ladders.flatMap((ladder) => ladder.rungs.map((rung, at) => ({ ladder, number: at + 1, rung })));
}

/** Every municipality with every provider. */
export function pairsOf(organisations: readonly PlacedOrganisation[]): readonly Pair[] {
  const providers = ofKind(organisations, 'provider');
  return ofKind(organisations, 'municipality').flatMap((municipality) =>
    (providers.length > 0 ? providers : [undefined]).map((provider) => ({ municipality, provider })),
  );
}

/** The ids of all organisations of a kind. */
export function ofKind(
  organisations: readonly PlacedOrganisation[],
  kind: OrganisationKind,
): readonly OrganisationId[] {
  return organisations.filter((one) => one.kind === kind).map(({ id }) => id);
}

/**
 * Where a recipient can be looked up in a case of that pair. The case coordinator works at an access team of the
 * municipality (or one of which no municipality is known), at any certified institution, or at the municipality itself
 * where it has no access team. Any procurement organisation can be the case's. The submitter is taken to be the provider,
 * whose ladder it begins (S0 §7: "manager van de indiener"); a parent or a youth has no manager.
 */
export function lookedUpIn(
  organisations: readonly PlacedOrganisation[],
  { municipality, provider }: Pair,
  of: Recipient['of'],
): readonly OrganisationId[] {
  switch (of) {
    case 'region':
      return [THE_REGION];
    case 'municipality':
      return [municipality];
    case 'provider':
    case 'submitter':
      return provider === undefined ? [] : [provider];
    case 'procurementOrganisation':
      return ofKind(organisations, 'procurementOrganisation');
    case 'caseCoordinator':
      return coordinatorsOf(organisations, municipality);
  }
}

function coordinatorsOf(
  organisations: readonly PlacedOrganisation[],
  municipality: OrganisationId,
): readonly OrganisationId[] {
  const access = organisations.filter(
    (one) => one.kind === 'municipalAccess' && (one.municipality ?? municipality) === municipality,
  );
  return [
    ...(access.length > 0 ? access.map(({ id }) => id) : [municipality]),
    ...ofKind(organisations, 'certifiedInstitution'),
  ];
}

/** Everywhere that a recipient can be looked up, over all pairs. */
export function everywhere(
  organisations: readonly PlacedOrganisation[],
  of: Recipient['of'],
): readonly OrganisationId[] {
  const pairs: readonly Pair[] =
    of === 'municipality' || of === 'caseCoordinator'
      ? ofKind(organisations, 'municipality').map((municipality) => ({ municipality, provider: undefined }))
      : [undefined, ...ofKind(organisations, 'provider')].map((provider) => ({
          municipality: THE_REGION,
          provider,
        }));
  return [...new Set(pairs.flatMap((pair) => lookedUpIn(organisations, pair, of)))];
}

/** Of which kind an organisation must be for a recipient to be looked up in it; null for the region, always there. */
export function kindNeeded(of: Recipient['of']): OrganisationKind | null {
  switch (of) {
    case 'region':
      return null;
    case 'submitter':
    case 'provider':
      return 'provider';
    case 'caseCoordinator':
    case 'municipality':
      return 'municipality';
    case 'procurementOrganisation':
      return 'procurementOrganisation';
  }
}
