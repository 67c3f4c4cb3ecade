// What else the chair does by hand: settling a climb, starting one, and choosing another receiver.
import { describe, expect, it } from 'vitest';
import { answers, at, vacant } from '../support/region.ts';
import { answered, asked, onRung1, onRung2, oneSteeringGroup, silent } from '../support/stories.ts';
import type { World } from '../support/world.ts';

const climb = 'municipal-1';
const reason = 'Overleg';
const notices = (world: World) => world.letters('notice');

describe('settling', () => {
  it('ends the climb, tells whom it had asked, and clears its tasks', () => {
    const world = onRung2();
    world.reply(climb, 2, 'joris', { kind: 'cannot', because: 'Nee' });
    expect(world.tell({ type: 'settle', climb, reason: 'Geregeld' })).toBe('done');
    expect(world.happened('ClimbSettled')).toEqual([
      { type: 'ClimbSettled', climb, because: 'byChair', reason: 'Geregeld', tell: ['peter', 'selin'] },
    ]);
    world.until('2026-11-26 13:00');
    expect(world.letters('answeredMeanwhile')).toEqual([
      '2026-11-26 12:01 answeredMeanwhile peter',
      '2026-11-26 12:01 answeredMeanwhile selin',
    ]);
    expect(world.tasks()).toEqual([]);
  });

  it('withdraws what had not left; what had left after all is followed by word that it is over', () => {
    const world = answered(answers.laidAside).until('2026-11-18 09:00');
    const [letter] = world.waiting;
    world.tell({ type: 'settle', climb, reason: 'Geregeld' });
    expect(world.waiting).toEqual([]);
    if (letter) world.tell({ type: 'recordAcceptance', letter }, { part: 'post' });
    world.until('2026-11-18 10:00');
    expect(world.letters('answeredMeanwhile')).toEqual(['2026-11-18 09:01 answeredMeanwhile peter']);
  });

  it('is refused twice', () => {
    const world = onRung1();
    world.tell({ type: 'settle', climb, reason });
    expect(world.tell({ type: 'settle', climb, reason })).toBe('climbOver');
    expect(world.tell({ type: 'settle', climb: 'x', reason })).toBe('climbUnknown');
  });

  it('takes a case off the chair’s table when every rung was asked', () => {
    const world = onRung2().until('2026-12-21 12:00');
    world.tell({ type: 'settle', climb, reason });
    expect(world.tasks()).toEqual([]);
  });
});

describe('starting by hand', () => {
  it('goes at once, without an announcement, in approve-first regions too', () => {
    const world = asked({ agreement: oneSteeringGroup });
    expect(world.tell({ type: 'startClimb', ladder: 'steeringGroup', cause: 'noCapacity', reason })).toBe(
      'done',
    );
    world.until('2026-11-16 10:00');
    expect(world.letters().slice(1)).toEqual(['2026-11-16 09:06 notice peter']);
    expect(world.climb('steeringGroup-1').evidence).toEqual({ kind: 'chair', at: at('2026-11-16 09:05') });
  });

  it('may begin higher, and passes a rung that nobody fills, announcing the next', () => {
    const world = asked({ people: vacant('delta', 'headOfProcurement') });
    world.tell({ type: 'startClimb', ladder: 'procurement', cause: 'notFinanced', rung: 2, reason });
    expect(world.stands()).toEqual(['procurement-1 announced 3']);
    expect(world.tasks()).toEqual(['vacancy']);
  });

  it('is refused for a ladder or rung that is not there, and for one that is being climbed or was climbed to the top', () => {
    const world = onRung1();
    const start = { type: 'startClimb', cause: 'laidAside', reason } as const;
    expect(world.tell({ ...start, ladder: 'x' })).toBe('ladderUnknown');
    expect(world.tell({ ...start, ladder: 'provider', rung: 4 })).toBe('rungUnknown');
    expect(world.tell({ ...start, ladder: 'municipal' })).toBe('ladderRunning');
    world.tell({ type: 'settle', climb, reason });
    expect(world.tell({ ...start, ladder: 'municipal' })).toBe('done');
    expect(world.stands()).toEqual(['municipal-1 settled', 'municipal-2 notified 1']);
  });
});

describe('another receiver', () => {
  it('may be added while a rung waits, with a full wait of their own', () => {
    const world = onRung1().until('2026-11-20 10:00');
    expect(world.tell({ type: 'renotify', climb, person: 'nora' })).toBe('done');
    world.until('2026-11-23 11:20').answer(answers.laidAside);
    world.until('2026-11-30 12:00');
    expect(notices(world).slice(1, 3)).toEqual([
      '2026-11-20 10:01 notice nora',
      '2026-11-30 09:01 notice joris',
    ]);
    const [first, second] = world.climb(climb).rungs;
    expect([first?.attempt, second?.attempt]).toEqual([1, 2]);
  });

  it('whose letter fails leaves the wait of the others as it was', () => {
    const world = onRung1().until('2026-11-20 10:00');
    const { stand } = world.climb(climb);
    world.fate = ({ to }) => (to === 'nora' ? 'refused' : 'accepted');
    world.tell({ type: 'renotify', climb, person: 'nora' });
    world.until('2026-11-20 11:00');
    expect(world.climb(climb).stand).toEqual(stand);
  });

  it('is who holds the role by now, where the chair names nobody', () => {
    const world = onRung1();
    world.bounce('notice', 'peter');
    world.directory = {
      ...world.directory,
      holdings: world.directory.holdings.map((held) =>
        held.person === 'peter' ? { ...held, person: 'nora' } : held,
      ),
    };
    expect(world.tell({ type: 'renotify', climb })).toBe('done');
    world.until('2026-11-18 13:00');
    expect(notices(world).at(-1)).toBe('2026-11-18 12:01 notice nora');
  });

  it('is refused where nobody need be found, for who was reached, and while the climb is paused', () => {
    const world = onRung1();
    expect(world.tell({ type: 'renotify', climb })).toBe('nothingToRenotify');
    expect(world.tell({ type: 'renotify', climb, person: 'peter' })).toBe('rungNobody');
    expect(world.tell({ type: 'renotify', climb: 'x' })).toBe('climbUnknown');
    world.tell({ type: 'pause', climb, reason, until: '2026-12-02' });
    expect(world.tell({ type: 'renotify', climb, person: 'nora' })).toBe('climbPaused');
    const silence = silent();
    silence.tell({ type: 'hold', climb, reason });
    expect(silence.tell({ type: 'renotify', climb, person: 'nora' })).toBe('nothingToRenotify');
  });
});
