// What a party signed, from day to day: whether it holds, what holds of several, and when to warn.
import { describe, expect, it } from 'vitest';
import type { Mandate } from '../../../domain/advice/facts.ts';
import {
  firstDayOf,
  lapsingMandates,
  lastDayOf,
  mandateFaults,
  mandateOn,
  nearestMandate,
  standingOn,
} from '../../../domain/escalation/mandates.ts';

const TODAY = '2026-11-23';

function mandate(signedOn: string, more: Partial<Mandate> = {}): Mandate {
  return { organisation: 'delinde', instrument: 'covenant', title: `Van ${signedOn}`, signedOn, ...more };
}

describe('a mandate', () => {
  it('holds from its first day to its last, both included', () => {
    const one = mandate('2026-01-15', { holdsFrom: '2026-02-01', validUntil: '2026-12-31' });
    expect([firstDayOf(one), lastDayOf(one)]).toEqual(['2026-02-01', '2026-12-31']);
    expect(
      ['2026-01-31', '2026-02-01', '2026-12-31', '2027-01-01'].map((day) => standingOn(one, day)),
    ).toEqual(['ahead', 'holds', 'holds', 'lapsed']);
  });

  it('that was ended holds until that day, and is said to be ended', () => {
    const one = mandate('2026-01-15', { validUntil: '2026-12-31', endedOn: '2026-06-30' });
    expect(lastDayOf(one)).toBe('2026-06-30');
    expect(['2026-06-30', '2026-07-01'].map((day) => standingOn(one, day))).toEqual(['holds', 'ended']);
  });

  it.each([
    [{ signedOn: '2026-11-24' }, ['signedInFuture']],
    [{ holdsFrom: '2025-12-31' }, ['holdsBeforeSigned']],
    [{ validUntil: '2025-12-31' }, ['validBeforeStart']],
    [{ holdsFrom: '2026-03-01', validUntil: '2026-02-28' }, ['validBeforeStart']],
    [{ endedOn: '2025-12-31' }, ['endedBeforeStart']],
    [{ validUntil: '2026-06-30', endedOn: '2026-07-01' }, ['endedAfterValid']],
    [{ signedOn: TODAY, holdsFrom: '2027-01-01', validUntil: '2027-01-01' }, []],
  ])('with %j has the faults %j', (more, faults) => {
    expect(mandateFaults(mandate('2026-01-01', more), TODAY)).toEqual(faults);
  });
});

describe('of several', () => {
  const old = mandate('2024-01-01', { validUntil: '2025-12-31' });
  const now = mandate('2026-01-01', { validUntil: '2026-12-31' });
  const next = mandate('2026-11-01', { holdsFrom: '2027-01-01' });

  it('the one counts that holds and began last', () => {
    const wide = mandate('2020-01-01');
    expect(mandateOn([wide, now, old, next], 'delinde', TODAY)).toBe(now);
    expect(mandateOn([wide, now, old, next], 'delinde', '2027-01-01')).toBe(next);
    expect(mandateOn([old], 'delinde', TODAY)).toBeUndefined();
    expect(mandateOn([now], 'hetkompas', TODAY)).toBeUndefined();
    expect(mandateOn([now], undefined, TODAY)).toBeUndefined();
  });

  it('the nearest is the next that begins, else the last that ended', () => {
    expect(nearestMandate([old, next], 'delinde', TODAY)).toBe(next);
    const older = mandate('2020-01-01', { endedOn: '2021-01-01' });
    expect(nearestMandate([old, older], 'delinde', TODAY)).toBe(old);
    const none: readonly Mandate[] = [];
    expect(nearestMandate(none, 'delinde', TODAY)).toBeUndefined();
  });

  it('a warning is given three months ahead, unless another takes over', () => {
    expect(lapsingMandates([now], '2026-09-30')).toEqual([]);
    expect(lapsingMandates([now], '2026-10-01')).toEqual([{ mandate: now, last: '2026-12-31' }]);
    expect(lapsingMandates([now, next], TODAY)).toEqual([]);
    // A gap of one day is a gap.
    expect(lapsingMandates([now, { ...next, holdsFrom: '2027-01-02' }], TODAY)).toHaveLength(1);
    // What takes over may itself not last.
    const short = { ...next, validUntil: '2027-01-31' };
    expect(lapsingMandates([now, short], TODAY)).toEqual([{ mandate: short, last: '2027-01-31' }]);
    expect(lapsingMandates([old], TODAY)).toEqual([]);
  });

  it('the soonest to lapse comes first', () => {
    const sooner = { ...now, organisation: 'hetkompas', validUntil: '2026-12-01' };
    expect(lapsingMandates([now, sooner], TODAY).map(({ last }) => last)).toEqual([
      '2026-12-01',
      '2026-12-31',
    ]);
  });
});
