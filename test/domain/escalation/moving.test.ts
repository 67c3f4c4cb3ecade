// A running case is moved to a newer version of the agreement: what changes for it, and what keeps it from moving.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { happen, happenings } from '../support/chance.ts';
import { depth } from '../support/depth.ts';
import { otherVersion } from '../support/drafts.ts';
import { at } from '../support/region.ts';
import { announced, onRung1, onRung2, noVeto, oneSteeringGroup, threeLadders } from '../support/stories.ts';
import { World } from '../support/world.ts';
import { fold } from '../../../domain/advice/evolve.ts';
import { ladderOf, type Agreement, type Rung } from '../../../domain/escalation/agreement.ts';
import { agreementFaults } from '../../../domain/escalation/agreementFaults.ts';
import { moveObstacles } from '../../../domain/escalation/moving.ts';
import type { Stand } from '../../../domain/escalation/climb.ts';
import { forecast } from '../../../domain/forecast/forecast.ts';
import { DAY_MS } from '../../../domain/time.ts';

const WAIT = 10;

/** The second version: the three ladders, with other rungs on the municipal one. */
function municipal(
  change: (rungs: readonly Rung[]) => readonly Rung[],
  more: Partial<Agreement> = {},
): Agreement {
  return {
    ...threeLadders,
    version: 2,
    ladders: threeLadders.ladders.map((ladder) =>
      ladder.id === 'municipal' ? { ...ladder, rungs: change(ladder.rungs) } : ladder,
    ),
    ...more,
  };
}
const longer = municipal((rungs) => rungs.map((rung) => ({ ...rung, waitWorkingDays: WAIT })));
const move = (to: Agreement) => ({ type: 'moveToAgreement', to, reason: 'Nieuwe afspraken' }) as const;

describe('moving to a newer version', () => {
  it('is on record with its reason and both versions', () => {
    const world = onRung1();
    expect(world.tell(move({ ...threeLadders, version: 2 }))).toBe('done');
    expect(world.happened('MovedToAgreement')).toEqual([
      { type: 'MovedToAgreement', from: 1, to: 2, reason: 'Nieuwe afspraken', climbs: [] },
    ]);
    expect(world.agreement.version).toBe(2);
  });

  it('gives who was asked the new wait, counted from when their letter arrived', () => {
    const world = onRung1();
    const before = world.climb('municipal-1').stand;
    expect(before).toMatchObject({ at: 'waiting', goesAt: at('2026-11-26 09:00') });
    world.tell(move(longer));
    expect(world.climb('municipal-1').stand).toEqual({
      at: 'waiting',
      rung: 1,
      announceAt: at('2026-12-02 09:00'),
      goesAt: at('2026-12-03 09:00'),
    });
  });

  it('lets a wait that is over under the new version go at the next round, with a whole veto window', () => {
    const world = onRung1().until('2026-11-23 12:00');
    world.tell(move(municipal((rungs) => rungs.map((rung) => ({ ...rung, waitWorkingDays: 1 })))));
    expect(world.climb('municipal-1').stand).toMatchObject({ at: 'announced', rung: 2 });
    world.until('2026-11-24 12:00');
    expect(world.climb('municipal-1').stand).toMatchObject({
      at: 'announced',
      arrived: true,
      goesAt: at('2026-11-25 09:00'),
    });
  });

  it('announces anew what goes to other people than the chair was told', () => {
    const world = announced();
    const events = world.events.length;
    const others = municipal((rungs) =>
      rungs.with(1, { recipients: [{ of: 'municipality', role: 'alderman' }], waitWorkingDays: 5 }),
    );
    world.tell(move(others));
    expect(world.since(events)).toEqual(['MovedToAgreement', 'RungAnnounced 2']);
  });

  it('leaves alone what was announced and stays the same', () => {
    const world = announced();
    const { stand } = world.climb('municipal-1');
    world.tell(move(municipal((rungs) => rungs.with(2, { recipients: [], waitWorkingDays: 3 }))));
    expect(world.climb('municipal-1').stand).toEqual(stand);
  });

  it('asks the chair’s yes for a rung that goes only with a yes from now on', () => {
    const world = announced();
    world.tell(move({ ...threeLadders, version: 2, mode: 'approveFirst' }));
    expect(world.climb('municipal-1').stand).toMatchObject({ at: 'proposed', rung: 2 });
    expect(world.tasks()).toContain('approve');
  });

  it('ends a climb at its new top once that had its wait', () => {
    const world = onRung1();
    world.tell(move(municipal((rungs) => rungs.slice(0, 1))));
    world.until('2026-11-27 12:00');
    expect(world.climb('municipal-1').stand).toEqual({ at: 'exhausted' });
  });

  it('is refused while a climb stands on a ladder or a rung that is gone', () => {
    const world = onRung2();
    expect(world.tell(move({ ...oneSteeringGroup, version: 2 }))).toBe('agreementUnfit');
    expect(world.tell(move(municipal((rungs) => rungs.slice(0, 1))))).toBe('agreementUnfit');
    expect(moveObstacles(world.advice.climbs, { ...oneSteeringGroup, version: 2 })).toEqual([
      { climb: 'municipal-1', because: 'ladderGone' },
    ]);
    world.tell({ type: 'settle', climb: 'municipal-1', reason: 'Overleg' });
    expect(world.tell(move({ ...oneSteeringGroup, version: 2 }))).toBe('done');
  });

  it('is refused to the version that the case has', () => {
    expect(onRung1().tell(move(threeLadders))).toBe('agreementSame');
  });

  it('is refused for a case that is closed', () => {
    const world = onRung1();
    world.tell({ type: 'close', reason: 'solved' });
    expect(world.tell(move(longer))).toBe('adviceClosed');
  });

  it('keeps the days that a pause gave back', () => {
    const world = onRung1();
    world.tell({ type: 'pause', climb: 'municipal-1', reason: 'Overleg', until: '2026-11-23' });
    world.until('2026-11-23 12:00');
    const paused = world.climb('municipal-1').stand;
    world.tell(move({ ...threeLadders, version: 2 }));
    expect(world.climb('municipal-1').stand).toEqual(paused);
  });

  it('changes nothing of a climb that is paused but its wait', () => {
    const world = onRung1();
    world.tell({ type: 'pause', climb: 'municipal-1', reason: 'Overleg', until: '2026-12-21' });
    world.until('2026-12-11 12:00');
    const { stand } = world.climb('municipal-1');
    world.tell(move({ ...threeLadders, version: 2 }));
    expect(world.climb('municipal-1').stand).toEqual(stand);
  });
});

