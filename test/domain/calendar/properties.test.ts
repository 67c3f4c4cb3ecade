// What holds for every day, moment and region: of Dutch time, working days, terms and sending hours.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depth } from '../support/depth.ts';
import { threeLadders } from '../support/stories.ts';
import {
  instantOf,
  localDateOf,
  localTimeOf,
  plusDays,
  weekdayOf,
} from '../../../domain/calendar/amsterdam.ts';
import {
  isWorkingDay,
  minusWorkingDays,
  nextRound,
  nextSendingMoment,
  plusWorkingDays,
  roundOn,
  workingDaysBetween,
  type Calendar,
} from '../../../domain/calendar/calendar.ts';
import { answerTerm, noticeTerm, roundsBefore, wholeDaysTerm } from '../../../domain/calendar/terms.ts';
import { DAY_MS } from '../../../domain/time.ts';

const RUNS = depth(200);
const FIRST = '2020-01-01';
const DAYS = 20 * 365;

const days = fc.nat({ max: DAYS }).map((n) => plusDays(FIRST, n));
const moments = fc.integer({ min: Date.parse(FIRST), max: Date.parse(FIRST) + DAYS * DAY_MS });
const some = fc.nat({ max: 25 });
const calendars: fc.Arbitrary<Calendar> = fc
  .array(days, { maxLength: 5 })
  .chain((closedDays) =>
    fc.constantFrom(closedDays, [...closedDays, ...closedDays.map((day) => plusDays(day, 1))]),
  )
  .map((closedDays) => ({ ...threeLadders.calendar, closedDays }));

const check = <T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  look: (...of: T) => void,
) => {
  const property = fc.property<T>(...arbitraries, (...of) => {
    look(...of);
  });
  fc.assert(property, RUNS);
};

describe('Dutch time', () => {
  it('brings every day and time back from its moment, each day of twenty years', () => {
    for (let n = 0; n < DAYS; n += 1) {
      const day = plusDays(FIRST, n);
      for (const time of ['00:00', '09:00', '23:59']) {
        const moment = instantOf(day, time);
        if (localDateOf(moment) !== day || localTimeOf(moment) !== time) expect([day, time]).toBe('the same');
      }
    }
  });

  it('agrees with the calendar of the machine on every moment', () => {
    const machine = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    check([moments], (at) => expect(`${localDateOf(at)} ${localTimeOf(at)}`).toBe(machine.format(at)));
  });

  it('has no moment before its day began or after it ended', () => {
    check([moments], (at) => {
      const day = localDateOf(at);
      expect(instantOf(day, '00:00')).toBeLessThanOrEqual(at);
      expect(instantOf(plusDays(day, 1), '00:00')).toBeGreaterThan(at);
    });
  });

  it('has days of 24 hours but for two a year', () => {
    check([days], (day) => {
      const hours = (instantOf(plusDays(day, 1), '00:00') - instantOf(day, '00:00')) / 3_600_000;
      const changes = weekdayOf(day) === 7 && ['03', '10'].includes(day.slice(5, 7)) && day.slice(8) >= '25';
      expect(hours).toBe(changes ? (day.slice(5, 7) === '03' ? 23 : 25) : 24);
    });
  });
});

describe('working days', () => {
  it('n after a day really have n working days between, and end on one', () => {
    check([calendars, days, some], (calendar, day, n) => {
      const end = plusWorkingDays(calendar, day, n);
      if (n > 0) expect(workingDaysBetween(calendar, day, end)).toBe(n);
      expect(isWorkingDay(calendar, end)).toBe(true);
    });
  });

  it('are added in steps as in one go', () => {
    check([calendars, days, some, some], (calendar, day, one, other) => {
      const start = plusWorkingDays(calendar, day, 0);
      expect(plusWorkingDays(calendar, plusWorkingDays(calendar, start, one), other)).toBe(
        plusWorkingDays(calendar, start, one + other),
      );
    });
  });

  it('later begun or more in number end later, never earlier', () => {
    check([calendars, days, some, some, fc.nat({ max: 10 })], (calendar, day, n, more, later) => {
      const end = plusWorkingDays(calendar, day, n);
      expect(plusWorkingDays(calendar, plusDays(day, later), n) >= end).toBe(true);
      expect(plusWorkingDays(calendar, day, n + more) >= end).toBe(true);
    });
  });

  it('back and forth come to the same working day', () => {
    check([calendars, days, some], (calendar, day, n) => {
      const start = plusWorkingDays(calendar, day, 0);
      expect(minusWorkingDays(calendar, plusWorkingDays(calendar, start, n), n)).toBe(start);
    });
  });
});

