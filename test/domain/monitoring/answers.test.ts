// What each answer of a referrer leads to.
import { describe, expect, it } from 'vitest';
import { answers } from '../support/region.ts';
import { answered, asked, onRung1, oneSteeringGroup, silent, threeLadders } from '../support/stories.ts';
import { World } from '../support/world.ts';
import { verdictOf, type Answer, type StatedCause } from '../../../domain/monitoring/answer.ts';
import { DAY_MS } from '../../../domain/time.ts';

const stuck = (where: StatedCause | 'nowhere', followed: Answer['followed'] = 'yes'): Answer => ({
  followed,
  realised: 'no',
  stuck: { where },
  helpWanted: false,
});

describe('what an answer comes down to', () => {
  const day = '2026-12-01';
  it.each<[string, Answer, string]>([
    ['care that is there ends the questions', { ...answers.realised }, 'realised'],
    ['also when the advice was not followed', { ...answers.realised, followed: 'no' }, 'realised'],
    ['also when something was stuck', { ...answers.realised, stuck: { where: 'noCapacity' } }, 'realised'],
    ['planned care is waited for', { ...answers.realised, realised: 'planned', plannedFrom: day }, 'planned'],
    [
      'also when the advice is followed for a part',
      {
        followed: 'partly',
        realised: 'planned',
        plannedFrom: day,
        stuck: { where: 'other' },
        helpWanted: false,
      },
      'planned',
    ],
    [
      'an advice that is not followed is stuck, even when some care is planned',
      {
        followed: 'no',
        realised: 'planned',
        plannedFrom: day,
        stuck: { where: 'findsUnfitting' },
        helpWanted: false,
      },
      'stuck findsUnfitting',
    ],
    [
      'an advice that is not followed, for no cause named, is laid aside',
      stuck('nowhere', 'no'),
      'stuck laidAside',
    ],
    ['care that only takes time is under way', stuck('nowhere'), 'underway'],
    ['the same where the advice is followed for a part', stuck('nowhere', 'partly'), 'underway'],
    ['care that is stuck somewhere is stuck there', stuck('notFinanced'), 'stuck notFinanced'],
    ['and so with an advice that is not followed', stuck('noCapacity', 'no'), 'stuck noCapacity'],
  ])('%s', (_name, answer, expected) => {
    const verdict = verdictOf(answer);
    expect(verdict.is === 'stuck' ? `stuck ${verdict.cause}` : verdict.is).toBe(expected);
  });
});

