// Dates, numbers, names and lists, in both languages.
import { describe, expect, it } from 'vitest';
import { inEnglish } from './support/english.ts';
import { at } from '../domain/support/region.ts';
import {
  atMoment,
  clockTime,
  longDate,
  longMoment,
  plainDate,
  shortDate,
  shortMoment,
} from '../../words/dates.ts';
import { countWords, numberWords, ordinalWords, timesWords } from '../../words/numbers.ts';
import { absenceWords, periodWords } from '../../words/organisations.ts';
import { capitalised, greeting } from '../../words/people.ts';
import { listed, theRole } from '../../words/roles.ts';
import { people } from '../mail/support/cast.ts';

/** With plain spaces, and in both languages. */
function both(words: () => string): readonly [dutch: string, english: string] {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  return [plain(words()), plain(inEnglish(words))];
}

describe('a date', () => {
  it('has its weekday, and its year where it is another', () => {
    expect(both(() => longDate('2026-11-26', '2026-11-23'))).toEqual([
      'donderdag 26 november',
      'Thursday 26 November',
    ]);
    expect(both(() => longDate('2027-01-05', '2026-11-23'))).toEqual([
      'dinsdag 5 januari 2027',
      'Tuesday 5 January 2027',
    ]);
    expect(both(() => shortDate('2026-11-26', '2026-11-23'))).toEqual(['do 26 nov', 'Thu 26 Nov']);
    expect(both(() => shortDate('2026-03-01'))).toEqual(['zo 1 mrt 2026', 'Sun 1 Mar 2026']);
    expect(both(() => plainDate('2025-05-01'))).toEqual(['1 mei 2025', '1 May 2025']);
  });

  it('keeps day and month on one line', () => {
    expect(inEnglish(() => longDate('2026-11-26'))).toBe('Thursday 26\u00a0November\u00a02026');
  });

  it('has its time without "uur" in English', () => {
    const moment = at('2026-11-23 09:00');
    expect(both(() => clockTime(moment))).toEqual(['9:00 uur', '9:00']);
    expect(both(() => longMoment(moment, moment))).toEqual([
      'maandag 23 november, 9:00 uur',
      'Monday 23 November, 9:00',
    ]);
    expect(both(() => shortMoment(moment, moment))).toEqual(['ma 23 nov, 9:00 uur', 'Mon 23 Nov, 9:00']);
    expect(both(() => atMoment(moment, at('2026-11-20 09:00')))).toEqual([
      'op maandag 23 november om 9:00 uur',
      'on Monday 23 November at 9:00',
    ]);
    expect(both(() => atMoment(moment, at('2026-11-23 07:00')))).toEqual([
      'vandaag om 9:00 uur',
      'today at 9:00',
    ]);
  });

  it('begins and ends a period', () => {
    const today = '2026-11-23';
    expect(both(() => periodWords({ from: '2025-01-01' }, today))[1]).toBe('since 1 January 2025');
    expect(both(() => periodWords({ from: '2026-12-01' }, today))[1]).toBe('from 1 December 2026');
    expect(both(() => absenceWords({ from: '2026-11-20', until: '2026-12-04' }, today))[1]).toBe(
      'up to and including Friday 4 December',
    );
  });
});

describe('a number', () => {
  it('is a word up to ten', () => {
    expect([1, 10, 11].map((count) => both(() => numberWords(count)))).toEqual([
      ['één', 'one'],
      ['tien', 'ten'],
      ['11', '11'],
    ]);
    expect(both(() => capitalised(numberWords(1)))).toEqual(['Eén', 'One']);
  });

  it('says how often', () => {
    expect([1, 2, 3, 12].map((count) => both(() => timesWords(count)))).toEqual([
      ['één keer', 'once'],
      ['twee keer', 'twice'],
      ['drie keer', 'three times'],
      ['12 keer', '12 times'],
    ]);
  });

  it('says which in a row', () => {
    expect([1, 2, 8].map((count) => inEnglish(() => ordinalWords(count)))).toEqual([
      'first',
      'second',
      'eighth',
    ]);
    expect([9, 11, 12, 13, 21, 22, 23, 111].map((count) => inEnglish(() => ordinalWords(count)))).toEqual([
      '9th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '23rd',
      '111th',
    ]);
    expect(ordinalWords(9)).toBe('9e');
  });

  it('has its thousands apart', () => {
    expect(both(() => countWords(8100))).toEqual(['8.100', '8,100']);
  });
});

describe('a name', () => {
  const named = (id: string, role?: Parameters<typeof greeting>[1]) => {
    const person = people.get(id);
    if (!person) throw new Error(`There is no ${id}`);
    return both(() => greeting(person, role));
  };

  it('is greeted by its title, or in full', () => {
    expect(named('sanne')).toEqual(['Beste mevrouw De Wit', 'Dear Ms de Wit']);
    expect(named('peter')).toEqual(['Beste heer Bakker', 'Dear Mr Bakker']);
    expect(named('mary')).toEqual(['Beste Mary Achterberg', 'Dear Mary Achterberg']);
    expect(named('carla', 'alderman')).toEqual(['Geachte wethouder Jansen', 'Dear Alderman Jansen']);
  });
});

describe('roles', () => {
  it('have their article', () => {
    expect(both(() => theRole('headOfProcurement'))).toEqual(['het hoofd inkoop', 'the head of procurement']);
    expect(both(() => theRole('steeringGroupMember'))).toEqual([
      'een lid van de stuurgroep',
      'a member of the steering group',
    ]);
  });

  it('are listed', () => {
    expect(both(() => listed(['a', 'b', 'c']))).toEqual(['a, b en c', 'a, b and c']);
    expect(both(() => listed(['a']))).toEqual(['a', 'a']);
    expect(both(() => listed([]))).toEqual(['', '']);
  });
});
