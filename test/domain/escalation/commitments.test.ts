// A promise to arrange it before a day: whoever gave it is reminded in time, and hears what became of it.
import { describe, expect, it } from 'vitest';
import { answers, at, planned } from '../support/region.ts';
import { onRung1, onRung2, threeLadders } from '../support/stories.ts';
import type { World } from '../support/world.ts';
import { nextDeadline } from '../../../domain/advice/deadlines.ts';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import { agendaOf } from '../../../domain/forecast/agenda.ts';
import { forecast } from '../../../domain/forecast/forecast.ts';
import type { Letter } from '../../../domain/letters/letter.ts';

const climb = 'municipal-1';

/** On Wednesday 18 November Peter says that he arranges it before Thursday 3 December. */
function promised(before = '2026-12-03', agreement?: Agreement): World {
  const world = onRung1(agreement ? { agreement } : {});
  expect(world.reply(climb, 1, 'peter', { kind: 'arrange', before })).toBe('done');
  return world;
}

function reminding(days: number): Agreement {
  return { ...threeLadders, timings: { ...threeLadders.timings, commitmentReminderBefore: days } };
}

const toPeter = (world: World, kind: Letter['kind']) =>
  world.letters(kind).map((letter) => letter.replace(`${kind} `, ''));

describe('whoever promised', () => {
  it('has it confirmed at once', () => {
    const world = promised();
    expect(world.waiting.map(({ kind, to }) => `${kind} ${to}`)).toEqual(['commitmentConfirmed peter']);
    expect(toPeter(world.until('2026-11-18 12:30'), 'commitmentConfirmed')).toEqual([
      '2026-11-18 12:01 peter',
    ]);
  });

  it('has the new day confirmed when it is moved, and hears no more of the old one', () => {
    const world = promised();
    world.reply(climb, 1, 'peter', { kind: 'arrange', before: '2026-12-10' });
    expect(world.waiting.map(({ about }) => about.before)).toEqual(['2026-12-10']);
    world.until('2026-12-09 12:00');
    expect(toPeter(world, 'commitmentReminder')).toEqual(['2026-12-08 09:01 peter']);
  });

  it('is reminded two working days before the day, once', () => {
    const world = promised();
    expect(agendaOf(world.advice).map(({ what }) => what)).toContain('commitmentReminder');
    world.until('2026-12-03 12:00');
    expect(toPeter(world, 'commitmentReminder')).toEqual(['2026-12-01 09:01 peter']);
    expect(world.climb(climb).stand).not.toHaveProperty('remindAt');
    expect(agendaOf(world.advice).map(({ what }) => what)).not.toContain('commitmentReminder');
  });

  it.each([
    ['as long before as the region chose', reminding(4), ['2026-11-27 09:01 peter']],
    ['never, where the region chose that', reminding(0), []],
  ])('is reminded %s', (_how, agreement, reminded) => {
    expect(
      toPeter(promised('2026-12-03', agreement).until('2026-12-03 12:00'), 'commitmentReminder'),
    ).toEqual(reminded);
  });

  it('is reminded as we chose under an agreement of before there was a choice', () => {
    const { commitmentReminderBefore: _, ...timings } = threeLadders.timings;
    const world = promised('2026-12-03', { ...threeLadders, timings });
    expect(toPeter(world.until('2026-12-03 12:00'), 'commitmentReminder')).toEqual([
      '2026-12-01 09:01 peter',
    ]);
  });

  it.each([
    // Wednesday the 18th; two working days before Tuesday the 24th is Friday, before Monday the 23rd it is Thursday.
    ['2026-11-24', ['2026-11-20 09:01 peter']],
    ['2026-11-23', []],
    ['2026-11-19', []],
  ])('with %s for a day is reminded only where the promise is not fresh any more', (before, reminded) => {
    expect(toPeter(promised(before).until('2026-11-24 08:00'), 'commitmentReminder')).toEqual(reminded);
  });

  it('is not reminded of what was solved meanwhile, nor of what waits for nobody', () => {
    const waitingAt9 = () => promised().until('2026-12-01 09:00');
    const changes: Record<string, (world: World) => unknown> = {
      underway: (world) => world.answer(answers.underway),
      planned: (world) => world.answer(planned('2026-12-08')),
      solved: (world) => world.reply(climb, 1, 'peter', { kind: 'solved' }),
      cannot: (world) => world.reply(climb, 1, 'peter', { kind: 'cannot', because: 'Nee' }),
      notMe: (world) => world.reply(climb, 1, 'peter', { kind: 'notMe' }),
      moved: (world) => world.reply(climb, 1, 'peter', { kind: 'arrange', before: '2026-12-09' }),
      paused: (world) => world.tell({ type: 'pause', climb, reason: 'Overleg', until: '2026-12-02' }),
      jumped: (world) => world.tell({ type: 'jump', climb, rung: 2, reason: 'Nu' }),
      closed: (world) => world.tell({ type: 'close', reason: 'solved' }),
    };
    expect(waitingAt9().waiting.map(({ kind }) => kind)).toContain('commitmentReminder');
    for (const [name, change] of Object.entries(changes)) {
      const world = waitingAt9();
      change(world);
      world.until('2026-12-01 12:00');
      expect([name, toPeter(world, 'commitmentReminder')]).toEqual([name, []]);
    }
  });

  it('is reminded late after a pause, but not on the day itself or after it', () => {
    const pausedUntil = (until: string) => {
      const world = promised();
      world.tell({ type: 'pause', climb, reason: 'Overleg', until });
      return toPeter(world.until('2026-12-07 12:00'), 'commitmentReminder');
    };
    expect(pausedUntil('2026-12-02')).toEqual(['2026-12-02 09:01 peter']);
    expect(pausedUntil('2026-12-03')).toEqual([]);
    expect(pausedUntil('2026-12-04')).toEqual([]);
  });
});

