// Dutch time: moments, days and times on the wall, over the clock changes of 29 March and 25 October 2026 too.
import { describe, expect, it } from 'vitest';
import {
  instantOf,
  isLocalDate,
  localDateOf,
  localTimeOf,
  minutesOf,
  plusDays,
  plusMonths,
  weekdayOf,
} from '../../../domain/calendar/amsterdam.ts';

const utc = (text: string) => Date.parse(`${text}Z`);

describe('Dutch time', () => {
  it('is an hour ahead in winter and two in summer', () => {
    expect(instantOf('2026-11-23', '09:00')).toBe(utc('2026-11-23T08:00'));
    expect(instantOf('2026-07-01', '09:00')).toBe(utc('2026-07-01T07:00'));
  });

  it('has the day and the time of its own side of midnight', () => {
    expect(localDateOf(utc('2026-11-23T22:59:59.999'))).toBe('2026-11-23');
    expect(localTimeOf(utc('2026-11-23T22:59:59.999'))).toBe('23:59');
    expect(localDateOf(utc('2026-11-23T23:00'))).toBe('2026-11-24');
    expect(localTimeOf(utc('2026-11-23T23:00'))).toBe('00:00');
    expect(localDateOf(utc('2026-07-01T22:00'))).toBe('2026-07-02');
  });

  it('jumps from 02:00 to 03:00 on 29 March 2026; a time between becomes the moment an hour later', () => {
    expect(localTimeOf(utc('2026-03-29T00:59'))).toBe('01:59');
    expect(localTimeOf(utc('2026-03-29T01:00'))).toBe('03:00');
    expect(instantOf('2026-03-29', '01:59')).toBe(utc('2026-03-29T00:59'));
    expect(instantOf('2026-03-29', '02:30')).toBe(utc('2026-03-29T01:30'));
    expect(localTimeOf(instantOf('2026-03-29', '02:30'))).toBe('03:30');
    expect(instantOf('2026-03-29', '03:00')).toBe(utc('2026-03-29T01:00'));
    expect(instantOf('2026-03-30', '09:00')).toBe(utc('2026-03-30T07:00'));
  });

  it('has the hour from 02:00 twice on 25 October 2026; the first is meant', () => {
    expect(localTimeOf(utc('2026-10-25T00:30'))).toBe('02:30');
    expect(localTimeOf(utc('2026-10-25T01:30'))).toBe('02:30');
    expect(instantOf('2026-10-25', '02:30')).toBe(utc('2026-10-25T00:30'));
    expect(instantOf('2026-10-25', '03:00')).toBe(utc('2026-10-25T02:00'));
    expect(instantOf('2026-10-26', '09:00')).toBe(utc('2026-10-26T08:00'));
  });
});

describe('days', () => {
  it('are added over months, years and leap days', () => {
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(plusDays('2026-03-30', -2)).toBe('2026-03-28');
  });

  it('are moved by months to the same day, or the last of a shorter month', () => {
    expect(plusMonths('2026-11-09', 3)).toBe('2027-02-09');
    expect(plusMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(plusMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(plusMonths('2026-11-16', 12)).toBe('2027-11-16');
  });

  it('know their weekday, from 1 for Monday', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-29')).toBe(7);
    expect(weekdayOf('1969-12-31')).toBe(3);
  });

  it('are told from texts that are none', () => {
    expect(isLocalDate('2028-02-29')).toBe(true);
    for (const text of [
      '2026-02-29',
      '2026-13-01',
      '2026-1-1',
      '2026-11-31',
      'morgen',
      '2026-11-23T09:00',
      '',
    ]) {
      expect(isLocalDate(text)).toBe(false);
    }
  });

  it('have their times in minutes', () => {
    expect(minutesOf('08:30')).toBe(510);
  });
});
