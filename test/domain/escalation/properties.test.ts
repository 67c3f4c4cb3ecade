// What holds for every climb in every life of a case.
import { describe, expect, it } from 'vitest';
import { always, atEnd, longAfterEnd } from '../support/lives.ts';
import type { World } from '../support/world.ts';
import { climbOf, type TaskKind } from '../../../domain/advice/advice.ts';
import { fold } from '../../../domain/advice/evolve.ts';
import { eachDeadline, type DeadlineKind } from '../../../domain/advice/deadlines.ts';
import { wholeDaysTerm } from '../../../domain/calendar/terms.ts';
import { isRunning, type Climb } from '../../../domain/escalation/climb.ts';
import { isUnderWay, lastNotified } from '../../../domain/escalation/climbedRungs.ts';
import type { Letter } from '../../../domain/letters/letter.ts';
import { DAY_MS } from '../../../domain/time.ts';

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
      return task(stand.because);
    case 'unreached':
      return task('unreached');
    case 'notified':
      return letter('notice');
    case 'announced':
      return stand.arrived ? 'the window' : letter('announcement');
    case 'asking':
    case 'resting':
      return question;
    default: {
      const due: DeadlineKind[] = [];
      eachDeadline(advice, (_, kind, subject) => {
        if (subject === id) due.push(kind);
      });
      return due[0];
    }
  }
}

describe('for every climb', () => {
  it('nothing stalls unseen: something is due, a letter is under way, the referrer is asked, or the chair is', () => {
    always((world) => {
      for (const climb of world.advice.climbs) {
        if (!isRunning(climb) || climb.paused || world.advice.status === 'closed') continue;
        expect([climb.stand.at, whatMovesIt(world, climb)]).not.toContain(undefined);
      }
    });
  });

  it('when all keep silent it comes to its end, or to someone who is reminded of it', () => {
    longAfterEnd((world) => {
      world.fate = () => 'accepted';
      world.until(world.now + 200 * DAY_MS);
      const { monitoring, tasks } = world.advice;
      const nobodyToAsk = tasks.some(({ kind }) => kind === 'wrongReferrer' || kind === 'referrerUnreached');
      for (const { stand, id } of world.advice.climbs) {
        const still = nobodyToAsk ? ['asking', 'resting'] : [];
        const ends = ['settled', 'exhausted', 'atChair', 'proposed', 'unreached', ...still];
        expect([id, monitoring.check?.state, ends.includes(stand.at) ? 'at its end' : stand.at]).toContain(
          'at its end',
        );
      }
    });
  });

  it('what is settled, paused, resting or with the chair sends no notice', () => {
    always((world) => {
      for (const letter of world.waiting) {
        if (letter.kind !== 'notice') continue;
        const climb = climbOf(world.advice, letter.about.climb);
        expect(climb?.paused).toBeNull();
        expect(['settled', 'resting', 'atChair', 'exhausted']).not.toContain(climb?.stand.at);
      }
    });
  });

  it('nobody is notified of a rung twice', () => {
    atEnd(({ advice }) => {
      for (const { rungs } of advice.climbs) {
        const reached = rungs.flatMap(({ rung, notices }) =>
          notices.filter(({ letter }) => letter === 'arrived').map(({ person }) => `${rung} ${person}`),
        );
        expect(new Set(reached).size).toBe(reached.length);
      }
    });
  });

  it('no rung is notified before the letters below arrived and had their full wait, unless the chair jumps', () => {
    atEnd(({ events, agreement }) => {
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

  it('no rung is notified while a letter of the one below is still on its way, unless the chair jumps', () => {
    atEnd(({ events }) => {
      const jumped = new Set<string>();
      events.forEach(({ event }, index) => {
        if (event.type === 'RungJumpedTo') jumped.add(`${event.climb} ${event.rung}`);
        if (event.type !== 'RungNotified' || jumped.has(`${event.climb} ${event.rung}`)) return;
        const before = fold(events.slice(0, index))?.climbs.find(({ id }) => id === event.climb);
        const below = before && lastNotified(before);
        if (below && below.rung < event.rung) expect(isUnderWay(before)).toBe(false);
      });
    });
  });

  it('no rung is notified over the head of one that planned care let go before its full wait, unless the chair jumps', () => {
    atEnd(({ events, agreement }) => {
      const jumped = new Set<string>();
      events.forEach(({ event }, index) => {
        if (event.type === 'RungJumpedTo') jumped.add(`${event.climb} ${event.rung}`);
        if (event.type !== 'RungNotified' || jumped.has(`${event.climb} ${event.rung}`)) return;
        const before = fold(events.slice(0, index))?.climbs.find(({ id }) => id === event.climb);
        const below = before && lastNotified(before)?.rung;
        if (!before || below === undefined || below >= event.rung) return;
        const notices = before.rungs.filter(({ rung }) => rung === below).flatMap(({ notices }) => notices);
        if (notices.some(({ reply }) => reply && reply.kind !== 'notMe')) return;
        const rests = events
          .slice(0, index)
          .filter(({ event: one }) => one.type === 'ClimbRested' && one.climb === event.climb);
        const wait =
          agreement.ladders.find(({ id }) => id === before.ladder)?.rungs[below - 1]?.waitWorkingDays ?? NaN;
        for (const { arrivedAt } of notices) {
          const until = arrivedAt === undefined ? 0 : wholeDaysTerm(agreement.calendar, arrivedAt, wait);
          for (const { at } of rests) if (at > (arrivedAt ?? 0)) expect(at).toBeGreaterThanOrEqual(until);
        }
      });
    });
  });

  it('no rung is notified over the head of one whose letters all came back, unless the chair lets it', () => {
    atEnd(({ events }) => {
      events.forEach(({ event }, index) => {
        if (event.type !== 'RungNotified') return;
        const ofClimb = events
          .slice(0, index)
          .flatMap(({ event: one }) => ('rung' in one && one.climb === event.climb ? [one] : []));
        const below = ofClimb.findLast(({ type, rung }) => type === 'RungNotified' && rung < event.rung);
        const letGo = ofClimb.some(
          ({ type, rung }) => (type === 'RungApproved' || type === 'RungJumpedTo') && rung === event.rung,
        );
        if (!below || letGo) return;
        const reached = new Set<string>();
        for (const one of ofClimb.filter(({ rung }) => rung === below.rung)) {
          if (one.type === 'NoticeArrived') reached.add(`${one.attempt} ${one.person}`);
          if (one.type === 'NoticeFailed') reached.delete(`${one.attempt} ${one.person}`);
        }
        expect(reached.size).toBeGreaterThan(0);
      });
    });
  });

  it('no rung is notified unless the chair could say no for a working day, or said yes', () => {
    atEnd(({ events }) => {
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
    });
  });
});
