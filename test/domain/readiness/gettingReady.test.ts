// The road from an empty region to a ready one: each step is done by what is there, and the next is the first that is not.
import { expect, it } from 'vitest';
import { DAY, offices, organisationsOf } from './support.ts';
import { threeLadders } from '../../../config/ladders.ts';
import type { RegionProfile } from '../../../domain/advice/facts.ts';
import { readGettingReady, type GettingReadyFacts } from '../../../domain/escalation/gettingReady.ts';

const profile: RegionProfile = {
  code: '29',
  name: 'Rijnmond',
  team: 'Expertteam jeugd Rijnmond',
  senderAddress: 'team@rijnmond.example',
  phone: '010 000 01 42',
  phoneHours: 'maandag tot en met donderdag',
  crisisName: 'Crisisdienst',
  crisisPhone: '',
  privacyContact: 'privacy@rijnmond.example',
  endedOn: null,
  demo: true,
};

const kinds = {
  municipality: 2,
  municipalAccess: 1,
  certifiedInstitution: 0,
  provider: 2,
  procurementOrganisation: 1,
};

const empty: GettingReadyFacts = {
  profile,
  agreement: undefined,
  inForce: false,
  around: {
    organisations: [],
    directory: { holdings: [], absences: [] },
    mandates: [],
    contacts: new Map(),
    day: DAY,
  },
  advices: 0,
};

const stands = (facts: GettingReadyFacts) =>
  readGettingReady(facts).steps.map(({ step, state, left }) => `${step} ${state} ${String(left)}`);

it('goes from nothing to the first advice', () => {
  expect(stands(empty)).toEqual([
    'region next 1',
    'agreement later 1',
    'organisations later 1',
    'people later 0',
    'mandates later 0',
    'introductions later 0',
    'firstAdvice later 1',
  ]);

  const named = { ...empty, profile: { ...profile, crisisPhone: '010 000 09 11' } };
  expect(stands(named)[1]).toBe('agreement next 1');

  const agreed = { ...named, agreement: threeLadders, inForce: true };
  expect(stands(agreed).slice(1, 4)).toEqual(['agreement done 0', 'organisations next 3', 'people later 0']);
  expect(readGettingReady(agreed).missingKinds).toEqual([
    'municipality',
    'provider',
    'procurementOrganisation',
  ]);

  const organisations = organisationsOf(kinds);
  const placed = { ...agreed, around: { ...agreed.around, organisations } };
  expect(stands(placed).slice(2, 6)).toEqual([
    'organisations done 0',
    // Two municipalities of three roles (one coordinates itself: four), an access team, two providers, one buyer.
    'people next 17',
    'mandates later 6',
    'introductions later 0',
  ]);

  const holdings = offices(organisations).map(({ organisation, role }) => ({
    organisation,
    role,
    person: `${role} ${organisation}`,
    from: '2026-01-01',
  }));
  const filled = { ...placed, around: { ...placed.around, directory: { holdings, absences: [] } } };
  expect(stands(filled).slice(3)).toEqual([
    'people done 0',
    'mandates next 6',
    'introductions later 17',
    'firstAdvice later 1',
  ]);

  const mandates = organisations.map(({ id }) => ({
    organisation: id,
    instrument: 'covenant' as const,
    title: 'Convenant',
    signedOn: '2026-01-01',
  }));
  const signed = { ...filled, around: { ...filled.around, mandates } };
  expect(stands(signed).slice(4)).toEqual([
    'mandates done 0',
    'introductions next 17',
    'firstAdvice later 1',
  ]);

  const contacts = new Map(holdings.map(({ person }) => [person, 'confirmed' as const]));
  const introduced = { ...signed, around: { ...signed.around, contacts } };
  expect(stands(introduced).slice(5)).toEqual(['introductions done 0', 'firstAdvice next 1']);

  const begun = { ...introduced, advices: 1 };
  expect(readGettingReady(begun).steps.every(({ state }) => state === 'done')).toBe(true);
});

it('goes back to a step that is undone: a role falls vacant', () => {
  const organisations = organisationsOf(kinds);
  const around = { ...empty.around, organisations };
  const facts = { ...empty, agreement: threeLadders, inForce: true, around, advices: 3 };
  expect(stands(facts)).toContain('people later 17');
  expect(stands(facts).at(-1)).toBe('firstAdvice done 0');
});
