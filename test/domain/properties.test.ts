/** What holds for every life of a case, whatever people, the post and time do to it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { happen, happenings, type Happening } from './support/chance.ts';
import { World } from './support/world.ts';
import { oneSteeringGroup, threeLadders } from '../../config/ladders.ts';
import { climbOf, type TaskKind } from '../../domain/advice/advice.ts';
import { deadlinesOf, nextDeadline } from '../../domain/advice/deadlines.ts';
import { decide } from '../../domain/advice/decide.ts';
import { fold } from '../../domain/advice/evolve.ts';
import { type Rhythm } from '../../domain/advice/parties.ts';
import { nextSendingMoment } from '../../domain/calendar/calendar.ts';
import { wholeDaysTerm } from '../../domain/calendar/terms.ts';
import { type Agreement } from '../../domain/escalation/agreement.ts';
import { isRunning, type Climb } from '../../domain/escalation/climb.ts';
import { forecast } from '../../domain/forecast/forecast.ts';
import { type Letter } from '../../domain/letters/letter.ts';
import { DAY_MS } from '../../domain/time.ts';

/** Quick enough for every run of the tests; `RUNS=5000 npx vitest run test/domain/properties` digs deeper. */
const RUNS = Number(process.env['RUNS'] ?? 120);

const agreements: fc.Arbitrary<Agreement> = fc.constantFrom(threeLadders, oneSteeringGroup, {
  ...threeLadders,
  vetoWorkingDays: 0,
});
const rhythms: fc.Arbitrary<Rhythm> = fc.constantFrom<Rhythm[]>(
  { every: 'week' },
  { every: 'week' },
  { every: 'threeMonths' },
  { every: 'weeks', weeks: 3 },
);

const lives = fc.record({ agreement: agreements, rhythm: rhythms, life: happenings });

function born(agreement: Agreement, rhythm: Rhythm): World {
  return new World('2026-10-15 14:00', { agreement, rhythm, givenOn: '2026-10-12' });
}

/** Lives a random life, looking at the world after each thing that happens. */
function always(look: (world: World, happening: Happening) => void, runs = RUNS): void {
  fc.assert(
    fc.property(lives, ({ agreement, rhythm, life }) => {
      const world = born(agreement, rhythm);
      for (const happening of life) {
        happen(world, happening);
        look(world, happening);
      }
    }),
    { numRuns: runs },
  );
}

/** Looks at every letter as it leaves. */
function whenever(
  kind: Letter['kind'] | undefined,
  look: (world: World, letter: Letter, now: number) => void,
): void {
  let seen = 0;
  always((world) => {
    seen = Math.min(seen, world.sent.length);
    for (const { at, letter } of world.sent.slice(seen)) {
      if (kind === undefined || letter.kind === kind) look(world, letter, at);
    }
    seen = world.sent.length;
  });
}

/** What will move a running climb on, or bring it to someone's eyes. */
function whatMovesIt({ advice, waiting }: World, { id, stand }: Climb): string | undefined {
  const letter = (kind: Letter['kind']) =>
    waiting.find(({ kind: of, about }) => of === kind && about.climb === id)?.kind;
  const task = (...kinds: TaskKind[]) =>
    advice.tasks.find(({ kind, about }) => kinds.includes(kind) && (about.climb ?? id) === id)?.kind;
  const { check, next, pausedUntil } = advice.monitoring;
  const asked =
    check?.state === 'asked' && (check.silentAt !== null || waiting.some(({ kind }) => kind === 'check'))
      ? 'the referrer'
      : undefined;
  const question =
    asked ?? (next || pausedUntil ? 'a question to come' : task('wrongReferrer', 'referrerUnreached'));
  switch (stand.at) {
    case 'proposed':
      return task('approve');
    case 'atChair':
      return task('cannot', 'causeChanged', 'solvedUnconfirmed');
    case 'unreached':
      return task('unreached');
    case 'notified':
      return letter('notice');
    case 'announced':
      return stand.arrived ? 'the window' : letter('announcement');
    case 'asking':
    case 'resting':
      return question;
    default:
      return deadlinesOf(advice).find(({ subject }) => subject === id)?.kind;
  }
}

