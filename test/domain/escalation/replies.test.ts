// The four answers of a receiver: what each leads to, in every stand of the climb, and when they change their mind.
import { describe, expect, it } from 'vitest';
import { answers, at, planned } from '../support/region.ts';
import { answered, onRung1, onRung2 } from '../support/stories.ts';
import type { World } from '../support/world.ts';
import type { Reply } from '../../../domain/escalation/climb.ts';

const arrange = (before: string): Reply => ({ kind: 'arrange', before });
const solved: Reply = { kind: 'solved' };
const cannot: Reply = { kind: 'cannot', because: 'Geen plek tot maart' };
const notMe: Reply = { kind: 'notMe' };

const peter = (world: World, reply: Reply) => world.reply('municipal-1', 1, 'peter', reply);
const joris = (world: World, reply: Reply) => world.reply('municipal-1', 2, 'joris', reply);
const selin = (world: World, reply: Reply) => world.reply('municipal-1', 2, 'selin', reply);

describe('"I arrange it before a day"', () => {
  it('stops the clock until that day, and then asks the referrer', () => {
    const world = onRung1();
    expect(peter(world, arrange('2026-12-03'))).toBe('done');
    expect(world.climb('municipal-1').stand).toEqual({
      at: 'committed',
      rung: 1,
      person: 'peter',
      before: '2026-12-03',
      remindAt: at('2026-12-01 09:00'),
      dueAt: at('2026-12-04 09:00'),
    });
    world.until('2026-11-23 11:20').answer(answers.laidAside);
    world.until('2026-11-30 11:20').answer(answers.laidAside);
    world.until('2026-12-04 12:00');
    expect(world.happened('CheckAsked').at(-1)).toMatchObject({
      purpose: 'commitment',
      climb: 'municipal-1',
    });
    expect(world.letters('check').at(-1)).toBe('2026-12-04 09:01 check sanne');
    expect(world.letters('notice')).toHaveLength(1);
  });

  it('whose day is a Friday is asked after on Monday', () => {
    const world = onRung1();
    peter(world, arrange('2026-12-04'));
    expect(world.climb('municipal-1').stand).toMatchObject({ dueAt: at('2026-12-07 09:00') });
  });

  it('that was kept ends the climb', () => {
    const world = onRung1();
    peter(world, arrange('2026-11-24'));
    world.until('2026-11-25 11:20').answer(answers.underway);
    expect(world.climb('municipal-1').stand).toMatchObject({ at: 'settled', because: 'underway' });
  });

  it('that was not kept, says the referrer, brings the next rung', () => {
    const world = onRung1();
    peter(world, arrange('2026-11-24'));
    world.until('2026-11-25 09:30').answer(answers.laidAside);
    world.until('2026-11-26 12:00');
    expect(world.letters('notice').slice(1)).toEqual([
      '2026-11-26 09:01 notice joris',
      '2026-11-26 09:01 notice selin',
    ]);
  });

  it('about which the referrer is silent brings the next rung too, and no ladder for silence', () => {
    const world = onRung1();
    peter(world, arrange('2026-11-24'));
    world.until('2026-11-30 08:00');
    // Asked Wednesday the 25th, reminded Thursday, silent Friday the 27th; then the chair's working day.
    expect(world.when('ReferrerFellSilent')).toEqual(['2026-11-27 09:00']);
    expect(world.stands()).toEqual(['municipal-1 announced 2']);
  });

  it('is at most twenty working days ahead, and after today', () => {
    const world = onRung1();
    expect(peter(world, arrange('2026-11-18'))).toBe('dateInPast');
    expect(peter(world, arrange('2026-12-17'))).toBe('dateTooFar');
    expect(peter(world, arrange('2026-12-16'))).toBe('done');
  });

  it('moved later counts its twenty days from the first time', () => {
    const world = onRung1();
    peter(world, arrange('2026-11-24'));
    world.until('2026-11-24 12:00');
    expect(peter(world, arrange('2026-12-17'))).toBe('dateTooFar');
    expect(peter(world, arrange('2026-12-16'))).toBe('done');
    expect(world.climb('municipal-1').stand).toMatchObject({ before: '2026-12-16' });
  });

  it('refused as too far names the last day that would do', () => {
    const world = onRung1();
    const events = world.events.length;
    expect(
      world.refuse({
        type: 'reply',
        climb: 'municipal-1',
        rung: 1,
        person: 'peter',
        reply: arrange('2027-02-01'),
      }),
    ).toEqual({
      code: 'dateTooFar',
      latest: '2026-12-16',
    });
    expect(world.events).toHaveLength(events);
  });

  it('moved after its day, while the referrer is being asked, holds the climb once more', () => {
    const world = onRung1();
    peter(world, arrange('2026-11-24'));
    world.until('2026-11-25 10:00');
    expect(world.stands()).toEqual(['municipal-1 asking 1']);
    expect(peter(world, arrange('2026-12-01'))).toBe('done');
    world.answer(answers.laidAside);
    expect(world.stands()).toEqual(['municipal-1 committed 1']);
  });

  it('said when the next rung is announced already keeps that rung back', () => {
    const world = onRung1().until('2026-11-23 11:20');
    world.answer(answers.laidAside);
    world.until('2026-11-25 12:00');
    expect(peter(world, arrange('2026-12-01'))).toBe('done');
    world.until('2026-11-27 12:00');
    expect(world.letters('notice')).toHaveLength(1);
  });

  it('said from below, when the next rung was asked already, holds the climb and tells that rung', () => {
    const world = onRung2();
    expect(peter(world, arrange('2026-12-01'))).toBe('done');
    expect(world.stands()).toEqual(['municipal-1 committed 1']);
    world.until('2026-11-26 13:00');
    expect(world.letters('colleagueReplied')).toEqual([
      '2026-11-26 12:01 colleagueReplied joris',
      '2026-11-26 12:01 colleagueReplied selin',
    ]);
    world.until('2026-12-02 09:30').answer(answers.laidAside);
    world.until('2026-12-31 12:00');
    // Rung 2 keeps its full wait, and rung 1 is not asked again.
    expect(world.letters('notice').slice(3)).toEqual([
      '2026-12-04 09:01 notice carla',
      '2026-12-04 09:01 notice selin',
    ]);
  });

  it('survives planned care that turns out not to be there before its day', () => {
    const world = onRung1();
    peter(world, arrange('2026-12-10'));
    world.until('2026-11-23 11:20').answer(planned('2026-11-25'));
    expect(world.stands()).toEqual(['municipal-1 resting 1']);
    world.until('2026-11-26 11:20').answer(answers.laidAside);
    expect(world.climb('municipal-1').stand).toMatchObject({ at: 'committed', before: '2026-12-10' });
  });

  it('whose day passed while planned care was waited for is history', () => {
    const world = onRung1();
    peter(world, arrange('2026-11-24'));
    world.until('2026-11-23 11:20').answer(planned('2026-11-27'));
    world.until('2026-11-30 11:20').answer(answers.laidAside);
    expect(world.stands()).toEqual(['municipal-1 announced 2']);
  });
});