describe('a promise that was not kept', () => {
  it('is told to whoever gave it, when the referrer says so', () => {
    const world = promised().until('2026-12-04 09:30');
    expect(world.letters('commitmentLapsed')).toEqual([]);
    world.answer(answers.laidAside);
    world.until('2026-12-04 12:00');
    expect(toPeter(world, 'commitmentLapsed')).toEqual(['2026-12-04 09:31 peter']);
    expect(world.happened('CommitmentLapsed')).toMatchObject([{ person: 'peter', by: 'answer' }]);
  });

  it('is told when the referrer says nothing, too: nobody knows', () => {
    const world = promised().until('2026-12-08 12:00');
    expect(toPeter(world, 'commitmentLapsed')).toEqual(['2026-12-08 09:01 peter']);
    expect(world.happened('CommitmentLapsed')).toMatchObject([{ by: 'silence' }]);
  });

  it('can be given anew in answer to that: the next rung is not asked', () => {
    const world = promised().until('2026-12-04 09:30');
    world.answer(answers.laidAside);
    world.until('2026-12-04 12:00');
    expect(world.reply(climb, 1, 'peter', { kind: 'arrange', before: '2026-12-10' })).toBe('done');
    world.until('2026-12-09 12:00');
    expect(world.letters('notice')).toEqual(['2026-11-18 09:01 notice peter']);
  });

  it('is not told of any more once it was given anew, was solved, or the climb is over', () => {
    const changes: Record<string, (world: World) => unknown> = {
      anew: (world) => world.reply(climb, 1, 'peter', { kind: 'arrange', before: '2026-12-10' }),
      solved: (world) => world.reply(climb, 1, 'peter', { kind: 'solved' }),
      underway: (world) => world.answer(answers.underway),
      planned: (world) => world.answer(planned('2026-12-15')),
      closed: (world) => world.tell({ type: 'close', reason: 'solved' }),
    };
    for (const [name, change] of Object.entries(changes)) {
      const world = promised().until('2026-12-04 09:30');
      world.answer(answers.laidAside);
      change(world);
      world.until('2026-12-04 12:00');
      expect([name, world.letters('commitmentLapsed')]).toEqual([name, []]);
    }
  });

  it('is told where its day passed while care was planned that is not there', () => {
    const world = promised('2026-11-27');
    world.until('2026-11-23 11:20').answer(planned('2026-12-01'));
    world.until('2026-12-02 11:20').answer(answers.laidAside);
    world.until('2026-12-02 12:00');
    expect(toPeter(world, 'commitmentLapsed')).toEqual(['2026-12-02 11:21 peter']);
  });

  it('is told where the referrer then names another cause, once the chair has chosen to go on', () => {
    const world = promised().until('2026-12-04 09:30');
    world.answer(answers.noCapacity);
    expect(world.letters('commitmentLapsed')).toEqual([]);
    world.tell({ type: 'chooseLadders', choice: 'keep' });
    world.until('2026-12-04 12:00');
    expect(toPeter(world, 'commitmentLapsed')).toEqual(['2026-12-04 09:31 peter']);
  });
});

