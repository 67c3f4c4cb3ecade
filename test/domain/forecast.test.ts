// What will happen, and when, if nobody does anything: by running the same rules.
import { describe, expect, it } from 'vitest';
import { answers, at, directory, planned, vacant } from './support/region.ts';
import { answered, approveFirst, onRung1, onRung2 } from './support/stories.ts';
import { World } from './support/world.ts';
import { localDateOf, localTimeOf } from '../../domain/calendar/amsterdam.ts';
import { forecast } from '../../domain/forecast/forecast.ts';

const DAY_MS = 86_400_000;

function foresee(world: World, days = 60): string[] {
  return [...forecast(world.advice, world.context, world.now + days * DAY_MS, world.waiting)].map((one) => {
    const moment = `${localDateOf(one.at)} ${localTimeOf(one.at)}`;
    if ('letter' in one) return `${moment} ${one.letter.kind} ${one.letter.to}`;
    return `${moment} ${one.event.type}`;
  });
}
const letters = (foreseen: string[]) => foreseen.filter((line) => / [a-z]\w+ /.test(line));

describe('the forecast', () => {
  it('of a case whose referrer falls silent is the calendar that the region was promised', () => {
    const world = new World('2026-11-16 11:00').until('2026-11-23 08:00');
    const foreseen = letters(foresee(world)).filter((line) => !line.includes(' check'));
    expect(foreseen.slice(0, 9)).toEqual([
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
    expect(foresee(world)).toContain('2026-12-31 09:00 ClimbExhausted');
  });

  it('is earliest first, and ends where it was asked to', () => {
    const world = onRung1();
    const until = at('2026-12-04 08:59');
    const times = [...forecast(world.advice, world.context, until)].map((one) => one.at);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(Math.max(...times)).toBeLessThanOrEqual(until);
    expect([...forecast(world.advice, world.context, world.now)]).toEqual([]);
  });

  it('changes nothing of the case', () => {
    const world = onRung1();
    const { advice } = world;
    const copy = structuredClone(advice);
    foresee(world);
    expect(world.advice).toBe(advice);
    expect(advice).toEqual(copy);
  });

  it('knows of the letters that have not left yet', () => {
    const world = answered(answers.laidAside);
    expect(letters(foresee(world, 3))).toEqual([
      '2026-11-16 11:21 announcement marja',
      '2026-11-18 09:01 notice peter',
    ]);
    // Without them, the rung would wait for an announcement that nobody seems to send.
    expect([...forecast(world.advice, world.context, world.now + 3 * DAY_MS)]).toEqual([]);
  });

  it('lets what makes no sense any more expire, with what follows from it', () => {
    const world = answered(answers.laidAside);
    const [letter] = world.waiting;
    if (!letter) throw new Error('No announcement');
    const late = { ...letter, readyAt: letter.uselessAfter + 1 };
    const types = [...forecast(world.advice, world.context, world.now + 7 * DAY_MS, [late])].map((one) =>
      'event' in one ? one.event.type : one.letter.kind,
    );
    expect(types.slice(0, 4)).toEqual(['RungProposed', 'TaskRaised', 'TaskRaised', 'task']);
  });

  it('in an approve-first region is of reminders, not of rungs', () => {
    const foreseen = foresee(answered(answers.laidAside, { agreement: approveFirst }));
    expect(foreseen.filter((line) => line.includes('notice'))).toEqual([]);
    expect(
      letters(foreseen)
        .filter((line) => line.includes('task'))
        .slice(0, 3),
    ).toEqual([
      '2026-11-16 11:21 task marja',
      '2026-11-19 09:01 taskReminder marja',
      '2026-11-23 09:01 taskOverdue ilse',
    ]);
  });

  it('looks people up on the day itself: who begins, who ends, who is away', () => {
    const people = {
      holdings: [
        ...vacant('maasveen', 'alderman').holdings,
        { organisation: 'maasveen', role: 'alderman', person: 'dirk', from: '2026-12-01' } as const,
      ],
      absences: [{ person: 'selin', from: '2026-12-03', until: '2026-12-11', deputy: 'kim' }],
    };
    const foreseen = letters(foresee(onRung2({ people }))).filter((line) => line.includes('notice'));
    expect(foreseen).toEqual(['2026-12-04 09:01 notice dirk', '2026-12-04 09:01 notice kim']);
  });

  it('of planned care, a promise and a pause begins with their days', () => {
    expect(letters(foresee(answered(planned('2026-12-09'))))[0]).toBe('2026-12-10 09:01 check sanne');

    const promise = onRung1();
    promise.reply('municipal-1', 1, 'peter', { kind: 'arrange', before: '2026-12-03' });
    expect(foresee(promise)).toContain('2026-12-04 09:00 ReferrerAskedFirst');

    const paused = onRung1();
    paused.tell({ type: 'pause', climb: 'municipal-1', reason: 'Overleg', until: '2026-12-09' });
    expect(foresee(paused)).toContain('2026-12-09 09:00 ClimbResumed');
  });

  it('of a case that is closed is empty, but for the letters that still leave', () => {
    const world = onRung1();
    world.tell({ type: 'close', reason: 'solved' });
    expect(foresee(world)).toEqual([
      '2026-11-18 12:01 ending peter',
      '2026-11-18 12:01 thanksReferrer sanne',
    ]);
  });

  it('of years is there in a moment', () => {
    const world = new World('2026-11-09 11:00', { people: directory });
    expect(foresee(world, 5 * 365).length).toBeGreaterThan(500);
  });

  it('is the same for whoever looks twice, or looks on while another has looked further', () => {
    const world = onRung1();
    const foreseen = forecast(world.advice, world.context, world.now + 60 * DAY_MS, world.waiting);
    const one = foreseen[Symbol.iterator]();
    const first: unknown = one.next().value;
    const all = [...foreseen];
    const rest: unknown[] = [];
    for (let next = one.next(); next.done !== true; next = one.next()) rest.push(next.value);
    expect([first, ...rest]).toEqual(all);
    expect([...foreseen]).toEqual(all);
    expect(all.length).toBeGreaterThan(5);
  });
});
