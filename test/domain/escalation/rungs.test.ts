// How a rung is reached: announced or proposed, on fresh news, with the full wait of those below, skipped when vacant.
import { describe, expect, it } from 'vitest';
import { answers, at, directory, parties, vacant } from '../support/region.ts';
import {
  answered,
  approveFirst,
  asked,
  noVeto,
  onRung1,
  onRung2,
  silent,
  threeLadders,
} from '../support/stories.ts';
import { World } from '../support/world.ts';
import type { Agreement, Ladder } from '../../../domain/escalation/agreement.ts';

const notices = (world: World) => world.letters('notice');

/** The three ladders with another wish for one rung of the municipal ladder. */
function withRung(number: number, wish: Partial<Ladder['rungs'][number]>): Agreement {
  const change = (ladder: Ladder): Ladder => ({
    ...ladder,
    rungs: ladder.rungs.map((rung, index) => (index + 1 === number ? { ...rung, ...wish } : rung)),
  });
  return {
    ...threeLadders,
    ladders: threeLadders.ladders.map((l) => (l.id === 'municipal' ? change(l) : l)),
  };
}

describe('a rung in an automatic region', () => {
  it('is announced to the chair and goes a working day later: Monday 11:20 → Wednesday 09:00', () => {
    const world = onRung1();
    expect(world.letters().slice(1)).toEqual([
      '2026-11-16 11:21 announcement marja',
      '2026-11-18 09:01 notice peter',
    ]);
  });

  it('is announced so that it goes right when the wait of the one below is over', () => {
    const world = onRung2();
    expect(world.letters('announcement').at(-1)).toBe('2026-11-25 09:01 announcement marja');
    expect(notices(world).slice(1)).toEqual([
      '2026-11-26 09:01 notice joris',
      '2026-11-26 09:01 notice selin',
    ]);
  });

  it('goes without a word to the chair where the region chose no window', () => {
    const world = answered(answers.laidAside, { agreement: noVeto }).until('2026-11-16 12:00');
    expect(world.letters().slice(1)).toEqual(['2026-11-16 11:21 notice peter']);
    world.until('2026-11-23 11:20').answer(answers.laidAside);
    world.until('2026-11-24 12:00');
    expect(notices(world).slice(1)).toEqual([
      '2026-11-24 09:01 notice joris',
      '2026-11-24 09:01 notice selin',
    ]);
  });

  it('may be one that asks the chair’s yes all the same', () => {
    const world = answered(answers.laidAside, { agreement: withRung(1, { mode: 'approveFirst' }) });
    expect(world.stands()).toEqual(['municipal-1 proposed 1']);
    expect(world.tasks()).toEqual(['approve']);
  });
});

describe('a rung in an approve-first region', () => {
  it('waits for the chair’s yes, and is never sent without', () => {
    const world = answered(answers.laidAside, { agreement: approveFirst }).until('2027-03-01 12:00');
    expect(world.stands()).toEqual(['municipal-1 proposed 1']);
    expect(notices(world)).toEqual([]);
  });

  it('is proposed a working day before it can go', () => {
    const world = answered(answers.laidAside, { agreement: approveFirst });
    world.tell({ type: 'approve', climb: 'municipal-1' });
    world.until('2026-11-23 11:20').answer(answers.laidAside);
    expect(world.when('RungProposed')).toEqual(['2026-11-16 11:20', '2026-11-23 09:00']);
    world.tell({ type: 'approve', climb: 'municipal-1' });
    world.until('2026-11-24 12:00');
    expect(notices(world).slice(1)).toEqual([
      '2026-11-24 09:01 notice joris',
      '2026-11-24 09:01 notice selin',
    ]);
  });

  it('may be one that goes by itself all the same', () => {
    const agreement = withRung(1, { mode: 'automatic' });
    expect(
      answered(answers.laidAside, { agreement: { ...agreement, mode: 'approveFirst' } }).stands(),
    ).toEqual(['municipal-1 announced 1']);
  });

  it('of which the yes comes late goes on what was heard since, and a question passed in silence is news', () => {
    const world = answered(answers.laidAside, { agreement: approveFirst });
    world.until('2026-11-27 12:00');
    expect(world.tell({ type: 'approve', climb: 'municipal-1' })).toBe('done');
    // The question of Monday the 23rd passed in silence on the 26th: that is news.
    world.until('2026-11-27 13:00');
    expect(notices(world)).toEqual(['2026-11-27 12:01 notice peter']);
  });
});

