// The chair lets a rung go, or holds it back.
import { describe, expect, it } from 'vitest';
import { answers, at, vacant } from '../support/region.ts';
import { announced, answered, approveFirst, onRung1, onRung2 } from '../support/stories.ts';
import type { World } from '../support/world.ts';

const climb = 'municipal-1';
const reason = 'Overleg';
const notices = (world: World) => world.letters('notice');

describe('letting go', () => {
  it('an announced rung changes nothing of when it goes', () => {
    const world = announced();
    expect(world.tell({ type: 'approve', climb })).toBe('done');
    expect(world.stands()).toEqual(['municipal-1 approved 2']);
    world.until('2026-11-26 12:00');
    expect(notices(world).slice(1)).toEqual([
      '2026-11-26 09:01 notice joris',
      '2026-11-26 09:01 notice selin',
    ]);
  });

  it('a proposed rung whose time has come sends it at once, or when letters may leave', () => {
    const now = answered(answers.laidAside, { agreement: approveFirst });
    now.tell({ type: 'approve', climb });
    now.until('2026-11-16 12:00');
    expect(notices(now)).toEqual(['2026-11-16 11:21 notice peter']);

    const evening = answered(answers.laidAside, { agreement: approveFirst }).until('2026-11-16 20:00');
    evening.tell({ type: 'approve', climb });
    evening.until('2026-11-17 12:00');
    expect(notices(evening)).toEqual(['2026-11-17 08:31 notice peter']);
  });

  it('a held rung takes the hold off', () => {
    const world = announced();
    world.tell({ type: 'hold', climb, reason });
    expect(world.tell({ type: 'approve', climb })).toBe('done');
    world.until('2026-11-26 12:00');
    expect(notices(world)).toHaveLength(3);
  });

  it('is refused for another rung than the chair saw, and so is holding', () => {
    const world = announced();
    expect(world.tell({ type: 'approve', climb, rung: 1 })).toBe('nothingToApprove');
    expect(world.tell({ type: 'hold', climb, rung: 1, reason })).toBe('nothingToHold');
    expect(world.tell({ type: 'hold', climb, rung: 2, reason })).toBe('done');
    expect(world.tell({ type: 'approve', climb, rung: 2 })).toBe('done');
  });

  it('is refused where nothing waits for it', () => {
    const world = onRung1();
    expect(world.tell({ type: 'approve', climb })).toBe('nothingToApprove');
    expect(world.tell({ type: 'approve', climb: 'provider-1' })).toBe('climbUnknown');
    world.tell({ type: 'settle', climb, reason });
    expect(world.tell({ type: 'approve', climb })).toBe('climbOver');
  });
});

