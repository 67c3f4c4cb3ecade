// Whether a role in an organisation reaches somebody who knows it, on a day: what readiness is made of.
import type { Role } from './agreement.ts';
import { mandateOn } from './mandates.ts';
import { holders, onDuty } from './recipients.ts';
import type { Directory, Holding } from '../advice/context.ts';
import type { Mandate } from '../advice/facts.ts';
import { THE_REGION, type OrganisationId, type PersonId } from '../advice/parties.ts';
import type { LocalDate } from '../time.ts';

/** What is known of a person's address: they said that it is them, they did not yet, or mail comes back. */
export type ContactState = 'confirmed' | 'unconfirmed' | 'bounced';

/**
 * How far a letter to a role gets, from best to worst: to somebody who knows that they are asked (S0 §7, "ervan bewust"),
 * to somebody who was not heard of, to somebody whose organisation signed nothing that holds, nowhere, to nobody.
 */
export const reaches = ['confirmed', 'unconfirmed', 'notSigned', 'bounced', 'vacant'] as const;
export type Reach = (typeof reaches)[number];

/** Somebody whom a role comes down to on the day. */
export interface ReachedHolder {
  readonly person: PersonId;
  /** Whose deputy they are. */
  readonly insteadOf?: PersonId;
  readonly contact: ContactState;
  readonly reach: Reach;
}

/** A role in an organisation, and whom it reaches. */
export interface RoleReach {
  readonly organisation: OrganisationId;
  readonly role: Role;
  /** The region's own table needs to sign nothing. */
  readonly signed: boolean;
  readonly holders: readonly ReachedHolder[];
  /** Of who is reached best. */
  readonly reach: Reach;
}

/** What it is read from. */
export interface ReachFacts {
  readonly directory: Directory;
  readonly mandates: readonly Mandate[];
  /** Who is not in it is not confirmed. */
  readonly contacts: ReadonlyMap<PersonId, ContactState>;
  readonly day: LocalDate;
}

/** The best of all; vacant where there is none. */
export function best(all: readonly Reach[]): Reach {
  return reaches.find((reach) => all.includes(reach)) ?? 'vacant';
}

/** The worst of all; vacant where there is none. */
export function worst(all: readonly Reach[]): Reach {
  return reaches.findLast((reach) => all.includes(reach)) ?? 'vacant';
}

/** Looks roles up in organisations, each once. */
export function roleReaches(facts: ReachFacts): (organisation: OrganisationId, role: Role) => RoleReach {
  const byOrganisation = new Map<OrganisationId, Holding[]>();
  for (const holding of facts.directory.holdings) {
    const there = byOrganisation.get(holding.organisation);
    if (there) there.push(holding);
    else byOrganisation.set(holding.organisation, [holding]);
  }
  const known = new Map<string, RoleReach>();
  return (organisation, role) => {
    const key = `${role} ${organisation}`;
    const before = known.get(key);
    if (before) return before;
    const here = { ...facts.directory, holdings: byOrganisation.get(organisation) ?? [] };
    const found = lookUp({ ...facts, directory: here }, organisation, role);
    known.set(key, found);
    return found;
  };
}

function lookUp(
  { directory, mandates, contacts, day }: ReachFacts,
  organisation: OrganisationId,
  role: Role,
): RoleReach {
  const signed = organisation === THE_REGION || mandateOn(mandates, organisation, day) !== undefined;
  const onDay = new Map<PersonId, ReachedHolder>();
  for (const holder of holders(directory, organisation, role, day)) {
    const person = onDuty(directory, holder.person, day);
    if (onDay.has(person)) continue;
    const contact = contacts.get(person) ?? 'unconfirmed';
    onDay.set(person, {
      person,
      contact,
      reach: contact === 'bounced' ? 'bounced' : signed ? contact : 'notSigned',
      ...(person === holder.person ? {} : { insteadOf: holder.person }),
    });
  }
  const all = [...onDay.values()];
  return { organisation, role, signed, holders: all, reach: best(all.map(({ reach }) => reach)) };
}