describe('a promise that needs no keeping any more', () => {
  it.each(['underway', 'realised'] as const)('is told to whoever gave it: %s', (how) => {
    const world = promised().until('2026-11-23 11:20');
    world.answer(answers[how]);
    world.until('2026-11-23 12:00');
    expect(toPeter(world, 'answeredMeanwhile')).toEqual(['2026-11-23 11:21 peter']);
  });

  it('is not told twice where the case is closed: how it ended says it', () => {
    const world = promised();
    world.tell({ type: 'close', reason: 'solved' });
    expect(world.waiting.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      'ending peter',
      'thanksReferrer sanne',
    ]);
  });

  it('is not told to who promised in vain, and was followed by the next rung', () => {
    const world = onRung2();
    world.reply(climb, 2, 'joris', { kind: 'arrange', before: '2026-12-02' });
    world.until('2026-12-03 09:30').answer(answers.laidAside);
    world.until('2026-12-07 12:00').answer(answers.underway);
    world.until('2026-12-07 12:30');
    expect(world.letters('answeredMeanwhile').map((letter) => letter.split(' ').at(-1))).not.toContain(
      'joris',
    );
  });
});

describe('looking ahead', () => {
  it('shows the reminder, the question and what follows, and always has a next deadline', () => {
    const world = promised().until('2026-11-18 12:30');
    expect(nextDeadline(world.advice)).toBe(at('2026-11-23 09:00'));
    const letters = [...forecast(world.advice, world.context, at('2026-12-09 12:00'))].flatMap((one) =>
      'letter' in one && one.letter.to === 'peter' ? [[one.letter.kind, one.at]] : [],
    );
    expect(letters).toEqual([
      ['commitmentReminder', at('2026-12-01 09:01')],
      ['commitmentLapsed', at('2026-12-08 09:01')],
    ]);
  });
});

describe('a promise from below, after a rung that heard only who was not the one to ask', () => {
  it('leads to no rung above when it is broken: the chair chooses who is asked on that rung', () => {
    const world = onRung2();
    for (const person of ['joris', 'selin']) world.reply(climb, 2, person, { kind: 'notMe' });
    expect(world.stands()).toEqual([`${climb} unreached 2`]);
    world.reply(climb, 1, 'peter', { kind: 'arrange', before: '2026-12-01' });
    world.until('2026-12-02 11:20').answer(answers.laidAside);
    expect(world.stands()).toEqual([`${climb} unreached 2`]);
    expect(world.tasks()).toContain('unreached');
    world.until('2026-12-11 12:00');
    expect(world.happened('RungNotified').map(({ rung }) => rung)).toEqual([1, 2]);
  });
});