describe('"it is solved"', () => {
  it('is asked of the referrer at once, shortly', () => {
    const world = onRung1();
    expect(peter(world, solved)).toBe('done');
    expect(world.happened('CheckAsked').at(-1)).toMatchObject({ purpose: 'solved', climb: 'municipal-1' });
    world.until('2026-11-18 13:00');
    expect(world.letters('check').at(-1)).toBe('2026-11-18 12:01 check sanne');
    expect(world.letters('notice')).toHaveLength(1);
  });

  it('that the referrer confirms ends the climb', () => {
    const world = onRung1();
    peter(world, solved);
    world.until('2026-11-18 14:00').answer(answers.realised);
    expect(world.climb('municipal-1').stand).toMatchObject({ at: 'settled', because: 'realised' });
    expect(world.tasks()).toEqual(['realised']);
  });

  it('that the referrer contradicts brings the next rung, after the full wait of this one', () => {
    const world = onRung1();
    peter(world, solved);
    world.until('2026-11-18 14:00').answer(answers.laidAside);
    expect(world.stands()).toEqual(['municipal-1 announced 2']);
    world.until('2026-11-23 11:20').answer(answers.laidAside);
    world.until('2026-11-26 12:00');
    expect(world.letters('notice').slice(1)).toEqual([
      '2026-11-26 09:01 notice joris',
      '2026-11-26 09:01 notice selin',
    ]);
  });

  it('about which the referrer is silent is left to the chair', () => {
    const world = onRung1();
    peter(world, solved);
    world.until('2026-11-30 08:00');
    // Asked Wednesday 12:00; Wednesday and Thursday are the days; silent Friday 09:00.
    expect(world.when('ReferrerFellSilent')[0]).toBe('2026-11-20 09:00');
    expect(world.advice.tasks[0]).toMatchObject({
      kind: 'solvedUnconfirmed',
      about: { climb: 'municipal-1', rung: 1 },
    });
    expect(world.climb('municipal-1').stand).toMatchObject({ at: 'atChair', because: 'solvedUnconfirmed' });
    expect(world.letters('notice')).toHaveLength(1);
  });

  it('left to the chair goes on when the referrer speaks after all', () => {
    const world = onRung1();
    peter(world, solved);
    world.until('2026-11-20 12:00').answer(answers.laidAside);
    expect(world.stands()).toEqual(['municipal-1 announced 2']);
    expect(world.tasks()).toEqual([]);
  });

  it('said again after it was not so is asked again; sent twice it is asked once', () => {
    const world = onRung1();
    peter(world, solved);
    const events = world.events.length;
    peter(world, solved);
    expect(world.events).toHaveLength(events);
    world.until('2026-11-18 14:00').answer(answers.laidAside);
    world.until('2026-11-24 10:00');
    expect(peter(world, solved)).toBe('done');
    expect(world.happened('CheckAsked').at(-1)?.purpose).toBe('solved');
    expect(world.stands()).toEqual(['municipal-1 asking 1']);
  });

  it('from the top, when every rung was asked, is asked of the referrer as well', () => {
    const world = onRung2().until('2026-12-21 12:00');
    expect(world.stands()).toEqual(['municipal-1 exhausted']);
    expect(world.reply('municipal-1', 3, 'carla', solved)).toBe('done');
    expect(world.stands()).toEqual(['municipal-1 asking 3']);
    expect(world.tasks()).toEqual([]);
    world.until('2026-12-21 14:00').answer(answers.laidAside);
    expect(world.stands()).toEqual(['municipal-1 exhausted']);
    expect(world.tasks()).toContain('exhausted');
  });
});

