// When the question is asked: weekly, three-monthly, every so many weeks; and how long a referrer gets.
import { describe, expect, it } from 'vitest';
import { answers, at, contextAt, facts, parties } from '../support/region.ts';
import { answered, asked, threeLadders } from '../support/stories.ts';
import { World } from '../support/world.ts';
import { decide } from '../../../domain/advice/decide.ts';
import type { Rhythm } from '../../../domain/advice/parties.ts';

const chair = { part: 'chair' } as const;
const checks = (world: World) => world.letters('check').map((line) => line.slice(0, 16));
const weeks = (n: number): Rhythm => ({ every: 'weeks', weeks: n });

describe('the weekly question', () => {
  it('is asked every Monday morning, from the Monday after the advice was registered', () => {
    const world = answered(answers.underway).until('2026-11-23 10:00');
    world.answer(answers.underway);
    world.until('2026-11-30 10:00');
    expect(checks(world)).toEqual(['2026-11-16 09:01', '2026-11-23 09:01', '2026-11-30 09:01']);
  });

  it.each([
    ['2026-11-09 07:00', '2026-11-16 09:01'],
    ['2026-11-08 22:00', '2026-11-09 09:01'],
    ['2026-11-13 16:00', '2026-11-16 09:01'],
  ])('of an advice registered on %s is first asked on %s', (registered, first) => {
    const world = new World(registered, { givenOn: '2026-11-06' }).until('2026-11-20 12:00');
    expect(checks(world)[0]).toBe(first);
  });

  it('is asked on the first working day when Monday is none, and on Monday again after that', () => {
    const world = new World('2026-03-30 11:00', { givenOn: '2026-03-27' });
    world.until('2026-04-07 12:00').answer(answers.underway);
    world.until('2026-04-13 12:00');
    // Easter Monday is 6 April.
    expect(checks(world)).toEqual(['2026-04-07 09:01', '2026-04-13 09:01']);
  });

  it('is asked at nine Dutch time on both sides of a clock change', () => {
    const world = new World('2026-10-12 11:00', { givenOn: '2026-10-12' });
    world.until('2026-10-19 10:00').answer(answers.underway);
    world.until('2026-10-26 10:00');
    expect(checks(world)).toEqual(['2026-10-19 09:01', '2026-10-26 09:01']);
    expect(world.sent.map(({ at }) => new Date(at).toISOString().slice(0, 16))).toEqual([
      '2026-10-19T07:01',
      '2026-10-26T08:01',
    ]);
  });

  it('is reminded of after two working days, and silent after three', () => {
    const world = asked().until('2026-11-19 12:00');
    expect(world.letters('checkReminder')).toEqual(['2026-11-18 09:01 checkReminder sanne']);
    expect(world.when('ReferrerFellSilent')).toEqual(['2026-11-19 09:00']);
  });

  it('has its terms from the moment at which the letter arrived', () => {
    const world = new World('2026-11-09 11:00');
    world.fate = ({ kind }) => (kind === 'check' ? { notBefore: at('2026-11-18 14:00') } : 'accepted');
    world.until('2026-11-20 12:00');
    expect(checks(world)).toEqual(['2026-11-18 14:01']);
    expect(world.letters('checkReminder')).toEqual(['2026-11-20 09:01 checkReminder sanne']);
    world.until('2026-11-23 12:00');
    expect(world.when('ReferrerFellSilent')).toEqual(['2026-11-23 09:00']);
  });

  it('is not asked while the one before is still out: nobody gets two mails that ask the same', () => {
    const world = new World('2026-11-09 11:00');
    world.fate = ({ kind }) => (kind === 'check' ? { notBefore: at('2026-11-20 14:00') } : 'accepted');
    world.until('2026-11-23 12:00');
    expect(checks(world)).toEqual(['2026-11-20 14:01']);
    expect(world.advice.monitoring.check?.number).toBe(1);
  });
});

describe('a question in between', () => {
  it('asked by the chair is asked at once, in the sending hours, also while another is out', () => {
    const world = asked().until('2026-11-17 19:00');
    expect(world.tell({ type: 'askReferrer' })).toBe('done');
    world.until('2026-11-18 08:40');
    expect(checks(world)).toEqual(['2026-11-16 09:01', '2026-11-18 08:31']);
  });

  it('is followed by the rhythm', () => {
    const world = answered(answers.underway).until('2026-11-17 10:00');
    world.tell({ type: 'askReferrer' });
    world.until('2026-11-17 11:00').answer(answers.underway);
    world.until('2026-11-23 12:00');
    expect(checks(world).slice(1)).toEqual(['2026-11-17 10:01', '2026-11-23 09:01']);
  });
});

