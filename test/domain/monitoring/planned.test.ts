// Care that is planned for a day: nothing is asked until then, and then it is.
import { describe, expect, it } from 'vitest';
import { planned } from '../support/region.ts';
import { answered, asked, onRung1 } from '../support/stories.ts';

describe('care that is planned', () => {
  it('is asked after at the round after its day, and not before', () => {
    const world = answered(planned('2026-12-02')).until('2026-12-31 12:00');
    expect(world.letters('check').slice(1, 2)).toEqual(['2026-12-03 09:01 check sanne']);
    expect(world.happened('CheckAsked')[1]?.purpose).toBe('planned');
  });

  it('for a Friday is asked after on Monday', () => {
    const world = answered(planned('2026-12-04')).until('2026-12-07 12:00');
    expect(world.letters('check').at(-1)).toBe('2026-12-07 09:01 check sanne');
  });

  it('for today is asked after tomorrow', () => {
    const world = answered(planned('2026-11-16')).until('2026-11-17 12:00');
    expect(world.letters('check').at(-1)).toBe('2026-11-17 09:01 check sanne');
  });

  it('is refused in the past, more than a year ahead, and without its day', () => {
    const world = asked().until('2026-11-16 11:20');
    expect(world.answer(planned('2026-11-15'))).toBe('dateInPast');
    expect(world.answer(planned('2027-11-17'))).toBe('dateTooFar');
    expect(world.answer({ followed: 'yes', realised: 'planned', helpWanted: false })).toBe(
      'answerIncomplete',
    );
    expect(world.answer(planned('2027-11-16'))).toBe('done');
  });

  it('lets every climb rest, tells whom it had asked, and drops what was under way', () => {
    const world = onRung1().until('2026-11-18 14:00');
    expect(world.answer(planned('2026-12-02'))).toBe('done');
    expect(world.stands()).toEqual(['municipal-1 resting 1']);
    world.until('2026-12-02 12:00');
    expect(world.letters('answeredMeanwhile')).toEqual(['2026-11-18 14:01 answeredMeanwhile peter']);
    expect(world.letters('notice')).toHaveLength(1);
  });

  it('is still asked after when the chair asks in between', () => {
    const world = answered(planned('2026-12-02')).until('2026-11-20 10:00');
    world.tell({ type: 'askReferrer' });
    world.until('2026-11-20 11:00').answer(planned('2026-12-02'));
    world.until('2026-11-25 10:00').tell({ type: 'askReferrer' });
    world.until('2026-12-03 12:00');
    expect(world.letters('check').slice(1)).toEqual([
      '2026-11-20 10:01 check sanne',
      '2026-11-25 10:01 check sanne',
      '2026-12-03 09:01 check sanne',
    ]);
    expect(world.happened('CheckAsked').at(-1)?.purpose).toBe('planned');
  });

  it('never leaves a climb resting for good, whatever question was asked in between', () => {
    const world = onRung1();
    world.answer(planned('2026-12-02'));
    world.until('2026-12-01 16:00').tell({ type: 'askReferrer' });
    world.until('2026-12-31 12:00');
    // The chair's question was still open on 3 December, so it did for the planned one too; silent on Friday the 4th.
    expect(world.letters('check').slice(1, 2)).toEqual(['2026-12-01 16:01 check sanne']);
    expect(world.letters('notice')[1]).toBe('2026-12-07 09:01 notice peter');
  });

  it('does not make a climb move on before its day when a question in between stays unanswered', () => {
    const world = onRung1();
    world.answer(planned('2026-12-16'));
    world.until('2026-11-20 10:00').tell({ type: 'askReferrer' });
    world.until('2026-12-16 12:00');
    expect(world.stands()).toEqual(['municipal-1 resting 1']);
    expect(world.when('ReferrerFellSilent')).toEqual(['2026-11-25 09:00']);
  });
});
