// Single sentences and phrases in which English goes another way than Dutch.
import { describe, expect, it } from 'vitest';
import { inEnglish } from './support/english.ts';
import { at } from '../domain/support/region.ts';
import { MailWorld } from '../mail/support/mailWorld.ts';
import type { Mandate } from '../../domain/advice/facts.ts';
import { rhythmWords } from '../../words/advices.ts';
import { holidayName } from '../../words/holidays.ts';
import { joined, spoken } from '../../words/language.ts';
import { loggedWords } from '../../words/logged.ts';
import { restsOn, standingWords, titled } from '../../words/mandates.ts';
import { replySentence } from '../../words/replies.ts';

describe('a reply', () => {
  const { facts } = new MailWorld('2026-11-20 14:00');
  const notice = { person: 'peter', recipient: { of: 'caseCoordinator', role: 'teamManager' } } as const;
  const said = (before: string, reader: string) =>
    inEnglish(() =>
      replySentence(facts, notice, { kind: 'arrange', before }, at('2026-11-23 09:00'), reader).replaceAll(
        '\u00a0',
        ' ',
      ),
    );

  it('is what they want, or what you want; or wanted', () => {
    expect(said('2026-12-01', 'sanne')).toBe(
      'Your team manager wants to arrange this before Tuesday 1 December.',
    );
    expect(said('2026-12-01', 'peter')).toBe('You want to arrange this before Tuesday 1 December.');
    expect(said('2026-11-20', 'peter')).toBe('You wanted to arrange this before Friday 20 November.');
  });

  it('is about themselves', () => {
    const notMe = (reader: string) =>
      inEnglish(() => replySentence(facts, notice, { kind: 'notMe' }, at('2026-11-23 09:00'), reader));
    expect(notMe('selin')).toBe(
      "The case coordinator's team manager let us know that they are not the right person.",
    );
    expect(notMe('peter')).toBe('You let us know that you are not the right person.');
  });
});

describe('an agreement', () => {
  const mandate: Mandate = {
    organisation: 'maasveen',
    instrument: 'covenant',
    title: 'Convenant Jeugdhulp Rijnmond',
    clause: 'artikel 4',
    signedOn: '2025-03-01',
    validUntil: '2026-12-31',
  };

  it('keeps its Dutch title, in quotes', () => {
    expect(titled(mandate)).toBe('het Convenant Jeugdhulp Rijnmond');
    expect(inEnglish(() => titled(mandate))).toBe('the covenant “Convenant Jeugdhulp Rijnmond”');
    const letter = { instrument: 'letterOfUnderstanding', title: 'Letter of understanding jeugd' } as const;
    expect(inEnglish(() => titled(letter))).toBe('the Letter of understanding jeugd');
  });

  it('stands as it stands', () => {
    const standing = (day: string) => inEnglish(() => standingWords(mandate, day)).replaceAll('\u00a0', ' ');
    expect(standing('2026-11-23')).toBe('in force up to and including 31 December 2026');
    expect(standing('2027-01-01')).toBe('lapsed: was in force up to and including 31 December 2026');
  });

  it('is of who signed: yours, or by name', () => {
    const first = (as: Parameters<typeof restsOn>[2]) => restsOn([], 'maasveen', as, '2026-11-23')[0];
    expect(inEnglish(() => first('gemeente'))).toBe('There is no agreement with your municipality yet.');
    expect(inEnglish(() => first({ named: 'De Linde' }))).toBe('There is no agreement with De Linde yet.');
    expect(first({ named: 'De Linde' })).toBe('Er is nog geen afspraak met De Linde.');
  });
});

it('says how often a question comes', () => {
  const words = () =>
    [1, 6]
      .map((weeks) => rhythmWords({ every: 'weeks', weeks }))
      .concat(rhythmWords({ every: 'threeMonths' }));
  expect(inEnglish(words)).toEqual(['every week', 'every 6 weeks', 'every three months']);
});

it('says to whom something was told, about what and how', () => {
  const told = { is: 'feedback', told: 'both', subject: 'progress', way: 'call' } as const;
  expect(inEnglish(() => loggedWords(told))).toBe(
    'Reported back to parents and young person: how things stand, by telephone',
  );
});

it('names holidays', () => {
  const days = [
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-14',
    '2026-05-25',
    '2026-12-26',
    '2026-12-27',
  ];
  expect(inEnglish(() => days.map(holidayName))).toEqual([
    'Good Friday',
    'Easter Monday',
    "King's Day",
    'Ascension Day',
    'Whit Monday',
    'Boxing Day',
    undefined,
  ]);
});

it('joins tables of words without choosing a language for them', () => {
  const table = joined(
    spoken({ one: ['een', 'one'], two: ['twee', 'two'] }),
    spoken({ two: ['duo', 'pair'] }),
  );
  expect({ ...table }).toEqual({ one: 'een', two: 'duo' });
  expect(inEnglish(() => ({ ...table }))).toEqual({ one: 'one', two: 'pair' });
});
