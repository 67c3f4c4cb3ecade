// Which letters an event asks for: to whom, how urgent, from when and until when.
import { describe, expect, it } from 'vitest';
import { answers, at } from '../support/region.ts';
import { answered, approveFirst, asked, onRung1, onRung2, silent } from '../support/stories.ts';
import { World } from '../support/world.ts';
import { letterKinds, mayLeaveAt, type Letter } from '../../../domain/letters/letter.ts';
import { lettersFor, lettersOf } from '../../../domain/letters/lettersFor.ts';

/** Each kind of letter, just asked for, on an ordinary day. */
function oneOf(kind: Letter['kind']): Letter {
  const worlds: Record<Letter['kind'], () => World> = {
    check: () => new World('2026-11-09 11:00').until('2026-11-16 09:00'),
    checkReminder: () => asked().until('2026-11-18 09:00'),
    announcement: () => answered(answers.laidAside),
    notice: () => answered(answers.laidAside).until('2026-11-18 09:00'),
    answeredMeanwhile: () => after(onRung1(), (world) => world.answer(answers.underway)),
    colleagueReplied: () =>
      after(onRung2(), (world) => world.reply('municipal-1', 2, 'joris', { kind: 'solved' })),
    ending: () => after(onRung1(), (world) => world.tell({ type: 'close', reason: 'solved' })),
    thanksReferrer: () => after(onRung1(), (world) => world.tell({ type: 'close', reason: 'solved' })),
    helpOffered: () => answered({ ...answers.underway, helpWanted: true }),
    commitmentConfirmed: promised,
    commitmentReminder: () => promised().until('2026-12-01 09:00'),
    commitmentLapsed: () => {
      const world = promised().until('2026-12-04 09:30');
      world.answer(answers.laidAside);
      return world;
    },
    crisis: () => after(asked(), (world) => world.tell({ type: 'reportCrisis' })),
    task: () => answered(answers.laidAside, { agreement: approveFirst }),
    taskReminder: () => answered(answers.laidAside, { agreement: approveFirst }).until('2026-11-19 09:00'),
    taskOverdue: () => answered(answers.laidAside, { agreement: approveFirst }).until('2026-11-23 09:00'),
  };
  const letter = worlds[kind]().waiting.find((waiting) => waiting.kind === kind);
  if (!letter) throw new Error(`No ${kind}`);
  return letter;
}

function after(world: World, act: (world: World) => void): World {
  act(world);
  return world;
}

/** Peter will arrange it before Thursday 3 December, and says so on Wednesday 18 November. */
function promised(): World {
  return after(onRung1(), (world) =>
    world.reply('municipal-1', 1, 'peter', { kind: 'arrange', before: '2026-12-03' }),
  );
}

describe('every kind of letter', () => {
  it.each<[Letter['kind'], string, number, string, Letter['about']]>([
    ['check', 'sanne', 4, '2026-11-24 09:00', { check: 1 }],
    ['checkReminder', 'sanne', 4, '2026-11-23 09:00', { check: 1, reminder: 1 }],
    ['announcement', 'marja', 2, '2026-11-19 09:00', { climb: 'municipal-1', rung: 1 }],
    ['notice', 'peter', 1, '2026-12-02 09:00', { climb: 'municipal-1', rung: 1, attempt: 1 }],
    ['answeredMeanwhile', 'peter', 1, '2026-12-02 09:00', { climb: 'municipal-1' }],
    ['colleagueReplied', 'peter', 3, '2026-12-10 09:00', { climb: 'municipal-1', rung: 2 }],
    ['ending', 'peter', 5, '2026-12-16 09:00', { times: 1 }],
    ['thanksReferrer', 'sanne', 5, '2026-12-16 09:00', { times: 1 }],
    ['helpOffered', 'sanne', 3, '2026-11-19 09:00', { task: 'helpWanted:1' }],
    [
      'commitmentConfirmed',
      'peter',
      3,
      '2026-11-23 09:00',
      { climb: 'municipal-1', rung: 1, before: '2026-12-03' },
    ],
    [
      'commitmentReminder',
      'peter',
      3,
      '2026-12-03 09:00',
      { climb: 'municipal-1', rung: 1, before: '2026-12-03' },
    ],
    [
      'commitmentLapsed',
      'peter',
      2,
      '2026-12-11 09:00',
      { climb: 'municipal-1', rung: 1, before: '2026-12-03' },
    ],
    ['crisis', 'marja', 0, '2026-11-23 09:00', { times: 1 }],
    ['task', 'marja', 2, '2026-11-30 09:00', { task: 'approve:municipal-1:1' }],
    ['taskReminder', 'marja', 3, '2026-11-26 09:00', { task: 'approve:municipal-1:1', times: 1 }],
    ['taskOverdue', 'ilse', 2, '2026-11-30 09:00', { task: 'approve:municipal-1:1', times: 2 }],
  ])(
    '%s goes to %s with priority %i, makes sense until %s, and says what it is about',
    (kind, to, priority, until, about) => {
      expect(oneOf(kind)).toMatchObject({ kind, to, priority, uselessAfter: at(until), about });
    },
  );

  it('is asked for by something', () => {
    expect(letterKinds.map((kind) => oneOf(kind).kind)).toEqual([...letterKinds]);
  });

  it('has a name of its own: the event that asked for it, the kind, and to whom', () => {
    const world = onRung2().until('2026-11-26 17:30');
    world.tell({ type: 'close', reason: 'solved' });
    const seq = world.advice.version;
    expect(world.waiting.map(({ key }) => key)).toEqual([
      `${seq}/ending/peter`,
      `${seq}/ending/joris`,
      `${seq}/ending/selin`,
      `${seq}/thanksReferrer/sanne`,
    ]);
    expect(new Set(world.sent.map(({ letter }) => letter.key)).size).toBe(world.sent.length);
  });

  it('is ready in the sending hours, and its time counts from there', () => {
    const world = asked().until('2026-11-20 18:00');
    world.tell({ type: 'askReferrer' });
    expect(world.waiting.filter(({ kind }) => kind === 'check')).toEqual([]);
    world.answer({ ...answers.underway, helpWanted: true });
    expect(world.waiting.find(({ kind }) => kind === 'task')).toMatchObject({
      readyAt: at('2026-11-23 08:30'),
      uselessAfter: at('2026-12-07 09:00'),
    });
  });

  it('about a crisis is ready at once', () => {
    const world = asked().until('2026-11-21 23:40');
    world.tell({ type: 'reportCrisis' });
    expect(world.waiting.every(({ readyAt }) => readyAt === at('2026-11-21 23:40'))).toBe(true);
    const { calendar } = world.agreement;
    expect(mayLeaveAt({ kind: 'crisis' }, calendar, world.now)).toBe(world.now);
    expect(mayLeaveAt({ kind: 'task' }, calendar, world.now)).toBe(at('2026-11-23 08:30'));
  });
});

