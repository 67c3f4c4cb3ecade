// Whether every rung of an agreement reaches somebody who knows it (S0 §7), for every municipality with every provider.
import type { Agreement, Recipient } from './agreement.ts';
import { GapCount, mendsOf, type Gap } from './gaps.ts';
import {
  kindNeeded,
  lookedUpIn,
  pairsOf,
  rungPlaces,
  type Pair,
  type PlacedOrganisation,
  type RungPlace,
} from './parties.ts';
import { best, roleReaches, worst, type Reach, type ReachFacts, type RoleReach } from './reach.ts';
import { THE_REGION } from '../advice/parties.ts';

export interface ReadinessFacts extends ReachFacts {
  /** Any version, also a draft. */
  readonly agreement: Pick<Agreement, 'ladders'>;
  readonly organisations: readonly PlacedOrganisation[];
}

export interface Readiness {
  /** How many pairs of municipality and provider there are. */
  readonly pairs: number;
  /** Of {@link total}: how many reach somebody confirmed, whose organisation signed. */
  readonly ready: number;
  /**
   * Every rung of every pair. Each pair weighs the same, so the ready share is the chance that a rung of some case works;
   * what many cases need (an institution that works for all municipalities) weighs more than what one needs.
   */
  readonly total: number;
  /** Of {@link total}: how many reach nobody at all. */
  readonly unreached: number;
  /** What blocks most pairs first. */
  readonly gaps: readonly Gap[];
}

/** Stands for the parties that a recipient does not hang on. */
const NO_PAIR: Pair = { municipality: THE_REGION, provider: undefined };

/** What a rung reaches in one of a case's parties. */
interface Part {
  readonly reach: Reach;
  /** Keys of what has to be mended where it is not confirmed. */
  readonly blocking: readonly string[];
}

/**
 * Reads how ready a region is. What a rung reaches for a pair is the best of its recipients, each of whom is taken as in
 * the worst case: at whichever organisation that the pair's cases can have is worst off. Recipients hang on the
 * municipality, on the provider or on neither, so that each is looked up once and a pair only combines.
 */
export function readReadiness(facts: ReadinessFacts): Readiness {
  const { organisations } = facts;
  const lookUp = roleReaches(facts);
  const places = rungPlaces(facts.agreement);
  const pairs = pairsOf(organisations);
  const gaps = new GapCount();
  const partsOf = (pair: Pair, ...hangingOn: readonly Recipient['of'][]): readonly (readonly Part[])[] =>
    places.map((place) => hangingOn.flatMap((of) => partOf(place, pair, of, organisations, lookUp, gaps)));
  const fixed = partsOf(NO_PAIR, 'region', 'procurementOrganisation');
  const byMunicipality = new Map(
    unique(pairs.map(({ municipality }) => municipality)).map((municipality) => [
      municipality,
      partsOf({ ...NO_PAIR, municipality }, 'municipality', 'caseCoordinator'),
    ]),
  );
  const byProvider = new Map(
    unique(pairs.map(({ provider }) => provider)).map((provider) => [
      provider,
      partsOf({ ...NO_PAIR, provider }, 'provider', 'submitter'),
    ]),
  );
  if (pairs.length === 0) gaps.see([{ code: 'addOrganisation', kind: 'municipality' }]);
  let [ready, unreached] = [0, 0];
  for (const { municipality, provider } of pairs) {
    const blocking = new Set<string>();
    places.forEach((_, at) => {
      const parts = [
        ...(fixed[at] ?? []),
        ...(byMunicipality.get(municipality)?.[at] ?? []),
        ...(byProvider.get(provider)?.[at] ?? []),
      ];
      const reach = best(parts.map((one) => one.reach));
      if (reach === 'confirmed') ready += 1;
      else for (const key of parts.flatMap((one) => one.blocking)) blocking.add(key);
      if (reachesNobody(reach)) unreached += 1;
    });
    gaps.block(blocking);
  }
  return { pairs: pairs.length, ready, total: pairs.length * places.length, unreached, gaps: gaps.ranked };
}

function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}

/** No letter gets through. */
export function reachesNobody(reach: Reach): boolean {
  return reach === 'vacant' || reach === 'bounced';
}

/** What those of a rung's recipients reach who are looked up in the same party; none: an empty list. */
function partOf(
  { rung }: RungPlace,
  pair: Pair,
  of: Recipient['of'],
  organisations: readonly PlacedOrganisation[],
  lookUp: ReturnType<typeof roleReaches>,
  gaps: GapCount,
): readonly Part[] {
  const recipients = rung.recipients.filter((recipient) => recipient.of === of);
  if (recipients.length === 0) return [];
  const where = lookedUpIn(organisations, pair, of);
  if (where.length === 0) {
    const kind = kindNeeded(of);
    const missing = gaps.see(kind === null ? [] : [{ code: 'addOrganisation', kind }]);
    return [{ reach: 'vacant', blocking: missing }];
  }
  const each = where.map((organisation) => recipients.map(({ role }) => lookUp(organisation, role)));
  const seen = each.map((found) => ({
    reach: best(found.map(({ reach }) => reach)),
    mends: gaps.see(found.flatMap(mendsOf)),
  }));
  const unready = seen.filter(({ reach }) => reach !== 'confirmed');
  return [
    {
      reach: worst(seen.map(({ reach }) => reach)),
      blocking: unready.flatMap(({ mends }) => mends),
    },
  ];
}

/** A rung for a pair, with all who may be asked on it. */
export interface PairRung {
  readonly place: RungPlace;
  readonly reach: Reach;
  /** Per recipient, in each organisation where it may be looked up; empty where there is no such organisation. */
  readonly recipients: readonly {
    readonly recipient: Recipient;
    readonly found: readonly RoleReach[];
  }[];
}

/** Every rung of a pair, in full. */
export function pairRungs(facts: ReadinessFacts, pair: Pair): readonly PairRung[] {
  const lookUp = roleReaches(facts);
  return rungPlaces(facts.agreement).map((place) => {
    const parties = [...new Set(place.rung.recipients.map(({ of }) => of))];
    const parts = parties.flatMap((of) =>
      partOf(place, pair, of, facts.organisations, lookUp, new GapCount()),
    );
    return {
      place,
      reach: best(parts.map(({ reach }) => reach)),
      recipients: place.rung.recipients.map((recipient) => ({
        recipient,
        found: lookedUpIn(facts.organisations, pair, recipient.of).map((organisation) =>
          lookUp(organisation, recipient.role),
        ),
      })),
    };
  });
}
