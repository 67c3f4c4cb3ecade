// Looks at random lives of a case, for the properties of the rules.
import fc from 'fast-check';
import { happen, happenings, type Happening } from './chance.ts';
import { depth } from './depth.ts';
import { noSilence, noVeto, oneSteeringGroup, threeLadders } from './stories.ts';
import { World } from './world.ts';
import type { Rhythm } from '../../../domain/advice/parties.ts';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import type { Letter } from '../../../domain/letters/letter.ts';

const LIVES = 50;

const agreements: fc.Arbitrary<Agreement> = fc.constantFrom(
  threeLadders,
  oneSteeringGroup,
  noVeto,
  noSilence,
);
const rhythms: fc.Arbitrary<Rhythm> = fc.constantFrom<Rhythm[]>(
  { every: 'week' },
  { every: 'week' },
  { every: 'threeMonths' },
  { every: 'weeks', weeks: 3 },
);
const lives = fc.record({ agreement: agreements, rhythm: rhythms, life: happenings });

/** Lives random lives, each from birth, one happening at a time. */
export function eachLife(live: (world: World, life: readonly Happening[]) => void, usual = LIVES): void {
  const property = fc.property(lives, ({ agreement, rhythm, life }) => {
    live(new World('2026-10-15 14:00', { agreement, rhythm, givenOn: '2026-10-12' }), life);
  });
  fc.assert(property, depth(usual));
}

/** Looks at the world after each thing that happens; `seen` events had been looked at before. */
export function always(look: (world: World, seen: number) => void): void {
  eachLife((world, life) => {
    for (const happening of life) {
      const seen = world.events.length;
      happen(world, happening);
      look(world, seen);
    }
  });
}

/** Looks at the world at the end of each life. */
export function atEnd(look: (world: World) => void, usual = LIVES): void {
  eachLife((world, life) => {
    for (const happening of life) happen(world, happening);
    look(world);
  }, usual);
}

/** As `atEnd`, for what takes long to look at: fewer lives. */
export function longAfterEnd(look: (world: World) => void): void {
  atEnd(look, Math.ceil(LIVES / 2));
}

/** Looks at every letter of a life as it left. */
export function eachLetter(look: (world: World, letter: Letter, at: number) => void): void {
  atEnd((world) => {
    for (const { at, letter } of world.sent) look(world, letter, at);
  });
}