describe('the top', () => {
  it('has its full wait, and then the case is on the chair’s table', () => {
    const world = onRung2().until('2026-12-21 08:00');
    expect(notices(world).slice(3)).toEqual([
      '2026-12-04 09:01 notice carla',
      '2026-12-04 09:01 notice selin',
    ]);
    expect(world.stands()).toEqual(['municipal-1 waiting 3']);
    world.until('2026-12-21 12:00');
    expect(world.when('ClimbExhausted')).toEqual(['2026-12-21 09:00']);
    expect(world.letters('task')).toEqual(['2026-12-21 09:01 task marja']);
    expect(world.tell({ type: 'finishTask', key: 'exhausted:municipal-1', note: 'Expertisenetwerk' })).toBe(
      'done',
    );
  });
});

describe('a vacant rung', () => {
  it('costs no time, and is seen: in the timeline and as a task', () => {
    const world = answered(answers.laidAside, { people: vacant('wijkteam', 'teamManager') }).until(
      '2026-11-18 12:00',
    );
    expect(world.since(4).slice(0, 6)).toEqual([
      'CheckAnswered',
      'ClimbStarted',
      'RungSkipped 1',
      'TaskRaised',
      'ClimbContinued 2',
      'RungAnnounced 2',
    ]);
    expect(notices(world)).toEqual(['2026-11-18 09:01 notice joris', '2026-11-18 09:01 notice selin']);
    expect(world.advice.tasks).toMatchObject([{ kind: 'vacancy', about: { climb: 'municipal-1', rung: 1 } }]);
    expect(world.climb('municipal-1').rungs[0]).toMatchObject({ rung: 1, skipped: true, notices: [] });
  });

  it('in part is no vacancy: who is there is asked', () => {
    const world = onRung2({ people: vacant('maasveen', 'socialDomainManager') });
    expect(notices(world).slice(1)).toEqual(['2026-11-26 09:01 notice selin']);
    expect(world.tasks()).toEqual([]);
  });

  it('above leaves those below their full wait', () => {
    const people = vacant('maasveen', 'socialDomainManager');
    const holdings = people.holdings.filter(({ role }) => role !== 'policyAdviser');
    const world = onRung1({ people: { ...people, holdings } }).until('2026-11-23 11:20');
    world.answer(answers.laidAside);
    world.until('2026-11-26 12:00');
    expect(notices(world)).toEqual(['2026-11-18 09:01 notice peter', '2026-11-26 09:01 notice carla']);
  });

  it('that falls vacant between announcement and notice is passed over then', () => {
    const world = answered(answers.laidAside).until('2026-11-17 12:00');
    world.directory = vacant('wijkteam', 'teamManager');
    world.until('2026-11-19 12:00');
    expect(world.when('RungSkipped')).toEqual(['2026-11-18 09:00']);
    expect(notices(world)).toEqual(['2026-11-19 09:01 notice joris', '2026-11-19 09:01 notice selin']);
  });

  it('and all others too puts the case on the chair’s table at once', () => {
    const people = {
      ...directory,
      holdings: directory.holdings.filter(({ organisation }) => organisation !== 'delta'),
    };
    const world = answered(answers.notFinanced, { people });
    expect(world.stands()).toEqual(['municipal-1 announced 1', 'procurement-1 exhausted']);
    expect(world.tasks()).toEqual(['vacancy', 'vacancy', 'vacancy', 'exhausted']);
  });

  it('above the last one that was asked ends the climb when that one had its wait', () => {
    const holdings = directory.holdings.filter(({ organisation }) => organisation !== 'maasveen');
    const world = onRung1({ people: { ...directory, holdings } }).until('2026-11-23 11:20');
    world.answer(answers.laidAside);
    world.until('2026-11-26 08:00');
    expect(world.tasks()).toEqual(['vacancy', 'vacancy']);
    world.until('2026-11-26 12:00');
    expect(world.when('ClimbExhausted')).toEqual(['2026-11-26 09:00']);
  });

  it('of a party that the case does not have is vacant', () => {
    const { procurementOrganisation: _none, ...without } = parties;
    const world = new World('2026-11-09 11:00', { parties: without });
    world.until('2026-11-16 11:20').answer(answers.notFinanced);
    expect(world.stands()).toEqual(['municipal-1 announced 1', 'procurement-1 exhausted']);
  });
});

