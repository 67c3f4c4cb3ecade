// What waits for the chair: told, reminded, told to others when the chair is silent, put away, and cleared by itself.
import { describe, expect, it } from 'vitest';
import { answers, directory, vacant } from './support/region.ts';
import { answered, approveFirst, asked, onRung1 } from './support/stories.ts';
import type { World } from './support/world.ts';
import { isPressing, taskKinds } from '../../domain/advice/advice.ts';
import { THE_REGION } from '../../domain/advice/parties.ts';

const ofTasks = (world: World) => world.letters().filter((line) => line.includes(' task'));

describe('a task that something waits for', () => {
  it('is reminded of after two working days, goes to others after four, and every four after that', () => {
    const world = answered(answers.laidAside, { agreement: approveFirst }).until('2026-12-01 12:00');
    // Told on Monday 11:21, after the round: Tuesday and Wednesday are the two days.
    expect(ofTasks(world)).toEqual([
      '2026-11-16 11:21 task marja',
      '2026-11-19 09:01 taskReminder marja',
      '2026-11-23 09:01 taskOverdue ilse',
      '2026-11-23 09:01 taskOverdue bert',
      '2026-11-23 09:01 taskReminder marja',
      '2026-11-27 09:01 taskOverdue ilse',
      '2026-11-27 09:01 taskOverdue bert',
      '2026-11-27 09:01 taskReminder marja',
    ]);
    const [task] = world.advice.tasks;
    expect(task).toMatchObject({ kind: 'approve', reminded: 3 });
    expect(world.happened('TaskReminded').map(({ overdue }) => overdue)).toEqual([false, true, true]);
  });

  it('keeps the moment at which others were first told', () => {
    const world = answered(answers.laidAside, { agreement: approveFirst }).until('2026-11-23 12:00');
    const first = world.advice.tasks[0]?.overdueAt;
    expect(first).toBeTypeOf('number');
    world.until('2026-12-01 12:00');
    expect(world.advice.tasks[0]?.overdueAt).toBe(first);
  });

  it('may be acted on by the process supporter', () => {
    const world = answered(answers.laidAside, { agreement: approveFirst });
    const actor = { part: 'processSupporter', person: 'ilse' } as const;
    expect(world.tell({ type: 'approve', climb: 'municipal-1' }, actor)).toBe('done');
    expect(world.events.find(({ event }) => event.type === 'RungApproved')?.actor).toEqual(actor);
    world.until('2026-11-20 12:00');
    expect(ofTasks(world)).toEqual([]);
  });

  it('goes to the process supporter and the commissioner where there is no chair, to nobody twice', () => {
    const people = vacant(THE_REGION, 'chair');
    const world = answered(answers.laidAside, { agreement: approveFirst, people }).until('2026-11-23 12:00');
    expect(ofTasks(world)).toEqual([
      '2026-11-16 11:21 task ilse',
      '2026-11-19 09:01 taskReminder ilse',
      '2026-11-23 09:01 taskOverdue bert',
      '2026-11-23 09:01 taskReminder ilse',
    ]);
  });

  it('goes to the chair’s deputy while the chair is away', () => {
    const people = {
      ...directory,
      absences: [{ person: 'marja', from: '2026-11-16', until: '2026-11-18', deputy: 'noor' }],
    };
    const world = answered(answers.laidAside, { agreement: approveFirst, people }).until('2026-11-19 12:00');
    expect(ofTasks(world)).toEqual(['2026-11-16 11:21 task noor', '2026-11-19 09:01 taskReminder marja']);
  });

  it('that is answered before its letter leaves is not written about', () => {
    const world = answered(answers.laidAside, { agreement: approveFirst });
    expect(world.waiting.map(({ kind }) => kind)).toEqual(['task']);
    world.tell({ type: 'approve', climb: 'municipal-1' });
    expect(world.waiting.map(({ kind }) => kind)).toEqual(['notice']);
  });

  it('told after an outage is reminded of, not lost, and others are told when as much time passed again', () => {
    const world = answered(answers.laidAside, { agreement: approveFirst }).until('2026-11-17 12:00');
    world.now += 14 * 86_400_000;
    world.until('2026-12-03 12:00');
    expect(ofTasks(world).slice(1)).toEqual([
      '2026-12-01 12:01 taskReminder marja',
      '2026-12-03 09:01 taskOverdue ilse',
      '2026-12-03 09:01 taskOverdue bert',
      '2026-12-03 09:01 taskReminder marja',
    ]);
  });
});

describe('putting away', () => {
  it('is for what was seen to outside: help, crisis, an unclear cause, a climb at its end', () => {
    const world = asked();
    world.answer({ ...answers.other, helpWanted: true });
    world.tell({ type: 'reportCrisis' }, { part: 'referrer' });
    for (const { key } of world.advice.tasks)
      expect(world.tell({ type: 'finishTask', key, note: 'Gebeld' })).toBe('done');
    expect(world.tasks()).toEqual([]);
    expect(world.happened('TaskDone').every(({ note }) => note === 'Gebeld')).toBe(true);
  });

  it('is for what needs only be known', () => {
    const world = onRung1();
    world.bounce('announcement', 'marja');
    expect(world.advice.tasks).toMatchObject([
      { kind: 'letterFailed', about: { person: 'marja', letter: 'announcement' }, remindAt: null },
    ]);
    expect(world.tell({ type: 'finishTask', key: 'letterFailed:marja:announcement' })).toBe('done');
  });

  it('is refused for what asks for an act, and for what is not there', () => {
    const world = answered(answers.laidAside, { agreement: approveFirst });
    expect(world.tell({ type: 'finishTask', key: 'approve:municipal-1:1' })).toBe('taskNeedsAction');
    expect(world.tell({ type: 'finishTask', key: 'approve:municipal-1:2' })).toBe('taskUnknown');
  });
});

describe('every kind of task', () => {
  it('is pressing or to be known; pressing are those for which a case, a climb or a person waits', () => {
    expect(taskKinds.filter(isPressing)).toEqual([
      'approve',
      'cannot',
      'causeChanged',
      'causeUnclear',
      'crisis',
      'exhausted',
      'helpWanted',
      'realised',
      'referrerSilent',
      'referrerUnreached',
      'solvedUnconfirmed',
      'unreached',
      'wrongReferrer',
      'mailReplied',
    ]);
  });

  it('that needs only be known is written about to nobody, and clears when its climb is over', () => {
    const world = answered(answers.laidAside, { people: vacant('wijkteam', 'teamManager') }).until(
      '2026-11-18 12:00',
    );
    world.reply('municipal-1', 2, 'joris', { kind: 'notMe' });
    world.bounce('notice', 'selin');
    expect(world.tasks()).toEqual(['vacancy', 'wrongRecipient', 'noticeFailed', 'unreached']);
    world.tell({ type: 'settle', climb: 'municipal-1', reason: 'Geregeld' });
    expect(world.tasks()).toEqual([]);
    world.until('2026-11-18 17:00');
    expect(ofTasks(world)).toEqual([]);
  });
});
