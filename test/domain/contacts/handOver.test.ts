// When a deputy is told that they stand in, until when that letter holds, and what it calls open.
import { describe, expect, it } from 'vitest';
import { at } from '../support/region.ts';
import { onRung1, asked } from '../support/stories.ts';
import { threeLadders } from '../../../config/ladders.ts';
import type { Away } from '../../../domain/contacts/book.ts';
import {
  absencesToTell,
  handOverFor,
  handOverPointless,
  openMatters,
} from '../../../domain/contacts/handOver.ts';

const { calendar } = threeLadders;
const away = { id: 'a', person: 'joris', from: '2026-11-30', until: '2026-12-04', deputy: 'selin' };
const TODAY = '2026-11-25';
const told = (before: Away | undefined, after: Away, today = TODAY) =>
  absencesToTell(before ? [before] : [], [after], today).map(({ deputy }) => deputy);

describe('a deputy is told', () => {
  it('of a new absence, of another deputy and of other days, and of nothing else', () => {
    expect(told(undefined, away)).toEqual(['selin']);
    expect(told(away, away)).toEqual([]);
    expect(told(away, { ...away, deputy: 'carla' })).toEqual(['carla']);
    expect(told(away, { ...away, until: '2026-12-11' })).toEqual(['selin']);
    expect(told(away, { ...away, from: '2026-12-01' })).toEqual(['selin']);
  });

  it('not where there is no deputy, nor of what is over', () => {
    const { deputy: _, ...alone } = away;
    expect(told(away, alone)).toEqual([]);
    expect(told(undefined, away, '2026-12-05')).toEqual([]);
    expect(told(undefined, away, '2026-12-04')).toEqual(['selin']);
  });

  it('not of a first day that is moved among days gone by', () => {
    expect(told(away, { ...away, from: '2026-11-27' }, '2026-12-02')).toEqual([]);
    expect(told(away, { ...away, from: '2026-12-03' }, '2026-12-02')).toEqual(['selin']);
  });

  it('in the morning round of the first day, or of the first working day of it', () => {
    const now = at('2026-11-25 14:00');
    expect(handOverFor(away, calendar, now)?.readyAt).toBe(at(`2026-11-30 ${calendar.roundAt}`));
    const saturday = { ...away, from: '2026-11-28' };
    expect(handOverFor(saturday, calendar, now)?.readyAt).toBe(at(`2026-11-30 ${calendar.roundAt}`));
  });

  it('at the next sending hour of an absence that runs already', () => {
    expect(handOverFor(away, calendar, at('2026-12-01 14:00'))?.readyAt).toBe(at('2026-12-01 14:00'));
    const night = handOverFor(away, calendar, at('2026-12-01 23:00'));
    expect(night?.readyAt).toBe(at(`2026-12-02 ${calendar.sendFrom}`));
    expect(night?.uselessAfter).toBe(at('2026-12-05 00:00') - 1);
  });

  it('not when no letter can leave before it is over', () => {
    const weekend = { ...away, from: '2026-11-28', until: '2026-11-29' };
    expect(handOverFor(weekend, calendar, at('2026-11-25 14:00'))).toBeUndefined();
    expect(handOverFor(away, calendar, at('2026-12-04 23:00'))).toBeUndefined();
  });
});

it('the letter is overtaken when the absence is gone, over, another’s or of other days', () => {
  const about = { absence: 'a', from: away.from, until: away.until };
  const pointless = (now: Away | undefined, today = '2026-12-01', to = 'selin') =>
    handOverPointless(about, to, now, today);
  expect(pointless(away)).toBeNull();
  expect(pointless({ ...away, from: '2026-11-27' })).toBeNull();
  expect(pointless(undefined)).toBe('overtaken');
  expect(pointless(away, '2026-12-05')).toBe('overtaken');
  expect(pointless(away, '2026-12-01', 'carla')).toBe('overtaken');
  expect(pointless({ ...away, until: '2026-12-11' })).toBe('overtaken');
  expect(pointless({ ...away, from: '2026-12-03' })).toBe('overtaken');
});

describe('open is', () => {
  it('the question that its referrer did not answer, unless the deputy has it already', () => {
    const { advice } = asked();
    expect(openMatters([{ advice, asked: true }], 'sanne').questions).toEqual([advice.reference]);
    expect(openMatters([{ advice, asked: false }], 'sanne').questions).toEqual([]);
    expect(openMatters([{ advice, asked: true }], 'joris').questions).toEqual([]);
    const closed = { ...advice, status: 'closed' } as const;
    expect(openMatters([{ advice: closed, asked: true }], 'sanne').questions).toEqual([]);
  });

  it('a notice without an answer, with the day before which it waits', () => {
    const { advice } = onRung1();
    const [climb] = advice.climbs;
    const person = climb?.rungs[0]?.notices[0]?.person ?? '';
    const open = openMatters([{ advice, asked: true }], person);
    expect(open.notices).toEqual([{ reference: advice.reference, before: '2026-11-26' }]);
    expect(open.questions).toEqual([]);
    expect(open.promises).toEqual([]);
    const paused = { since: 0, until: Number.MAX_SAFE_INTEGER };
    const resting = { ...advice, climbs: advice.climbs.map((one) => ({ ...one, paused })) };
    expect(openMatters([{ advice: resting, asked: true }], person).notices).toEqual([
      { reference: advice.reference, before: null },
    ]);
  });

  it('a promise of theirs, with its day, and no more as a notice', () => {
    const { advice } = onRung1();
    const [climb] = advice.climbs;
    const person = climb?.rungs[0]?.notices[0]?.person ?? '';
    const stand = { at: 'committed', rung: 1, person, before: '2026-12-14', dueAt: 0 } as const;
    const promised = { ...advice, climbs: advice.climbs.map((one) => ({ ...one, stand })) };
    const open = openMatters([{ advice: promised, asked: true }], person);
    expect(open.promises).toEqual([{ reference: advice.reference, before: '2026-12-14' }]);
    expect(open.notices).toEqual([]);
  });
});
