// Whatever happens to somebody on a ladder: never asked twice, never reminded after an answer, never forgotten.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alderman, ContactWorld, manager, place } from './support/contactWorld.ts';
import type { ContactEvent } from '../../../domain/contacts/contact.ts';
import { placeKey, type Place } from '../../../domain/contacts/places.ts';
import { reasonToAsk, undeniedPlaces, yearAfter } from '../../../domain/contacts/due.ts';
import { isWorkingDay } from '../../../domain/calendar/calendar.ts';
import { localDateOf, localTimeOf } from '../../../domain/calendar/amsterdam.ts';
import { threeLadders } from '../../../config/ladders.ts';
import { DAY_MS } from '../../../domain/time.ts';
import { depth } from '../support/depth.ts';

const RUNS = depth(300);
const all: readonly Place[] = [manager, alderman, place('policyAdviser'), place('policyAdviser', 3)];

/** After these a question is open no more, or reached nobody. */
const unanswerable: ReadonlySet<ContactEvent['type']> = new Set([
  'AskingLapsed',
  'ConfirmationBounced',
  'PlacesDenied',
]);

type Happening =
  | { readonly does: 'wait'; readonly days: number }
  | { readonly does: 'places'; readonly places: readonly Place[] }
  | { readonly does: 'confirm' | 'askAgain' | 'mend' | 'look' }
  | { readonly does: 'deny'; readonly which: number }
  | { readonly does: 'fate'; readonly fate: ContactWorld['fate'] };

const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        does: fc.constant('wait' as const),
        days: fc.double({ min: 0.01, max: 150, noNaN: true }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ does: fc.constant('places' as const), places: fc.subarray([...all]) }),
    },
    fc.record({
      does: fc.constantFrom('confirm' as const, 'askAgain' as const, 'mend' as const, 'look' as const),
    }),
    fc.record({ does: fc.constant('deny' as const), which: fc.nat(3) }),
    fc.record({
      does: fc.constant('fate' as const),
      fate: fc.constantFrom<ContactWorld['fate'][]>('accepted', 'accepted', 'refused', 'tooLate', 'unknown'),
    }),
  ),
  { maxLength: 25 },
);

/** Lives a life, and looks after everything that happens. */
function live(life: readonly Happening[], after: (world: ContactWorld) => void): ContactWorld {
  const world = new ContactWorld('2026-11-20 14:00');
  let mended = 0;
  for (const happening of life) {
    switch (happening.does) {
      case 'wait':
        world.until(world.now + happening.days * DAY_MS);
        break;
      case 'places':
        world.change({ places: happening.places });
        break;
      case 'confirm':
        world.confirm();
        break;
      case 'askAgain':
        world.tell({ type: 'askAgain' });
        break;
      case 'mend':
        mended += 1;
        world.change({ address: `jan${String(mended)}@maasveen.example` });
        break;
      case 'look':
        world.look();
        break;
      case 'deny': {
        const asked = world.contact.asking?.places ?? [];
        const one = asked[happening.which % Math.max(1, asked.length)];
        if (one) world.deny(one);
        break;
      }
      case 'fate':
        world.fate = happening.fate;
    }
    after(world);
  }
  return world;
}

const property = (check: (life: readonly Happening[]) => void) =>
  fc.assert(fc.property(happenings, check), RUNS);

describe('whatever happens', () => {
  it('nobody is asked by itself twice within the year about the same places, unless the question could not be answered', () => {
    property((life) => {
      const world = live(life, () => undefined);
      const asked = world.events.flatMap(({ at, event }) =>
        event.type === 'ConfirmationAsked' ? [{ at, event }] : [],
      );
      for (const [index, { at, event }] of asked.entries()) {
        if (event.because === 'again') continue;
        const keys = event.places.map(placeKey);
        for (const earlier of asked.slice(0, index)) {
          const covers = new Set(earlier.event.places.map(placeKey));
          if (!keys.every((key) => covers.has(key))) continue;
          if (at >= yearAfter(earlier.at, world.context)) continue;
          const since = world.events.filter((one) => one.at >= earlier.at && one.at <= at);
          const undone = since.some(({ event: { type } }) => unanswerable.has(type));
          // A question in between, about more places, may have taken the earlier one's place before it was answered.
          const replaced = asked.slice(0, index).some((one) => one.event.asking > earlier.event.asking);
          expect(undone || replaced).toBe(true);
        }
      }
    });
  });

  it('no reminder follows an answer, and none the third', () => {
    property((life) => {
      const world = live(life, () => undefined);
      const answered = new Set<number>();
      const reminded = new Map<number, number>();
      for (const { event } of world.events) {
        if (event.type === 'PlacesConfirmed' || event.type === 'PlacesDenied') answered.add(event.asking);
        if (event.type !== 'ConfirmationReminded') continue;
        expect(answered.has(event.asking)).toBe(false);
        reminded.set(event.asking, (reminded.get(event.asking) ?? 0) + 1);
        expect(reminded.get(event.asking)).toBeLessThanOrEqual(2);
      }
    });
  });

  it('there is always a next look, ahead, while somebody who is asked has places', () => {
    property((life) => {
      live(life, (world) => {
        world.look();
        const { nextLook } = world;
        const theirs = undeniedPlaces(world.contact, world.standing);
        if (theirs.length === 0) expect(nextLook).toBeNull();
        else expect(nextLook).toBeGreaterThan(world.now);
      });
    });
  });

  it('a second look at the same moment changes nothing', () => {
    property((life) => {
      live(life, (world) => {
        world.look();
        const { length } = world.events;
        world.look();
        expect(world.events).toHaveLength(length);
        expect(reasonToAsk(world.contact, world.standing, world.context)).toBeNull();
      });
    });
  });

  it('letters leave in the sending hours of working days only', () => {
    property((life) => {
      const { calendar } = threeLadders;
      for (const { at } of live(life, () => undefined).arrived) {
        expect(isWorkingDay(calendar, localDateOf(at))).toBe(true);
        expect(localTimeOf(at) >= calendar.sendFrom && localTimeOf(at) < calendar.sendUntil).toBe(true);
      }
    });
  });

  it('whoever stands on no ladder gets no letter', () => {
    property((life) => {
      live(life, (world) => {
        if (world.standing.places.length === 0) expect(world.ready).toEqual([]);
      });
    });
  });
});
