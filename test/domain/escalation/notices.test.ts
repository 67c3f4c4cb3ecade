// What the post reports of notices and announcements: waits run from arrival, and nobody is passed over unheard.
import { describe, expect, it } from 'vitest';
import { answers, at, directory, vacant } from '../support/region.ts';
import { answered, onRung1, onRung2 } from '../support/stories.ts';
import type { Fate } from '../support/world.ts';
import { THE_REGION } from '../../../domain/advice/parties.ts';
import type { Letter } from '../../../domain/letters/letter.ts';

const post = { part: 'post' } as const;
const to = (person: string, fate: Fate) => (letter: Letter) => (letter.to === person ? fate : 'accepted');

describe('the letters of a rung', () => {
  it('begin its wait when the last of them arrived: five whole working days', () => {
    const world = onRung1();
    world.fate = to('joris', { notBefore: at('2026-11-27 10:00') });
    world.until('2026-11-23 11:20').answer(answers.laidAside);
    world.until('2026-11-26 12:00');
    expect(world.letters('notice').slice(1)).toEqual(['2026-11-26 09:01 notice selin']);
    expect(world.stands()).toEqual(['municipal-1 notified 2']);
    world.until('2026-11-30 12:00').answer(answers.laidAside);
    // Joris has had it since Friday 27 November 10:01; Monday 30 to Friday 4 December are his five days.
    world.until('2026-12-31 12:00');
    expect(world.letters('notice').slice(2, 4)).toEqual([
      '2026-11-27 10:01 notice joris',
      '2026-12-07 09:01 notice carla',
    ]);
  });

  it('that fail in part are a task to be known, and the wait runs for the others', () => {
    const world = onRung1();
    world.fate = to('joris', 'refused');
    world.until('2026-11-23 11:20').answer(answers.laidAside);
    world.until('2026-11-26 12:00');
    expect(world.stands()).toEqual(['municipal-1 waiting 2']);
    expect(world.advice.tasks).toMatchObject([
      { kind: 'noticeFailed', about: { climb: 'municipal-1', rung: 2, person: 'joris', letter: 'refused' } },
    ]);
    expect(world.letters('task')).toEqual([]);
    expect(world.tell({ type: 'finishTask', key: world.advice.tasks[0]?.key ?? '' })).toBe('done');
  });

  it.each(['refused', 'bounced', 'tooLate', 'unknown'] as const)(
    'that all fail (%s) stop the climb until the chair chose who gets them instead',
    (because) => {
      const world = answered(answers.laidAside);
      world.fate = to('peter', because);
      world.until('2026-11-30 12:00');
      expect(world.stands()).toEqual(['municipal-1 unreached 1']);
      expect(world.letters('notice')).toEqual([]);
      expect(world.advice.tasks.map(({ kind, about }) => [kind, about.rung])).toEqual([
        ['noticeFailed', 1],
        ['unreached', 1],
      ]);
      world.fate = () => 'accepted';
      expect(world.tell({ type: 'renotify', climb: 'municipal-1', person: 'nora' })).toBe('done');
      expect(world.tasks()).toEqual(['noticeFailed']);
      world.until('2026-11-30 13:00');
      expect(world.letters('notice')).toEqual(['2026-11-30 12:01 notice nora']);
      expect(world.stands()).toEqual(['municipal-1 waiting 1']);
    },
  );

  it('that the mail server puts off for ten working days make no sense any more, and stop the climb', () => {
    const world = answered(answers.laidAside);
    world.fate = to('peter', { notBefore: at('2027-01-01 00:00') });
    world.until('2026-12-02 08:00');
    expect(world.stands()).toEqual(['municipal-1 notified 1']);
    world.until('2026-12-02 12:00');
    expect(world.happened('NoticeFailed').map(({ because }) => because)).toEqual(['tooLate']);
    expect(world.stands()).toEqual(['municipal-1 unreached 1']);
  });

  it('that are reported twice count once', () => {
    const world = onRung1();
    const letter = world.sent.at(-1)?.letter;
    const events = world.events.length;
    if (letter) world.tell({ type: 'recordAcceptance', letter }, post);
    expect(world.events).toHaveLength(events);
    world.bounce('notice', 'peter');
    const failed = world.events.length;
    world.bounce('notice', 'peter');
    expect(world.events).toHaveLength(failed);
  });

  it('of a climb or rung that is not there change nothing', () => {
    const world = onRung1();
    const events = world.events.length;
    const letter = {
      kind: 'notice',
      to: 'peter',
      about: { climb: 'provider-1', rung: 1, attempt: 1 },
    } as const;
    world.tell({ type: 'recordAcceptance', letter }, post);
    world.tell({ type: 'recordFailure', letter, because: 'bounced' }, post);
    expect(world.events).toHaveLength(events);
  });
});

