// Readiness by example: what each gap is, and how much it weighs.
import { describe, expect, it } from 'vitest';
import { covenantsOf, DAY, offices, organisationsOf } from './support.ts';
import { threeLadders } from '../../../config/ladders.ts';
import type { Holding } from '../../../domain/advice/context.ts';
import type { Mend } from '../../../domain/escalation/gaps.ts';
import { organisationRungs } from '../../../domain/escalation/organisationRungs.ts';
import type { PlacedOrganisation } from '../../../domain/escalation/parties.ts';
import type { ContactState } from '../../../domain/escalation/reach.ts';
import { pairRungs, readReadiness, type ReadinessFacts } from '../../../domain/escalation/readiness.ts';

const organisations = organisationsOf({
  municipality: 2,
  municipalAccess: 1,
  certifiedInstitution: 1,
  provider: 3,
  procurementOrganisation: 1,
});

/** A region in which everyone is there, knows it and signed; one without an access team coordinates itself. */
function complete(around: readonly PlacedOrganisation[] = organisations): ReadinessFacts {
  const holdings = offices(around).map(({ organisation, role }): Holding => ({
    organisation,
    role,
    person: `${role} ${organisation}`,
    from: '2026-01-01',
  }));
  return {
    agreement: threeLadders,
    organisations: around,
    directory: { holdings, absences: [] },
    mandates: covenantsOf(around),
    contacts: new Map(holdings.map(({ person }) => [person, 'confirmed'])),
    day: DAY,
  };
}

function without(facts: ReadinessFacts, person: string): ReadinessFacts {
  const holdings = facts.directory.holdings.filter((holding) => holding.person !== person);
  return { ...facts, directory: { ...facts.directory, holdings } };
}

const heard = (facts: ReadinessFacts, person: string, contact: ContactState): ReadinessFacts => ({
  ...facts,
  contacts: new Map([...facts.contacts, [person, contact]]),
});

const blocking = (facts: ReadinessFacts): readonly [Mend, number][] =>
  readReadiness(facts)
    .gaps.filter(({ pairs }) => pairs > 0)
    .map(({ mend, pairs }) => [mend, pairs]);

describe('a region', () => {
  it('in which all is done is ready: nine rungs for each of six pairs', () => {
    expect(readReadiness(complete())).toEqual({ pairs: 6, ready: 54, total: 54, unreached: 0, gaps: [] });
  });

  it('with a vacant rung of a municipality misses it with each provider', () => {
    const facts = without(without(complete(), 'alderman municipality-1'), 'policyAdviser municipality-1');
    const { ready, unreached } = readReadiness(facts);
    expect([ready, unreached]).toEqual([51, 3]);
    expect(blocking(facts)).toEqual([
      [{ code: 'appoint', organisation: 'municipality-1', role: 'policyAdviser' }, 3],
      [{ code: 'appoint', organisation: 'municipality-1', role: 'alderman' }, 3],
    ]);
  });

  it('misses an institution that works for all in every pair: that is mended first', () => {
    const facts = heard(
      without(complete(), 'executive provider-0'),
      'teamManager certifiedInstitution-0',
      'unconfirmed',
    );
    expect(blocking(facts)).toEqual([
      [{ code: 'confirm', person: 'teamManager certifiedInstitution-0' }, 6],
      [{ code: 'appoint', organisation: 'provider-0', role: 'executive' }, 2],
    ]);
  });

  it('misses an access team only with its own municipality', () => {
    const facts = heard(complete(), 'teamManager municipalAccess-0', 'bounced');
    expect(blocking(facts)).toEqual([
      [{ code: 'replaceAddress', person: 'teamManager municipalAccess-0' }, 3],
    ]);
    const anywhere = organisations.map(({ id, kind, name }) => ({ id, kind, name }));
    expect(blocking(heard(complete(anywhere), 'teamManager municipalAccess-0', 'bounced'))).toEqual([
      [{ code: 'replaceAddress', person: 'teamManager municipalAccess-0' }, 6],
    ]);
  });

  it('counts a party that let its agreement lapse as one that did not sign', () => {
    const facts = complete();
    const mandates = facts.mandates.map((mandate) =>
      mandate.organisation === 'provider-1' ? { ...mandate, validUntil: '2026-11-22' } : mandate,
    );
    expect(blocking({ ...facts, mandates })).toEqual([
      [{ code: 'recordMandate', organisation: 'provider-1' }, 2],
    ]);
    // Rung 2 of the provider's ladder also asks the municipality (S0 §7), which did sign.
    const pair = { municipality: 'municipality-0', provider: 'provider-1' };
    const states = pairRungs({ ...facts, mandates }, pair).map(
      ({ place, reach }) => `${place.ladder.id} ${String(place.number)} ${reach}`,
    );
    expect(states.filter((state) => !state.endsWith('confirmed'))).toEqual([
      'provider 1 notSigned',
      'provider 3 notSigned',
    ]);
  });

  it('names who is missing beside somebody who is there, but as blocking nothing', () => {
    const facts = without(complete(), 'policyAdviser municipality-0');
    expect(readReadiness(facts)).toMatchObject({
      ready: 54,
      gaps: [{ mend: { code: 'appoint', organisation: 'municipality-0', role: 'policyAdviser' }, pairs: 0 }],
    });
  });

  it('reaches the deputy of who is away, who has to know it too', () => {
    const facts = complete();
    const absence = {
      person: 'buyer procurementOrganisation-0',
      from: DAY,
      until: DAY,
      deputy: 'somebody else',
    };
    const away = { ...facts, directory: { ...facts.directory, absences: [absence] } };
    expect(blocking(away)).toEqual([[{ code: 'confirm', person: 'somebody else' }, 6]]);
  });

  it('without a kind of organisation that a ladder names, says so', () => {
    const facts = complete(organisations.filter(({ kind }) => kind !== 'procurementOrganisation'));
    expect(blocking(facts)).toEqual([[{ code: 'addOrganisation', kind: 'procurementOrganisation' }, 6]]);
    expect(readReadiness(facts).unreached).toBe(18);
  });

  it('without municipalities has nothing to count, and says what comes first', () => {
    expect(readReadiness(complete([]))).toEqual({
      pairs: 0,
      ready: 0,
      total: 0,
      unreached: 0,
      gaps: [
        { mend: { code: 'addOrganisation', kind: 'procurementOrganisation' }, pairs: 0 },
        { mend: { code: 'addOrganisation', kind: 'municipality' }, pairs: 0 },
      ],
    });
  });
});

describe('the table', () => {
  it('shows of each organisation the roles that it has on each rung, and leaves out who is on none', () => {
    const rows = organisationRungs(complete());
    expect(rows.map(({ organisation }) => organisation)).toEqual(organisations.map(({ id }) => id));
    const rolesOf = (id: string) =>
      rows.find(({ organisation }) => organisation === id)?.rungs.map((rung) => rung.map(({ role }) => role));
    expect(rolesOf('municipality-0')).toEqual([
      [],
      ['socialDomainManager', 'policyAdviser'],
      ['alderman', 'policyAdviser'],
    ]);
    // It has no access team, so its own team manager is on rung 1.
    expect(rolesOf('municipality-1')?.[0]).toEqual(['teamManager']);
    expect(rolesOf('provider-0')).toEqual([['teamManager'], ['youthDirector'], ['executive']]);
  });
});