describe('fresh news', () => {
  /** The referrer answered on Monday 16 November; questions are three-monthly. */
  const quarterly = () => {
    const world = new World('2026-11-16 08:00', { rhythm: { every: 'threeMonths' }, givenOn: '2026-08-14' });
    world.until('2026-11-16 11:20').answer(answers.laidAside);
    return world;
  };

  it('five working days old will do', () => {
    const world = quarterly().until('2026-11-17 12:00');
    world.tell({ type: 'hold', climb: 'municipal-1', reason: 'Even wachten', until: '2026-11-20' });
    world.until('2026-11-23 12:00');
    expect(world.stands()).toEqual(['municipal-1 waiting 1']);
    expect(world.when('RungNotified')).toEqual(['2026-11-23 09:00']);
  });

  it('older is asked anew, shortly, with the rung waiting; a three-monthly rhythm stays as it was', () => {
    const world = quarterly().until('2026-11-25 12:00');
    expect(world.happened('CheckAsked').at(-1)).toEqual({
      type: 'CheckAsked',
      check: 2,
      purpose: 'stillSo',
      person: 'sanne',
      climb: 'municipal-1',
    });
    expect(world.stands()).toEqual(['municipal-1 asking 2']);
    const { next } = world.advice.monitoring;
    expect(next).toEqual({ at: at('2027-02-16 09:00'), purpose: 'rhythm' });
  });

  it('that confirms it lets the rung be announced', () => {
    const world = quarterly().until('2026-11-25 14:00');
    world.answer(answers.laidAside);
    expect(world.happened('NewsConfirmed')).toEqual([
      { type: 'NewsConfirmed', climb: 'municipal-1', by: 'answer' },
    ]);
    world.until('2026-11-27 12:00');
    expect(notices(world).slice(1)).toEqual([
      '2026-11-27 09:01 notice joris',
      '2026-11-27 09:01 notice selin',
    ]);
  });

  it('that stays out after a reminder lets the rung be announced too, and starts no ladder for silence', () => {
    const world = quarterly().until('2026-11-27 12:00');
    expect(world.letters('checkReminder')).toEqual(['2026-11-26 09:01 checkReminder sanne']);
    expect(world.happened('NewsConfirmed')).toEqual([
      { type: 'NewsConfirmed', climb: 'municipal-1', by: 'silence' },
    ]);
    expect(world.stands()).toEqual(['municipal-1 announced 2']);
    world.until('2026-11-30 12:00');
    expect(notices(world).slice(1)).toEqual([
      '2026-11-30 09:01 notice joris',
      '2026-11-30 09:01 notice selin',
    ]);
  });

  it('that it is no longer so stops the climb', () => {
    const world = quarterly().until('2026-11-25 14:00');
    world.answer(answers.underway);
    expect(world.climb('municipal-1').stand).toMatchObject({ at: 'settled' });
  });

  it('is not asked for when a question is out already', () => {
    const world = onRung1().until('2026-11-25 12:00');
    expect(world.letters('check')).toHaveLength(2);
    expect(world.stands()).toEqual(['municipal-1 asking 2']);
    world.until('2026-11-27 12:00');
    // That question is silent on Thursday the 26th; rung 2 is announced, and goes on Friday.
    expect(notices(world).slice(1)).toEqual([
      '2026-11-27 09:01 notice joris',
      '2026-11-27 09:01 notice selin',
    ]);
  });

  it('is asked once for several ladders', () => {
    const world = new World('2026-11-16 08:00', { rhythm: { every: 'threeMonths' }, givenOn: '2026-08-14' });
    world.until('2026-11-16 11:20').answer(answers.notFinanced);
    world.until('2026-11-25 12:00');
    expect(world.stands()).toEqual(['municipal-1 asking 2', 'procurement-1 asking 2']);
    expect(world.letters('check')).toHaveLength(2);
  });

  it('that is old when an announced rung is to go is asked for first, and then it goes without another window', () => {
    // Announced on Monday the 23rd, on news of Monday the 16th: five working days. On Tuesday it is six.
    const world = quarterly().until('2026-11-17 12:00');
    world.tell({ type: 'hold', climb: 'municipal-1', reason: 'Even wachten', until: '2026-11-23' });
    world.until('2026-11-24 12:00');
    expect(world.stands()).toEqual(['municipal-1 asking 1']);
    world.answer(answers.laidAside);
    world.until('2026-11-24 13:00');
    expect(notices(world)).toEqual(['2026-11-24 12:01 notice peter']);
  });

  it('does not matter to silence, which is still there', () => {
    const world = silent().until('2026-12-08 12:00');
    expect(notices(world)).toEqual([
      '2026-11-20 09:01 notice peter',
      '2026-11-30 09:01 notice joris',
      '2026-11-30 09:01 notice selin',
      '2026-12-08 09:01 notice carla',
      '2026-12-08 09:01 notice selin',
    ]);
    expect(world.happened('CheckAsked').every(({ purpose }) => purpose === 'rhythm')).toBe(true);
  });

  it('cannot be asked of the wrong person: the rung waits until the chair names the right one', () => {
    const world = quarterly().until('2026-11-20 12:00');
    world.tell({ type: 'reportWrongReferrer' }, { part: 'referrer' });
    world.until('2026-11-30 12:00');
    expect(world.stands()).toEqual(['municipal-1 asking 2']);
    expect(world.letters('check')).toHaveLength(1);
    world.tell({ type: 'changeReferrer', person: 'wim', reason: 'Juiste persoon' });
    world.until('2026-11-30 13:00').answer(answers.laidAside);
    expect(world.stands()).toEqual(['municipal-1 announced 2']);
  });
});

