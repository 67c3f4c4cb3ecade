// Questions that the chair pauses: nothing is asked, nobody is silent, and afterwards it goes on.
import { describe, expect, it } from 'vitest';
import { answers, planned } from '../support/region.ts';
import { asked, onRung1 } from '../support/stories.ts';

const until = (date: string) => ({ type: 'pauseChecks', reason: 'Vakantie', until: date }) as const;

describe('paused questions', () => {
  it('are asked again at the round of the day, and by the rhythm after that', () => {
    const world = asked();
    expect(world.tell(until('2026-12-02'))).toBe('done');
    world.until('2026-12-07 12:00');
    expect(world.letters()).toEqual([
      '2026-11-16 09:01 check sanne',
      '2026-12-02 09:01 check sanne',
      '2026-12-04 09:01 checkReminder sanne',
      '2026-12-07 09:01 announcement marja',
      '2026-12-07 09:01 check sanne',
    ]);
    // Wednesday's question is silent on Monday, at the same round at which the rhythm asks again.
    expect(world.happened('CheckAsked').map(({ purpose }) => purpose)).toEqual(['rhythm', 'anew', 'rhythm']);
  });

  it('make nobody silent: the question that is out loses its terms, and one that did not leave is withdrawn', () => {
    const world = asked();
    world.fate = () => ({ notBefore: world.now + 1 });
    world.tell(until('2026-12-02'));
    world.until('2026-12-01 12:00');
    expect(world.happened('ReferrerFellSilent')).toEqual([]);
    expect(world.happened('ReferrerReminded')).toEqual([]);
  });

  it('that had not left are withdrawn, and do not begin a term when they turn out to have left', () => {
    const world = asked();
    world.until('2026-11-23 09:00');
    const [letter] = world.waiting;
    world.tell(until('2026-12-02'));
    expect(world.waiting).toEqual([]);
    if (letter) world.tell({ type: 'recordAcceptance', letter }, { part: 'post' });
    expect(world.advice.monitoring.check?.silentAt).toBeNull();
  });

  it('may still be answered', () => {
    const world = asked();
    world.tell(until('2026-12-02'));
    expect(world.answer(answers.laidAside)).toBe('done');
    expect(world.stands()).toEqual(['municipal-1 announced 1']);
  });

  it('stay away for good once the referrer says that the care is there', () => {
    const world = asked();
    world.tell(until('2026-12-02'));
    world.answer(answers.realised);
    world.until('2026-12-31 12:00');
    expect(world.letters('check')).toHaveLength(1);
    expect(world.tasks()).toEqual(['realised']);
  });

  it('leave a planned day standing', () => {
    const world = asked();
    world.answer(planned('2026-12-16'));
    world.tell(until('2026-12-02'));
    world.until('2026-12-02 10:00').answer(planned('2026-12-16'));
    world.until('2026-12-17 10:00');
    expect(world.letters('check').at(-1)).toBe('2026-12-17 09:01 check sanne');
  });

  it('go on when the chair takes the pause off, at the first round', () => {
    const world = asked();
    world.tell(until('2026-12-02'));
    world.until('2026-11-18 12:00');
    expect(world.tell({ type: 'resumeChecks' })).toBe('done');
    world.until('2026-11-19 12:00');
    expect(world.letters('check').at(-1)).toBe('2026-11-19 09:01 check sanne');
  });

  it('go on at once when the chair asks', () => {
    const world = asked();
    world.tell(until('2026-12-02'));
    world.until('2026-11-18 12:00');
    expect(world.tell({ type: 'askReferrer' })).toBe('done');
    world.until('2026-11-18 13:00');
    expect(world.letters('check').at(-1)).toBe('2026-11-18 12:01 check sanne');
    expect(world.advice.monitoring.pausedUntil).toBeNull();
  });

  it('are not paused until today or for more than a year, and no pause that is not there is taken off', () => {
    const world = asked();
    expect(world.tell(until('2026-11-16'))).toBe('dateInPast');
    expect(world.refuse(until('2062-11-16'))).toEqual({ code: 'dateTooFar', latest: '2027-11-16' });
    expect(world.refuse(until('2027-11-16'))).toBeUndefined();
    expect(world.tell({ type: 'resumeChecks' })).toBe('notPaused');
    expect(world.tell(until('2026-11-17'))).toBe('done');
  });

  it('hold up a climb on old news until the question after the pause, or until the referrer answers by himself', () => {
    const paused = () => {
      const world = onRung1();
      world.tell(until('2026-12-09'));
      // Rung 2 would be announced on the 25th, on news that is older than five working days by then.
      return world.until('2026-11-25 12:00');
    };
    expect(paused().stands()).toEqual(['municipal-1 asking 2']);

    const waited = paused().until('2026-12-11 12:00');
    expect(waited.letters('check').at(-1)).toBe('2026-12-09 09:01 check sanne');

    const answered = paused();
    expect(answered.answer({ ...answers.laidAside, lesson: 'Nog steeds' })).toBe('done');
    expect(answered.stands()).toEqual(['municipal-1 announced 2']);
  });
});
