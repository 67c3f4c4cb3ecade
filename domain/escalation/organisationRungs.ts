// What each organisation has on each rung: the table in which a chair sees who has to be found where.
import type { Role } from './agreement.ts';
import { everywhere, rungPlaces } from './parties.ts';
import { roleReaches, type RoleReach } from './reach.ts';
import type { ReadinessFacts } from './readiness.ts';
import { THE_REGION, type OrganisationId } from '../advice/parties.ts';

/** An organisation's own roles on each rung. */
export interface OrganisationRungs {
  /** `THE_REGION` for the region's own. */
  readonly organisation: OrganisationId;
  /** From rung 1; of whichever ladder. */
  readonly rungs: readonly (readonly RoleReach[])[];
}

/** Every organisation that a case can need somebody of, in the order of the list; the region last. */
export function organisationRungs(facts: ReadinessFacts): readonly OrganisationRungs[] {
  const lookUp = roleReaches(facts);
  const places = rungPlaces(facts.agreement);
  const highest = Math.max(0, ...places.map(({ number }) => number));
  const roles = new Map<string, Set<Role>>();
  const involved = new Set<OrganisationId>();
  for (const { number, rung } of places) {
    for (const { of, role } of rung.recipients) {
      for (const organisation of everywhere(facts.organisations, of)) {
        const key = `${organisation} ${String(number)}`;
        involved.add(organisation);
        roles.set(key, (roles.get(key) ?? new Set()).add(role));
      }
    }
  }
  return [...facts.organisations.map(({ id }) => id), THE_REGION]
    .filter((organisation) => involved.has(organisation))
    .map((organisation) => ({
      organisation,
      rungs: Array.from({ length: highest }, (_, at) =>
        [...(roles.get(`${organisation} ${String(at + 1)}`) ?? [])].map((role) => lookUp(organisation, role)),
      ),
    }));
}
