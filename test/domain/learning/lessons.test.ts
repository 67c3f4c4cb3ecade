// What is counted of a case when it is erased, and that nothing of the case itself is in it.
import { describe, expect, it } from 'vitest';
import { at } from '../support/region.ts';
import { answered, onRung2 } from '../support/stories.ts';
import { threeLadders } from '../../../config/ladders.ts';
import { lessonsOf, quarterOf } from '../../../domain/learning/lessons.ts';

describe('what a case teaches', () => {
  it('counts each thing by itself: the kind of case, the cause, the highest rung, how it ended', () => {
    const world = onRung2();
    world.tell({ type: 'close', reason: 'solved' });
    const lessons = lessonsOf(world.advice, threeLadders).map(
      ({ indicator, value }) => `${indicator} ${value}`,
    );
    expect(lessons).toEqual([
      'cases all',
      'caseType process',
      'adviceKind careMediation',
      'force urgent',
      'submitter provider',
      'outcome solved',
      'daysOpen 0-30',
      'cause laidAside',
      'highestRung municipal 2',
      'bridging notAsked',
    ]);
  });

  it('says of a case that never climbed that no rung was asked', () => {
    const world = answered({ followed: 'yes', realised: 'yes', helpWanted: false });
    world.tell({ type: 'close', reason: 'noLongerNeeded' });
    const lessons = lessonsOf(world.advice, threeLadders);
    expect(lessons).toContainEqual({ indicator: 'highestRung', value: 'none' });
    expect(lessons.filter(({ indicator }) => indicator === 'cause')).toEqual([]);
  });

  it('holds no reference, person, organisation, date or text of the case', () => {
    const world = onRung2();
    world.tell({ type: 'close', reason: 'solved', note: 'Geheim' });
    const words = JSON.stringify(lessonsOf(world.advice, threeLadders));
    const { reference, parties } = world.advice;
    for (const secret of [reference, parties.referrer, parties.municipality, '2026', 'Geheim']) {
      expect(words).not.toContain(secret);
    }
  });

  it('teaches nothing while it is open', () => {
    expect(lessonsOf(onRung2().advice, threeLadders)).toEqual([]);
  });
});

it.each([
  ['2026-01-01 00:00', '2026-01-01'],
  ['2026-03-31 23:59', '2026-01-01'],
  ['2026-04-01 00:00', '2026-04-01'],
  ['2026-11-22 12:00', '2026-10-01'],
  ['2026-12-31 23:59', '2026-10-01'],
])('%s is in the quarter of %s', (moment, quarter) => {
  expect(quarterOf(at(moment))).toBe(quarter);
});
