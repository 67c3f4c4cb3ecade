// The journeys of the product at the level of the rules: who gets which letter on which working day.
import { describe, expect, it } from 'vitest';
import { answers, vacant } from './support/region.ts';
import { oneSteeringGroup } from './support/stories.ts';
import { World } from './support/world.ts';

const but = (world: World, ...kinds: string[]) =>
  world.letters().filter((line) => !kinds.some((kind) => line.includes(` ${kind} `)));

describe('journeys', () => {
  it('1: weekly, answered, realised, closed, thanked', () => {
    const world = new World('2026-11-09 11:00').until('2026-11-16 12:00');
    world.answer(answers.underway);
    world.until('2026-11-23 10:00').answer(answers.realised);
    world.until('2026-11-23 15:00').tell({ type: 'close', reason: 'solved' });
    world.until('2027-03-01 12:00');
    expect(world.letters()).toEqual([
      '2026-11-16 09:01 check sanne',
      '2026-11-23 09:01 check sanne',
      '2026-11-23 10:01 task marja',
      '2026-11-23 15:01 thanksReferrer sanne',
    ]);
    expect(world.advice.status).toBe('closed');
  });

  it('2: silence up to the wethouder, each mail to the right person on the right working day', () => {
    const world = new World('2026-11-16 11:00').until('2026-12-31 12:00');
    expect(but(world, 'check', 'checkReminder')).toEqual([
      '2026-11-26 09:01 announcement marja',
      '2026-11-27 09:01 notice peter',
      '2026-12-04 09:01 announcement marja',
      '2026-12-07 09:01 notice joris',
      '2026-12-07 09:01 notice selin',
      '2026-12-14 09:01 announcement marja',
      '2026-12-15 09:01 notice carla',
      '2026-12-15 09:01 notice selin',
      '2026-12-31 09:01 task marja',
    ]);
    expect(world.letters('check')).toEqual(
      ['23', '30']
        .map((day) => `2026-11-${day} 09:01 check sanne`)
        .concat(['07', '14', '21', '28'].map((day) => `2026-12-${day} 09:01 check sanne`)),
    );
    expect(world.letters('checkReminder').slice(0, 2)).toEqual([
      '2026-11-25 09:01 checkReminder sanne',
      '2026-12-02 09:01 checkReminder sanne',
    ]);
  });

  it('3: waiting lists to the provider’s ladder, held by the chair in its window; and let go', () => {
    const held = new World('2026-11-09 11:00').until('2026-11-16 11:20');
    held.answer({ followed: 'yes', realised: 'no', stuck: { where: 'cannotCooperate' }, helpWanted: false });
    held.until('2026-11-17 15:00').tell({ type: 'hold', climb: 'provider-1', reason: 'Ik bel eerst' });
    held.until('2026-11-23 12:00').answer(answers.underway);
    held.until('2026-11-24 12:00');
    expect(held.letters('notice')).toEqual([]);
    expect(held.stands()).toEqual(['provider-1 settled']);

    const gone = new World('2026-11-09 11:00').until('2026-11-16 11:20');
    gone.answer({ followed: 'yes', realised: 'no', stuck: { where: 'cannotCooperate' }, helpWanted: false });
    gone.until('2026-11-20 12:00');
    expect(gone.letters().slice(1)).toEqual([
      '2026-11-16 11:21 announcement marja',
      '2026-11-18 09:01 notice tess',
    ]);
  });

  it('4: three ladders at once, one settles, one is paused, one climbs on', () => {
    const world = new World('2026-11-09 11:00').until('2026-11-16 11:20');
    world.answer(answers.notFinanced);
    world.tell({ type: 'startClimb', ladder: 'provider', cause: 'cannotCooperate', reason: 'Speelt ook' });
    expect(world.stands()).toEqual([
      'municipal-1 announced 1',
      'procurement-1 announced 1',
      'provider-1 notified 1',
    ]);
    world.until('2026-11-18 12:00');
    expect(world.stands()).toEqual([
      'municipal-1 waiting 1',
      'procurement-1 waiting 1',
      'provider-1 waiting 1',
    ]);
    world.tell({ type: 'settle', climb: 'procurement-1', reason: 'De inkoper regelt het' });
    world.tell({ type: 'pause', climb: 'provider-1', reason: 'Overleg loopt', until: '2026-12-09' });
    world.until('2026-11-23 11:20').answer(answers.notFinanced);
    world.until('2026-12-04 12:00');
    expect(world.stands()).toEqual([
      'municipal-1 waiting 3',
      'procurement-1 settled',
      'provider-1 waiting 1',
    ]);
    expect(world.letters('notice')).toEqual([
      '2026-11-16 11:21 notice tess',
      '2026-11-18 09:01 notice peter',
      '2026-11-18 09:01 notice rob',
      '2026-11-26 09:01 notice joris',
      '2026-11-26 09:01 notice selin',
      '2026-12-04 09:01 notice carla',
      '2026-12-04 09:01 notice selin',
    ]);
  });

  it('5: "ik regel dit vóór 3 december": asked on the 4th, and climbs on', () => {
    const world = new World('2026-11-09 11:00').until('2026-11-16 11:20');
    world.answer(answers.laidAside);
    world
      .until('2026-11-18 12:00')
      .reply('municipal-1', 1, 'peter', { kind: 'arrange', before: '2026-12-03' });
    for (const day of ['2026-11-23', '2026-11-30']) world.until(`${day} 11:20`).answer(answers.laidAside);
    world.until('2026-12-04 09:30');
    expect(world.letters().at(-1)).toBe('2026-12-04 09:01 check sanne');
    expect(world.letters('notice')).toEqual(['2026-11-18 09:01 notice peter']);
    world.answer(answers.laidAside);
    world.until('2026-12-08 12:00');
    expect(but(world, 'check').slice(2)).toEqual([
      '2026-11-18 12:01 commitmentConfirmed peter',
      '2026-12-01 09:01 commitmentReminder peter',
      '2026-12-04 09:31 commitmentLapsed peter',
      '2026-12-04 09:31 announcement marja',
      '2026-12-07 09:01 notice joris',
      '2026-12-07 09:01 notice selin',
    ]);
  });

  it('6: an answer while a rung’s letter is being sent: withdrawn, or followed by word that it was answered', () => {
    const begin = () => {
      const world = new World('2026-11-09 11:00').until('2026-11-16 11:20');
      world.answer(answers.laidAside);
      return world.until('2026-11-18 09:00');
    };
    const before = begin();
    before.answer(answers.underway);
    before.until('2026-11-18 12:00');
    expect(before.letters('notice')).toEqual([]);

    const during = begin();
    const [letter] = during.waiting;
    during.answer(answers.underway);
    if (letter) during.tell({ type: 'recordAcceptance', letter }, { part: 'post' });
    during.until('2026-11-18 12:00');
    expect(during.letters('answeredMeanwhile')).toEqual(['2026-11-18 09:01 answeredMeanwhile peter']);
  });

  it('8: vacancy, deputy, skipped rung', () => {
    const people = {
      ...vacant('wijkteam', 'teamManager'),
      absences: [{ person: 'joris', from: '2026-11-16', until: '2026-11-20', deputy: 'kim' }],
    };
    const world = new World('2026-11-09 11:00', { people }).until('2026-11-16 11:20');
    world.answer(answers.laidAside);
    world.until('2026-11-23 11:20').answer(answers.laidAside);
    world.until('2026-11-26 12:00');
    expect(but(world, 'check')).toEqual([
      '2026-11-16 11:21 announcement marja',
      '2026-11-18 09:01 notice kim',
      '2026-11-18 09:01 notice selin',
      '2026-11-25 09:01 announcement marja',
      '2026-11-26 09:01 notice carla',
      '2026-11-26 09:01 notice selin',
    ]);
    expect(world.tasks()).toEqual(['vacancy']);
  });

  it('9: a crisis on a Saturday night', () => {
    const world = new World('2026-11-09 11:00').until('2026-11-16 11:20');
    world.answer(answers.underway);
    world.until('2026-11-21 23:40').tell({ type: 'reportCrisis' }, { part: 'referrer' });
    world.until('2026-11-25 12:00');
    expect(but(world, 'check')).toEqual([
      '2026-11-21 23:41 crisis marja',
      '2026-11-21 23:41 crisis ilse',
      '2026-11-23 09:01 taskReminder marja',
      '2026-11-25 09:01 taskOverdue ilse',
      '2026-11-25 09:01 taskOverdue bert',
      '2026-11-25 09:01 taskReminder marja',
      '2026-11-25 09:01 checkReminder sanne',
    ]);
  });

  it('10: three-monthly over the clock change and Christmas', () => {
    const world = new World('2026-09-28 11:00', { rhythm: { every: 'threeMonths' }, givenOn: '2026-09-25' });
    world.until('2026-12-31 10:00').answer(answers.laidAside);
    world.until('2027-01-29 12:00');
    expect(world.letters()).toEqual([
      // Three months after 25 September is Christmas Day; Monday the 28th is the next working day.
      '2026-12-28 09:01 check sanne',
      '2026-12-31 10:01 announcement marja',
      // 1 January counts for nobody: the chair has Monday the 4th.
      '2027-01-05 09:01 notice peter',
      '2027-01-12 09:01 check sanne',
      '2027-01-13 09:01 checkReminder sanne',
      '2027-01-14 09:01 announcement marja',
      '2027-01-15 09:01 notice joris',
      '2027-01-15 09:01 notice selin',
      '2027-01-22 09:01 check sanne',
      '2027-01-25 09:01 checkReminder sanne',
      '2027-01-26 09:01 announcement marja',
      '2027-01-27 09:01 notice carla',
      '2027-01-27 09:01 notice selin',
    ]);
  });

  it('12: SMTP down for two days: what waits leaves when it is back, what became pointless does not', () => {
    const world = new World('2026-11-09 11:00').until('2026-11-16 11:20');
    world.answer(answers.laidAside);
    world.until('2026-11-17 17:00');
    const back = world.now + 2 * 86_400_000 + 60_000;
    world.fate = (_letter, now) => (now < back ? { notBefore: back } : 'accepted');
    world.until('2026-11-18 12:00').tell({ type: 'askReferrer' });
    world.until('2026-11-19 12:00').answer(answers.laidAside);
    world.until('2026-11-26 08:00');
    expect(world.letters()).toEqual([
      '2026-11-16 09:01 check sanne',
      '2026-11-16 11:21 announcement marja',
      // Meant for Wednesday; the wait counts from Friday. The question of Wednesday was answered before it left.
      '2026-11-20 08:31 notice peter',
      '2026-11-23 09:01 check sanne',
      '2026-11-25 09:01 checkReminder sanne',
    ]);
  });

  it('13: one ladder in approve-first mode with a chair who does not react', () => {
    const world = new World('2026-11-09 11:00', { agreement: oneSteeringGroup }).until('2026-11-30 12:00');
    expect(but(world, 'check', 'checkReminder')).toEqual([
      '2026-11-19 09:01 task marja',
      '2026-11-23 09:01 taskReminder marja',
      '2026-11-25 09:01 taskOverdue ilse',
      '2026-11-25 09:01 taskOverdue bert',
      '2026-11-25 09:01 taskReminder marja',
    ]);
    expect(world.stands()).toEqual(['steeringGroup-1 proposed 1']);
    world.tell({ type: 'approve', climb: 'steeringGroup-1' }, { part: 'processSupporter', person: 'ilse' });
    world.until('2026-11-30 13:00');
    expect(world.letters().at(-1)).toBe('2026-11-30 12:01 notice peter');
  });
});