describe('a notice that comes back', () => {
  it('during the wait stops the climb where nobody else had one', () => {
    const world = onRung1().until('2026-11-20 10:00');
    world.bounce('notice', 'peter');
    expect(world.stands()).toEqual(['municipal-1 unreached 1']);
    expect(world.tasks()).toEqual(['noticeFailed', 'unreached']);
  });

  it('during the wait changes nothing for the others', () => {
    const world = onRung2();
    const stand = world.climb('municipal-1').stand;
    world.bounce('notice', 'joris');
    expect(world.climb('municipal-1').stand).toEqual(stand);
  });

  it('when the next rung is announced already stops the climb too, and the new receiver has the full wait', () => {
    const world = onRung1().until('2026-11-23 11:20');
    world.answer(answers.laidAside);
    world.until('2026-11-25 12:00');
    expect(world.stands()).toEqual(['municipal-1 announced 2']);
    world.bounce('notice', 'peter');
    expect(world.stands()).toEqual(['municipal-1 unreached 1']);
    world.until('2026-11-27 10:00').tell({ type: 'renotify', climb: 'municipal-1', person: 'nora' });
    world.until('2026-12-31 10:00');
    // Nora has it since Friday 27 November: Monday 30 to Friday 4 December are her days.
    expect(world.letters('notice').slice(1, 3)).toEqual([
      '2026-11-27 10:01 notice nora',
      '2026-12-07 09:01 notice joris',
    ]);
  });

  it('when the chair let the next rung go already does not take that back', () => {
    const world = onRung1().until('2026-11-24 18:00');
    world.tell({ type: 'jump', climb: 'municipal-1', reason: 'Nu' });
    world.bounce('notice', 'peter');
    world.until('2026-11-25 12:00');
    expect(world.stands()).toEqual(['municipal-1 waiting 2']);
  });

  it('from someone who answered it does not count: nobody is asked twice', () => {
    const world = onRung1();
    world.reply('municipal-1', 1, 'peter', { kind: 'arrange', before: '2026-11-24' });
    const events = world.events.length;
    world.bounce('notice', 'peter');
    expect(world.events).toHaveLength(events);
    world.until('2026-11-25 11:00').answer(answers.laidAside);
    world.until('2026-11-27 12:00');
    expect(world.letters('notice').slice(1)).toEqual([
      '2026-11-27 09:01 notice joris',
      '2026-11-27 09:01 notice selin',
    ]);
  });

  it('while the climb is paused stops it when the pause is over', () => {
    const world = onRung1();
    world.tell({ type: 'pause', climb: 'municipal-1', reason: 'Overleg', until: '2026-12-02' });
    world.bounce('notice', 'peter');
    expect(world.tasks()).toEqual(['noticeFailed']);
    world.until('2026-12-02 12:00');
    expect(world.stands()).toEqual(['municipal-1 unreached 1']);
    expect(world.tasks()).toEqual(['noticeFailed', 'unreached']);
  });

  it('after the climb was settled is on record and nobody’s task', () => {
    const world = onRung1();
    world.tell({ type: 'settle', climb: 'municipal-1', reason: 'Geregeld' });
    world.bounce('notice', 'peter');
    expect(world.happened('NoticeFailed')).toHaveLength(1);
    expect(world.tasks()).toEqual([]);
  });
});

