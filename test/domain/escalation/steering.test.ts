// The chair's reins: letting go, holding, jumping, pausing, settling, starting by hand and choosing another receiver.
import { describe, expect, it } from 'vitest';
import { answers, at, planned, vacant } from '../support/region.ts';
import {
  answered,
  approveFirst,
  asked,
  onRung1,
  onRung2,
  oneSteeringGroup,
  silent,
} from '../support/stories.ts';
import type { World } from '../support/world.ts';
import { agendaOf } from '../../../domain/forecast/agenda.ts';

const climb = 'municipal-1';
const reason = 'Overleg';
const notices = (world: World) => world.letters('notice');

/** Rung 2 was announced on Wednesday 25 November 09:00, to go on Thursday. */
function announced(): World {
  const world = onRung1().until('2026-11-23 11:20');
  world.answer(answers.laidAside);
  return world.until('2026-11-25 12:00');
}

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

describe('jumping', () => {
  it('goes to the next rung at once', () => {
    const world = onRung1();
    expect(world.tell({ type: 'jump', climb, reason })).toBe('done');
    world.until('2026-11-18 13:00');
    expect(notices(world).slice(1)).toEqual([
      '2026-11-18 12:01 notice joris',
      '2026-11-18 12:01 notice selin',
    ]);
    expect(world.letters('announcement')).toHaveLength(1);
  });

  it('may go past a rung, on old news too, for the chair has looked', () => {
    const world = onRung1().until('2026-12-16 17:30');
    world.tell({ type: 'settle', climb, reason });
    world.tell({ type: 'startClimb', ladder: 'municipal', cause: 'laidAside', reason });
    world.until('2026-12-17 12:00');
    expect(world.tell({ type: 'jump', climb: 'municipal-2', rung: 3, reason })).toBe('done');
    world.until('2026-12-17 13:00');
    expect(notices(world).slice(-2)).toEqual([
      '2026-12-17 12:01 notice carla',
      '2026-12-17 12:01 notice selin',
    ]);
  });

  it('waits for the sending hours', () => {
    const world = onRung1().until('2026-11-20 17:00');
    world.tell({ type: 'jump', climb, reason });
    world.until('2026-11-23 08:40');
    expect(notices(world).slice(1)).toEqual([
      '2026-11-23 08:31 notice joris',
      '2026-11-23 08:31 notice selin',
    ]);
  });

  it.each([
    [
      'a commitment',
      (world: World) => world.reply(climb, 1, 'peter', { kind: 'arrange', before: '2026-12-01' }),
    ],
    ['a "can’t"', (world: World) => world.reply(climb, 1, 'peter', { kind: 'cannot', because: 'Nee' })],
    ['a "solved"', (world: World) => world.reply(climb, 1, 'peter', { kind: 'solved' })],
    ['planned care', (world: World) => world.answer(planned('2026-12-02'))],
    ['a hold', (world: World) => world.tell({ type: 'hold', climb, reason })],
    ['another cause', (world: World) => world.answer(answers.noCapacity)],
    ['a notice that came back', (world: World) => world.bounce('notice', 'peter')],
  ])('goes past %s', (_name, before) => {
    const world = onRung1();
    world.tell({ type: 'askReferrer' });
    before(world);
    expect(world.tell({ type: 'jump', climb, rung: 2, reason })).toBe('done');
    expect(world.stands()[0]).toBe('municipal-1 notified 2');
  });

  it('leaves the letters of the rung below that are still under way', () => {
    const world = answered(answers.laidAside).until('2026-11-18 09:00');
    expect(world.tell({ type: 'jump', climb, rung: 2, reason })).toBe('done');
    world.until('2026-11-18 10:00');
    expect(notices(world)).toEqual([
      '2026-11-18 09:01 notice peter',
      '2026-11-18 09:01 notice joris',
      '2026-11-18 09:01 notice selin',
    ]);
    expect(world.stands()).toEqual(['municipal-1 waiting 2']);
  });

  it('is refused to a rung that was reached, is on its way, is not there or that nobody fills', () => {
    const world = onRung1();
    expect(world.tell({ type: 'jump', climb, rung: 1, reason })).toBe('rungReached');
    expect(world.tell({ type: 'jump', climb, rung: 4, reason })).toBe('rungUnknown');
    expect(world.tell({ type: 'jump', climb: 'x', reason })).toBe('climbUnknown');
    world.directory = vacant('maasveen', 'policyAdviser');
    world.directory = {
      ...world.directory,
      holdings: world.directory.holdings.filter(({ role }) => role !== 'socialDomainManager'),
    };
    expect(world.tell({ type: 'jump', climb, reason })).toBe('rungNobody');
    const leaving = answered(answers.laidAside).until('2026-11-18 09:00');
    expect(leaving.tell({ type: 'jump', climb, reason })).toBe('lettersUnderWay');
  });

  it('is refused while the climb is paused: the chair takes the pause off first', () => {
    const world = onRung1();
    world.tell({ type: 'pause', climb, reason, until: '2026-12-02' });
    expect(world.tell({ type: 'jump', climb, reason })).toBe('climbPaused');
  });

  it('is refused when every rung was asked', () => {
    const world = onRung2().until('2026-12-21 12:00');
    expect(world.tell({ type: 'jump', climb, reason })).toBe('rungUnknown');
  });
});

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