describe('the letters of a decision', () => {
  it('are each asked for once, and not when the same decision made them pointless', () => {
    // A promise due on Monday the 23rd, the day of the weekly question: one mail, and it asks about the promise.
    const world = onRung1();
    world.reply('municipal-1', 1, 'peter', { kind: 'arrange', before: '2026-11-20' });
    const before = world.events.length;
    world.until('2026-11-23 09:00');
    const decided = world.events.slice(before);
    expect(decided.filter(({ event }) => event.type === 'CheckAsked')).toHaveLength(2);
    expect(
      lettersOf(decided, world.advice, world.context).map(({ kind, about }) => [kind, about.check]),
    ).toEqual([['check', 3]]);
  });

  it('to someone on two rungs are one', () => {
    const world = onRung2().until('2026-12-04 12:00');
    world.reply('municipal-1', 3, 'carla', { kind: 'arrange', before: '2026-12-10' });
    expect(world.waiting.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      'colleagueReplied peter',
      'colleagueReplied joris',
      'colleagueReplied selin',
      'commitmentConfirmed carla',
    ]);
  });

  it('are none for what needs no letter', () => {
    const world = silent();
    const quiet = [
      'ReferrerFellSilent',
      'NextCheckSet',
      'ClimbStarted',
      'CheckArrived',
      'RungArrived',
      'AdviceRegistered',
    ];
    for (const recorded of world.events.filter(({ event }) => quiet.includes(event.type))) {
      expect(lettersFor(recorded, world.advice, world.context)).toEqual([]);
    }
  });
});

describe('who hears that nothing is asked any more', () => {
  it('is who was asked and did not answer, and who had promised to arrange it, once', () => {
    const world = onRung2();
    world.reply('municipal-1', 2, 'joris', { kind: 'arrange', before: '2026-12-10' });
    world.until('2026-11-30 11:20').answer(answers.underway);
    world.until('2026-11-30 12:00');
    expect(world.letters('answeredMeanwhile')).toEqual([
      '2026-11-30 11:21 answeredMeanwhile peter',
      '2026-11-30 11:21 answeredMeanwhile selin',
      '2026-11-30 11:21 answeredMeanwhile joris',
    ]);
  });

  it('is not told again when the climb that rested is settled', () => {
    const world = onRung1();
    world.answer({ followed: 'yes', realised: 'planned', plannedFrom: '2026-12-01', helpWanted: false });
    world.until('2026-12-02 11:20').answer(answers.realised);
    world.until('2026-12-02 12:00');
    expect(world.letters('answeredMeanwhile')).toHaveLength(1);
  });

  it('is told at the end how it ended, whoever answered and whatever climb it was', () => {
    const world = onRung1();
    world.answer(answers.underway);
    world.until('2026-11-30 11:20').answer(answers.notFinanced);
    world.until('2026-12-02 12:00').tell({ type: 'close', reason: 'solved' });
    world.until('2026-12-02 13:00');
    expect(world.letters('ending')).toEqual(['2026-12-02 12:01 ending peter', '2026-12-02 12:01 ending rob']);
  });

  it('is nobody whose letter never arrived', () => {
    const world = onRung1();
    world.bounce('notice', 'peter');
    world.tell({ type: 'close', reason: 'noLongerNeeded' });
    expect(world.waiting.map(({ kind }) => kind)).toEqual(['thanksReferrer']);
  });
});
