// Who is asked: the wrong person, another person, a deputy, nobody; and a crisis, which goes to the chair at once.
import { describe, expect, it } from 'vitest';
import { answers, at, directory } from '../support/region.ts';
import { answered, asked, onRung1, silent } from '../support/stories.ts';
import { World } from '../support/world.ts';
import type { Directory } from '../../../domain/advice/context.ts';
import { localDateOf, localTimeOf } from '../../../domain/calendar/amsterdam.ts';

const referrer = { part: 'referrer', person: 'sanne' } as const;
const day = (moment: number | undefined) =>
  moment === undefined ? '' : `${localDateOf(moment)} ${localTimeOf(moment)}`;

describe('the wrong referrer', () => {
  it('is a task for the chair, with who is named instead; nobody is asked or silent until the chair chose', () => {
    const world = asked();
    expect(world.tell({ type: 'reportWrongReferrer', instead: 'Wim van het wijkteam' }, referrer)).toBe(
      'done',
    );
    expect(world.happened('WrongReferrerReported')).toEqual([
      { type: 'WrongReferrerReported', check: 1, instead: 'Wim van het wijkteam' },
    ]);
    expect(world.advice.tasks).toMatchObject([
      { kind: 'wrongReferrer', about: { check: 1, person: 'sanne' } },
    ]);
    world.until('2026-11-30 12:00');
    expect(world.letters('check')).toHaveLength(1);
    expect(world.letters('checkReminder')).toEqual([]);
    expect(world.when('ReferrerFellSilent')).toEqual([]);
    expect(world.letters('task')).toEqual(['2026-11-16 09:06 task marja']);
  });

  it('said twice is said once', () => {
    const world = asked();
    world.tell({ type: 'reportWrongReferrer' }, referrer);
    const events = world.events.length;
    expect(world.tell({ type: 'reportWrongReferrer' }, referrer)).toBe('done');
    expect(world.events).toHaveLength(events);
  });

  it('cannot be said before anything was asked', () => {
    expect(new World('2026-11-09 11:00').tell({ type: 'reportWrongReferrer' }, referrer)).toBe('noCheck');
  });

  it('ends the climb that their silence had set in motion, and tells whom it had asked', () => {
    const world = silent();
    expect(world.stands()).toEqual(['municipal-1 waiting 1']);
    world.tell({ type: 'reportWrongReferrer' }, referrer);
    expect(world.climb('municipal-1').stand).toMatchObject({ at: 'settled', because: 'unreached' });
    world.until('2026-11-20 13:00');
    expect(world.letters('answeredMeanwhile')).toEqual(['2026-11-20 12:01 answeredMeanwhile peter']);
  });

  it('ends a pause of the questions, whose end would ask that person again', () => {
    const world = asked();
    world.tell({ type: 'pauseChecks', reason: 'Vakantie', until: '2026-12-02' });
    world.tell({ type: 'reportWrongReferrer' }, referrer);
    world.until('2026-12-04 12:00');
    expect(world.letters('check')).toHaveLength(1);
    expect(world.tasks()).toEqual(['wrongReferrer']);
    expect(world.tell({ type: 'pauseChecks', reason: 'Vakantie', until: '2026-12-09' })).toBe('noCheck');
  });

  it('who turns out to be right after all is asked again at the chair’s word, and the task is done', () => {
    const world = asked();
    world.tell({ type: 'reportWrongReferrer' }, referrer);
    expect(world.tell({ type: 'askReferrer' })).toBe('done');
    expect(world.tasks()).toEqual([]);
    world.until('2026-11-16 10:00');
    expect(world.letters('check').at(-1)).toBe('2026-11-16 09:06 check sanne');
  });

  it('is no answer any more: what was asked of them cannot be answered', () => {
    const world = asked();
    world.tell({ type: 'reportWrongReferrer' }, referrer);
    expect(world.answer(answers.laidAside)).toBe('checkOutdated');
  });
});