describe('settling', () => {
  it('ends the climb, tells whom it had asked, and clears its tasks', () => {
    const world = onRung2();
    world.reply(climb, 2, 'joris', { kind: 'cannot', because: 'Nee' });
    expect(world.tell({ type: 'settle', climb, reason: 'Geregeld' })).toBe('done');
    expect(world.happened('ClimbSettled')).toEqual([
      { type: 'ClimbSettled', climb, because: 'byChair', reason: 'Geregeld', tell: ['peter', 'selin'] },
    ]);
    world.until('2026-11-26 13:00');
    expect(world.letters('answeredMeanwhile')).toEqual([
      '2026-11-26 12:01 answeredMeanwhile peter',
      '2026-11-26 12:01 answeredMeanwhile selin',
    ]);
    expect(world.tasks()).toEqual([]);
  });

  it('withdraws what had not left; what had left after all is followed by word that it is over', () => {
    const world = answered(answers.laidAside).until('2026-11-18 09:00');
    const [letter] = world.waiting;
    world.tell({ type: 'settle', climb, reason: 'Geregeld' });
    expect(world.waiting).toEqual([]);
    if (letter) world.tell({ type: 'recordAcceptance', letter }, { part: 'post' });
    world.until('2026-11-18 10:00');
    expect(world.letters('answeredMeanwhile')).toEqual(['2026-11-18 09:01 answeredMeanwhile peter']);
  });

  it('is refused twice', () => {
    const world = onRung1();
    world.tell({ type: 'settle', climb, reason });
    expect(world.tell({ type: 'settle', climb, reason })).toBe('climbOver');
    expect(world.tell({ type: 'settle', climb: 'x', reason })).toBe('climbUnknown');
  });

  it('takes a case off the chair’s table when every rung was asked', () => {
    const world = onRung2().until('2026-12-21 12:00');
    world.tell({ type: 'settle', climb, reason });
    expect(world.tasks()).toEqual([]);
  });
});

describe('starting by hand', () => {
  it('goes at once, without an announcement, in approve-first regions too', () => {
    const world = asked({ agreement: oneSteeringGroup });
    expect(world.tell({ type: 'startClimb', ladder: 'steeringGroup', cause: 'noCapacity', reason })).toBe(
      'done',
    );
    world.until('2026-11-16 10:00');
    expect(world.letters().slice(1)).toEqual(['2026-11-16 09:06 notice peter']);
    expect(world.climb('steeringGroup-1').evidence).toEqual({ kind: 'chair', at: at('2026-11-16 09:05') });
  });

  it('may begin higher, and passes a rung that nobody fills, announcing the next', () => {
    const world = asked({ people: vacant('delta', 'headOfProcurement') });
    world.tell({ type: 'startClimb', ladder: 'procurement', cause: 'notFinanced', rung: 2, reason });
    expect(world.stands()).toEqual(['procurement-1 announced 3']);
    expect(world.tasks()).toEqual(['vacancy']);
  });

  it('is refused for a ladder or rung that is not there, and for one that is being climbed or was climbed to the top', () => {
    const world = onRung1();
    const start = { type: 'startClimb', cause: 'laidAside', reason } as const;
    expect(world.tell({ ...start, ladder: 'x' })).toBe('ladderUnknown');
    expect(world.tell({ ...start, ladder: 'provider', rung: 4 })).toBe('rungUnknown');
    expect(world.tell({ ...start, ladder: 'municipal' })).toBe('ladderRunning');
    world.tell({ type: 'settle', climb, reason });
    expect(world.tell({ ...start, ladder: 'municipal' })).toBe('done');
    expect(world.stands()).toEqual(['municipal-1 settled', 'municipal-2 notified 1']);
  });
});

describe('another receiver', () => {
  it('may be added while a rung waits, with a full wait of their own', () => {
    const world = onRung1().until('2026-11-20 10:00');
    expect(world.tell({ type: 'renotify', climb, person: 'nora' })).toBe('done');
    world.until('2026-11-23 11:20').answer(answers.laidAside);
    world.until('2026-11-30 12:00');
    expect(notices(world).slice(1, 3)).toEqual([
      '2026-11-20 10:01 notice nora',
      '2026-11-30 09:01 notice joris',
    ]);
    const [first, second] = world.climb(climb).rungs;
    expect([first?.attempt, second?.attempt]).toEqual([1, 2]);
  });

  it('whose letter fails leaves the wait of the others as it was', () => {
    const world = onRung1().until('2026-11-20 10:00');
    const { stand } = world.climb(climb);
    world.fate = ({ to }) => (to === 'nora' ? 'refused' : 'accepted');
    world.tell({ type: 'renotify', climb, person: 'nora' });
    world.until('2026-11-20 11:00');
    expect(world.climb(climb).stand).toEqual(stand);
  });

  it('is who holds the role by now, where the chair names nobody', () => {
    const world = onRung1();
    world.bounce('notice', 'peter');
    world.directory = {
      ...world.directory,
      holdings: world.directory.holdings.map((held) =>
        held.person === 'peter' ? { ...held, person: 'nora' } : held,
      ),
    };
    expect(world.tell({ type: 'renotify', climb })).toBe('done');
    world.until('2026-11-18 13:00');
    expect(notices(world).at(-1)).toBe('2026-11-18 12:01 notice nora');
  });

  it('is refused where nobody need be found, for who was reached, and while the climb is paused', () => {
    const world = onRung1();
    expect(world.tell({ type: 'renotify', climb })).toBe('nothingToRenotify');
    expect(world.tell({ type: 'renotify', climb, person: 'peter' })).toBe('rungNobody');
    expect(world.tell({ type: 'renotify', climb: 'x' })).toBe('climbUnknown');
    world.tell({ type: 'pause', climb, reason, until: '2026-12-02' });
    expect(world.tell({ type: 'renotify', climb, person: 'nora' })).toBe('climbPaused');
    const silence = silent();
    silence.tell({ type: 'hold', climb, reason });
    expect(silence.tell({ type: 'renotify', climb, person: 'nora' })).toBe('nothingToRenotify');
  });
});
