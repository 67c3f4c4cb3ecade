// The chair lets a climb rest until a day, and takes that off again.
import { describe, expect, it } from 'vitest';
import { answers, at } from '../support/region.ts';
import { announced, answered, approveFirst, onRung1, onRung2 } from '../support/stories.ts';
import type { World } from '../support/world.ts';
import { agendaOf } from '../../../domain/forecast/agenda.ts';

const climb = 'municipal-1';
const reason = 'Overleg';
const notices = (world: World) => world.letters('notice');

describe('pausing', () => {
  it('sends nothing until the day, and gives a wait the working days that it had left', () => {
    // Rung 1 has waited since Wednesday the 18th; its fifth day would be Wednesday the 25th.
    const world = onRung1().until('2026-11-20 12:00');
    expect(world.tell({ type: 'pause', climb, reason, until: '2026-12-02' })).toBe('done');
    world.until('2026-11-23 11:20').answer(answers.laidAside);
    world.until('2026-11-30 11:20').answer(answers.laidAside);
    world.until('2026-12-02 08:00');
    expect(notices(world)).toHaveLength(1);
    world.until('2026-12-07 11:20').answer(answers.laidAside);
    // Eight working days later than Thursday the 26th.
    world.until('2026-12-09 12:00');
    expect(notices(world).slice(1)).toEqual([
      '2026-12-08 09:01 notice joris',
      '2026-12-08 09:01 notice selin',
    ]);
  });

  it('taken off on the same day changes nothing', () => {
    const world = onRung1();
    const { stand } = world.climb(climb);
    world.tell({ type: 'pause', climb, reason, until: '2026-12-02' });
    expect(world.tell({ type: 'resume', climb })).toBe('done');
    expect(world.climb(climb)).toMatchObject({ stand, paused: null });
  });

  it('withdraws letters that had not left, and asks for them anew afterwards', () => {
    const world = answered(answers.laidAside).until('2026-11-18 09:00');
    world.tell({ type: 'pause', climb, reason, until: '2026-11-20' });
    expect(world.withdrawn.map(({ kind }) => kind)).toEqual(['notice']);
    world.until('2026-11-20 12:00');
    expect(notices(world)).toEqual(['2026-11-20 09:01 notice peter']);
  });

  it('asks anew for the letters that had not left also where another of the rung had', () => {
    const world = onRung1().until('2026-11-23 11:20');
    world.answer(answers.laidAside);
    const putOff = { notBefore: at('2026-12-02 09:00') };
    world.fate = ({ kind, to }) => (kind === 'notice' && to === 'selin' ? putOff : 'accepted');
    world.until('2026-11-26 12:00');
    expect(world.stands()).toEqual(['municipal-1 notified 2']);
    world.tell({ type: 'pause', climb, reason, until: '2026-11-30' });
    world.fate = () => 'accepted';
    world.until('2026-11-30 11:20').answer(answers.laidAside);
    expect(notices(world).slice(1)).toEqual([
      '2026-11-26 09:01 notice joris',
      '2026-11-30 09:01 notice selin',
    ]);
    // Five whole working days for Selin too.
    expect(world.climb(climb).stand).toMatchObject({
      at: 'waiting',
      rung: 2,
      goesAt: at('2026-12-08 09:00'),
    });
  });

  it('moved to another day gives back all its days', () => {
    const once = onRung1().until('2026-11-19 12:00');
    once.tell({ type: 'pause', climb, reason, until: '2026-12-10' });
    const moved = onRung1().until('2026-11-19 12:00');
    moved.tell({ type: 'pause', climb, reason, until: '2026-12-03' });
    moved.until('2026-11-26 12:00').tell({ type: 'pause', climb, reason, until: '2026-12-10' });
    for (const world of [once, moved]) world.until('2026-12-10 12:00');
    expect(moved.climb(climb).stand).toEqual(once.climb(climb).stand);
  });

  it('goes past no rung of which the letter had left and reached only who was not the one to ask', () => {
    const world = answered(answers.laidAside).until('2026-11-18 09:00');
    const [letter] = world.waiting;
    world.tell({ type: 'pause', climb, reason, until: '2026-11-20' });
    if (letter) world.tell({ type: 'recordAcceptance', letter }, { part: 'post' });
    expect(world.reply(climb, 1, 'peter', { kind: 'notMe' })).toBe('done');
    world.until('2026-11-20 12:00');
    expect(world.stands()).toEqual([`${climb} unreached 1`]);
    expect(world.tasks()).toContain('unreached');
  });

  it('does not send again what turns out to have left', () => {
    const world = answered(answers.laidAside).until('2026-11-18 09:00');
    const [letter] = world.waiting;
    world.tell({ type: 'pause', climb, reason, until: '2026-11-20' });
    if (letter) world.tell({ type: 'recordAcceptance', letter }, { part: 'post' });
    world.until('2026-11-20 12:00');
    expect(notices(world)).toEqual([]);
    expect(world.stands()).toEqual(['municipal-1 waiting 1']);
  });

  it('taken off at once sends one letter also when the first turns out to have left', () => {
    const world = answered(answers.laidAside).until('2026-11-18 09:00');
    const [letter] = world.waiting;
    world.tell({ type: 'pause', climb, reason, until: '2026-11-20' });
    world.tell({ type: 'resume', climb });
    expect(world.waiting.map(({ about }) => about.attempt)).toEqual([2]);
    if (letter) world.tell({ type: 'recordAcceptance', letter }, { part: 'post' });
    expect(world.waiting).toEqual([]);
    expect(world.stands()).toEqual(['municipal-1 waiting 1']);
  });

  it('announces anew what was announced', () => {
    const world = announced();
    world.tell({ type: 'pause', climb, reason, until: '2026-11-30' });
    world.until('2026-11-30 12:00');
    expect(world.letters('announcement').at(-1)).toBe('2026-11-30 09:01 announcement marja');
    expect(notices(world)).toHaveLength(1);
  });

  it('lets nobody be reminded of what the climb waits for, until it is over', () => {
    const world = answered(answers.laidAside, { agreement: approveFirst });
    world.tell({ type: 'pause', climb, reason, until: '2026-12-02' });
    expect(agendaOf(world.advice).filter(({ what }) => what === 'taskReminder')).toEqual([
      { at: at('2026-12-02 09:00'), what: 'taskReminder' },
    ]);
    world.until('2026-12-01 12:00');
    expect(world.letters('taskReminder')).toEqual([]);
    expect(world.tasks()).toEqual(['approve']);
    world.until('2026-12-02 12:00');
    expect(world.letters('taskReminder')).toEqual(['2026-12-02 09:01 taskReminder marja']);
  });

  it('leaves the other climbs alone', () => {
    const world = answered(answers.notFinanced);
    world.tell({ type: 'pause', climb, reason, until: '2026-12-02' });
    world.until('2026-11-18 12:00');
    expect(notices(world)).toEqual(['2026-11-18 09:01 notice rob']);
  });

  it('of a promise asks after it when both the pause and its day are over', () => {
    const world = onRung1();
    world.reply(climb, 1, 'peter', { kind: 'arrange', before: '2026-11-23' });
    world.tell({ type: 'pause', climb, reason, until: '2026-12-02' });
    world.until('2026-12-02 12:00');
    expect(world.happened('CheckAsked').at(-1)?.purpose).toBe('commitment');
    expect(world.when('CheckAsked').at(-1)).toBe('2026-12-02 09:00');
  });

  it('ends when the climb is settled', () => {
    const world = onRung1();
    world.tell({ type: 'pause', climb, reason, until: '2026-12-02' });
    world.answer(answers.underway);
    expect(world.climb(climb)).toMatchObject({ paused: null, stand: { at: 'settled' } });
  });

  it('is refused until today or for more than a year, for a climb at its end, and off where there is none', () => {
    const world = onRung1();
    const until = (day: string) => world.refuse({ type: 'pause', climb, reason, until: day });
    expect(until('2062-12-02')).toEqual({ code: 'dateTooFar', latest: '2027-11-18' });
    expect(until('2027-11-18')).toBeUndefined();
    expect(world.tell({ type: 'pause', climb, reason, until: '2026-11-18' })).toBe('dateInPast');
    expect(world.tell({ type: 'pause', climb, reason, until: '2062-11-19' })).toBe('dateTooFar');
    expect(world.tell({ type: 'pause', climb: 'x', reason, until: '2026-12-02' })).toBe('climbUnknown');
    expect(world.tell({ type: 'resume', climb })).toBe('notPaused');
    expect(world.tell({ type: 'resume', climb: 'x' })).toBe('notPaused');
    const over = onRung2().until('2026-12-21 12:00');
    expect(over.tell({ type: 'pause', climb, reason, until: '2026-12-28' })).toBe('climbOver');
  });
});
