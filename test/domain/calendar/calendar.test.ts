// Working days, the morning round and the sending hours of a region.
import { describe, expect, it } from 'vitest';
import { at } from '../support/region.ts';
import { threeLadders } from '../support/stories.ts';
import {
  isWorkingDay,
  minusWorkingDays,
  nextRound,
  nextSendingMoment,
  plusWorkingDays,
  roundOn,
  workingDaysBetween,
  workingDayFrom,
} from '../../../domain/calendar/calendar.ts';

const { calendar } = threeLadders;
/** Closed on the day after Ascension, and between Christmas and New Year. */
const closed = {
  ...calendar,
  closedDays: ['2026-05-15', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31'],
};

describe('a working day', () => {
  it('is Monday to Friday, less holidays and the region’s closed days', () => {
    expect(isWorkingDay(calendar, '2026-11-23')).toBe(true);
    expect(isWorkingDay(calendar, '2026-11-27')).toBe(true);
    expect(isWorkingDay(calendar, '2026-11-28')).toBe(false);
    expect(isWorkingDay(calendar, '2026-11-29')).toBe(false);
    expect(isWorkingDay(calendar, '2026-12-25')).toBe(false);
    expect(isWorkingDay(calendar, '2026-05-15')).toBe(true);
    expect(isWorkingDay(closed, '2026-05-15')).toBe(false);
  });

  it('is found from a day on: the day itself when it is one', () => {
    expect(workingDayFrom(calendar, '2026-11-23')).toBe('2026-11-23');
    expect(workingDayFrom(calendar, '2026-11-28')).toBe('2026-11-30');
    expect(workingDayFrom(calendar, '2026-04-03')).toBe('2026-04-07');
    expect(workingDayFrom(closed, '2026-12-25')).toBe('2027-01-04');
  });
});

describe('counting working days', () => {
  it('goes over weekends, Easter and the days around 5 May', () => {
    expect(plusWorkingDays(calendar, '2026-11-19', 5)).toBe('2026-11-26');
    expect(plusWorkingDays(calendar, '2026-04-01', 2)).toBe('2026-04-07');
    expect(plusWorkingDays(calendar, '2026-05-04', 1)).toBe('2026-05-06');
    expect(plusWorkingDays(calendar, '2026-04-24', 1)).toBe('2026-04-28');
    expect(plusWorkingDays(closed, '2026-12-24', 1)).toBe('2027-01-04');
  });

  it('of none is the day itself, or the first working day after it', () => {
    expect(plusWorkingDays(calendar, '2026-11-20', 0)).toBe('2026-11-20');
    expect(plusWorkingDays(calendar, '2026-11-21', 0)).toBe('2026-11-23');
  });

  it('goes back as well', () => {
    expect(minusWorkingDays(calendar, '2026-11-26', 5)).toBe('2026-11-19');
    expect(minusWorkingDays(calendar, '2026-11-22', 1)).toBe('2026-11-20');
    expect(minusWorkingDays(calendar, '2027-01-04', 1)).toBe('2026-12-31');
  });

  it('between two days leaves out the first and takes the last', () => {
    expect(workingDaysBetween(calendar, '2026-11-16', '2026-11-23')).toBe(5);
    expect(workingDaysBetween(calendar, '2026-11-20', '2026-11-22')).toBe(0);
    expect(workingDaysBetween(calendar, '2026-11-23', '2026-11-23')).toBe(0);
    expect(workingDaysBetween(calendar, '2026-11-23', '2026-11-16')).toBe(0);
  });
});

describe('the morning round', () => {
  it('of a day is at nine, and of a day on which nobody works that of the next working day', () => {
    expect(roundOn(calendar, '2026-11-23')).toBe(at('2026-11-23 09:00'));
    expect(roundOn(calendar, '2026-12-25')).toBe(at('2026-12-28 09:00'));
  });

  it('that comes next may be this very moment', () => {
    expect(nextRound(calendar, at('2026-11-23 09:00'))).toBe(at('2026-11-23 09:00'));
    expect(nextRound(calendar, at('2026-11-23 09:00') + 1)).toBe(at('2026-11-24 09:00'));
    expect(nextRound(calendar, at('2026-11-27 12:00'))).toBe(at('2026-11-30 09:00'));
    expect(nextRound(calendar, at('2026-11-28 12:00'))).toBe(at('2026-11-30 09:00'));
  });
});

describe('the sending hours', () => {
  it('are from 08:30 until just before 17:00', () => {
    expect(nextSendingMoment(calendar, at('2026-11-23 08:29'))).toBe(at('2026-11-23 08:30'));
    expect(nextSendingMoment(calendar, at('2026-11-23 08:30'))).toBe(at('2026-11-23 08:30'));
    expect(nextSendingMoment(calendar, at('2026-11-23 17:00') - 1)).toBe(at('2026-11-23 17:00') - 1);
    expect(nextSendingMoment(calendar, at('2026-11-23 17:00'))).toBe(at('2026-11-24 08:30'));
  });

  it('are of working days only', () => {
    expect(nextSendingMoment(calendar, at('2026-11-27 17:00'))).toBe(at('2026-11-30 08:30'));
    expect(nextSendingMoment(calendar, at('2026-11-28 10:00'))).toBe(at('2026-11-30 08:30'));
    expect(nextSendingMoment(calendar, at('2026-12-24 18:00'))).toBe(at('2026-12-28 08:30'));
    expect(nextSendingMoment(closed, at('2026-12-24 18:00'))).toBe(at('2027-01-04 08:30'));
  });
});