describe('"I can’t, because"', () => {
  it('is on the chair’s table at once, and nothing climbs until the chair chose', () => {
    const world = onRung1();
    expect(peter(world, cannot)).toBe('done');
    expect(world.climb('municipal-1').stand).toMatchObject({ at: 'atChair', because: 'cannot' });
    expect(world.advice.tasks).toMatchObject([
      { kind: 'cannot', about: { climb: 'municipal-1', rung: 1, person: 'peter' } },
    ]);
    world.until('2026-12-18 12:00');
    expect(world.letters('notice')).toHaveLength(1);
    expect(world.letters('task')[0]).toBe('2026-11-18 12:01 task marja');
  });

  it('ends as a task when the chair goes to the next rung, and when the climb is settled', () => {
    const next = onRung1();
    peter(next, cannot);
    expect(next.tell({ type: 'finishTask', key: next.advice.tasks[0]?.key ?? '' })).toBe('taskNeedsAction');
    next.tell({ type: 'jump', climb: 'municipal-1', reason: 'Hoger' });
    expect(next.tasks()).toEqual([]);

    const over = onRung1();
    peter(over, cannot);
    over.tell({ type: 'settle', climb: 'municipal-1', reason: 'Anders geregeld' });
    expect(over.tasks()).toEqual([]);
  });

  it('withdrawn for a day before which it will be arranged is a commitment', () => {
    const world = onRung1();
    peter(world, cannot);
    expect(peter(world, arrange('2026-12-01'))).toBe('done');
    expect(world.stands()).toEqual(['municipal-1 committed 1']);
    expect(world.tasks()).toEqual([]);
  });

  it('from below the rung that is asked now no longer counts, and is shown to the chair', () => {
    const world = onRung2();
    expect(peter(world, cannot)).toBe('done');
    expect(world.stands()).toEqual(['municipal-1 waiting 2']);
    expect(world.advice.tasks).toMatchObject([{ kind: 'furtherReply', about: { rung: 1, person: 'peter' } }]);
    expect(world.happened('NoticeReplied')[0]?.counts).toBe(false);
  });

  it('withdraws the letters of colleagues that had not left', () => {
    const world = onRung1();
    world.fate = (letter) => (letter.to === 'selin' ? { notBefore: at('2026-12-01 10:00') } : 'accepted');
    world.until('2026-11-23 11:20').answer(answers.laidAside);
    world.until('2026-11-26 12:00');
    joris(world, cannot);
    expect(world.waiting.filter(({ kind }) => kind === 'notice')).toEqual([]);
  });
});

