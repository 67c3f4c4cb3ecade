// What silence leads to where a region has agreed on no ladder for it: the chair hears of it, and chooses.
import { describe, expect, it } from 'vitest';
import { answers } from '../support/region.ts';
import { asked, noSilence, answered } from '../support/stories.ts';
import type { World } from '../support/world.ts';

/** The first question, of Monday 16 November, was silent on Thursday the 19th. */
function silent(): World {
  return asked({ agreement: noSilence }).until('2026-11-19 12:00');
}

describe('silence for which no ladder is agreed on', () => {
  it('is a task for the chair, who is written to and reminded, and then others are', () => {
    const world = silent();
    expect(world.stands()).toEqual([]);
    expect(world.advice.tasks).toMatchObject([{ kind: 'referrerSilent', about: { check: 1 } }]);
    world.until('2026-11-27 12:00');
    expect(world.letters('task')).toEqual(['2026-11-19 09:01 task marja']);
    expect(world.letters('taskReminder').slice(0, 1)).toEqual(['2026-11-23 09:01 taskReminder marja']);
    expect(world.letters('taskOverdue').slice(0, 1)).toEqual(['2026-11-25 09:01 taskOverdue ilse']);
  });

  it('is one task for as long as it lasts, and a new one once it was put away', () => {
    const world = silent().until('2026-11-26 12:00');
    expect(world.when('ReferrerFellSilent')).toHaveLength(2);
    expect(world.tasks()).toEqual(['referrerSilent']);
    expect(world.tell({ type: 'finishTask', key: 'referrerSilent:1' })).toBe('done');
    expect(world.until('2026-12-03 12:00').tasks()).toEqual(['referrerSilent']);
  });

  it('is over when the referrer answers, late or to the next question', () => {
    const late = silent();
    late.answer(answers.underway);
    expect(late.tasks()).toEqual([]);
    const next = silent().until('2026-11-23 11:00');
    expect(next.tasks()).toEqual(['referrerSilent']);
    next.answer(answers.underway);
    expect(next.tasks()).toEqual([]);
  });

  it('is over when somebody else is asked from now on, or the question came back', () => {
    const changed = silent();
    changed.tell({ type: 'changeReferrer', person: 'nora', reason: 'Sanne is weg' });
    expect(changed.tasks()).toEqual([]);
    const back = silent();
    back.bounce('check', 'sanne');
    expect(back.tasks()).toEqual(['referrerUnreached']);
  });

  it('is over when the chair sets a ladder in motion for it, and told of as exhausted when that ends in nothing', () => {
    const world = silent();
    world.tell({ type: 'startClimb', ladder: 'municipal', cause: 'silence', reason: 'Ik hoor niets' });
    expect(world.tasks()).toEqual([]);
    world.until('2027-01-31 12:00');
    expect(world.stands()).toEqual(['municipal-1 exhausted']);
    expect(world.tasks()).toEqual(['exhausted']);
    world.tell({ type: 'finishTask', key: 'exhausted:municipal-1' });
    expect(world.until('2027-02-05 12:00').tasks()).toEqual(['exhausted']);
  });

  it('is no task while a ladder is being climbed for what the referrer said before', () => {
    const world = answered(answers.laidAside, { agreement: noSilence }).until('2026-11-26 12:00');
    expect(world.when('ReferrerFellSilent')).toHaveLength(1);
    expect(world.tasks()).toEqual([]);
  });
});