describe('silence', () => {
  it('climbs the ladder for silence: the chair is told on Thursday, the team manager asked on Friday', () => {
    const world = silent();
    expect(world.letters().slice(2)).toEqual([
      '2026-11-19 09:01 announcement marja',
      '2026-11-20 09:01 notice peter',
    ]);
    expect(world.climb('municipal-1')).toMatchObject({
      cause: 'silence',
      evidence: { kind: 'silence', at: at('2026-11-19 09:00'), check: 1 },
    });
  });

  it('week after week is one climb', () => {
    const world = silent().until('2026-12-10 12:00');
    expect(world.stands()).toEqual(['municipal-1 waiting 3']);
    expect(world.when('ReferrerFellSilent')).toHaveLength(4);
  });

  it('while another cause is climbed on that ladder adds nothing, on another ladder it does', () => {
    const same = onRung1().until('2026-11-26 12:00');
    expect(same.stands()).toEqual(['municipal-1 announced 2']);

    const other = answered(answers.noCapacity).until('2026-11-26 12:00');
    expect(other.stands()[2]).toBe('municipal-1 announced 1');
    other.answer(answers.noCapacity);
    expect(other.climb('municipal-1').stand).toMatchObject({ because: 'answered' });
    expect(other.tasks()).toEqual([]);
  });

  it('when that ladder was climbed to the top already is on the chair’s table again', () => {
    const world = silent().until('2026-12-23 12:00');
    expect(world.stands()).toEqual(['municipal-1 exhausted']);
    world.tell({ type: 'finishTask', key: 'exhausted:municipal-1', note: 'Besproken' });
    world.until('2026-12-24 12:00');
    expect(world.tasks()).toEqual(['exhausted']);
  });

  it('that a region wants no ladder for leads nowhere, and the questions go on', () => {
    const agreement = { ...threeLadders, entries: { ...threeLadders.entries, silence: [] } };
    const world = asked({ agreement }).until('2026-11-23 12:00');
    expect(world.stands()).toEqual([]);
    expect(world.letters('check')).toHaveLength(2);
  });
});