describe('where it is stuck', () => {
  it.each<[StatedCause, string[]]>([
    ['laidAside', ['municipal-1 announced 1']],
    ['notFinanced', ['municipal-1 announced 1', 'procurement-1 announced 1']],
    ['cannotCooperate', ['provider-1 announced 1']],
    ['noCapacity', ['provider-1 announced 1', 'procurement-1 announced 1']],
    ['findsUnfitting', ['provider-1 announced 1']],
  ])('%s climbs %j', (cause, stands) => {
    const world = answered(stuck(cause), { agreement: threeLadders });
    expect(world.stands()).toEqual(stands);
    expect(
      world.advice.climbs.every((climb) => climb.cause === cause && climb.evidence.kind === 'answer'),
    ).toBe(true);
  });

  it('elsewhere is for the chair to tell: a task, put away when seen or when a ladder is set in motion for it', () => {
    const world = answered(answers.other);
    expect(world.stands()).toEqual([]);
    expect(world.advice.tasks).toMatchObject([{ kind: 'causeUnclear', about: { check: 1, cause: 'other' } }]);
    world.until('2026-11-16 12:00');
    expect(world.letters('task')).toEqual(['2026-11-16 11:21 task marja']);
    world.tell({
      type: 'startClimb',
      ladder: 'provider',
      cause: 'other',
      reason: 'De bestuurder gaat erover',
    });
    expect(world.tasks()).toEqual([]);
    world.until('2026-11-23 11:20').answer(answers.other);
    expect(world.tasks()).toEqual([]);
  });

  it('elsewhere, said again, is the same task; once put away, a new one', () => {
    const world = answered(answers.other).until('2026-11-23 11:20');
    world.answer(answers.other);
    expect(world.tasks()).toEqual(['causeUnclear']);
    world.tell({ type: 'finishTask', key: 'causeUnclear:1:other' });
    world.until('2026-11-30 11:20').answer(answers.other);
    expect(world.tasks()).toEqual(['causeUnclear']);
  });

  it('elsewhere is clear when the referrer then names a cause', () => {
    const world = answered(answers.other).until('2026-11-23 11:20');
    world.answer(answers.laidAside);
    expect(world.tasks()).toEqual([]);
    expect(world.stands()).toEqual(['municipal-1 announced 1']);
  });

  it('in a region with one ladder climbs that, from the rung that the cause enters', () => {
    const group = { agreement: oneSteeringGroup };
    expect(answered(answers.laidAside, group).stands()).toEqual(['steeringGroup-1 proposed 1']);
    expect(answered(answers.noCapacity, group).stands()).toEqual(['steeringGroup-1 proposed 2']);
  });

  it('said again lets the climb go on, and starts nothing anew', () => {
    const world = onRung1().until('2026-11-23 11:20');
    const { stand } = world.climb('municipal-1');
    const before = world.events.length;
    world.answer(answers.laidAside);
    expect(world.since(before)).toEqual(['CheckAnswered']);
    expect(world.climb('municipal-1').stand).toEqual(stand);
  });

  it('said again after one of two ladders was settled leaves that one settled', () => {
    const world = answered(answers.notFinanced);
    world.tell({ type: 'settle', climb: 'procurement-1', reason: 'Inkoper regelt het' });
    world.until('2026-11-23 11:20').answer(answers.notFinanced);
    expect(world.stands()).toEqual(['municipal-1 waiting 1', 'procurement-1 settled']);
  });

  it('said again after all were settled climbs anew, with a new name', () => {
    const world = answered(answers.laidAside);
    world.tell({ type: 'settle', climb: 'municipal-1', reason: 'Geregeld' });
    world.until('2026-11-23 11:20').answer(answers.laidAside);
    expect(world.stands()).toEqual(['municipal-1 settled', 'municipal-2 announced 1']);
  });

  it('said again when every rung was asked is on the chair’s table again', () => {
    const world = onRung1().until('2026-12-31 12:00');
    expect(world.tasks()).toEqual(['exhausted']);
    world.tell({ type: 'finishTask', key: 'exhausted:municipal-1', note: 'Besproken' });
    world.until('2027-01-04 11:20').answer(answers.laidAside);
    expect(world.tasks()).toEqual(['exhausted']);
    expect(world.stands()).toEqual(['municipal-1 exhausted']);
  });
});

