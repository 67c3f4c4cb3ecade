// The rows of a what-if and its picture: nothing of the calendar is left out, and days off have their names.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depth } from '../../../domain/support/depth.ts';
import { directory, parties, vacant, weekly } from '../../../domain/support/region.ts';
import {
  approveFirst,
  noSilence,
  noVeto,
  oneSteeringGroup,
  threeLadders,
} from '../../../domain/support/stories.ts';
import { imagine } from '../../../../api/console/whatIf/imagine.ts';
import { pictureOf, spanOf } from '../../../../api/console/whatIf/picture.ts';
import type { Imagined } from '../../../../api/console/whatIf/imagined.ts';
import { whatIfRows } from '../../../../api/console/whatIf/rows.ts';
import { castRegion } from '../../../../dev/demo/cast.ts';
import type { Rhythm } from '../../../../domain/advice/parties.ts';
import { localDateOf, plusDays } from '../../../../domain/calendar/amsterdam.ts';
import { holidaysOf } from '../../../../domain/calendar/holidays.ts';
import { registeredOn } from '../../../../domain/forecast/whatIf.ts';
import { causes } from '../../../../domain/monitoring/answer.ts';
import { holidayName, namedDaysOff } from '../../../../words/holidays.ts';

const { profile } = castRegion('r', { agreement: threeLadders }).setUp;

const imaginings = fc
  .record({
    agreement: fc.constantFrom(threeLadders, oneSteeringGroup, noVeto, noSilence, approveFirst),
    rhythm: fc.constantFrom<Rhythm[]>(weekly, { every: 'threeMonths' }, { every: 'weeks', weeks: 3 }),
    who: fc.constantFrom(directory, vacant('wijkteam', 'teamManager'), { holdings: [], absences: [] }),
    cause: fc.constantFrom(...causes),
    givenOn: fc.nat({ max: 800 }).map((days) => plusDays('2026-01-01', days)),
  })
  .map(({ who, ...question }): Imagined => {
    const registeredAt = registeredOn(question.givenOn, question.agreement);
    const around = { region: profile, directory: who, people: new Map(), organisations: new Map() };
    const imagining = imagine({ ...question, parties, registeredAt }, around, true);
    if (!('imagined' in imagining)) throw new Error('It was refused');
    return imagining.imagined;
  });

describe('the rows of any what-if', () => {
  it('name every day on which somebody notices something, once', () => {
    fc.assert(
      fc.property(imaginings, (imagined) => {
        const rows = whatIfRows(imagined);
        const days = rows.flatMap(({ on, again }) => [on, ...again]);
        const noticed = imagined.entries.filter(({ what }) => what !== 'silence');
        expect(new Set(days)).toEqual(new Set(noticed.map(({ at }) => localDateOf(at))));
        for (const { on, again } of rows) expect(new Set([on, ...again]).size).toBe(1 + again.length);
        expect(rows.map(({ on }) => on)).toEqual(rows.map(({ on }) => on).toSorted());
        expect(JSON.stringify(rows)).not.toMatch(/undefined|null werkdag|NaN/);
      }),
      depth(60),
    );
  });

  it('are drawn within the weeks that are shown', () => {
    fc.assert(
      fc.property(imaginings, (imagined) => {
        const data = pictureOf(imagined, 'x', spanOf([imagined]));
        const days = [
          ...data.referrer,
          ...data.chair,
          ...data.steps,
          ...data.daysOff,
          ...data.ladders.flatMap(({ rungs }) => rungs),
        ].map(({ on }) => on);
        expect(Math.min(...days)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...days)).toBeLessThan(data.weeks.length * 7);
        expect(data.steps.every(({ lane }) => lane >= 0 && lane <= data.ladders.length)).toBe(true);
      }),
      depth(60),
    );
  });
});

describe('days off', () => {
  it('each have a name of their own, whatever the year', () => {
    for (let year = 2020; year < 2060; year += 1) {
      const names = [...holidaysOf(String(year))].map((day) => holidayName(day));
      expect(names).not.toContain(undefined);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(holidayName('2027-05-06')).toBe('Hemelvaartsdag');
    expect(holidayName('2027-04-27')).toBe('Koningsdag');
    expect(holidayName('2025-04-26')).toBe('Koningsdag');
    expect(holidayName('2027-05-07')).toBeUndefined();
  });

  it('leave weekends out and closed days in', () => {
    const calendar = { ...threeLadders.calendar, closedDays: ['2027-05-07', '2027-05-08'] };
    expect(namedDaysOff(calendar, '2027-05-01', '2027-05-09')).toEqual([
      { on: '2027-05-05', name: 'Bevrijdingsdag' },
      { on: '2027-05-06', name: 'Hemelvaartsdag' },
      { on: '2027-05-07', name: 'gesloten' },
    ]);
  });
});
