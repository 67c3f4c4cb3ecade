// What mail that came in means for a case: never an answer, never lost, and no absence suggested twice.
import { describe, expect, it } from 'vitest';
import { answers, directory } from './support/region.ts';
import { answered, asked, onRung1, onRung2, silent } from './support/stories.ts';
import type { World } from './support/world.ts';
import type { LetterReference } from '../../domain/letters/letter.ts';
import { standInsFor } from '../../domain/escalation/standIns.ts';

const post = { part: 'post' } as const;
const notice: LetterReference = {
  kind: 'notice',
  to: 'peter',
  about: { climb: 'municipal-1', rung: 1, attempt: 1 },
};

const write = (world: World, mail: string, by?: string) =>
  world.tell({ type: 'recordReply', mail, letter: notice, ...(by && { by }) }, post);
const away = (world: World, awayUntil: string, suggest = true) =>
  world.tell({ type: 'recordAutoReply', letter: notice, awayUntil, suggest }, post);
const about = (world: World) => world.advice.tasks.map(({ kind, about }) => [kind, about]);

describe('a mail that somebody wrote back', () => {
  it('is a task for the chair, and no answer: the climb goes on as if nothing was said', () => {
    const world = onRung1();
    write(world, 'mail-1', 'peter');
    expect(about(world)).toEqual([['mailReplied', { mail: 'mail-1', letter: 'notice', person: 'peter' }]]);
    expect(world.climb('municipal-1').rungs[0]?.notices[0]).not.toHaveProperty('reply');
    world.until('2026-11-23 11:20').answer(answers.laidAside);
    world.until('2026-11-26 12:00');
    expect(world.stands()).toEqual(['municipal-1 waiting 2']);
  });

  it('reaches the chair by mail, who is reminded of it, and then the others, until it is put away', () => {
    const world = onRung1();
    write(world, 'mail-1', 'peter');
    world.until('2026-11-23 12:00');
    expect(world.letters('task')).toEqual(['2026-11-18 12:01 task marja']);
    expect(world.letters('taskReminder')).not.toEqual([]);
    expect(world.tell({ type: 'finishTask', key: world.advice.tasks[0]?.key ?? '' })).toBe('done');
    expect(world.tasks()).toEqual([]);
  });

  it('is a task of its own, also when the same person writes twice, and each once', () => {
    const world = onRung1();
    write(world, 'mail-1', 'peter');
    write(world, 'mail-2', 'peter');
    expect(world.advice.tasks.map(({ about }) => about.mail)).toEqual(['mail-1', 'mail-2']);
  });

  it('names nobody where the address is not known, and no letter where it was put there by hand', () => {
    const world = onRung1();
    write(world, 'mail-1');
    world.tell({ type: 'recordReply', mail: 'mail-2' });
    expect(about(world)).toEqual([
      ['mailReplied', { mail: 'mail-1', letter: 'notice' }],
      ['mailReplied', { mail: 'mail-2' }],
    ]);
  });

  it('is only on record when the case is closed', () => {
    const world = onRung1();
    world.tell({ type: 'close', reason: 'solved' });
    write(world, 'mail-1', 'peter');
    expect(world.tasks()).toEqual([]);
    expect(world.happened('MailReplied')).toMatchObject([{ mail: 'mail-1', by: 'peter' }]);
  });
});

describe('an automatic answer', () => {
  it('that names a day suggests the absence, and the rung on which another could be asked', () => {
    const world = onRung1();
    away(world, '2026-12-04');
    expect(about(world)).toEqual([
      ['awaySuggested', { person: 'peter', until: '2026-12-04', climb: 'municipal-1', rung: 1 }],
    ]);
    expect(world.stands()).toEqual(['municipal-1 waiting 1']);
    expect(world.letters('task')).toEqual([]);
  });

  it.each([
    ['a day that is over', (world: World) => away(world, '2026-11-17')],
    ['a day that was suggested before', (world: World) => away(world, '2026-12-04', false)],
    [
      'no day',
      (world: World) => world.tell({ type: 'recordAutoReply', letter: notice, suggest: true }, post),
    ],
  ])('that names %s is only on record', (_, come) => {
    const world = onRung1();
    come(world);
    expect(world.tasks()).toEqual([]);
    expect(world.happened('AutoReplied')).toHaveLength(1);
  });

  it('suggests nothing that is on record already, and its task is gone once it is, or the day is over', () => {
    const world = onRung1();
    away(world, '2026-12-04');
    const absences = [{ person: 'peter', from: '2026-11-18', until: '2026-12-11', deputy: 'pim' }];
    const { directory: before } = world;
    world.directory = { ...before, absences };
    world.tell({ type: 'log', on: '2026-11-18', what: { is: 'acceleration', kind: 'call', note: 'Gebeld' } });
    expect(world.tasks()).toEqual([]);
    away(world, '2026-12-08');
    expect(world.tasks()).toEqual([]);
    world.directory = before;
    away(world, '2026-11-20');
    expect(world.tasks()).toEqual(['awaySuggested']);
    world.until('2026-11-30 12:00');
    expect(world.tasks()).not.toContain('awaySuggested');
  });

  it('is no answer of the referrer either: silence stays silence', () => {
    const world = asked();
    const letter: LetterReference = { kind: 'check', to: 'sanne', about: { check: 1 } };
    world.tell({ type: 'recordAutoReply', letter, awayUntil: '2026-12-04', suggest: true }, post);
    expect(about(world)).toEqual([['awaySuggested', { person: 'sanne', until: '2026-12-04' }]]);
    world.until('2026-11-20 12:00');
    expect(world.happened('ReferrerFellSilent')).toHaveLength(1);
  });
});

