// The days of art. 3 Algemene termijnenwet.
import { describe, expect, it } from 'vitest';
import { easterSunday, holidaysOf } from '../../../domain/calendar/holidays.ts';

describe('the holidays of art. 3 Algemene termijnenwet', () => {
  it('in 2026 are New Year, Good Friday, Easter Monday, the King’s birthday, 5 May, Ascension, Whit Monday and Christmas', () => {
    expect([...holidaysOf('2026')].sort()).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('keep the King’s birthday on Saturday 26 April when the 27th is a Sunday', () => {
    for (const year of ['2025', '2031', '2036']) {
      expect(holidaysOf(year).has(`${year}-04-26`)).toBe(true);
      expect(holidaysOf(year).has(`${year}-04-27`)).toBe(false);
    }
    expect(holidaysOf('2027').has('2027-04-27')).toBe(true);
  });

  it('have 5 May every year, not only each fifth', () => {
    for (let year = 2025; year <= 2035; year += 1) {
      expect(holidaysOf(String(year)).has(`${String(year)}-05-05`)).toBe(true);
    }
  });

  it('count Good Friday, and neither Easter Sunday nor the day after Ascension', () => {
    expect(holidaysOf('2027').has('2027-03-26')).toBe(true);
    expect(holidaysOf('2027').has('2027-03-28')).toBe(false);
    expect(holidaysOf('2027').has('2027-05-07')).toBe(false);
  });

  it('may fall on one another: Ascension on 5 May 2016', () => {
    expect(holidaysOf('2016').has('2016-05-05')).toBe(true);
    expect(holidaysOf('2016').size).toBe(8);
  });
});

describe('Easter Sunday', () => {
  it.each([
    ['2008-03-23', 'nearly the earliest'],
    ['2024-03-31', 'on the day the clock changes'],
    ['2026-04-05', ''],
    ['2027-03-28', 'on the day the clock changes'],
    ['2038-04-25', 'the latest'],
    ['2049-04-18', 'by the exception of the tables'],
    ['2076-04-19', 'by the other exception'],
  ])('is %s (%s)', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });
});
