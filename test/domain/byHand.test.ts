// What is logged by hand and taken back, a task that was put away by mistake, and another rhythm.
import { describe, expect, it } from 'vitest';
import { answers, at } from './support/region.ts';
import { answered, asked, noSilence, onRung1 } from './support/stories.ts';
import { World } from './support/world.ts';
import { feedbackOf, type LoggedWhat } from '../../domain/advice/logged.ts';

const reason = 'Het loopt goed';
const call: LoggedWhat = { is: 'acceleration', kind: 'call', note: 'Gebeld over de wachtlijst' };
const told: LoggedWhat = { is: 'feedback', told: 'both', way: 'conversation', subject: 'progress' };

describe('what is logged by hand', () => {
  it('is kept with its day and number, and changes nothing else', () => {
    const world = onRung1();
    const before = world.advice;
    expect(world.tell({ type: 'log', on: '2026-11-17', what: call })).toBe('done');
    expect(world.advice.logged).toEqual([{ entry: 1, on: '2026-11-17', what: call }]);
    expect(world.advice.climbs).toEqual(before.climbs);
    expect(world.advice.monitoring).toEqual(before.monitoring);
  });

  it('is taken back, and its number is not given again', () => {
    const world = onRung1();
    world.tell({ type: 'log', on: '2026-11-17', what: call });
    expect(world.tell({ type: 'withdrawLogged', entry: 1 })).toBe('done');
    expect(world.advice.logged).toEqual([]);
    expect(world.tell({ type: 'withdrawLogged', entry: 1 })).toBe('entryUnknown');
    world.tell({ type: 'log', on: '2026-11-17', what: call });
    expect(world.advice.logged).toMatchObject([{ entry: 2 }]);
  });

  it('is of no day to come, nor of more than a year before the advice', () => {
    const world = onRung1();
    expect(world.tell({ type: 'log', on: '2026-11-19', what: call })).toBe('dateInFuture');
    expect(world.tell({ type: 'log', on: '2025-11-08', what: call })).toBe('dateTooLongAgo');
    expect(world.tell({ type: 'log', on: '2025-11-09', what: call })).toBe('done');
  });

  it('is feedback also when the case is closed, and nothing else then', () => {
    const world = onRung1();
    world.tell({ type: 'close', reason: 'solved' });
    expect(world.tell({ type: 'log', on: '2026-11-18', what: call })).toBe('adviceClosed');
    expect(world.tell({ type: 'log', on: '2026-11-18', what: told })).toBe('done');
    expect(world.tell({ type: 'withdrawLogged', entry: 1 })).toBe('done');
  });

  it('tells when parents and youth last heard', () => {
    const youth: LoggedWhat = { ...told, told: 'youth' };
    expect(feedbackOf()).toEqual({ parents: null, youth: null });
    expect(
      feedbackOf([
        { entry: 1, on: '2026-11-12', what: youth },
        { entry: 2, on: '2026-11-10', what: told },
        { entry: 3, on: '2026-11-20', what: call },
      ]),
    ).toEqual({ parents: '2026-11-10', youth: '2026-11-12' });
  });
});

describe('a task that was put away', () => {
  const helpWanted = () => {
    const world = answered({ ...answers.underway, helpWanted: true });
    const [task] = world.advice.tasks;
    world.tell({ type: 'finishTask', key: task?.key ?? '' });
    return { world, key: task?.key ?? '' };
  };

  it('is taken back, and the chair is reminded of it as of a new one', () => {
    const { world, key } = helpWanted();
    expect(world.tasks()).toEqual([]);
    world.until('2026-11-18 15:00');
    expect(world.tell({ type: 'takeTaskBack', key })).toBe('done');
    expect(world.advice.tasks).toMatchObject([{ key, kind: 'helpWanted', raisedAt: at('2026-11-16 11:20') }]);
    expect(world.advice.tasks[0]?.remindAt).toBe(at('2026-11-23 09:00'));
  });

  it('is not taken back twice, nor once another was put away', () => {
    const { world, key } = helpWanted();
    expect(world.tell({ type: 'takeTaskBack', key: 'another' })).toBe('taskUnknown');
    world.tell({ type: 'takeTaskBack', key });
    expect(world.tell({ type: 'takeTaskBack', key })).toBe('taskUnknown');
  });

  it('is not taken back where it has been answered since', () => {
    const world = asked({ agreement: noSilence }).until('2026-11-20 12:00');
    const [task] = world.advice.tasks;
    expect(task?.kind).toBe('referrerSilent');
    world.tell({ type: 'finishTask', key: task?.key ?? '' });
    world.answer(answers.underway);
    expect(world.tell({ type: 'takeTaskBack', key: task?.key ?? '' })).toBe('taskAnswered');
  });

  it('is gone with the case', () => {
    const { world, key } = helpWanted();
    world.tell({ type: 'close', reason: 'solved' });
    world.tell({ type: 'reopen', reason });
    expect(world.tell({ type: 'takeTaskBack', key })).toBe('taskUnknown');
  });
});

describe('another rhythm', () => {
  const quarterly = { every: 'threeMonths' } as const;

  it('moves the next question, counted from the last', () => {
    const world = answered(answers.underway);
    expect(world.tell({ type: 'changeRhythm', rhythm: quarterly, reason })).toBe('done');
    expect(world.advice.rhythm).toEqual(quarterly);
    expect(world.advice.monitoring.next).toEqual({ at: at('2027-02-16 09:00'), purpose: 'rhythm' });
    expect(world.tell({ type: 'changeRhythm', rhythm: { every: 'week' }, reason })).toBe('done');
    expect(world.advice.monitoring.next).toEqual({ at: at('2026-11-23 09:00'), purpose: 'rhythm' });
  });

  it('asks at the next round where the new rhythm would have asked already', () => {
    const world = new World('2026-11-09 11:00', { rhythm: quarterly }).until('2026-12-16 11:00');
    world.tell({ type: 'changeRhythm', rhythm: { every: 'week' }, reason });
    expect(world.advice.monitoring.next?.at).toBe(at('2026-12-21 09:00'));
  });

  it('leaves a question about planned care on its day', () => {
    const world = asked();
    world.answer({ followed: 'yes', realised: 'planned', plannedFrom: '2026-12-07', helpWanted: false });
    const { next } = world.advice.monitoring;
    world.tell({ type: 'changeRhythm', rhythm: quarterly, reason });
    expect(world.advice.monitoring.next).toEqual(next);
  });

  it('leaves the terms of a question that is out as its letter told them', () => {
    const world = asked();
    const { check } = world.advice.monitoring;
    world.tell({ type: 'changeRhythm', rhythm: quarterly, reason });
    expect(world.advice.monitoring.check).toEqual(check);
  });

  it('is refused where it is the same, or none', () => {
    const world = asked();
    expect(world.tell({ type: 'changeRhythm', rhythm: { every: 'week' }, reason })).toBe('sameRhythm');
    expect(world.tell({ type: 'changeRhythm', rhythm: { every: 'weeks', weeks: 27 }, reason })).toBe(
      'weeksOutOfRange',
    );
  });
});
