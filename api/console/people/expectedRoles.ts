// Which roles the ladders in force look for in which organisations, and who is there to be found.
import type { PeopleView } from './view.ts';
import type { OrganisationKind } from '../../../domain/advice/facts.ts';
import type { HeldRole } from '../../../domain/contacts/book.ts';
import { covers } from '../../../domain/contacts/periods.ts';
import {
  roles,
  type Agreement,
  type LadderSide,
  type Recipient,
  type Role,
} from '../../../domain/escalation/agreement.ts';

/** In which kinds of organisation a recipient is looked for; null: in the region itself. */
const placesOf: Readonly<Record<Recipient['of'], readonly (OrganisationKind | null)[]>> = {
  caseCoordinator: ['municipalAccess', 'certifiedInstitution', 'municipality'],
  submitter: ['municipalAccess', 'certifiedInstitution', 'provider'],
  municipality: ['municipality'],
  provider: ['provider'],
  procurementOrganisation: ['procurementOrganisation'],
  region: [null],
};

/** Kinds in which a recipient always works; in the others some cases look for them. */
const certain: Partial<Readonly<Record<Recipient['of'], readonly OrganisationKind[]>>> = {
  caseCoordinator: ['municipalAccess', 'certifiedInstitution'],
};

/** The roles that ladders look for in organisations of a kind. */
function expectedIn(
  { ladders }: Pick<Agreement, 'ladders'>,
  kind: OrganisationKind | null,
): ReadonlySet<Role> {
  const expected = new Set<Role>(kind === null ? ['chair'] : []);
  for (const { of, role } of ladders.flatMap(({ rungs }) => rungs.flatMap(({ recipients }) => recipients))) {
    if ((certain[of] ?? placesOf[of]).some((place) => place === kind)) expected.add(role);
  }
  return expected;
}

/** Roles that a ladder looks for in a place and that nobody holds today. */
export function vacanciesIn(
  view: PeopleView,
  organisation: string,
  kind: OrganisationKind | null,
): readonly Role[] {
  const { agreement } = view.seat.desk;
  if (!agreement) return [];
  const held = new Set(holdersByRole(view, organisation).map(({ role }) => role));
  return [...expectedIn(agreement, kind)].filter((role) => !held.has(role));
}

export interface RoleHolders {
  readonly role: Role;
  readonly people: readonly string[];
}

/** Who holds which role in a place today, in the order of the roles. */
export function holdersByRole(view: PeopleView, organisation: string): readonly RoleHolders[] {
  const held = view.heldIn(organisation).filter((one) => covers(one, view.today));
  return roles.flatMap((role) => {
    const people = held.filter((one) => one.role === role).map(({ person }) => person);
    return people.length === 0 ? [] : [{ role, people }];
  });
}

/** A rung on which somebody stands by a role of theirs. */
export interface StandsOn {
  readonly side: LadderSide;
  readonly rung: number;
  readonly held: HeldRole;
}

/** The rungs, of the ladders in force, on which roles bring somebody. */
export function rungsOf(view: PeopleView, held: readonly HeldRole[]): readonly StandsOn[] {
  const kinds = new Map(view.book.organisations.map(({ id, kind }) => [id, kind]));
  return (view.seat.desk.agreement?.ladders ?? []).flatMap(({ side, rungs }) =>
    rungs.flatMap(({ recipients }, index) =>
      held
        .filter(({ organisation, role }) =>
          recipients.some(
            (recipient) =>
              recipient.role === role && placesOf[recipient.of].includes(kinds.get(organisation) ?? null),
          ),
        )
        .map((one) => ({ side, rung: index + 1, held: one })),
    ),
  );
}
