// Who stands where, from an agreement and the region's list.
import { describe, expect, it } from 'vitest';
import { oneSteeringGroup, threeLadders } from '../../../config/ladders.ts';
import type { Directory } from '../../../domain/advice/context.ts';
import type { OrganisationKind } from '../../../domain/advice/facts.ts';
import { awayUntil, nextChange, placesOf, positionsOf } from '../../../domain/contacts/places.ts';
import { directory } from '../support/region.ts';

const kinds = new Map<string, { kind: OrganisationKind }>([
  ['wijkteam', { kind: 'municipalAccess' }],
  ['maasveen', { kind: 'municipality' }],
  ['delinde', { kind: 'provider' }],
  ['delta', { kind: 'procurementOrganisation' }],
]);
const on = (agreement = threeLadders, list: Directory = directory, day = '2026-11-23') => {
  const all = placesOf(agreement, list, kinds, day);
  return Object.fromEntries(
    [...all].map(([person, places]) => [person, places.map(({ ladder, rung }) => `${ladder} ${rung}`)]),
  );
};

describe('the three ladders', () => {
  it('name everybody who holds a role that a rung asks, with all their rungs', () => {
    expect(on()).toEqual({
      peter: ['municipal 1', 'provider 1'],
      joris: ['municipal 2', 'provider 2'],
      selin: ['municipal 2', 'municipal 3', 'provider 2'],
      carla: ['municipal 3'],
      tess: ['provider 1'],
      frank: ['provider 2'],
      mary: ['provider 3'],
      rob: ['procurement 1'],
      eva: ['procurement 2'],
      hugo: ['procurement 3'],
    });
  });

  it('one role on three rungs is one position', () => {
    const places = placesOf(threeLadders, directory, kinds, '2026-11-23').get('selin') ?? [];
    expect(positionsOf(places)).toEqual([{ organisation: 'maasveen', role: 'policyAdviser' }]);
  });
});

it('the region itself is asked where a ladder says so, and only there', () => {
  expect(on(oneSteeringGroup)).toEqual({
    peter: ['steeringGroup 1'],
    gea: ['steeringGroup 2', 'steeringGroup 3'],
    hans: ['steeringGroup 3'],
  });
});

it('who is to come or has gone stands nowhere', () => {
  const [first, ...others] = directory.holdings.filter(({ person }) => person === 'carla');
  if (!first || others.length > 0) throw new Error('Carla holds one role');
  const list: Directory = {
    absences: [],
    holdings: [
      { ...first, until: '2026-11-22' },
      { ...first, person: 'next', from: '2026-12-01' },
    ],
  };
  expect(on(threeLadders, list)).toEqual({});
  expect(nextChange(list, '2026-11-20')).toBe('2026-11-23');
  expect(nextChange(list, '2026-11-23')).toBe('2026-12-01');
  expect(nextChange(list, '2026-12-01')).toBeNull();
});

it('absences that join are one', () => {
  const away = (from: string, until: string) => ({ person: 'carla', from, until });
  const absences = [
    away('2026-11-01', '2026-11-24'),
    away('2026-11-25', '2026-12-03'),
    away('2026-12-05', '2026-12-06'),
  ];
  expect(awayUntil(absences, 'carla', '2026-11-23')).toBe('2026-12-03');
  expect(awayUntil(absences, 'carla', '2026-12-04')).toBeNull();
  expect(awayUntil(absences, 'joris', '2026-11-23')).toBeNull();
});