describe('a letter that comes back days after it was accepted', () => {
  it('stops the climb that waits for it, and the chair may send it to who stands in', () => {
    const world = onRung1().until('2026-11-20 15:00');
    world.bounce('notice', 'peter');
    expect(world.stands()).toEqual(['municipal-1 unreached 1']);
    expect(world.tasks()).toEqual(['noticeFailed', 'unreached']);
    expect(world.tell({ type: 'renotify', climb: 'municipal-1', person: 'pim' })).toBe('done');
    world.until('2026-11-20 16:00');
    expect(world.stands()).toEqual(['municipal-1 waiting 1']);
  });

  it('changes nothing of a check that a deputy answered meanwhile, but is on record', () => {
    const world = answered(answers.laidAside);
    const stands = world.stands();
    world.bounce('check', 'sanne');
    expect(world.stands()).toEqual(stands);
    expect(world.tasks()).toEqual([]);
    expect(world.happened('LetterReturned')).toEqual([
      { type: 'LetterReturned', letter: 'check', person: 'sanne' },
    ]);
  });

  it('takes back the silence of who never had the question, and what rests on it', () => {
    const world = silent();
    world.bounce('check', 'sanne');
    expect(world.stands()).toEqual(['municipal-1 settled']);
    expect(world.tasks()).toEqual(['referrerUnreached']);
    expect(world.happened('LetterReturned')).toEqual([]);
  });

  it('of a rung that was passed already leaves the climb where it is, and the chair knows', () => {
    const world = onRung2();
    world.bounce('notice', 'peter');
    expect(world.stands()).toEqual(['municipal-1 waiting 2']);
    expect(world.tasks()).toEqual(['noticeFailed']);
  });

  it('of a climb that was settled is on record, and asks nothing', () => {
    const world = onRung1();
    world.tell({ type: 'settle', climb: 'municipal-1', reason: 'Geregeld' });
    world.bounce('notice', 'peter');
    expect(world.tasks()).toEqual([]);
    expect(world.happened('NoticeFailed')).toMatchObject([{ person: 'peter', because: 'bounced' }]);
  });

  it('of a closed case is on record, and asks nothing', () => {
    const world = onRung1();
    world.tell({ type: 'close', reason: 'solved' });
    world.until('2026-11-19 12:00');
    world.bounce('ending', 'peter');
    expect(world.tasks()).toEqual([]);
    expect(world.happened('LetterReturned')).toMatchObject([{ letter: 'ending', person: 'peter' }]);
  });
});

describe('who could be asked instead', () => {
  const more = {
    holdings: [
      ...directory.holdings,
      { organisation: 'wijkteam', role: 'teamManager', person: 'noor', from: '2020-01-01' } as const,
      {
        organisation: 'wijkteam',
        role: 'teamManager',
        person: 'gone',
        from: '2020-01-01',
        until: '2026-11-01',
      } as const,
    ],
    absences: [
      { person: 'peter', from: '2026-12-21', until: '2027-01-01', deputy: 'pim' },
      { person: 'peter', from: '2026-07-01', until: '2026-07-31', deputy: 'old' },
    ],
  };

  it('is first who stands in for them on days to come, then who holds the same role beside them', () => {
    const now = onRung1().now;
    expect(standInsFor('peter', { directory: more, now })).toEqual([
      { person: 'pim', because: 'deputy' },
      { person: 'noor', because: 'sameRole' },
    ]);
    expect(standInsFor('noor', { directory: more, now })).toEqual([{ person: 'peter', because: 'sameRole' }]);
    expect(standInsFor('nobody', { directory: more, now })).toEqual([]);
  });
});