describe('another referrer', () => {
  it('is asked as soon as letters may go, and the question to the one before counts no more', () => {
    const world = asked().until('2026-11-17 18:00');
    expect(world.tell({ type: 'changeReferrer', person: 'wim', reason: 'Nieuwe baan' })).toBe('done');
    world.until('2026-11-18 12:00');
    expect(world.letters().slice(1)).toEqual(['2026-11-18 08:31 check wim']);
    expect(world.advice.parties.referrer).toBe('wim');
    expect(day(world.advice.monitoring.check?.silentAt ?? undefined)).toBe('2026-11-23 09:00');
  });

  it('withdraws the letter to the one before that had not left', () => {
    const world = answered(answers.underway).until('2026-11-23 09:00');
    expect(world.waiting.map(({ kind, to }) => `${kind} ${to}`)).toEqual(['check sanne']);
    world.tell({ type: 'changeReferrer', person: 'wim', reason: 'Nieuwe baan' });
    expect(world.withdrawn.map(({ to }) => to)).toEqual(['sanne']);
    expect(world.waiting.map(({ to }) => to)).toEqual(['wim']);
  });

  it('answers the task of the wrong one, and of one who could not be reached', () => {
    const world = asked();
    world.tell({ type: 'reportWrongReferrer' }, referrer);
    world.tell({ type: 'changeReferrer', person: 'wim', reason: 'Juiste persoon' });
    expect(world.tasks()).toEqual([]);
  });

  it('must be another', () => {
    expect(asked().tell({ type: 'changeReferrer', person: 'sanne', reason: 'Vergissing' })).toBe(
      'sameReferrer',
    );
  });

  it('takes away the silence of the one before: its climb ends, and the new one gets the full time', () => {
    const world = silent();
    world.tell({ type: 'changeReferrer', person: 'wim', reason: 'Peter noemde Wim' });
    expect(world.climb('municipal-1').stand).toMatchObject({ at: 'settled', because: 'unreached' });
    world.until('2026-11-27 12:00');
    // Asked Friday, silent Wednesday, rung 1 anew on Thursday.
    expect(world.letters('notice')).toEqual([
      '2026-11-20 09:01 notice peter',
      '2026-11-26 09:01 notice peter',
    ]);
  });

  it('leaves climbs alone that rest on what the one before said', () => {
    const world = onRung1();
    world.tell({ type: 'changeReferrer', person: 'wim', reason: 'Nieuwe baan' });
    expect(world.stands()).toEqual(['municipal-1 waiting 1']);
  });
});

describe('a referrer who is away', () => {
  const away: Directory = {
    ...directory,
    absences: [{ person: 'sanne', from: '2026-11-17', until: '2026-11-20', deputy: 'wim' }],
  };

  it('has the deputy asked and reminded instead, from the day itself until the last day', () => {
    const world = new World('2026-11-09 11:00', { people: away }).until('2026-11-23 12:00');
    expect(world.letters('check')).toEqual(['2026-11-16 09:01 check sanne', '2026-11-23 09:01 check sanne']);
    expect(world.letters('checkReminder')).toEqual(['2026-11-18 09:01 checkReminder wim']);
  });

  it('without a deputy is asked all the same', () => {
    const people = { ...away, absences: [{ person: 'sanne', from: '2026-11-01', until: '2026-12-31' }] };
    expect(asked({ people }).letters('check')).toEqual(['2026-11-16 09:01 check sanne']);
  });
});

describe('a question that does not arrive', () => {
  const failing = (because: 'refused' | 'unknown' | 'tooLate') => {
    const world = new World('2026-11-09 11:00');
    world.fate = ({ kind }) => (kind === 'check' ? because : 'accepted');
    return world;
  };

  it.each(['refused', 'unknown', 'tooLate'] as const)(
    'because it is %s makes nobody silent: a task',
    (why) => {
      const world = failing(why).until('2026-11-20 12:00');
      expect(world.happened('CheckUnreached')).toEqual([{ type: 'CheckUnreached', check: 1, because: why }]);
      expect(world.advice.tasks).toMatchObject([
        { kind: 'referrerUnreached', about: { check: 1, person: 'sanne' } },
      ]);
      expect(world.happened('ReferrerFellSilent')).toEqual([]);
      expect(world.letters('task')).toEqual(['2026-11-16 09:02 task marja']);
    },
  );

  it('is asked again by the rhythm, and at the chair’s word', () => {
    const world = failing('refused').until('2026-11-18 12:00');
    world.fate = () => 'accepted';
    world.tell({ type: 'askReferrer' });
    world.until('2026-11-18 13:00');
    expect(world.letters('check')).toEqual(['2026-11-18 12:01 check sanne']);
    expect(world.tasks()).toEqual([]);

    const later = failing('refused').until('2026-11-20 12:00');
    later.fate = () => 'accepted';
    later.until('2026-11-23 12:00');
    expect(later.letters('check')).toEqual(['2026-11-23 09:01 check sanne']);
    expect(later.tasks()).toEqual([]);
  });

  it('may be answered all the same, by a link that came by another way', () => {
    const world = failing('refused').until('2026-11-16 12:00');
    expect(world.answer(answers.underway)).toBe('done');
    expect(world.tasks()).toEqual([]);
  });

  it('that comes back after silence ends what silence had set in motion', () => {
    const world = silent();
    world.bounce('check', 'sanne');
    expect(world.climb('municipal-1').stand).toMatchObject({ at: 'settled', because: 'unreached' });
    expect(world.tasks()).toEqual(['referrerUnreached']);
    world.until('2026-11-20 13:00');
    expect(world.letters('answeredMeanwhile')).toEqual(['2026-11-20 12:01 answeredMeanwhile peter']);
  });

  it('that comes back does not undo what a receiver took up', () => {
    const world = silent();
    world.reply('municipal-1', 1, 'peter', { kind: 'arrange', before: '2026-12-01' });
    world.bounce('check', 'sanne');
    expect(world.stands()).toEqual(['municipal-1 committed 1']);
  });

  it('that comes back after a later question was asked is on record, and changes nothing', () => {
    const world = silent();
    const check = world.sent.find(({ letter }) => letter.kind === 'check')?.letter;
    world.until('2026-11-23 10:00');
    const events = world.events.length;
    if (check) world.tell({ type: 'recordFailure', letter: check, because: 'bounced' }, { part: 'post' });
    expect(world.since(events)).toEqual(['LetterReturned']);
  });

  it('that comes back after it was answered changes nothing', () => {
    const world = answered(answers.underway);
    world.bounce('check', 'sanne');
    expect(world.tasks()).toEqual([]);
  });

  it('after the case was closed is nobody’s task', () => {
    const world = asked();
    world.tell({ type: 'close', reason: 'handedOver' });
    world.bounce('check', 'sanne');
    expect(world.tasks()).toEqual([]);
  });
});