describe('the three-monthly question', () => {
  const quarterly = (registered: string, givenOn: string) =>
    new World(registered, { rhythm: { every: 'threeMonths' }, givenOn });

  it('is asked three months after the day of the advice, at the first round from there', () => {
    const world = quarterly('2026-11-20 11:00', '2026-11-13').until('2027-02-28 12:00');
    // 13 February 2027 is a Saturday.
    expect(checks(world)).toEqual(['2027-02-15 09:01']);
  });

  it('of an advice that is registered late is asked at the next round', () => {
    const world = quarterly('2026-11-20 11:00', '2026-07-01').until('2026-11-23 12:00');
    expect(checks(world)).toEqual(['2026-11-23 09:01']);
  });

  it('is reminded of after five and eight working days, and silent after ten', () => {
    const world = quarterly('2026-11-20 11:00', '2026-11-13').until('2027-03-01 12:00');
    expect(world.letters('checkReminder')).toEqual([
      '2027-02-22 09:01 checkReminder sanne',
      '2027-02-25 09:01 checkReminder sanne',
    ]);
    expect(world.when('ReferrerFellSilent')).toEqual(['2027-03-01 09:00']);
  });

  it('is asked three months after the one before', () => {
    const world = quarterly('2026-11-20 11:00', '2026-11-13').until('2027-02-16 12:00');
    world.answer(answers.underway);
    world.until('2027-06-01 12:00');
    expect(checks(world).slice(1)).toEqual(['2027-05-18 09:01']);
  });

  it('goes over Christmas and the clock change to the right mornings', () => {
    const world = quarterly('2026-09-28 11:00', '2026-09-25').until('2026-12-31 12:00');
    // 25 December is no working day; the first after it is Monday the 28th.
    expect(checks(world)).toEqual(['2026-12-28 09:01']);
  });
});

describe('a question every so many weeks', () => {
  it('is asked on the Monday so many weeks on', () => {
    const world = new World('2026-11-11 11:00', { rhythm: weeks(3) }).until('2026-11-30 12:00');
    expect(checks(world)).toEqual(['2026-11-30 09:01']);
    world.answer(answers.underway);
    world.until('2026-12-21 12:00');
    expect(checks(world).slice(1)).toEqual(['2026-12-21 09:01']);
  });

  it('has the terms of a weekly one', () => {
    const world = new World('2026-11-11 11:00', { rhythm: weeks(3) }).until('2026-12-03 12:00');
    expect(world.when('ReferrerFellSilent')).toEqual(['2026-12-03 09:00']);
  });

  it.each([0, -1, 27, 1.5, NaN])('is refused for %s weeks', (n) => {
    const command = { type: 'register', reference: 'K7M-3QX', parties, facts, rhythm: weeks(n) } as const;
    const context = contextAt(at('2026-11-09 11:00'), threeLadders);
    expect(decide(null, command, context, chair)).toEqual({ refusal: { code: 'weeksOutOfRange' } });
  });

  it.each([1, 26])('is taken for %s weeks', (n) => {
    expect(new World('2026-11-09 11:00', { rhythm: weeks(n) }).advice.rhythm).toEqual(weeks(n));
  });
});

describe('after an outage', () => {
  it('what was due is asked once, and the rhythm goes on from there', () => {
    const world = new World('2026-11-09 11:00');
    world.now = at('2026-12-02 10:00');
    world.until('2026-12-07 12:00');
    expect(checks(world)).toEqual(['2026-12-02 10:01', '2026-12-07 09:01']);
  });

  it('a late reminder leaves the time after it as long as agreed', () => {
    const world = asked();
    world.now = at('2026-11-20 10:00');
    world.until('2026-11-24 12:00');
    // Due on Wednesday, sent on Friday: silence comes two working days later than Thursday.
    expect(world.letters('checkReminder')).toEqual(['2026-11-20 10:01 checkReminder sanne']);
    expect(world.when('ReferrerFellSilent')).toEqual(['2026-11-23 09:00']);
  });

  it('late reminders of a three-monthly question keep their distance too', () => {
    const world = new World('2026-11-20 11:00', { rhythm: { every: 'threeMonths' }, givenOn: '2026-11-13' });
    world.until('2027-02-16 12:00');
    world.now = at('2027-02-26 10:00');
    world.until('2027-03-08 12:00');
    // The first was due on Monday the 22nd; the second on Thursday the 25th is now four working days later.
    expect(world.letters('checkReminder')).toEqual([
      '2027-02-26 10:01 checkReminder sanne',
      '2027-03-03 09:01 checkReminder sanne',
    ]);
    expect(world.when('ReferrerFellSilent')).toEqual(['2027-03-05 09:00']);
  });

  it('an answer that came in the meantime counts, however late the clock is', () => {
    const world = asked();
    world.now = at('2026-11-25 10:00');
    expect(world.answer(answers.underway)).toBe('done');
    expect(world.happened('ReferrerFellSilent')).toEqual([]);
    expect(world.happened('ReferrerReminded')).toEqual([]);
  });
});