describe('an answer', () => {
  it('ends silence: its climb is over, and what was answered leads its own way', () => {
    const world = silent();
    expect(world.answer(answers.notFinanced)).toBe('done');
    expect(world.climb('municipal-1').stand).toMatchObject({ at: 'settled', because: 'answered' });
    expect(world.stands().slice(1)).toEqual(['municipal-2 announced 1', 'procurement-1 announced 1']);
    world.until('2026-11-20 13:00');
    expect(world.letters('answeredMeanwhile')).toEqual(['2026-11-20 12:01 answeredMeanwhile peter']);
  });

  it('that it is under way ends every climb, and tells whom it had asked', () => {
    const world = onRung1().until('2026-11-23 11:20');
    world.answer(answers.underway);
    expect(world.climb('municipal-1').stand).toMatchObject({ at: 'settled', because: 'underway' });
    world.until('2026-11-30 12:00');
    expect(world.letters('answeredMeanwhile')).toEqual(['2026-11-23 11:21 answeredMeanwhile peter']);
    expect(world.letters('check').at(-1)).toBe('2026-11-30 09:01 check sanne');
  });

  it('that it is under way, four times in a row, is brought to the chair’s notice', () => {
    const world = asked();
    const tasks = ['2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07'].map((day) => {
      world.until(`${day} 11:20`).answer(answers.underway);
      return world.tasks();
    });
    expect(tasks).toEqual([[], [], [], ['underwayLong']]);
    expect(world.letters('task')).toEqual([]);
    expect(world.tell({ type: 'finishTask', key: 'underwayLong' })).toBe('done');
  });

  it('that it is under way, again and again, is one task, until the referrer says something else', () => {
    const world = asked();
    for (let week = 1; week <= 8; week += 1) {
      world.answer(answers.underway);
      world.until(world.now + 7 * DAY_MS);
    }
    expect(world.tasks()).toEqual(['underwayLong']);
    world.answer(answers.laidAside);
    expect(world.tasks()).toEqual([]);
  });

  it('of another kind begins that count anew', () => {
    const world = asked();
    const given = [answers.underway, answers.underway, answers.underway, answers.laidAside, answers.underway];
    given.forEach((answer, week) => world.until(world.now + (week ? 7 * 86_400_000 : 0)).answer(answer));
    expect(world.advice.monitoring.underwayTimes).toBe(1);
    expect(world.tasks()).toEqual([]);
  });

  it('that the care is there ends climbs and questions, and waits for the chair to close', () => {
    const world = onRung1();
    world.answer(answers.realised);
    expect(world.climb('municipal-1').stand).toMatchObject({ at: 'settled', because: 'realised' });
    world.until('2026-12-31 12:00');
    expect(world.letters('check')).toHaveLength(1);
    expect(world.letters('task')).toEqual(['2026-11-18 12:01 task marja']);
    expect(world.advice.status).toBe('open');
    expect(world.tell({ type: 'finishTask', key: 'realised:1' })).toBe('taskNeedsAction');
  });

  it('that the care is there may be doubted: the questions go on by the rhythm', () => {
    const world = onRung1();
    world.answer(answers.realised);
    expect(world.tell({ type: 'keepFollowing', reason: 'Pas een intake' })).toBe('done');
    expect(world.happened('TaskDone')).toEqual([
      { type: 'TaskDone', key: 'realised:1', note: 'Pas een intake' },
    ]);
    world.until('2026-11-23 12:00');
    expect(world.letters('check').at(-1)).toBe('2026-11-23 09:01 check sanne');
    expect(world.tell({ type: 'keepFollowing', reason: 'Nog eens' })).toBe('notReportedRealised');
  });

  it('with which help is wanted is a task for the chair, put away when seen', () => {
    const world = asked().until('2026-11-16 11:20');
    world.answer({ ...answers.underway, helpWanted: true });
    expect(world.tasks()).toEqual(['helpWanted']);
    world.until('2026-11-19 12:00');
    expect(world.letters('taskReminder')).toEqual(['2026-11-19 09:01 taskReminder marja']);
    expect(world.tell({ type: 'finishTask', key: 'helpWanted:1', note: 'Gebeld' })).toBe('done');
  });

  it('counts after silence was established, until the next question is asked', () => {
    const world = silent().until('2026-11-22 12:00');
    expect(world.answer(answers.underway)).toBe('done');
    const late = silent().until('2026-11-23 09:30');
    expect(
      late.tell(
        { type: 'answerCheck', check: 1, answer: answers.underway, answeredTimes: 0 },
        { part: 'referrer' },
      ),
    ).toBe('checkOutdated');
  });

  it('is refused before anything was asked', () => {
    expect(new World('2026-11-09 11:00').answer(answers.underway)).toBe('noCheck');
  });

  it('is refused when it leaves out where it is stuck', () => {
    const world = asked();
    expect(world.answer({ followed: 'yes', realised: 'no', helpWanted: false })).toBe('answerIncomplete');
    expect(
      world.answer({ followed: 'no', realised: 'planned', plannedFrom: '2026-12-01', helpWanted: false }),
    ).toBe('answerIncomplete');
    expect(world.answer({ followed: 'no', realised: 'yes', helpWanted: false })).toBe('done');
  });

  it('refused changes nothing', () => {
    const world = asked();
    const { advice } = world;
    world.answer({ followed: 'yes', realised: 'no', helpWanted: false });
    expect(world.advice).toBe(advice);
  });
});