describe('terms', () => {
  const isRound = (calendar: Calendar, at: number) =>
    roundOn(calendar, localDateOf(at)) === at && isWorkingDay(calendar, localDateOf(at));

  it('end at a round, after they began', () => {
    check([calendars, moments, fc.integer({ min: 1, max: 25 })], (calendar, from, n) => {
      for (const term of [answerTerm, wholeDaysTerm, noticeTerm]) {
        const end = term(calendar, from, n);
        expect(isRound(calendar, end)).toBe(true);
        expect(end).toBeGreaterThan(from);
      }
    });
  });

  it('begun later end later, never earlier', () => {
    check([calendars, moments, fc.nat({ max: 5 * DAY_MS }), some], (calendar, from, later, n) => {
      for (const term of [answerTerm, wholeDaysTerm, noticeTerm]) {
        expect(term(calendar, from + later, n)).toBeGreaterThanOrEqual(term(calendar, from, n));
      }
    });
  });

  it('of a wait leave the receiver so many whole working days between', () => {
    check([calendars, moments, some], (calendar, from, n) => {
      const lastDay = plusDays(localDateOf(wholeDaysTerm(calendar, from, n)), -1);
      expect(workingDaysBetween(calendar, localDateOf(from), lastDay)).toBe(n);
    });
  });

  it('of notice leave the chair at least seven office hours for each working day', () => {
    check([calendars, moments, fc.integer({ min: 1, max: 5 })], (calendar, from, n) => {
      const end = noticeTerm(calendar, from, n);
      let office = 0;
      for (let day = localDateOf(from); day <= localDateOf(end); day = plusDays(day, 1)) {
        if (!isWorkingDay(calendar, day)) continue;
        const opens = Math.max(from, instantOf(day, '09:00'));
        office += Math.max(0, Math.min(end, instantOf(day, '17:00')) - opens);
      }
      expect(office / 3_600_000).toBeGreaterThanOrEqual(7 * n);
    });
  });

  it('announced so many rounds before a round, and counted from there, end at that round', () => {
    check([calendars, days, fc.integer({ min: 1, max: 5 })], (calendar, day, n) => {
      const round = roundOn(calendar, day);
      expect(noticeTerm(calendar, roundsBefore(calendar, round, n), n)).toBe(round);
    });
  });
});

describe('sending hours', () => {
  it('are on a working day, at a time at which letters leave, never before the moment, and stay where they are', () => {
    check([calendars, moments], (calendar, at) => {
      const next = nextSendingMoment(calendar, at);
      const time = localTimeOf(next);
      expect(next).toBeGreaterThanOrEqual(at);
      expect(isWorkingDay(calendar, localDateOf(next))).toBe(true);
      expect(time >= calendar.sendFrom && time < calendar.sendUntil).toBe(true);
      expect(nextSendingMoment(calendar, next)).toBe(next);
    });
  });

  it('never pass over a moment at which letters may leave', () => {
    check([calendars, moments, fc.double({ min: 0, max: 1, noNaN: true })], (calendar, at, part) => {
      const next = nextSendingMoment(calendar, at);
      const between = at + Math.floor((next - at) * part);
      if (between < next) expect(nextSendingMoment(calendar, between)).toBe(next);
    });
  });

  it('hold every round', () => {
    check([calendars, moments], (calendar, at) => {
      const round = nextRound(calendar, at);
      expect(round).toBeGreaterThanOrEqual(at);
      expect(nextSendingMoment(calendar, round)).toBe(round);
    });
  });
});