describe('"not me"', () => {
  it('is a task to be known, and the others of the rung still count', () => {
    const world = onRung2();
    const { stand } = world.climb('municipal-1');
    expect(joris(world, { kind: 'notMe', instead: 'Kim' })).toBe('done');
    expect(world.climb('municipal-1').stand).toEqual(stand);
    expect(world.advice.tasks).toMatchObject([
      { kind: 'wrongRecipient', about: { rung: 2, person: 'joris' } },
    ]);
    expect(world.letters('colleagueReplied')).toEqual([]);
  });

  it('from everyone on the rung stops the climb until the chair names someone', () => {
    const world = onRung2();
    joris(world, notMe);
    selin(world, notMe);
    expect(world.stands()).toEqual(['municipal-1 unreached 2']);
    expect(world.tell({ type: 'renotify', climb: 'municipal-1' })).toBe('rungNobody');
    expect(world.tell({ type: 'renotify', climb: 'municipal-1', person: 'kim' })).toBe('done');
    world.until('2026-11-26 13:00');
    expect(world.letters('notice').at(-1)).toBe('2026-11-26 12:01 notice kim');
  });

  it('after "I arrange it" takes the promise back: the climb waits for the others again', () => {
    const world = onRung2();
    const { stand } = world.climb('municipal-1');
    joris(world, arrange('2026-12-10'));
    world.until('2026-11-27 10:00');
    joris(world, notMe);
    expect(world.climb('municipal-1').stand).toEqual(stand);
    world.until('2026-11-30 11:20').answer(answers.laidAside);
    world.until('2026-12-04 12:00');
    expect(world.letters('notice').slice(3, 4)).toEqual(['2026-12-04 09:01 notice carla']);
  });

  it('after "I arrange it", with nobody else, stops the climb for the chair', () => {
    const world = onRung1();
    peter(world, arrange('2026-12-10'));
    peter(world, notMe);
    expect(world.stands()).toEqual(['municipal-1 unreached 1']);
    expect(world.tasks()).toEqual(['wrongRecipient', 'unreached']);
  });

  it('after "I can’t" takes it off the chair’s table: the climb waits for the others again', () => {
    const world = onRung2();
    const { stand } = world.climb('municipal-1');
    joris(world, cannot);
    joris(world, notMe);
    expect(world.climb('municipal-1').stand).toEqual(stand);
    expect(world.tasks()).toEqual(['wrongRecipient']);
  });

  it('withdrawn counts: the promise of someone who first said so holds', () => {
    const world = onRung1();
    peter(world, notMe);
    expect(world.stands()).toEqual(['municipal-1 unreached 1']);
    expect(peter(world, arrange('2026-12-01'))).toBe('done');
    expect(world.stands()).toEqual(['municipal-1 committed 1']);
    expect(world.tasks()).toEqual(['wrongRecipient']);
  });

  it('while another letter of the rung is under way waits for that one', () => {
    const world = onRung1();
    world.fate = (letter) => (letter.to === 'selin' ? { notBefore: at('2026-11-30 10:00') } : 'accepted');
    world.until('2026-11-23 11:20').answer(answers.laidAside);
    world.until('2026-11-26 12:00');
    joris(world, notMe);
    expect(world.stands()).toEqual(['municipal-1 notified 2']);
    world.until('2026-11-30 12:00');
    expect(world.stands()).toEqual(['municipal-1 waiting 2']);
  });
});

describe('several receivers', () => {
  it('of whom one replies: that counts, and the others are told', () => {
    const world = onRung2();
    joris(world, arrange('2026-12-02'));
    world.until('2026-11-26 13:00');
    expect(world.letters('colleagueReplied')).toEqual([
      '2026-11-26 12:01 colleagueReplied peter',
      '2026-11-26 12:01 colleagueReplied selin',
    ]);
  });

  it('of whom a second replies: kept, shown to the chair, and moves nothing', () => {
    const world = onRung2();
    joris(world, arrange('2026-12-02'));
    const { stand } = world.climb('municipal-1');
    expect(selin(world, cannot)).toBe('done');
    expect(world.climb('municipal-1').stand).toEqual(stand);
    expect(world.tasks()).toEqual(['furtherReply']);
    const notices = world.climb('municipal-1').rungs.at(-1)?.notices;
    expect(notices?.find(({ person }) => person === 'selin')?.reply).toEqual(cannot);
  });

  it('of whom one has the letter late reads in that letter that a colleague replied', () => {
    const world = onRung1();
    world.fate = (letter) =>
      letter.kind === 'notice' && letter.to === 'selin' ? { notBefore: at('2026-11-30 10:00') } : 'accepted';
    world.until('2026-11-23 11:20').answer(answers.laidAside);
    world.until('2026-11-26 12:00');
    joris(world, arrange('2026-12-02'));
    world.until('2026-11-30 12:00');
    expect(world.letters().filter((line) => line.endsWith('selin'))).toEqual([
      '2026-11-30 10:01 notice selin',
    ]);
    expect(world.stands()).toEqual(['municipal-1 committed 2']);
  });
});