describe('holding', () => {
  it('keeps an announced rung back for five working days, and then announces it anew', () => {
    const world = announced();
    expect(world.tell({ type: 'hold', climb, reason })).toBe('done');
    // Held on Wednesday 12:00, after the round: Thursday 26 November to Wednesday 2 December are the five days.
    expect(world.climb(climb).stand).toEqual({
      at: 'held',
      rung: 2,
      goesAt: at('2026-11-26 09:00'),
      until: at('2026-12-03 09:00'),
    });
    world.until('2026-11-30 11:20').answer(answers.laidAside);
    world.until('2026-12-05 12:00');
    expect(world.letters('announcement').slice(2)).toEqual(['2026-12-03 09:01 announcement marja']);
    expect(notices(world).slice(1)).toEqual([
      '2026-12-04 09:01 notice joris',
      '2026-12-04 09:01 notice selin',
    ]);
  });

  it('until a day announces it anew on that day, and may be moved', () => {
    const world = announced();
    world.tell({ type: 'hold', climb, reason, until: '2026-12-09' });
    world.tell({ type: 'hold', climb, reason, until: '2026-12-02' });
    world.until('2026-11-30 11:20').answer(answers.laidAside);
    world.until('2026-12-04 12:00');
    expect(world.letters('announcement').slice(2)).toEqual(['2026-12-02 09:01 announcement marja']);
  });

  it('withdraws the announcement that had not left', () => {
    const world = answered(answers.laidAside);
    expect(world.waiting.map(({ kind }) => kind)).toEqual(['announcement']);
    world.tell({ type: 'hold', climb, reason });
    expect(world.waiting).toEqual([]);
  });

  it('while a rung still waits keeps the next one back before it is even announced', () => {
    const world = onRung1();
    expect(world.tell({ type: 'hold', climb, reason, until: '2026-12-09' })).toBe('done');
    world.until('2026-12-08 12:00');
    expect(notices(world)).toHaveLength(1);
  });

  it('a proposed rung proposes it anew afterwards', () => {
    const world = answered(answers.laidAside, { agreement: approveFirst });
    world.tell({ type: 'hold', climb, reason, until: '2026-11-19' });
    expect(world.tasks()).toEqual([]);
    world.until('2026-11-19 12:00');
    expect(world.stands()).toEqual(['municipal-1 proposed 1']);
    expect(world.tasks()).toEqual(['approve']);
  });

  it('while the referrer is asked whether a promise was kept holds the next rung, not the same one', () => {
    const world = onRung1();
    world.reply(climb, 1, 'peter', { kind: 'arrange', before: '2026-11-19' });
    world.until('2026-11-20 10:00');
    expect(world.stands()).toEqual(['municipal-1 asking 1']);
    expect(world.tell({ type: 'hold', climb, reason })).toBe('done');
    expect(world.stands()).toEqual(['municipal-1 held 2']);
    // Let go again, rung 1 still has its full wait.
    world.tell({ type: 'approve', climb });
    world.until('2026-11-23 11:20').answer(answers.laidAside);
    world.until('2026-11-26 12:00');
    expect(notices(world).slice(1)).toEqual([
      '2026-11-26 09:01 notice joris',
      '2026-11-26 09:01 notice selin',
    ]);
  });

  it('has nothing to hold once the top was asked, when letters are on their way, or while something else is waited for', () => {
    const top = onRung2().until('2026-12-04 12:00');
    expect(top.stands()).toEqual(['municipal-1 waiting 3']);
    expect(top.tell({ type: 'hold', climb, reason })).toBe('nothingToHold');
    top.reply(climb, 3, 'carla', { kind: 'arrange', before: '2026-12-08' });
    expect(top.tell({ type: 'hold', climb, reason })).toBe('nothingToHold');
    top.until('2026-12-09 10:00');
    expect(top.stands()).toEqual(['municipal-1 asking 3']);
    expect(top.tell({ type: 'hold', climb, reason })).toBe('nothingToHold');

    const leaving = answered(answers.laidAside).until('2026-11-18 09:00');
    expect(leaving.stands()).toEqual(['municipal-1 notified 1']);
    expect(leaving.tell({ type: 'hold', climb, reason })).toBe('lettersUnderWay');
  });

  it('has nothing to hold where only vacant rungs are left above', () => {
    const people = vacant('maasveen', 'alderman');
    const holdings = people.holdings.filter(({ organisation }) => organisation !== 'maasveen');
    const world = onRung1({ people: { ...people, holdings } }).until('2026-11-23 11:20');
    world.answer(answers.laidAside);
    world.until('2026-11-25 12:00');
    expect(world.stands()).toEqual(['municipal-1 toAnnounce 4']);
    expect(world.tell({ type: 'hold', climb, reason })).toBe('nothingToHold');
  });

  it('is refused until today, and for more than a year', () => {
    const until = (day: string) => announced().refuse({ type: 'hold', climb, reason, until: day });
    expect(until('2026-11-25')).toEqual({ code: 'dateInPast' });
    expect(until('2062-11-26')).toEqual({ code: 'dateTooFar', latest: '2027-11-25' });
    expect(until('2027-11-26')).toEqual({ code: 'dateTooFar', latest: '2027-11-25' });
    expect(until('2027-11-25')).toBeUndefined();
    expect(announced().tell({ type: 'hold', climb: 'x', reason })).toBe('climbUnknown');
  });
});
