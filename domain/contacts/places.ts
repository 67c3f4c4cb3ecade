// Who stands where on the ladders of a region: the people that are asked whether they know it (S0 §7, "ervan bewust").
import type { Absence, Directory } from '../advice/context.ts';
import type { OrganisationKind } from '../advice/facts.ts';
import { THE_REGION, type OrganisationId, type PersonId } from '../advice/parties.ts';
import { plusDays } from '../calendar/amsterdam.ts';
import type { Agreement, LadderId, LadderSide, Recipient, Role } from '../escalation/agreement.ts';
import type { LocalDate } from '../time.ts';

/** A role in an organisation (or in the region itself). */
export interface Position {
  readonly organisation: OrganisationId;
  readonly role: Role;
}

/** A rung of a ladder on which a position is asked, and as whom. */
export interface Place extends Position {
  readonly ladder: LadderId;
  readonly side: LadderSide;
  /** From 1. */
  readonly rung: number;
  readonly of: Recipient['of'];
}

/** The kinds of organisation that can be that party of a case. */
export const kindsOf: Readonly<Record<Exclude<Recipient['of'], 'region'>, readonly OrganisationKind[]>> = {
  caseCoordinator: ['municipalAccess', 'certifiedInstitution', 'municipality'],
  submitter: ['municipalAccess', 'certifiedInstitution', 'provider'],
  municipality: ['municipality'],
  provider: ['provider'],
  procurementOrganisation: ['procurementOrganisation'],
};

/** What kind of organisation each is. */
export type Kinds = ReadonlyMap<OrganisationId, { readonly kind: OrganisationKind }>;

/** Two places are the same when a change of the agreement between them makes no difference to who stands there. */
export function placeKey({ ladder, rung, of, role, organisation }: Place): string {
  return [ladder, rung, of, role, organisation].join('/');
}

export function positionKey({ organisation, role }: Position): string {
  return `${organisation}/${role}`;
}

/** The positions of these places, each once, in their order. */
export function positionsOf(places: readonly Place[]): readonly Position[] {
  return [
    ...new Map(
      places.map(({ organisation, role }) => {
        const position = { organisation, role };
        return [positionKey(position), position] as const;
      }),
    ).values(),
  ];
}

/** Everyone who holds on a day a role that some rung asks, with all places that this gives them. */
export function placesOf(
  agreement: Pick<Agreement, 'ladders'>,
  { holdings }: Directory,
  kinds: Kinds,
  day: LocalDate,
): ReadonlyMap<PersonId, readonly Place[]> {
  const held = holdings.filter(({ from, until }) => from <= day && (until === undefined || day <= until));
  const standing = new Map<PersonId, Map<string, Place>>();
  for (const { id, side, rungs } of agreement.ladders) {
    for (const [below, { recipients }] of rungs.entries()) {
      for (const { of, role } of recipients) {
        for (const { organisation, person } of held.filter((one) => one.role === role)) {
          if (!canBe(of, organisation, kinds)) continue;
          const place: Place = { ladder: id, side, rung: below + 1, of, role, organisation };
          const places = standing.get(person) ?? new Map<string, Place>();
          standing.set(person, places.set(placeKey(place), place));
        }
      }
    }
  }
  return new Map([...standing].map(([person, places]) => [person, [...places.values()]]));
}

function canBe(of: Recipient['of'], organisation: OrganisationId, kinds: Kinds): boolean {
  if (of === 'region' || organisation === THE_REGION) return of === 'region' && organisation === THE_REGION;
  const kind = kinds.get(organisation)?.kind;
  return kind !== undefined && kindsOf[of].includes(kind);
}

/** The last day of somebody's absence when they are away on a day, absences that join taken together; else null. */
export function awayUntil(absences: readonly Absence[], person: PersonId, day: LocalDate): LocalDate | null {
  let last: LocalDate | null = null;
  for (;;) {
    const from: LocalDate = last === null ? day : plusDays(last, 1);
    const away = absences.find((one) => one.person === person && one.from <= from && from <= one.until);
    if (!away) return last;
    last = away.until;
  }
}

/** The first day after a day on which somebody takes up a role or has left one; null when none is known. */
export function nextChange({ holdings }: Directory, day: LocalDate): LocalDate | null {
  const days = holdings
    .flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [plusDays(until, 1)])])
    .filter((change) => change > day);
  return days.toSorted()[0] ?? null;
}
