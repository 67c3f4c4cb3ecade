// What holds for every life of a case, whatever people, the post and time do to it.
import { describe, expect, it } from 'vitest';
import { always, eachLetter, atEnd, longAfterEnd } from './support/lives.ts';
import { climbOf, isPressing } from '../../domain/advice/advice.ts';
import { nextDeadline } from '../../domain/advice/deadlines.ts';
import { decide } from '../../domain/advice/decide.ts';
import { fold } from '../../domain/advice/evolve.ts';
import { nextSendingMoment } from '../../domain/calendar/calendar.ts';
import { reachedPeople } from '../../domain/escalation/climbedRungs.ts';
import { forecast } from '../../domain/forecast/forecast.ts';
import { verdictOf } from '../../domain/monitoring/answer.ts';
import { DAY_MS } from '../../domain/time.ts';

describe('for every life of a case', () => {
  it('an open case always has a next deadline, and it lies ahead', () => {
    always(({ advice, now }) => {
      const next = nextDeadline(advice);
      if (advice.status === 'closed') expect(next).toBeNull();
      else expect(next).toBeGreaterThan(now);
    });
  });

  it('no letter leaves outside the sending hours but one about a crisis', () => {
    eachLetter(({ agreement }, letter, at) => {
      const left = at - 60_000;
      if (letter.kind !== 'crisis') expect(nextSendingMoment(agreement.calendar, left)).toBe(left);
    });
  });

  it('no letter leaves twice', () => {
    atEnd(({ sent }) => {
      expect(new Set(sent.map(({ letter }) => letter.key)).size).toBe(sent.length);
    });
  });

  it('folding the events gives the state', () => {
    atEnd(({ events, advice }) => expect(fold(events)).toEqual(advice));
  });

  it('time passing once more does nothing more', () => {
    always(({ advice, context }) => {
      const again = decide(advice, { type: 'passTime' }, context, { part: 'time' });
      expect(again).toMatchObject({ events: [], advice });
    });
  });

  it('every answer that was taken is on record, and the latest is the one that stands', () => {
    always((world, seen) => {
      const taken = world.events.slice(seen).map(({ event }) => event);
      const answer = taken.findLast((event) => event.type === 'CheckAnswered');
      if (answer) expect(world.advice.monitoring.lastAnswer?.answer).toEqual(answer.answer);
      const reply = taken.findLast((event) => event.type === 'NoticeReplied');
      if (reply) {
        const kept = climbOf(world.advice, reply.climb)
          ?.rungs.find(({ rung, attempt }) => rung === reply.rung && attempt === reply.attempt)
          ?.notices.find(({ person }) => person === reply.person);
        expect(kept?.reply).toEqual(reply.reply);
      }
    });
  });

  it('nobody is silent who answered, who was never reached, or who was not asked any more', () => {
    atEnd(({ events }) => {
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

  it('nobody climbs for silence while the latest question is answered, or was put to the wrong person', () => {
    always(({ advice }) => {
      const { check } = advice.monitoring;
      if (check?.state !== 'answered' && check?.state !== 'void') return;
      const forSilence = advice.climbs.filter(
        ({ cause, stand }) => cause === 'silence' && stand.at !== 'settled',
      );
      expect(forSilence).toEqual([]);
    });
  });

  it('what the chair is shown is so: each task once, and about the case as it stands', () => {
    always(({ advice }) => {
      const { lastAnswer, lastSilenceAt, check, next, pausedUntil } = advice.monitoring;
      const verdict = lastAnswer && verdictOf(lastAnswer.answer);
      expect(new Set(advice.tasks.map(({ key }) => key)).size).toBe(advice.tasks.length);
      expect(advice.tasks.filter(({ kind }) => kind === 'causeChanged').length).toBeLessThanOrEqual(1);
      if (pausedUntil !== null) expect(next).not.toBeNull();
      for (const { kind, about, remindAt } of advice.tasks) {
        const stand = climbOf(advice, about.climb)?.stand;
        expect(remindAt !== null).toBe(isPressing(kind));
        if (kind === 'realised') expect(verdict?.is).toBe('realised');
        if (kind === 'causeChanged') expect(verdict).toEqual({ is: 'stuck', cause: about.cause });
        if (kind === 'approve') expect(stand).toMatchObject({ at: 'proposed', rung: about.rung });
        if (kind === 'unreached') expect(stand).toMatchObject({ at: 'unreached', rung: about.rung });
        if (kind === 'exhausted') expect(stand?.at).toBe('exhausted');
        if (kind === 'wrongReferrer') expect([check?.state, next]).toEqual(['void', null]);
        if (kind === 'referrerSilent') expect(lastSilenceAt).not.toBeNull();
        if (kind === 'referrerUnreached') expect(check?.state).toBe('unreached');
      }
    });
  });

  it('everyone who was reached hears how it ended', () => {
    atEnd((world) => {
      if (world.advice.status === 'closed') world.tell({ type: 'reopen', reason: 'Toch niet' });
      world.tell({ type: 'close', reason: 'solved' });
      const told = world.waiting.filter(({ kind }) => kind === 'ending').map(({ to }) => to);
      const reached = world.advice.climbs.flatMap(reachedPeople).map(({ person }) => person);
      expect(new Set(told)).toEqual(new Set(reached));
    });
  });

  it('what the forecast foresees is what then happens when nobody does anything', () => {
    longAfterEnd((world) => {
      world.fate = () => 'accepted';
      const until = world.now + 90 * DAY_MS;
      const foreseen = [...forecast(world.advice, world.context, until, world.waiting)];
      const events = world.events.length;
      world.until(until);
      // To the hour: in which minute of a round a letter leaves depends on what else the post has to do.
      const hour = (at: number) => Math.floor(at / 3_600_000);
      const happened = world.events.slice(events).map(({ at, event }) => [hour(at), event.type]);
      expect(foreseen.flatMap((one) => ('event' in one ? [[hour(one.at), one.event.type]] : []))).toEqual(
        happened,
      );
    });
  });
});
