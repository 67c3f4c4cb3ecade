// One run of the rules on one case: the events decided so far, and the case as it stands after them.
import type { Advice } from './advice.ts';
import type { Context } from './context.ts';
import type { Actor, AdviceEvent, Recorded } from './events.ts';
import { evolve } from './evolve.ts';
import type { Agreement } from '../escalation/agreement.ts';
import type { Climb, ClimbId } from '../escalation/climb.ts';
import type { Instant } from '../time.ts';

/** What the rules write on while they decide. Lives for one call of `decide`, and is not seen outside it. */
export class Turn {
  #context: Context;
  #actor: Actor;
  readonly events: Recorded[] = [];
  #advice: Advice;

  constructor(advice: Advice, context: Context, actor: Actor) {
    this.#advice = advice;
    this.#context = context;
    this.#actor = actor;
  }

  /** The case after all that was decided so far. */
  get advice(): Advice {
    return this.#advice;
  }

  get context(): Context {
    return this.#context;
  }

  get now(): Instant {
    return this.#context.now;
  }

  /** From here on, the case follows another version of the agreement. */
  follow(agreement: Agreement): void {
    this.#context = { ...this.#context, agreement };
  }

  /** From here on, what is decided is the doing of time, also within someone's command. */
  leaveToTime(): void {
    this.#actor = { part: 'time' };
  }

  /** Decides that this happens. */
  emit(event: AdviceEvent): void {
    const recorded = { seq: this.#advice.version + 1, at: this.now, actor: this.#actor, event };
    this.events.push(recorded);
    this.#advice = evolve(this.#advice, recorded);
  }

  /** The climb of that id as it now stands; asking for one that is not there is a defect of the rules. */
  climb(id: ClimbId): Climb {
    const climb = this.#advice.climbs.find((candidate) => candidate.id === id);
    if (!climb) throw new Error(`The case has no climb ${id}`);
    return climb;
  }
}
