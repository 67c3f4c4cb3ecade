// Past cases lived once more: under their own agreement as they went, and under another with what people did then.
import { describe, expect, it } from 'vitest';
import { answers, directory } from '../support/region.ts';
import {
  asked,
  answered,
  approveFirst,
  onRung1,
  onRung2,
  oneSteeringGroup,
  silent,
  threeLadders,
} from '../support/stories.ts';
import { eachLife } from '../support/lives.ts';
import { happen } from '../support/chance.ts';
import type { World } from '../support/world.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import { replay, type Replayed } from '../../../domain/forecast/replay.ts';
import { quietCases, rungFigures } from '../../../domain/forecast/replayFigures.ts';

/** Waits of two working days. */
const quick: Agreement = {
  ...threeLadders,
  ladders: threeLadders.ladders.map((ladder) => ({
    ...ladder,
    rungs: ladder.rungs.map((rung) => ({ ...rung, waitWorkingDays: 2 })),
  })),
};

function live(world: World, agreement: Agreement = world.agreement): Replayed {
  const lived = replay(world, agreement, world.directory, world.now);
  if (typeof lived === 'string') throw new Error(lived);
  return lived;
}
const lines = ({ rungs }: Replayed) =>
  rungs.map(({ ladder, rung, at }) => `${localDateOf(at)} ${ladder} ${rung}`);

describe('a past case, lived once more', () => {
  it('goes as it went under its own agreement', () => {
    expect(lines(live(onRung2()))).toEqual(['2026-11-18 municipal 1', '2026-11-26 municipal 2']);
    expect(live(onRung2()).dropped).toBe(0);
  });

  it('climbs quicker where the waits are shorter', () => {
    const world = silent().until('2026-12-01 12:00');
    expect(lines(live(world))).toEqual(['2026-11-20 municipal 1', '2026-11-30 municipal 2']);
    expect(lines(live(world, quick))).toEqual([
      '2026-11-20 municipal 1',
      '2026-11-25 municipal 2',
      '2026-11-30 municipal 3',
    ]);
  });

  it('keeps a reply at its moment, also when its letter would have been of another rung', () => {
    const world = onRung1();
    world.until('2026-11-19 14:00');
    world.reply('municipal-1', 1, 'peter', { kind: 'arrange', before: '2026-12-04' });
    world.until('2026-12-01 09:00');
    expect(live(world, oneSteeringGroup).dropped).toBe(0);
    expect(lines(live(world, oneSteeringGroup))).toEqual(['2026-11-16 steeringGroup 1']);
  });

  it('drops and counts what has no place any more', () => {
    const world = onRung1().until('2026-11-25 12:00');
    expect(world.tell({ type: 'hold', climb: 'municipal-1', reason: 'Overleg' })).toBe('done');
    world.until('2026-12-01 12:00');
    expect(live(world).dropped).toBe(0);
    expect(live(world, oneSteeringGroup).dropped).toBe(1);
  });

  it('waits for the yes that came, and takes a yes that was not asked for as said at once', () => {
    const waits = answered(answers.laidAside, { agreement: approveFirst }).until('2026-11-20 10:00');
    waits.tell({ type: 'approve', climb: 'municipal-1' });
    waits.until('2026-11-20 15:00');
    expect(lines(live(waits))).toEqual(['2026-11-20 municipal 1']);
    expect(lines(live(waits, threeLadders))).toEqual(['2026-11-18 municipal 1']);
    const never = answered(answers.laidAside, { agreement: approveFirst }).until('2026-11-20 15:00');
    expect(lines(live(never))).toEqual([]);
    expect(lines(live(onRung1(), approveFirst))).toEqual(['2026-11-16 municipal 1']);
  });

  it('cannot be lived without its beginning', () => {
    expect(replay({ events: [], agreement: quick }, quick, directory, 0)).toBe('unrecorded');
  });
});

describe('for every life in which the post worked and people stayed', () => {
  it('the same agreement asks the same rungs at the same moments', () => {
    eachLife((world, life) => {
      for (const happening of life) {
        if (['postBreaks', 'bounce', 'people'].includes(happening.what)) continue;
        // Notifying a rung once more is no part of a replay, nor a task that is put away.
        if (happening.what === 'steer' && (happening.pick === 10 || happening.pick === 11)) continue;
        happen(world, happening);
      }
      const first = new Map<string, string>();
      for (const { at, event } of world.events) {
        if (event.type !== 'RungNotified') continue;
        const key = `${event.climb.replace(/-\d+$/, '')} ${event.rung}`;
        if (!first.has(key)) first.set(key, `${at} ${key}`);
      }
      const again = live(world);
      expect(again.rungs.map(({ at, ladder, rung }) => `${at} ${ladder} ${rung}`)).toEqual([
        ...first.values(),
      ]);
      expect(again.dropped).toBe(0);
    }, 60);
  });

  it('any other agreement can be lived too', () => {
    eachLife((world, life) => {
      for (const happening of life) happen(world, happening);
      for (const agreement of [oneSteeringGroup, quick, approveFirst]) {
        const { rungs } = live(world, agreement);
        const ladders = new Set(agreement.ladders.map(({ id }) => id));
        expect(rungs.every(({ ladder }) => ladders.has(ladder))).toBe(true);
      }
    }, 30);
  });
});

describe('the figures of a replay', () => {
  it('count each rung then and now, with the median of the days between', () => {
    const worlds = [silent(), onRung2(), asked()].map((world) => world.until('2026-12-01 12:00'));
    const cases = worlds.map((world) => ({ own: live(world), other: live(world, quick) }));
    const figures = rungFigures(
      cases,
      [
        { ladder: 'municipal', rung: 1 },
        { ladder: 'municipal', rung: 2 },
        { ladder: 'municipal', rung: 3 },
        { ladder: null, rung: 2 },
        { ladder: 'provider', rung: 1 },
      ],
      threeLadders.calendar,
    );
    expect(figures.map(({ own, other, both, medianDays }) => [own, other, both, medianDays])).toMatchObject([
      [3, 3, 3, 0],
      [3, 3, 3, -3],
      [0, 3, 0, null],
      [3, 3, 3, -3],
      [0, 0, 0, null],
    ]);
    expect(quietCases(cases)).toEqual({ own: 0, other: 0 });
  });
});
