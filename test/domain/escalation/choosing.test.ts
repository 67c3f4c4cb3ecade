// A referrer who names another cause: the chair keeps, adds or moves ladders, and until then nothing climbs.
import { describe, expect, it } from 'vitest';
import { answers, at, planned } from '../support/region.ts';
import { answered, onRung1, onRung2, oneSteeringGroup } from '../support/stories.ts';
import type { World } from '../support/world.ts';

/** Rung 1 of the municipal ladder waits for "laid aside"; on Monday 23 November it is capacity that lacks. */
function changed(): World {
  const world = onRung1().until('2026-11-23 11:20');
  world.answer(answers.noCapacity);
  return world;
}

const choose = (world: World, choice: 'keep' | 'add' | 'move') =>
  world.tell({ type: 'chooseLadders', choice });

describe('another cause', () => {
  it('is the chair’s to decide, and until then nothing climbs', () => {
    const world = changed();
    expect(world.stands()).toEqual(['municipal-1 atChair 1']);
    expect(world.advice.tasks).toMatchObject([
      { kind: 'causeChanged', about: { check: 2, cause: 'noCapacity' } },
    ]);
    world.until('2026-12-31 12:00');
    expect(world.letters('notice')).toHaveLength(1);
    expect(world.letters('task')).toEqual(['2026-11-23 11:21 task marja']);
    expect(world.letters('taskOverdue').slice(0, 1)).toEqual(['2026-11-30 09:01 taskOverdue ilse']);
  });

  it('kept out leaves the climb as it stood, and is not asked about again when the referrer repeats it', () => {
    const world = changed();
    expect(choose(world, 'keep')).toBe('done');
    expect(world.tasks()).toEqual([]);
    expect(world.stands()).toEqual(['municipal-1 waiting 1']);
    world.until('2026-11-26 12:00');
    expect(world.letters('notice').slice(1)).toEqual([
      '2026-11-26 09:01 notice joris',
      '2026-11-26 09:01 notice selin',
    ]);
    world.until('2026-11-30 11:20').answer(answers.noCapacity);
    expect(world.tasks()).toEqual([]);
    expect(world.stands()).toEqual(['municipal-1 waiting 2']);
    expect(world.climb('municipal-1').cause).toBe('laidAside');
  });

  it('added climbs its own ladders next to the first, on the word of the day on which it was said', () => {
    const world = changed().until('2026-11-24 10:00');
    expect(choose(world, 'add')).toBe('done');
    expect(world.stands()).toEqual([
      'municipal-1 waiting 1',
      'provider-1 announced 1',
      'procurement-1 announced 1',
    ]);
    expect(world.climb('provider-1')).toMatchObject({
      cause: 'noCapacity',
      evidence: { kind: 'answer', at: at('2026-11-23 11:20'), check: 2 },
    });
    expect(world.climb('municipal-1').cause).toBe('laidAside');
    world.until('2026-11-30 11:20').answer(answers.noCapacity);
    expect(world.tasks()).toEqual([]);
  });

  it('moved to ends the climb that it does not lead to, and tells whom it had asked', () => {
    const world = changed();
    expect(choose(world, 'move')).toBe('done');
    expect(world.climb('municipal-1').stand).toMatchObject({ at: 'settled', because: 'moved' });
    expect(world.stands().slice(1)).toEqual(['provider-1 announced 1', 'procurement-1 announced 1']);
    world.until('2026-11-23 12:00');
    expect(world.letters('answeredMeanwhile')).toEqual(['2026-11-23 11:21 answeredMeanwhile peter']);
  });

  it('moved to keeps a ladder that it leads to as well, now for the new cause', () => {
    const world = answered(answers.notFinanced).until('2026-11-23 11:20');
    world.answer(answers.laidAside);
    choose(world, 'move');
    expect(world.stands()).toEqual(['municipal-1 waiting 1', 'procurement-1 settled']);
    expect(world.climb('municipal-1').cause).toBe('laidAside');
  });

  it('that leads to no ladder can only be kept out', () => {
    const world = onRung1().until('2026-11-23 11:20');
    world.answer(answers.other);
    expect(world.tasks()).toEqual(['causeChanged']);
    expect(choose(world, 'add')).toBe('ladderUnknown');
    expect(choose(world, 'move')).toBe('ladderUnknown');
    expect(choose(world, 'keep')).toBe('done');
    expect(world.stands()).toEqual(['municipal-1 waiting 1']);
  });

  it('that leads to some of the ladders being climbed is the chair’s to decide too', () => {
    const world = answered(answers.notFinanced).until('2026-11-23 11:20');
    world.answer(answers.laidAside);
    expect(world.stands()).toEqual(['municipal-1 atChair 1', 'procurement-1 atChair 1']);
  });

  it('that leads to the very same ladders changes only what the letters say', () => {
    const world = answered(answers.notFinanced, { agreement: oneSteeringGroup });
    world.tell({ type: 'approve', climb: 'steeringGroup-1' });
    world.until('2026-11-23 11:20').answer(answers.noCapacity);
    expect(world.happened('ClimbCauseChanged')).toEqual([
      { type: 'ClimbCauseChanged', climb: 'steeringGroup-1', cause: 'noCapacity' },
    ]);
    expect(world.stands()).toEqual(['steeringGroup-1 proposed 3']);
    expect(world.tasks()).toEqual(['approve']);
  });

  it('that is taken back lets the climb go on where it stood', () => {
    const world = changed();
    const wait = onRung1().climb('municipal-1').stand;
    expect(world.answer(answers.laidAside)).toBe('done');
    expect(world.climb('municipal-1').stand).toEqual(wait);
    expect(world.tasks()).toEqual([]);
  });

  it('that changes once more is one choice, about the last', () => {
    const world = changed();
    world.answer(answers.notFinanced);
    expect(world.advice.tasks.map(({ about }) => about.cause)).toEqual(['notFinanced']);
    choose(world, 'add');
    expect(world.stands()).toEqual(['municipal-1 waiting 1', 'procurement-1 announced 1']);
  });

  it('that is repeated before the chair chose is the same choice, of which the chair is reminded as before', () => {
    const world = changed();
    const [task] = world.advice.tasks;
    world.until('2026-11-24 11:20').answer({ ...answers.noCapacity, lesson: 'Eerder bellen' });
    expect(world.advice.tasks).toEqual([task]);
  });

  it('is no choice any more when it turns out to be under way, or planned', () => {
    const underway = changed();
    underway.answer(answers.underway);
    expect(underway.tasks()).toEqual([]);
    expect(underway.climb('municipal-1').stand).toMatchObject({ at: 'settled', because: 'underway' });

    const later = changed();
    later.answer(planned('2026-12-02'));
    expect(later.tasks()).toEqual([]);
    expect(later.stands()).toEqual(['municipal-1 resting 1']);
  });

  it('can be chosen also when a receiver’s "it can’t be done" was on the chair’s table already', () => {
    const world = onRung1();
    world.reply('municipal-1', 1, 'peter', { kind: 'cannot', because: 'Geen besluit' });
    world.until('2026-11-23 11:20').answer(answers.noCapacity);
    expect(world.tasks()).toEqual(['cannot', 'causeChanged']);
    expect(choose(world, 'add')).toBe('done');
    expect(world.tasks()).toEqual(['cannot']);
    expect(world.stands()).toEqual([
      'municipal-1 atChair 1',
      'provider-1 announced 1',
      'procurement-1 announced 1',
    ]);
  });

  it('stays a choice when the chair moves the climb on by hand', () => {
    const world = changed();
    world.tell({ type: 'jump', climb: 'municipal-1', reason: 'Toch door' });
    expect(world.tasks()).toEqual(['causeChanged']);
    expect(choose(world, 'add')).toBe('done');
    expect(world.stands()).toEqual([
      'municipal-1 notified 2',
      'provider-1 announced 1',
      'procurement-1 announced 1',
    ]);
  });

  it('whose ladder was climbed to the top already puts that on the chair’s table', () => {
    const world = onRung2().until('2026-12-21 12:00');
    expect(world.stands()).toEqual(['municipal-1 exhausted']);
    world.tell({ type: 'finishTask', key: 'exhausted:municipal-1' });
    world.tell({ type: 'startClimb', ladder: 'provider', cause: 'cannotCooperate', reason: 'Navraag' });
    world.answer(answers.notFinanced);
    choose(world, 'add');
    expect(world.tasks()).toEqual(['exhausted']);
    expect(world.stands()).toContain('procurement-1 announced 1');
  });

  it('cannot be chosen about when there is none', () => {
    expect(choose(onRung1(), 'keep')).toBe('nothingToChoose');
  });
});

