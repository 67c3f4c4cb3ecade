// Who stands in for whom, and what is odd about it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depth } from '../support/depth.ts';
import { absenceFault, oddDays, withoutDeputy } from '../../../domain/contacts/absences.ts';
import type { Away } from '../../../domain/contacts/book.ts';
import { plusDays } from '../../../domain/calendar/amsterdam.ts';
import { onDuty } from '../../../domain/escalation/recipients.ts';

const away = (person: string, from: string, until: string, deputy?: string): Away => ({
  id: `${person} ${from}`,
  person,
  from,
  until,
  ...(deputy === undefined ? {} : { deputy }),
});
const wanted = away('jan', '2026-12-01', '2026-12-10', 'selin');

describe('an absence', () => {
  it('ends on its first day at the earliest, has another as its deputy, and does not overlap with one of the same person', () => {
    expect(absenceFault([], away('jan', '2026-12-02', '2026-12-01'))?.code).toBe('untilBeforeFrom');
    expect(absenceFault([], away('jan', '2026-12-01', '2026-12-01'))).toBeUndefined();
    expect(absenceFault([], away('jan', '2026-12-01', '2026-12-02', 'jan'))?.code).toBe('ownDeputy');
    const other = away('jan', '2026-12-10', '2026-12-12');
    expect(absenceFault([other], wanted)).toEqual({ code: 'overlap', away: other });
    expect(absenceFault([wanted], wanted)).toBeUndefined();
    expect(absenceFault([away('selin', '2026-12-01', '2026-12-31')], wanted)).toBeUndefined();
  });

  it('is as expected while the deputy is there', () => {
    expect(oddDays([away('selin', '2026-11-01', '2026-11-30')], wanted)).toEqual([]);
  });

  it('says on which days the deputy is away too, and who is written to then', () => {
    expect(oddDays([away('selin', '2026-12-03', '2026-12-04')], wanted)).toEqual([
      { from: '2026-12-03', until: '2026-12-04', what: 'deputyAway', person: 'selin' },
    ]);
    expect(oddDays([away('selin', '2026-12-09', '2026-12-20', 'carla')], wanted)).toEqual([
      { from: '2026-12-09', until: '2026-12-10', what: 'deputyOfDeputy', person: 'carla' },
    ]);
  });

  it('says when deputies lead back to where they began, directly or by others', () => {
    expect(oddDays([away('selin', '2026-11-01', '2026-12-05', 'jan')], wanted)).toEqual([
      { from: '2026-12-01', until: '2026-12-05', what: 'circle', person: 'jan' },
    ]);
    const long = [
      away('selin', '2026-12-01', '2026-12-31', 'carla'),
      away('carla', '2026-12-08', '2026-12-09', 'jan'),
    ];
    expect(oddDays(long, wanted)).toEqual([
      { from: '2026-12-01', until: '2026-12-07', what: 'deputyOfDeputy', person: 'carla' },
      { from: '2026-12-08', until: '2026-12-09', what: 'circle', person: 'jan' },
      { from: '2026-12-10', until: '2026-12-10', what: 'deputyOfDeputy', person: 'carla' },
    ]);
  });
});

const day = fc.nat(20).map((days) => plusDays('2026-12-01', days));
const someAbsences = fc.array(
  fc.record({ who: fc.nat(4), deputy: fc.option(fc.nat(4)), days: fc.tuple(day, day) }),
  { maxLength: 6 },
);

function madeOf(
  all: readonly { who: number; deputy: number | null; days: readonly string[] }[],
): readonly Away[] {
  const made: Away[] = [];
  for (const { who, deputy, days } of all) {
    const [from = '', until = ''] = [...days].sort();
    const one = {
      ...away(`p${who}`, from, until),
      id: `${made.length}`,
      ...(deputy === null ? {} : { deputy: `p${deputy}` }),
    };
    if (absenceFault(made, one) === undefined) made.push(one);
  }
  return made;
}

describe('for all absences', () => {
  it('on every day that is not told to be odd, the deputy is who is written to', () => {
    fc.assert(
      fc.property(someAbsences, (all) => {
        const absences = madeOf(all);
        for (const one of absences.filter(({ deputy }) => deputy !== undefined)) {
          const odd = oddDays(absences, one);
          for (let at = one.from; at <= one.until; at = plusDays(at, 1)) {
            const told = odd.filter(({ from, until }) => from <= at && at <= until);
            const written = onDuty({ holdings: [], absences }, one.person, at);
            expect(told.length).toBeLessThanOrEqual(1);
            expect(written).toBe(told[0]?.person ?? one.deputy);
          }
        }
      }),
      depth(200),
    );
  });

  it('a deputy who leaves stands in until their last day and for nobody after it; who is away stays away', () => {
    fc.assert(
      fc.property(someAbsences, day, (all, lastDay) => {
        const absences = madeOf(all);
        let id = 0;
        const after = withoutDeputy(absences, 'p0', lastDay, () => `new ${(id += 1)}`);
        expect(after.filter(({ deputy, until }) => deputy === 'p0' && until > lastDay)).toEqual([]);
        for (let at = '2026-12-01'; at <= '2026-12-21'; at = plusDays(at, 1)) {
          const on = (list: readonly Away[]) =>
            list
              .filter(({ from, until }) => from <= at && at <= until)
              .map(
                ({ person, deputy }) =>
                  `${person} ${deputy === 'p0' && at > lastDay ? '-' : (deputy ?? '-')}`,
              )
              .sort();
          expect(on(after)).toEqual(on(absences));
        }
      }),
      depth(200),
    );
  });
});
