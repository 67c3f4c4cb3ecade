// What free text may not hold, also when it is written in English.
import { describe, expect, it } from 'vitest';
import { objectionTo } from '../../../api/forms/text.ts';
import { inLanguage } from '../../../words/language.ts';
import { at } from '../../support/doorzet.ts';

const now = at('2026-11-23 10:00');
const objection = (text: string) => inLanguage('en', () => objectionTo(text, now));

describe('a free text', () => {
  it.each([
    ...['born 3 May 2015', 'He is of 12 March 2014.', '12 Mar 14', '1 Oct 2016', '30 October 2016'],
    ...['the 3rd of May 2015', '21st March 2014', '2nd of Oct. 2016', '4th Dec 2017'],
    ...['May 3, 2015', 'March 12th, 2014', 'Oct 1 2016', 'born on December 4 2017'],
  ])('holds what may be a date of birth: %s', (text) => {
    expect(objection(text)).toMatch(/^There is a date in it that may be a date of birth/);
  });

  it.each([
    ...['We may call on 3 December 2026', 'since 9 November 2026', 'November 9, 2026', '12 March 1990'],
    ...['In May 20 children waited', 'the marking of 12 rooms in 2014', 'March 2014', 'Mr Bakker, 12 2014'],
    ...['Dismay 3, 2015'],
  ])('may tell of another day, or of none: %s', (text) => {
    expect(objection(text)).toBeUndefined();
  });

  it('tells how long it is as each language writes it', () => {
    expect(objection('x'.repeat(8100))).toBe(
      'The text is too long: 8,100 characters. Make it shorter than 1,000 characters',
    );
    expect(objectionTo('x'.repeat(8100), now)).toBe(
      'De tekst is te lang: 8.100 tekens. Maak hem korter dan 1.000 tekens',
    );
  });

  it('holds no citizen service number, whatever its reader speaks', () => {
    expect(objection('number 111222333')).toMatch(/citizen service number \(BSN\)/);
  });
});
