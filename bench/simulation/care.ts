// How it really stands with the care of a simulated case, which the case itself only hears from people.
import type { Chance } from './chance.ts';
import { localDateOf, plusDays } from '../../domain/calendar/amsterdam.ts';
import type { Answer, StatedCause } from '../../domain/monitoring/answer.ts';
import { DAY_MS, type Instant, type LocalDate } from '../../domain/time.ts';

/** Where care stands. */
export type Standing =
  | { readonly is: 'underway' }
  | { readonly is: 'stuck'; readonly cause: StatedCause }
  | { readonly is: 'planned'; readonly from: LocalDate }
  | { readonly is: 'realised' };

/** How often it is stuck where; invented. */
const causes: Readonly<Record<StatedCause, number>> = {
  laidAside: 0.14,
  notFinanced: 0.2,
  cannotCooperate: 0.18,
  noCapacity: 0.32,
  findsUnfitting: 0.1,
  other: 0.06,
};

/** What lets something happen to the care later. */
interface Future {
  readonly now: Instant;
  plan(at: Instant, act: () => void): void;
}

export class Care {
  standing: Standing = { is: 'underway' };
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** Half of all cases go well by themselves; the others get stuck, and a third of those come loose by themselves. */
  begin(future: Future): void {
    const chance = this.#chance;
    const stuck = chance.happens(0.5);
    future.plan(future.now + chance.between(stuck ? 0 : 10, stuck ? 45 : 120) * DAY_MS, () => {
      if (stuck) this.#getStuck(future);
      else this.arrange(future);
    });
  }

  #getStuck(future: Future): void {
    const chance = this.#chance;
    if (this.standing.is === 'realised') return;
    this.standing = { is: 'stuck', cause: chance.byShare(causes) };
    if (chance.happens(0.35)) {
      future.plan(future.now + chance.between(20, 200) * DAY_MS, () => {
        this.arrange(future);
      });
    } else if (chance.happens(0.15)) {
      future.plan(future.now + chance.between(5, 60) * DAY_MS, () => {
        this.#getStuck(future);
      });
    }
  }

  /** Somebody arranged it: the care is there, or planned for a day, which one in eight times passes without it. */
  arrange(future: Future): void {
    const chance = this.#chance;
    if (this.standing.is === 'realised') return;
    if (chance.happens(0.4)) {
      this.standing = { is: 'realised' };
      return;
    }
    const days = chance.between(5, 35);
    this.standing = { is: 'planned', from: plusDays(localDateOf(future.now), days) };
    future.plan(future.now + days * DAY_MS, () => {
      if (this.standing.is !== 'planned') return;
      if (chance.happens(0.125)) this.#getStuck(future);
      else this.standing = { is: 'realised' };
    });
  }

  /** What a referrer who knows would answer that day. */
  answer(today: LocalDate): Answer {
    const chance = this.#chance;
    const helpWanted = chance.happens(0.04);
    const { standing } = this;
    switch (standing.is) {
      case 'realised':
        return { followed: chance.happens(0.9) ? 'yes' : 'partly', realised: 'yes', helpWanted: false };
      case 'planned':
        return standing.from < today
          ? { followed: 'yes', realised: 'no', stuck: { where: 'nowhere' }, helpWanted }
          : { followed: 'yes', realised: 'planned', plannedFrom: standing.from, helpWanted };
      case 'stuck': {
        const followed = standing.cause === 'laidAside' ? 'no' : chance.happens(0.5) ? 'partly' : 'yes';
        return { followed, realised: 'no', stuck: { where: standing.cause }, bridging: 'yes', helpWanted };
      }
      case 'underway':
        return { followed: 'yes', realised: 'no', stuck: { where: 'nowhere' }, helpWanted };
    }
  }
}