describe('an announcement', () => {
  it('gives the chair the full window also when the mail was late', () => {
    const world = answered(answers.laidAside);
    const held = at('2026-11-17 14:00');
    world.fate = (letter) => (letter.kind === 'announcement' ? { notBefore: held } : 'accepted');
    world.until('2026-11-19 12:00');
    expect(world.letters().slice(1)).toEqual([
      '2026-11-17 14:01 announcement marja',
      '2026-11-19 09:01 notice peter',
    ]);
  });

  it.each(['refused', 'unknown'] as const)(
    'that fails (%s) makes the rung wait for the chair’s yes',
    (because) => {
      const world = answered(answers.laidAside);
      world.fate = ({ kind }) => (kind === 'announcement' ? because : 'accepted');
      world.until('2026-11-26 12:00');
      expect(world.stands()).toEqual(['municipal-1 proposed 1']);
      expect(world.happened('RungProposed')[0]?.because).toBe('announcementFailed');
      expect(world.tasks()).toContain('approve');
      expect(world.letters('taskOverdue')).toEqual([
        '2026-11-23 09:01 taskOverdue ilse',
        '2026-11-23 09:01 taskOverdue bert',
      ]);
    },
  );

  it('that is put off for three working days makes the rung wait for a yes as well', () => {
    const world = answered(answers.laidAside);
    world.fate = ({ kind }) => (kind === 'announcement' ? { notBefore: at('2027-01-01 00:00') } : 'accepted');
    world.until('2026-11-19 12:00');
    expect(world.stands()).toEqual(['municipal-1 proposed 1']);
  });

  it('that comes back makes the rung wait for a yes, unless someone else had it', () => {
    const alone = answered(answers.laidAside).until('2026-11-16 12:00');
    alone.bounce('announcement', 'marja');
    expect(alone.stands()).toEqual(['municipal-1 proposed 1']);

    const people = {
      ...directory,
      holdings: [
        ...directory.holdings,
        { organisation: THE_REGION, role: 'chair', person: 'noor', from: '2020-01-01' } as const,
      ],
    };
    const both = answered(answers.laidAside, { people }).until('2026-11-16 12:00');
    expect(both.letters('announcement')).toEqual([
      '2026-11-16 11:21 announcement marja',
      '2026-11-16 11:21 announcement noor',
    ]);
    both.bounce('announcement', 'marja');
    expect(both.stands()).toEqual(['municipal-1 announced 1']);
  });

  it('that comes back when the rung went already changes nothing but a task to be known', () => {
    const world = onRung1();
    world.bounce('announcement', 'marja');
    expect(world.stands()).toEqual(['municipal-1 waiting 1']);
    expect(world.tasks()).toEqual(['letterFailed']);
  });

  it('goes to the process supporter, then to the commissioner, where there is no chair', () => {
    const world = answered(answers.laidAside, { people: vacant(THE_REGION, 'chair') }).until(
      '2026-11-16 12:00',
    );
    expect(world.letters('announcement')).toEqual(['2026-11-16 11:21 announcement ilse']);
  });

  it('that nobody is there to read makes the rung wait for a yes, of which the next chair is reminded', () => {
    const nobody = {
      ...directory,
      holdings: directory.holdings.filter(({ organisation }) => organisation !== THE_REGION),
    };
    const world = answered(answers.laidAside, { people: nobody }).until('2026-11-25 12:00');
    expect(world.stands()).toEqual(['municipal-1 proposed 1']);
    world.directory = directory;
    world.until('2026-12-01 12:00');
    expect(world.letters('taskReminder').slice(0, 1)).toEqual(['2026-11-27 09:01 taskReminder marja']);
  });
});
