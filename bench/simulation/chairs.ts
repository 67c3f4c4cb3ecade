// Simulated chairs: they let the veto window pass or use it, choose, name successors, bring a table together, and close.
import type { Care } from './care.ts';
import type { Chance } from './chance.ts';
import type { Life } from './life.ts';
import type { Task } from '../../domain/advice/advice.ts';
import type { ChairCommand } from '../../domain/advice/commands.ts';
import type { AdviceEvent } from '../../domain/advice/events.ts';
import { actingChairs } from '../../domain/escalation/recipients.ts';

const reason = 'Omdat';

export class Chairs {
  readonly #care: Care;
  readonly #chance: Chance;

  constructor(care: Care, chance: Chance) {
    this.#care = care;
    this.#chance = chance;
  }

  /** What comes up by itself: a case that ends for another reason, and questions that rest over a holiday. */
  begin(life: Life): void {
    const chance = this.#chance;
    if (chance.happens(0.08)) {
      const why = chance.oneOf(['adviceWithdrawn', 'noLongerNeeded', 'movedAway', 'handedOver'] as const);
      this.#later(life, 10, 200, () => ({ type: 'close', reason: why }));
    }
    if (chance.happens(0.06)) {
      this.#later(life, 5, 80, () => ({
        type: 'pauseChecks',
        reason,
        until: life.dayIn(chance.between(3, 30)),
      }));
    }
  }

  hear(event: AdviceEvent, life: Life): void {
    const chance = this.#chance;
    switch (event.type) {
      case 'TaskRaised':
        this.#takeUp(event.key, life);
        return;
      case 'TaskReminded':
        if (chance.happens(0.5)) this.#takeUp(event.key, life);
        return;
      case 'RungAnnounced': {
        const { climb, rung } = event;
        const way = chance.byShare({ passes: 0.78, approves: 0.1, holds: 0.06, pauses: 0.03, settles: 0.03 });
        if (way === 'passes') return;
        this.#later(life, 0, 1, (): ChairCommand => {
          if (way === 'approves') return { type: 'approve', climb, rung };
          if (way === 'holds') return { type: 'hold', climb, rung, reason };
          if (way === 'settles') return { type: 'settle', climb, reason };
          return { type: 'pause', climb, reason, until: life.dayIn(chance.between(2, 25)) };
        });
        return;
      }
      case 'RungNotified':
        // Now and then a chair rests a ladder while its letters are under way, or while it waits.
        if (chance.happens(0.02)) {
          const { climb } = event;
          this.#later(life, 0, 4, () => ({
            type: 'pause',
            climb,
            reason,
            until: life.dayIn(chance.between(2, 25)),
          }));
        }
        return;
      case 'AdviceClosed':
        if (chance.happens(0.02)) {
          life.plan(life.inWorkingDays(chance.between(0, 20)), () => {
            this.#say({ type: 'reopen', reason }, life);
          });
        }
        return;
      default:
    }
  }

  /** Somebody acts as the chair then, and the case is open still. */
  #later(life: Life, least: number, most: number, command: () => ChairCommand | undefined): void {
    life.plan(life.inWorkingDays(this.#chance.between(least, most)), () => {
      if (life.advice.status === 'closed') return;
      const said = command();
      if (said) this.#say(said, life);
    });
  }

  #say(command: ChairCommand, life: Life): void {
    const [person] = actingChairs(life.context);
    if (person !== undefined) life.tell(command, { part: 'chair', person });
  }

  #takeUp(key: string, life: Life): void {
    if (this.#chance.happens(0.12)) return;
    this.#later(life, 0, 4, () => {
      const task = life.advice.tasks.find((one) => one.key === key);
      return task && this.#answerTo(task, life);
    });
  }

  #answerTo({ kind, key, about }: Task, life: Life): ChairCommand | undefined {
    const chance = this.#chance;
    const climb = about.climb ?? '';
    const instead = chance.oneOf(life.surroundings.successors);
    switch (kind) {
      case 'approve':
        return chance.happens(0.92) ? { type: 'approve', climb } : { type: 'hold', climb, reason };
      case 'cannot':
        return chance.happens(0.8) ? { type: 'jump', climb, reason } : { type: 'settle', climb, reason };
      case 'solvedUnconfirmed':
        return chance.happens(0.5) ? { type: 'askReferrer' } : { type: 'jump', climb, reason };
      case 'causeChanged':
        return { type: 'chooseLadders', choice: chance.oneOf(['keep', 'add', 'move'] as const) };
      case 'causeUnclear':
      case 'referrerSilent': {
        const ladder = chance.oneOf(life.region.agreement.ladders).id;
        return { type: 'startClimb', ladder, cause: kind === 'causeUnclear' ? 'other' : 'silence', reason };
      }
      case 'unreached':
        return chance.happens(0.5)
          ? { type: 'renotify', climb, person: `${climb}~stand-in` }
          : this.#renotify(climb);
      case 'referrerUnreached':
      case 'wrongReferrer':
        return { type: 'changeReferrer', person: instead, reason };
      case 'realised':
        return this.#care.standing.is === 'realised'
          ? { type: 'close', reason: 'solved' }
          : { type: 'keepFollowing', reason };
      case 'exhausted':
        return this.#bringTogether(climb, life);
      default:
        return { type: 'finishTask', key };
    }
  }

  /** Whoever holds the roles now; a rung of which nobody does is passed by going to the next. */
  #renotify(climb: string): ChairCommand {
    return this.#chance.happens(0.6) ? { type: 'renotify', climb } : { type: 'jump', climb, reason };
  }

  /** The table of everybody concerned: mostly it finds a way, else the case is handed over, or goes on waiting. */
  #bringTogether(climb: string, life: Life): ChairCommand | undefined {
    const chance = this.#chance;
    const silent = life.advice.climbs.find(({ id }) => id === climb)?.cause === 'silence';
    if (silent) {
      const person = chance.oneOf(life.surroundings.successors);
      return chance.happens(0.6) ? { type: 'changeReferrer', person, reason } : undefined;
    }
    const way = chance.byShare({ finds: 0.45, handsOver: 0.1, waits: 0.45 });
    if (way === 'handsOver') return { type: 'close', reason: 'handedOver' };
    if (way === 'finds') {
      life.plan(life.inWorkingDays(chance.between(1, 30)), () => {
        this.#care.arrange(life);
      });
    }
    return undefined;
  }
}
