// Random regions for the properties of readiness: organisations, people in roles, who signed, who confirmed.
import fc from 'fast-check';
import { oneSteeringGroup, threeLadders } from '../../../config/ladders.ts';
import type { Absence, Holding } from '../../../domain/advice/context.ts';
import type { Mandate, OrganisationKind } from '../../../domain/advice/facts.ts';
import { THE_REGION } from '../../../domain/advice/parties.ts';
import type { Role } from '../../../domain/escalation/agreement.ts';
import type { PlacedOrganisation } from '../../../domain/escalation/parties.ts';
import type { ContactState } from '../../../domain/escalation/reach.ts';
import type { ReadinessFacts } from '../../../domain/escalation/readiness.ts';

export const DAY = '2026-11-23';

const rolesOf: Readonly<Record<OrganisationKind | 'region', readonly Role[]>> = {
  municipality: ['socialDomainManager', 'policyAdviser', 'alderman', 'teamManager'],
  municipalAccess: ['teamManager'],
  certifiedInstitution: ['teamManager'],
  provider: ['teamManager', 'youthDirector', 'executive'],
  procurementOrganisation: ['buyer', 'headOfProcurement', 'procurementDirector'],
  region: ['steeringGroupChair', 'steeringGroupMember'],
};

/** Organisations of all kinds; the first access team works for the first municipality, the others for any. */
export function organisationsOf(counts: Readonly<Record<OrganisationKind, number>>): PlacedOrganisation[] {
  return (Object.entries(counts) as [OrganisationKind, number][]).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, at): PlacedOrganisation => {
      const id = `${kind}-${String(at)}`;
      const placed = kind === 'municipalAccess' && at === 0 && counts.municipality > 0;
      return { id, kind, name: id, ...(placed ? { municipality: 'municipality-0' } : {}) };
    }),
  );
}

/** Every role that can be asked of these organisations and the region. */
export function offices(
  organisations: readonly PlacedOrganisation[],
): { organisation: string; role: Role }[] {
  return [
    ...organisations.flatMap(({ id, kind }) => rolesOf[kind].map((role) => ({ organisation: id, role }))),
    ...rolesOf.region.map((role) => ({ organisation: THE_REGION, role })),
  ];
}

/** A covenant that each of them signed. */
export function covenantsOf(organisations: readonly PlacedOrganisation[]): Mandate[] {
  return organisations.map(({ id }) => ({
    organisation: id,
    instrument: 'covenant',
    title: 'Convenant',
    signedOn: '2026-01-01',
  }));
}

/** What became of an office: nobody, or somebody in some state, perhaps away. */
const fate = fc.record({
  held: fc.boolean(),
  contact: fc.constantFrom<ContactState>('confirmed', 'unconfirmed', 'bounced'),
  away: fc.constantFrom('no', 'withDeputy', 'alone'),
  deputy: fc.constantFrom<ContactState>('confirmed', 'unconfirmed', 'bounced'),
  from: fc.constantFrom('2026-01-01', '2026-12-01'),
});

/** Any region. People are their office's own, so that nobody is asked as two. */
export const regions: fc.Arbitrary<ReadinessFacts> = fc
  .record({
    counts: fc.record({
      municipality: fc.nat({ max: 3 }),
      municipalAccess: fc.nat({ max: 2 }),
      certifiedInstitution: fc.nat({ max: 2 }),
      provider: fc.nat({ max: 3 }),
      procurementOrganisation: fc.nat({ max: 2 }),
    }),
    agreement: fc.constantFrom(threeLadders, oneSteeringGroup),
    fates: fc.array(fate, { minLength: 12, maxLength: 12 }),
    signed: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  })
  .map(({ counts, agreement, fates, signed }) => {
    const organisations = organisationsOf(counts);
    const holdings: Holding[] = [];
    const absences: Absence[] = [];
    const contacts = new Map<string, ContactState>();
    offices(organisations).forEach(({ organisation, role }, at) => {
      const drawn = fates[at % fates.length];
      if (!drawn?.held) return;
      const person = `${role} ${organisation}`;
      holdings.push({ organisation, role, person, from: drawn.from });
      contacts.set(person, drawn.contact);
      if (drawn.away === 'no') return;
      const deputy = `deputy ${person}`;
      contacts.set(deputy, drawn.deputy);
      absences.push({
        person,
        from: '2026-11-01',
        until: '2026-11-30',
        ...(drawn.away === 'withDeputy' ? { deputy } : {}),
      });
    });
    const mandates = organisations.flatMap(({ id }, at): Mandate[] =>
      signed[at % signed.length]
        ? [{ organisation: id, instrument: 'covenant', title: 'Convenant', signedOn: '2026-01-01' }]
        : [],
    );
    return { agreement, organisations, directory: { holdings, absences }, mandates, contacts, day: DAY };
  });
