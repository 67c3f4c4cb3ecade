// One of several receivers of a rung answers before a colleague's letter arrived: the colleague has their full wait too.
import { describe, expect, it } from 'vitest';
import { answers, at } from '../support/region.ts';
import { onRung1 } from '../support/stories.ts';
import type { World } from '../support/world.ts';

const climb = 'municipal-1';

/** Rung 2 is Joris and Selin; Joris' letter arrived on Thursday 26 November, Selin's server is down until a moment. */
function halfArrived(until: string): World {
  const world = onRung1().until('2026-11-23 11:20');
  world.answer(answers.laidAside);
  world.fate = ({ to, kind }) =>
    kind === 'notice' && to === 'selin' ? { notBefore: at(until) } : 'accepted';
  return world.until('2026-11-26 12:00');
}

/** Joris says that it is solved; the referrer, asked that same day, says that it is not. */
function notSolved(until: string): World {
  const world = halfArrived(until);
  expect(world.reply(climb, 2, 'joris', { kind: 'solved' })).toBe('done');
  world.until('2026-11-26 14:00').answer(answers.laidAside);
  return world.until('2026-11-26 14:00');
}

describe('the next rung', () => {
  it('waits for a colleague’s letter that is still on its way, and for that colleague’s full wait', () => {
    const world = notSolved('2026-12-02 10:00');
    expect(world.stands()).toEqual([`${climb} notified 2`]);
    world.until('2026-12-02 12:00');
    expect(world.stands()).toEqual([`${climb} waiting 2`]);
    // Five whole working days after Wednesday the 2nd.
    world.until('2026-12-09 11:20').answer(answers.laidAside);
    world.until('2026-12-31 12:00');
    expect(world.letters('notice').filter((line) => line.endsWith('carla'))).toEqual([
      '2026-12-10 09:01 notice carla',
    ]);
  });

  it('does not wait for a colleague whose letter failed', () => {
    const world = notSolved('2026-12-02 10:00');
    world.fate = ({ to, kind }) => (kind === 'notice' && to === 'selin' ? 'refused' : 'accepted');
    world.until('2026-11-27 12:00');
    expect(world.stands()).toEqual([`${climb} waiting 2`]);
    world.until('2026-12-02 11:20').answer(answers.laidAside);
    // Joris had his five days on Friday the 4th.
    world.until('2026-12-31 12:00');
    expect(world.letters('notice').at(-1)).toBe('2026-12-04 09:01 notice carla');
  });

  it('lets a colleague whose letter a pause withdrew have it first', () => {
    const world = halfArrived('2026-12-02 10:00');
    world.reply(climb, 2, 'joris', { kind: 'arrange', before: '2026-12-01' });
    world.fate = () => 'accepted';
    world.tell({ type: 'pause', climb, reason: 'Overleg', until: '2026-11-27' });
    world.until('2026-12-02 11:20').answer(answers.laidAside);
    world.until('2026-12-02 12:00');
    expect(world.letters('notice').at(-1)).toBe('2026-12-02 11:21 notice selin');
    expect(world.stands()).toEqual([`${climb} waiting 2`]);
  });

  it('cannot be held while that letter is on its way, for it does not come yet', () => {
    const world = halfArrived('2026-12-02 10:00');
    world.reply(climb, 2, 'joris', { kind: 'solved' });
    world.until('2026-11-26 13:00');
    expect(world.stands()).toEqual([`${climb} asking 2`]);
    expect(world.tell({ type: 'hold', climb, reason: 'Even wachten' })).toBe('lettersUnderWay');
  });
});