describe('a reminder that does not arrive', () => {
  const failing = (because: 'refused' | 'unknown' | 'tooLate') => {
    const world = asked();
    world.fate = ({ kind }) => (kind === 'checkReminder' ? because : 'accepted');
    return world.until('2026-11-18 12:00');
  };

  it('because the address refuses it says that the referrer cannot be reached', () => {
    expect(failing('refused').tasks()).toEqual(['referrerUnreached']);
  });

  it.each(['unknown', 'tooLate'] as const)(
    'because it is %s leaves the question, which arrived, standing',
    (why) => {
      const world = failing(why);
      expect(world.tasks()).toEqual(['letterFailed']);
      world.until('2026-11-19 12:00');
      expect(world.when('ReferrerFellSilent')).toEqual(['2026-11-19 09:00']);
    },
  );
});

describe('a crisis', () => {
  it('goes to the chair and the process supporter at once, on a Saturday night too', () => {
    const world = asked().until('2026-11-21 23:40');
    expect(world.tell({ type: 'reportCrisis' }, referrer)).toBe('done');
    world.until('2026-11-22 00:00');
    expect(world.letters('crisis')).toEqual([
      '2026-11-21 23:41 crisis marja',
      '2026-11-21 23:41 crisis ilse',
    ]);
    expect(world.waiting).toEqual([]);
  });

  it('is a task that the chair is reminded of on the next working day, and puts away when seen to', () => {
    const world = asked().until('2026-11-16 11:20');
    world.answer(answers.underway);
    world.until('2026-11-21 23:40').tell({ type: 'reportCrisis' }, referrer);
    world.until('2026-11-23 09:30');
    expect(world.letters('taskReminder')).toEqual(['2026-11-23 09:01 taskReminder marja']);
    expect(world.tell({ type: 'finishTask', key: 'crisis:1', note: 'Gebeld' })).toBe('done');
    expect(world.tasks()).toEqual([]);
  });

  it('that is reported twice within ten minutes is one; later it is another', () => {
    const world = asked().until('2026-11-16 12:00');
    world.tell({ type: 'reportCrisis' }, referrer);
    world.until('2026-11-16 12:09');
    world.tell({ type: 'reportCrisis' }, referrer);
    expect(world.happened('CrisisReported')).toHaveLength(1);
    world.until('2026-11-16 12:10');
    world.tell({ type: 'reportCrisis' }, referrer);
    world.until('2026-11-16 12:30');
    expect(world.letters('crisis')).toHaveLength(4);
    expect(world.tasks()).toEqual(['crisis', 'crisis']);
  });

  it('changes nothing else: the question stays open', () => {
    const world = asked();
    const { check } = world.advice.monitoring;
    world.tell({ type: 'reportCrisis' }, referrer);
    expect(world.advice.monitoring.check).toEqual(check);
    expect(world.advice.monitoring.crisis).toEqual({ reports: 1, lastAt: at('2026-11-16 09:05') });
  });

  it('before anything was asked counts too', () => {
    const world = new World('2026-11-09 11:00');
    expect(world.tell({ type: 'reportCrisis' }, referrer)).toBe('done');
  });
});