describe('a reply', () => {
  it('from someone whose letter the post still has says that it arrived: it is not sent any more', () => {
    const world = answered(answers.laidAside);
    world.fate = ({ kind }) => (kind === 'notice' ? { notBefore: at('2026-11-25 10:00') } : 'accepted');
    world.until('2026-11-18 12:00');
    expect(peter(world, arrange('2026-12-01'))).toBe('done');
    expect(world.waiting.map(({ kind }) => kind)).toEqual(['commitmentConfirmed']);
    expect(world.happened('NoticeArrived')).toHaveLength(1);
    expect(world.stands()).toEqual(['municipal-1 committed 1']);
  });

  it('sent twice is one', () => {
    const world = onRung1();
    for (const reply of [arrange('2026-12-01'), cannot, notMe]) {
      peter(world, reply);
      const events = world.events.length;
      expect(peter(world, { ...reply })).toBe('done');
      expect(world.events).toHaveLength(events);
    }
  });

  it('from someone who was not asked, on a rung or climb that is not there, is refused', () => {
    const world = onRung1();
    expect(world.reply('municipal-1', 1, 'joris', solved)).toBe('notReceiver');
    expect(world.reply('municipal-1', 2, 'peter', solved)).toBe('notReceiver');
    expect(world.reply('provider-1', 1, 'peter', solved)).toBe('notReceiver');
  });

  it('to a climb that is over is refused', () => {
    const world = onRung1();
    world.tell({ type: 'settle', climb: 'municipal-1', reason: 'Geregeld' });
    expect(peter(world, solved)).toBe('climbOver');
  });

  it('while the climb rests, or the chair decides, is kept and shown', () => {
    const rests = onRung1();
    rests.answer(planned('2026-12-02'));
    expect(peter(rests, arrange('2026-12-01'))).toBe('done');
    expect(rests.stands()).toEqual(['municipal-1 resting 1']);
    expect(rests.tasks()).toEqual(['furtherReply']);

    const chair = onRung1().until('2026-11-23 11:20');
    chair.answer(answers.noCapacity);
    expect(peter(chair, solved)).toBe('done');
    expect(chair.stands()).toEqual(['municipal-1 atChair 1']);
    expect(chair.tasks()).toEqual(['causeChanged', 'furtherReply']);
  });

  it('while the climb is paused counts; the pause goes on', () => {
    const world = onRung1();
    world.tell({ type: 'pause', climb: 'municipal-1', reason: 'Overleg', until: '2026-12-09' });
    expect(peter(world, arrange('2026-12-01'))).toBe('done');
    world.until('2026-12-08 12:00');
    expect(world.stands()).toEqual(['municipal-1 committed 1']);
    world.until('2026-12-09 12:00');
    expect(world.stands()).toEqual(['municipal-1 asking 1']);
  });

  it.each([
    ['solved', solved, 'asking'],
    ['arranged later', arrange('2026-12-01'), 'committed'],
    ['not possible', cannot, 'atChair'],
  ] as const)('amended from a promise into %s counts', (_name, reply, stand) => {
    const world = onRung1();
    peter(world, arrange('2026-11-24'));
    expect(peter(world, reply)).toBe('done');
    expect(world.climb('municipal-1').stand.at).toBe(stand);
    expect(world.happened('NoticeReplied').at(-1)).toMatchObject({ counts: true, amends: true });
  });

  it('amended while the referrer is being asked whether it is solved counts too', () => {
    const world = onRung1();
    peter(world, solved);
    expect(peter(world, cannot)).toBe('done');
    expect(world.climb('municipal-1').stand).toMatchObject({ at: 'atChair', because: 'cannot' });
    world.until('2026-11-18 14:00').answer(answers.laidAside);
    expect(world.tasks()).toEqual(['cannot']);
  });
});
