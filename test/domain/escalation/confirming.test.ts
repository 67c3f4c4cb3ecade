// A notice of which nobody knew whether it arrived, and did: it counts from when it was sent, and is not sent again.
import { expect, it } from 'vitest';
import { answers, at } from '../support/region.ts';
import { answered, onRung1 } from '../support/stories.ts';
import type { Letter } from '../../../domain/letters/letter.ts';

/** A rung of which the only notice may have been taken. */
function lost() {
  const world = answered(answers.laidAside);
  world.fate = (letter) => (letter.to === 'peter' ? 'unknown' : 'accepted');
  world.until('2026-11-19 12:00');
  expect(world.stands()).toEqual(['municipal-1 unreached 1']);
  world.fate = () => 'accepted';
  return world;
}

const confirm = { type: 'confirmArrival', climb: 'municipal-1', person: 'peter' } as const;

it('its wait runs from when it was sent, and nothing is left to be done', () => {
  const world = lost();
  const [record] = world.advice.climbs[0]?.rungs ?? [];
  const sentAt = record?.notices[0]?.unknownSince ?? 0;
  expect(sentAt).toBeGreaterThan(at('2026-11-18 08:00'));
  expect(sentAt).toBeLessThan(at('2026-11-18 12:00'));
  expect(world.tell(confirm)).toBe('done');
  expect(world.tasks()).toEqual([]);
  const stand = world.advice.climbs[0]?.stand;
  expect(stand?.at).toBe('waiting');
  expect(world.advice.climbs[0]?.rungs[0]?.notices[0]).toMatchObject({
    letter: 'arrived',
    arrivedAt: sentAt,
  });
  world.until('2026-11-20 12:00');
  expect(world.letters('notice').filter((line) => line.includes('peter'))).toEqual([]);
});

it('can be said once, and of nobody else', () => {
  const world = lost();
  expect(world.tell({ ...confirm, person: 'nora' })).toBe('nothingToConfirm');
  expect(world.tell(confirm)).toBe('done');
  expect(world.tell(confirm)).toBe('nothingToConfirm');
});

it('cannot be said of one that was refused, and whose fate is known', () => {
  const world = answered(answers.laidAside);
  world.fate = (letter) => (letter.to === 'peter' ? 'refused' : 'accepted');
  world.until('2026-11-30 12:00');
  expect(world.tell(confirm)).toBe('nothingToConfirm');
});

it('of one of several: the wait of the others goes on', () => {
  const world = onRung1();
  world.fate = (letter: Letter) => (letter.to === 'joris' ? 'unknown' : 'accepted');
  world.until('2026-11-23 11:20').answer(answers.laidAside);
  world.until('2026-11-26 12:00');
  expect(world.stands()).toEqual(['municipal-1 waiting 2']);
  expect(world.tasks()).toEqual(['noticeFailed']);
  expect(world.tell({ ...confirm, person: 'joris' })).toBe('done');
  expect(world.tasks()).toEqual([]);
  expect(world.stands()).toEqual(['municipal-1 waiting 2']);
});