describe('for every life of a case', () => {
  it('an open case always has a next deadline, and it lies ahead', () => {
    always(({ advice, now }) => {
      const next = nextDeadline(advice);
      if (advice.status === 'closed') expect(next).toBeNull();
      else expect(next).toBeGreaterThan(now);
    });
  });

  it('no climb stalls unseen: something is due, a letter is under way, the referrer is asked, or the chair is', () => {
    always((world) => {
      for (const climb of world.advice.climbs) {
        if (!isRunning(climb) || climb.paused || world.advice.status === 'closed') continue;
        expect([climb.stand.at, whatMovesIt(world, climb)]).not.toContain(undefined);
      }
    });
  });

  it('no letter leaves outside the sending hours but one about a crisis', () => {
    whenever(undefined, ({ agreement }, letter, at) => {
      const left = at - 60_000;
      if (letter.kind !== 'crisis') expect(nextSendingMoment(agreement.calendar, left)).toBe(left);
    });
  });

  it('a climb that is settled, paused, resting or with the chair sends no notice', () => {
    always((world) => {
      for (const letter of world.waiting) {
        if (letter.kind !== 'notice') continue;
        const climb = climbOf(world.advice, letter.about.climb);
        expect(climb?.paused).toBeNull();
        expect(['settled', 'resting', 'atChair', 'exhausted']).not.toContain(climb?.stand.at);
      }
    });
  });

  it('nobody is notified of a rung twice in one climb', () => {
    always(({ advice }) => {
      for (const { rungs } of advice.climbs) {
        const reached = rungs.flatMap(({ rung, notices }) =>
          notices.filter(({ letter }) => letter === 'arrived').map(({ person }) => `${rung} ${person}`),
        );
        expect(new Set(reached).size).toBe(reached.length);
      }
    });
  });

  it('no rung is notified before the letters below arrived and had their full wait, unless the chair jumps', () => {
    always(({ events, agreement }) => {
      const arrivals: { climb: string; rung: number; until: number }[] = [];
      const jumped = new Set<string>();
      for (const { at, event } of events) {
        if (event.type === 'RungJumpedTo') jumped.add(`${event.climb} ${event.rung}`);
        if (event.type === 'NoticeArrived') {
          const ladder = agreement.ladders.find(({ id }) => event.climb.startsWith(`${id}-`));
          const wait = ladder?.rungs[event.rung - 1]?.waitWorkingDays ?? NaN;
          arrivals.push({ ...event, until: wholeDaysTerm(agreement.calendar, at, wait) });
        }
        if (event.type === 'RungNotified' && !jumped.has(`${event.climb} ${event.rung}`)) {
          const below = arrivals.filter(({ climb, rung }) => climb === event.climb && rung < event.rung);
          for (const { until } of below) expect(at).toBeGreaterThanOrEqual(until);
        }
      }
    });
  });

  it('no rung is notified unless the chair could say no for a working day, or said yes', () => {
    always(({ events, agreement }) => {
      const allowed = new Map<string, number>();
      for (const { at, event } of events) {
        if (event.type === 'AnnouncementArrived') allowed.set(`${event.climb} ${event.rung}`, event.goesAt);
        if (event.type === 'RungApproved' || event.type === 'RungJumpedTo') {
          allowed.set(`${event.climb} ${event.rung}`, event.goesAt);
        }
        if (event.type === 'ClimbStarted' && event.approved) {
          allowed.set(`${event.climb} ${event.entryRung}`, event.goesAt);
        }
        if (event.type === 'RungNotified' && event.attempt === 1) {
          expect(at).toBeGreaterThanOrEqual(allowed.get(`${event.climb} ${event.rung}`) ?? Infinity);
        }
      }
      expect(agreement).toBeDefined();
    });
  });

  it('folding the events gives the state', () => {
    always(({ events, advice }) => expect(fold(events)).toEqual(advice));
  });

  it('time passing once more does nothing more', () => {
    always(({ advice, context }) => {
      const again = decide(advice, { type: 'passTime' }, context, { part: 'time' });
      expect(again).toEqual({ events: [], advice });
    });
  });

  it('every answer that was taken is on record, and the latest is the one that stands', () => {
    fc.assert(
      fc.property(lives, ({ agreement, rhythm, life }) => {
        const world = born(agreement, rhythm);
        for (const happening of life) {
          const before = world.events.length;
          happen(world, happening);
          const taken = world.events.slice(before).map(({ event }) => event);
          const answer = taken.findLast((event) => event.type === 'CheckAnswered');
          if (answer) expect(world.advice.monitoring.lastAnswer?.answer).toEqual(answer.answer);
          const reply = taken.findLast((event) => event.type === 'NoticeReplied');
          if (reply) {
            const kept = climbOf(world.advice, reply.climb)
              ?.rungs.find(({ rung, attempt }) => rung === reply.rung && attempt === reply.attempt)
              ?.notices.find(({ person }) => person === reply.person);
            expect(kept?.reply).toEqual(reply.reply);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('nobody is silent who answered, who was never reached, or who was not asked any more', () => {
    always(({ events }) => {
      const arrived = new Set<number>();
      const answered = new Set<number>();
      for (const { event } of events) {
        if (event.type === 'CheckArrived') arrived.add(event.check);
        if (event.type === 'CheckUnreached') arrived.delete(event.check);
        if (event.type === 'CheckAnswered') answered.add(event.check);
        if (event.type === 'ReferrerFellSilent') {
          expect(arrived.has(event.check)).toBe(true);
          expect(answered.has(event.check)).toBe(false);
        }
      }
    });
  });

  it('what the forecast foresees is what then happens when nobody does anything', () => {
    fc.assert(
      fc.property(lives, ({ agreement, rhythm, life }) => {
        const world = born(agreement, rhythm);
        for (const happening of life) happen(world, happening);
        world.fate = () => 'accepted';
        const until = world.now + 90 * DAY_MS;
        const foreseen = forecast(world.advice, world.context, until, world.waiting);
        const events = world.events.length;
        world.until(until);
        // To the hour: in which minute of a round a letter leaves depends on what else the post has to do.
        const hour = (at: number) => Math.floor(at / 3_600_000);
        const happened = world.events.slice(events).map(({ at, event }) => [hour(at), event.type]);
        expect(foreseen.flatMap((one) => ('event' in one ? [[hour(one.at), one.event.type]] : []))).toEqual(
          happened,
        );
      }),
      { numRuns: RUNS },
    );
  });
});
