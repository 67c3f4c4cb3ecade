// The chair goes to a rung at once.
import { describe, expect, it } from 'vitest';
import { answers, planned, vacant } from '../support/region.ts';
import { answered, onRung1, onRung2 } from '../support/stories.ts';
import type { World } from '../support/world.ts';

const climb = 'municipal-1';
const reason = 'Overleg';
const notices = (world: World) => world.letters('notice');

describe('jumping', () => {
  it('goes to the next rung at once', () => {
    const world = onRung1();
    expect(world.tell({ type: 'jump', climb, reason })).toBe('done');
    world.until('2026-11-18 13:00');
    expect(notices(world).slice(1)).toEqual([
      '2026-11-18 12:01 notice joris',
      '2026-11-18 12:01 notice selin',
    ]);
    expect(world.letters('announcement')).toHaveLength(1);
  });

  it('may go past a rung, on old news too, for the chair has looked', () => {
    const world = onRung1().until('2026-12-16 17:30');
    world.tell({ type: 'settle', climb, reason });
    world.tell({ type: 'startClimb', ladder: 'municipal', cause: 'laidAside', reason });
    world.until('2026-12-17 12:00');
    expect(world.tell({ type: 'jump', climb: 'municipal-2', rung: 3, reason })).toBe('done');
    world.until('2026-12-17 13:00');
    expect(notices(world).slice(-2)).toEqual([
      '2026-12-17 12:01 notice carla',
      '2026-12-17 12:01 notice selin',
    ]);
  });

  it('waits for the sending hours', () => {
    const world = onRung1().until('2026-11-20 17:00');
    world.tell({ type: 'jump', climb, reason });
    world.until('2026-11-23 08:40');
    expect(notices(world).slice(1)).toEqual([
      '2026-11-23 08:31 notice joris',
      '2026-11-23 08:31 notice selin',
    ]);
  });

  it.each([
    [
      'a commitment',
      (world: World) => world.reply(climb, 1, 'peter', { kind: 'arrange', before: '2026-12-01' }),
    ],
    ['a "can’t"', (world: World) => world.reply(climb, 1, 'peter', { kind: 'cannot', because: 'Nee' })],
    ['a "solved"', (world: World) => world.reply(climb, 1, 'peter', { kind: 'solved' })],
    ['planned care', (world: World) => world.answer(planned('2026-12-02'))],
    ['a hold', (world: World) => world.tell({ type: 'hold', climb, reason })],
    ['another cause', (world: World) => world.answer(answers.noCapacity)],
    ['a notice that came back', (world: World) => world.bounce('notice', 'peter')],
  ])('goes past %s', (_name, before) => {
    const world = onRung1();
    world.tell({ type: 'askReferrer' });
    before(world);
    expect(world.tell({ type: 'jump', climb, rung: 2, reason })).toBe('done');
    expect(world.stands()[0]).toBe('municipal-1 notified 2');
  });

  it('leaves the letters of the rung below that are still under way', () => {
    const world = answered(answers.laidAside).until('2026-11-18 09:00');
    expect(world.tell({ type: 'jump', climb, rung: 2, reason })).toBe('done');
    world.until('2026-11-18 10:00');
    expect(notices(world)).toEqual([
      '2026-11-18 09:01 notice peter',
      '2026-11-18 09:01 notice joris',
      '2026-11-18 09:01 notice selin',
    ]);
    expect(world.stands()).toEqual(['municipal-1 waiting 2']);
  });

  it('is refused to a rung that was reached, is on its way, is not there or that nobody fills', () => {
    const world = onRung1();
    expect(world.tell({ type: 'jump', climb, rung: 1, reason })).toBe('rungReached');
    expect(world.tell({ type: 'jump', climb, rung: 4, reason })).toBe('rungUnknown');
    expect(world.tell({ type: 'jump', climb: 'x', reason })).toBe('climbUnknown');
    world.directory = vacant('maasveen', 'policyAdviser');
    world.directory = {
      ...world.directory,
      holdings: world.directory.holdings.filter(({ role }) => role !== 'socialDomainManager'),
    };
    expect(world.tell({ type: 'jump', climb, reason })).toBe('rungNobody');
    const leaving = answered(answers.laidAside).until('2026-11-18 09:00');
    expect(leaving.tell({ type: 'jump', climb, reason })).toBe('lettersUnderWay');
  });

  it('is refused while the climb is paused: the chair takes the pause off first', () => {
    const world = onRung1();
    world.tell({ type: 'pause', climb, reason, until: '2026-12-02' });
    expect(world.tell({ type: 'jump', climb, reason })).toBe('climbPaused');
  });

  it('is refused when every rung was asked', () => {
    const world = onRung2().until('2026-12-21 12:00');
    expect(world.tell({ type: 'jump', climb, reason })).toBe('rungUnknown');
  });
});