describe('a climb that is taken up after the choice', () => {
  it('announces anew what was announced, so that the chair can still say no', () => {
    const world = answered(answers.laidAside).until('2026-11-17 12:00');
    world.tell({ type: 'askReferrer' });
    world.until('2026-11-17 13:00').answer(answers.noCapacity);
    choose(world, 'keep');
    world.until('2026-11-19 12:00');
    expect(world.letters('announcement')).toEqual([
      '2026-11-16 11:21 announcement marja',
      '2026-11-17 13:01 announcement marja',
    ]);
    expect(world.letters('notice')).toEqual(['2026-11-19 09:01 notice peter']);
  });

  it('asks anew for the letters that had not left', () => {
    const world = answered(answers.laidAside).until('2026-11-18 09:00');
    expect(world.stands()).toEqual(['municipal-1 notified 1']);
    world.tell({ type: 'askReferrer' });
    world.answer(answers.noCapacity);
    expect(world.withdrawn.map(({ kind }) => kind)).toContain('notice');
    choose(world, 'keep');
    world.until('2026-11-20 12:00');
    expect(world.letters('notice')).toEqual(['2026-11-19 09:01 notice peter']);
  });

  it('sends at once what had not left of a rung of which another letter had', () => {
    const world = onRung1().until('2026-11-23 11:20');
    world.answer(answers.laidAside);
    const putOff = { notBefore: at('2026-12-02 09:00') };
    world.fate = ({ kind, to }) => (kind === 'notice' && to === 'selin' ? putOff : 'accepted');
    world.until('2026-11-26 12:00');
    world.tell({ type: 'askReferrer' });
    world.answer(answers.noCapacity);
    world.fate = () => 'accepted';
    choose(world, 'keep');
    world.until('2026-11-26 13:00');
    expect(world.letters('notice').slice(1)).toEqual([
      '2026-11-26 09:01 notice joris',
      '2026-11-26 12:01 notice selin',
    ]);
    expect(world.stands()).toEqual(['municipal-1 waiting 2']);
  });

  it('stays held until the day that the chair had named', () => {
    const world = onRung1();
    world.tell({ type: 'hold', climb: 'municipal-1', reason: 'Overleg', until: '2026-12-09' });
    world.until('2026-11-23 11:20').answer(answers.noCapacity);
    choose(world, 'keep');
    expect(world.stands()).toEqual(['municipal-1 held 2']);
  });

  it('keeps a commitment', () => {
    const world = onRung1();
    world.reply('municipal-1', 1, 'peter', { kind: 'arrange', before: '2026-12-02' });
    world.until('2026-11-23 11:20').answer(answers.noCapacity);
    choose(world, 'keep');
    expect(world.climb('municipal-1').stand).toMatchObject({
      at: 'committed',
      person: 'peter',
      before: '2026-12-02',
    });
  });

  it('goes on to the next rung where it had asked whether something was done, and does not announce the same rung again', () => {
    const world = onRung1();
    world.reply('municipal-1', 1, 'peter', { kind: 'arrange', before: '2026-11-19' });
    world.until('2026-11-20 11:20').answer(answers.noCapacity);
    expect(world.stands()).toEqual(['municipal-1 atChair 1']);
    choose(world, 'keep');
    expect(world.stands()).toEqual(['municipal-1 announced 2']);
  });

  it('does not rest on after planned care that turned out stuck', () => {
    const world = onRung1();
    world.answer(planned('2026-11-20'));
    world.until('2026-11-23 11:20').answer(answers.noCapacity);
    choose(world, 'keep');
    expect(world.stands()).toEqual(['municipal-1 settled', 'municipal-2 announced 1']);
    expect(world.climb('municipal-2').cause).toBe('laidAside');
  });

  it('stops where its only notice came back in the meantime', () => {
    const world = changed();
    world.bounce('notice', 'peter');
    choose(world, 'keep');
    expect(world.stands()).toEqual(['municipal-1 unreached 1']);
    expect(world.tasks()).toEqual(['noticeFailed', 'unreached']);
  });

  it('still has its rung to be given to someone where it reached nobody before', () => {
    const world = onRung1();
    world.bounce('notice', 'peter');
    world.until('2026-11-23 11:20').answer(answers.noCapacity);
    expect(world.tasks()).toEqual(['noticeFailed', 'causeChanged']);
    choose(world, 'keep');
    expect(world.tasks()).toEqual(['noticeFailed', 'unreached']);
  });

  it('goes on after a "solved" that the referrer contradicts by naming another cause', () => {
    const world = onRung1();
    world.reply('municipal-1', 1, 'peter', { kind: 'solved' });
    world.until('2026-11-20 12:00');
    expect(world.tasks()).toEqual(['solvedUnconfirmed']);
    world.until('2026-11-23 11:20').answer(answers.noCapacity);
    expect(world.tasks()).toEqual(['causeChanged']);
    choose(world, 'keep');
    expect(world.stands()).toEqual(['municipal-1 announced 2']);
  });
});
