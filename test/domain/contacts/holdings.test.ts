// Who holds which role when: what cannot be, and who decides about whom.
import { describe, expect, it } from 'vitest';
import type { HeldRole, PeopleBook } from '../../../domain/contacts/book.ts';
import {
  endedOn,
  holdingFault,
  isOfTheRegion,
  losesChairOn,
  takesChair,
} from '../../../domain/contacts/holdings.ts';
import { firstGap, standingOn } from '../../../domain/contacts/periods.ts';

const today = '2026-11-23';
const held = (person: string, from: string, until?: string, more: Partial<HeldRole> = {}): HeldRole => ({
  id: `${person} ${from}`,
  organisation: 'region',
  role: 'chair',
  person,
  from,
  ...(until === undefined ? {} : { until }),
  ...more,
});

describe('a role', () => {
  it('is not held twice at a time by one person in one place', () => {
    const there = [held('marja', '2025-01-01', '2026-12-31')];
    expect(holdingFault(there, held('marja', '2026-12-31'))).toMatchObject({ code: 'overlap' });
    expect(holdingFault(there, held('marja', '2027-01-01'))).toBeUndefined();
    expect(holdingFault(there, held('ilse', '2026-12-31'))).toBeUndefined();
    expect(
      holdingFault(there, held('marja', '2026-06-01', undefined, { role: 'commissioner' })),
    ).toBeUndefined();
    expect(
      holdingFault(there, held('marja', '2026-06-01', undefined, { organisation: 'x' })),
    ).toBeUndefined();
    expect(holdingFault([], held('marja', '2026-06-01', '2026-05-31'))).toEqual({ code: 'untilBeforeFrom' });
  });

  it('lies before, around or after a day', () => {
    const at = (from: string, until?: string) => standingOn(held('a', from, until), today);
    expect([
      at('2026-11-24'),
      at('2026-11-23'),
      at('2026-01-01', '2026-11-23'),
      at('2026-01-01', '2026-11-22'),
    ]).toEqual(['coming', 'now', 'now', 'past']);
  });

  it('that ends before it began was never there', () => {
    const both = [held('a', '2026-12-01'), held('b', '2026-01-01', '2026-11-01'), held('c', '2026-01-01')];
    const ids = new Set(both.map(({ id }) => id));
    expect(endedOn(both, ids, '2026-11-23')).toEqual([both[1], { ...both[2], until: '2026-11-23' }]);
  });
});

describe('the chair', () => {
  it('is never left vacant by a change, today or on a day to come', () => {
    const marja = held('marja', '2025-01-01');
    const ended = { ...marja, until: '2026-12-31' };
    expect(losesChairOn([marja], [ended], today)).toBe('2027-01-01');
    expect(losesChairOn([marja], [], today)).toBe(today);
    expect(losesChairOn([marja], [ended, held('ilse', '2027-01-01')], today)).toBeUndefined();
    expect(losesChairOn([marja], [ended, held('ilse', '2027-01-02')], today)).toBe('2027-01-01');
  });

  it('is taken by nobody for themselves who is none today, but for days that were theirs already', () => {
    const [marja, coming] = [held('marja', '2025-01-01'), held('ilse', '2027-01-01', '2027-12-31')];
    const there = [marja, coming];
    const takes = (wanted: HeldRole, who: string | null) => takesChair(there, wanted, who, today);
    expect(takes(held('ilse', '2027-01-01'), 'ilse')).toBe(true);
    expect(takes(held('ilse', '2026-12-01', '2027-12-31'), 'ilse')).toBe(true);
    expect(takes(held('ilse', '2027-02-01', '2027-03-31'), 'ilse')).toBe(false);
    expect(takes(held('marja', '2025-01-01', '2030-01-01'), 'marja')).toBe(false);
    expect(takes(held('ilse', '2026-12-01'), 'marja')).toBe(false);
    expect(takes(held('ilse', '2026-12-01'), null)).toBe(false);
    expect(takes(held('ilse', '2026-12-01', undefined, { role: 'commissioner' }), 'ilse')).toBe(false);
  });

  it('may be filled where it was vacant, and what was vacant before is no reason to refuse', () => {
    expect(losesChairOn([], [], today)).toBeUndefined();
    expect(losesChairOn([], [held('ilse', '2027-01-01')], today)).toBeUndefined();
    const soon = [held('marja', '2025-01-01', '2026-12-31')];
    expect(losesChairOn(soon, soon, today)).toBeUndefined();
    expect(firstGap(soon, today)).toBe('2027-01-01');
  });
});

describe('who is of the region', () => {
  const book: Pick<PeopleBook, 'holdings' | 'absences'> = {
    holdings: [
      held('marja', '2025-01-01'),
      held('oud', '2020-01-01', '2026-11-22'),
      held('straks', '2027-01-01'),
      held('jan', '2025-01-01', undefined, { organisation: 'maasveen', role: 'alderman' }),
    ],
    absences: [
      { id: '1', person: 'marja', from: '2026-12-01', until: '2026-12-10', deputy: 'carla' },
      { id: '2', person: 'carla', from: '2026-12-05', until: '2026-12-06', deputy: 'selin' },
      { id: '3', person: 'marja', from: '2026-10-01', until: '2026-10-10', deputy: 'tom' },
      { id: '4', person: 'jan', from: '2026-12-01', until: '2026-12-10', deputy: 'piet' },
    ],
  };
  it.each([
    ['marja', true],
    ['straks', true],
    ['carla', true],
    ['selin', true],
    ['oud', false],
    ['tom', false],
    ['jan', false],
    ['piet', false],
  ])('%s: %s', (person, is) => {
    expect(isOfTheRegion(book, person, today)).toBe(is);
  });
});