/** The rungs that a stand speaks of, with how far above the top each may lie. */
function isValid(stand: Stand, rungs: number): boolean {
  switch (stand.at) {
    case 'settled':
    case 'exhausted':
      return true;
    case 'toAnnounce':
    case 'asking':
    case 'resting':
      return stand.rung >= 1 && stand.rung <= rungs + 1;
    case 'atChair':
      return stand.rung <= rungs + 1 && isValid(stand.before, rungs);
    default:
      return stand.rung >= 1 && stand.rung <= rungs;
  }
}

describe('for every life and every other version', () => {
  const moves = fc.constantFrom(threeLadders, oneSteeringGroup, noVeto).chain((agreement) =>
    fc.record({
      agreement: fc.constant(agreement),
      to: otherVersion(agreement),
      life: happenings,
      after: happenings,
    }),
  );

  it('either something is in the way, or the case goes on soundly', () => {
    fc.assert(
      fc.property(moves, ({ agreement, to, life, after }) => {
        expect(agreementFaults(to)).toEqual([]);
        const world = new World('2026-10-15 14:00', { agreement, givenOn: '2026-10-12' });
        for (const happening of life) happen(world, happening);
        if (world.advice.status === 'closed') return;
        const obstacles = moveObstacles(world.advice.climbs, to);
        expect(world.tell(move(to))).toBe(obstacles.length > 0 ? 'agreementUnfit' : 'done');
        if (obstacles.length > 0) return;
        for (const { ladder, stand } of world.advice.climbs) {
          if (stand.at === 'settled') continue;
          expect([stand, isValid(stand, ladderOf(to, ladder)?.rungs.length ?? 0)]).toContain(true);
        }
        expect(fold(world.events)).toEqual(world.advice);
        // Time is never refused, up to the end.
        for (const foreseen of forecast(
          world.advice,
          world.context,
          world.now + 90 * DAY_MS,
          world.waiting,
        )) {
          expect(foreseen.at).toBeGreaterThanOrEqual(world.now);
        }
        for (const happening of after.slice(0, 15)) happen(world, happening);
      }),
      depth(50),
    );
  });
});
