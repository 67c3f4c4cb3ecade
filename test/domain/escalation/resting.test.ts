// A climb that rests for planned care: what happens to it when the care turns out not to be there.
import { describe, expect, it } from 'vitest';
import { answers, planned } from '../support/region.ts';
import { onRung1, onRung2 } from '../support/stories.ts';

const climb = 'municipal-1';

describe('a rung that planned care let go before its full wait', () => {
  it('is asked anew when the care is not there, announced first, with its full wait', () => {
    const world = onRung1();
    world.answer(planned('2026-12-02'));
    world.until('2026-12-03 11:00').answer(answers.laidAside);
    expect(world.stands()).toEqual([`${climb} settled`, 'municipal-2 announced 1']);
    expect(world.climb(climb).stand).toMatchObject({ because: 'askedAnew' });
    world.until('2026-12-10 11:00').answer(answers.laidAside);
    world.until('2026-12-31 12:00');
    expect(world.letters('notice').slice(0, 4)).toEqual([
      '2026-11-18 09:01 notice peter',
      '2026-12-07 09:01 notice peter',
      '2026-12-15 09:01 notice joris',
      '2026-12-15 09:01 notice selin',
    ]);
    expect(world.letters('answeredMeanwhile')).toEqual(['2026-11-18 12:01 answeredMeanwhile peter']);
  });

  it('is asked anew when the referrer is silent after the day as well', () => {
    const world = onRung1();
    world.answer(planned('2026-12-02'));
    world.until('2026-12-31 12:00');
    expect(world.letters('notice')[1]).toBe('2026-12-09 09:01 notice peter');
  });

  it('is asked anew on the second rung, and those below it are not', () => {
    const world = onRung2();
    world.answer(planned('2026-12-02'));
    world.until('2026-12-03 11:00').answer(answers.laidAside);
    world.until('2026-12-07 12:00');
    expect(world.climb('municipal-2')).toMatchObject({ entryRung: 2, cause: 'laidAside' });
    expect(world.climb('municipal-2').evidence).toEqual(world.climb(climb).evidence);
    expect(world.letters('notice').slice(-2)).toEqual([
      '2026-12-07 09:01 notice joris',
      '2026-12-07 09:01 notice selin',
    ]);
  });

  it('is asked anew of everyone, also of those whose letters were withdrawn on their way', () => {
    const world = onRung1().until('2026-11-23 11:20');
    world.answer(answers.laidAside);
    world.fate = ({ to, kind }) =>
      kind === 'notice' && to === 'selin' ? { notBefore: Date.UTC(2026, 11, 1) } : 'accepted';
    world.until('2026-11-26 12:00').answer(planned('2026-12-02'));
    expect(world.withdrawn.map(({ to }) => to)).toContain('selin');
    world.until('2026-12-03 11:00').answer(answers.laidAside);
    world.until('2026-12-07 12:00');
    expect(world.letters('notice').slice(-2)).toEqual([
      '2026-12-07 09:01 notice joris',
      '2026-12-07 09:01 notice selin',
    ]);
  });

  it('stays paused where the chair had paused its ladder', () => {
    const world = onRung1();
    world.tell({ type: 'pause', climb, reason: 'Overleg', until: '2026-12-09' });
    world.answer(planned('2026-12-02'));
    world.until('2026-12-03 11:00').answer(answers.laidAside);
    world.until('2026-12-08 12:00');
    expect(world.climb('municipal-2').paused).not.toBeNull();
    expect(world.letters('notice')).toHaveLength(1);
    world.until('2026-12-10 12:00');
    expect(world.letters('notice').at(-1)).toBe('2026-12-10 09:01 notice peter');
  });

  it('is not asked anew when the referrer then says that it is under way', () => {
    const world = onRung1();
    world.answer(planned('2026-12-02'));
    world.until('2026-12-03 11:00').answer(answers.underway);
    expect(world.stands()).toEqual([`${climb} settled`]);
    expect(world.climb(climb).stand).toMatchObject({ because: 'underway' });
  });

  it('announced by the chair’s own start is announced like any other when it is asked anew', () => {
    const world = onRung1();
    world.tell({ type: 'startClimb', ladder: 'provider', cause: 'laidAside', reason: 'Ook hier' });
    world.until('2026-11-19 12:00').answer(planned('2026-12-02'));
    world.until('2026-12-03 11:00').answer(answers.laidAside);
    expect(world.stands().slice(2)).toEqual(['municipal-2 announced 1', 'provider-2 announced 1']);
  });
});

describe('a climb whose rung had its full wait, or answered', () => {
  it('rests and goes on to the next rung', () => {
    const world = onRung1();
    // The wait is over on Thursday the 26th.
    world.tell({ type: 'hold', climb, reason: 'Overleg', until: '2026-12-11' });
    world.until('2026-11-30 12:00').answer(planned('2026-12-02'));
    world.until('2026-12-03 11:00').answer(answers.laidAside);
    expect(world.stands()).toEqual([`${climb} announced 2`]);
  });

  it('keeps a promise whose day is still ahead', () => {
    const world = onRung1();
    world.reply(climb, 1, 'peter', { kind: 'arrange', before: '2026-12-09' });
    world.answer(planned('2026-12-02'));
    world.until('2026-12-03 11:00').answer(answers.laidAside);
    expect(world.stands()).toEqual([`${climb} committed 1`]);
  });
});
