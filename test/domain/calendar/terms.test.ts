// The three ways of counting, by the dates that the pages and letters promise.
import { describe, expect, it } from 'vitest';
import { at } from '../support/region.ts';
import { threeLadders } from '../support/stories.ts';
import { answerTerm, noticeTerm, roundsBefore, wholeDaysTerm } from '../../../domain/calendar/terms.ts';

const { calendar } = threeLadders;

describe('the term for an answer', () => {
  it('counts the day on which it was asked: Monday, three working days, "vóór donderdag 26 november"', () => {
    expect(answerTerm(calendar, at('2026-11-23 09:01'), 3)).toBe(at('2026-11-26 09:00'));
    expect(answerTerm(calendar, at('2026-11-23 16:59'), 3)).toBe(at('2026-11-26 09:00'));
  });

  it('does not count days on which nobody works', () => {
    expect(answerTerm(calendar, at('2026-12-24 09:01'), 3)).toBe(at('2026-12-30 09:00'));
    expect(answerTerm(calendar, at('2026-11-21 10:00'), 1)).toBe(at('2026-11-23 09:00'));
  });
});

describe('the wait of a rung', () => {
  it('is of whole days: rung 2 on 19 November, five working days, "vóór vrijdag 27 november"', () => {
    expect(wholeDaysTerm(calendar, at('2026-11-19 09:02'), 5)).toBe(at('2026-11-27 09:00'));
  });

  it.each([
    ['2026-11-11 09:01', 5, '2026-11-19 09:00'],
    ['2026-11-27 09:01', 5, '2026-12-07 09:00'],
    ['2026-12-07 09:01', 5, '2026-12-15 09:00'],
    ['2026-11-27 09:00', 10, '2026-12-14 09:00'],
    // 25 December does not count.
    ['2026-12-15 09:01', 10, '2026-12-31 09:00'],
  ])('from %s, %i working days, ends at %s', (from, days, until) => {
    expect(wholeDaysTerm(calendar, at(from), days)).toBe(at(until));
  });
});

describe('the chair’s window', () => {
  it('is a working day: told Monday 09:00, it goes Tuesday 09:00', () => {
    expect(noticeTerm(calendar, at('2026-11-23 09:00'), 1)).toBe(at('2026-11-24 09:00'));
  });

  it('counts what is told within an hour of the round, or before it, as told that morning', () => {
    expect(noticeTerm(calendar, at('2026-11-23 09:59'), 1)).toBe(at('2026-11-24 09:00'));
    expect(noticeTerm(calendar, at('2026-11-23 07:00'), 1)).toBe(at('2026-11-24 09:00'));
    expect(noticeTerm(calendar, at('2026-11-23 10:00'), 1)).toBe(at('2026-11-25 09:00'));
  });

  it('is a whole working day when told later: an answer on Monday 11:20, rung 1 on Wednesday 09:00', () => {
    expect(noticeTerm(calendar, at('2026-11-09 11:20'), 1)).toBe(at('2026-11-11 09:00'));
  });

  it('told on a Saturday ends on Tuesday', () => {
    expect(noticeTerm(calendar, at('2026-11-21 09:00'), 1)).toBe(at('2026-11-24 09:00'));
  });
});

describe('rounds before a round', () => {
  it('are on working days', () => {
    expect(roundsBefore(calendar, at('2026-11-23 09:00'), 1)).toBe(at('2026-11-20 09:00'));
    expect(roundsBefore(calendar, at('2026-12-28 09:00'), 1)).toBe(at('2026-12-24 09:00'));
    expect(roundsBefore(calendar, at('2026-11-23 09:00'), 0)).toBe(at('2026-11-23 09:00'));
  });
});
