// Simulated people on the rungs of a ladder: they arrange it and keep or break their word, cannot, are not the one, or are silent.
import type { Care } from './care.ts';
import type { Chance } from './chance.ts';
import type { Life } from './life.ts';
import type { Referrers } from './referrers.ts';
import { climbOf } from '../../domain/advice/advice.ts';
import type { AdviceEvent } from '../../domain/advice/events.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { plusWorkingDays } from '../../domain/calendar/calendar.ts';
import type { Reply } from '../../domain/escalation/climb.ts';

/** What somebody on a rung does with their letter, the higher the more; invented. */
const waysByRung = [
  { keeps: 0.22, breaks: 0.14, solves: 0.06, imagines: 0.03, cannot: 0.13, notMe: 0.06, silent: 0.36 },
  { keeps: 0.3, breaks: 0.12, solves: 0.08, imagines: 0.02, cannot: 0.14, notMe: 0.04, silent: 0.3 },
  { keeps: 0.42, breaks: 0.08, solves: 0.12, imagines: 0.02, cannot: 0.14, notMe: 0.02, silent: 0.2 },
] as const;

type Arrived = Extract<AdviceEvent, { type: 'NoticeArrived' }>;

export class Receivers {
  readonly #care: Care;
  readonly #referrers: Referrers;
  readonly #chance: Chance;

  constructor(care: Care, referrers: Referrers, chance: Chance) {
    this.#care = care;
    this.#referrers = referrers;
    this.#chance = chance;
  }

  hear(event: AdviceEvent, life: Life): void {
    if (event.type !== 'NoticeArrived') return;
    const chance = this.#chance;
    const way = chance.byShare(waysByRung[event.rung - 1] ?? waysByRung[2]);
    if (way === 'silent') return;
    life.plan(life.inWorkingDays(chance.between(0, 7)), () => {
      this.#act(event, way, life);
    });
  }

  #act(
    event: Arrived,
    way: 'keeps' | 'breaks' | 'solves' | 'imagines' | 'cannot' | 'notMe',
    life: Life,
  ): void {
    switch (way) {
      case 'keeps':
      case 'breaks': {
        const days = this.#chance.between(2, 15);
        const before = plusWorkingDays(life.region.agreement.calendar, localDateOf(life.now), days);
        const said = this.#reply(event, { kind: 'arrange', before }, life);
        if (!said || way === 'breaks') return;
        life.plan(life.inWorkingDays(days - 1), () => {
          this.#arrange(event, life);
        });
        return;
      }
      case 'solves':
        this.#arrange(event, life);
        this.#reply(event, { kind: 'solved' }, life);
        return;
      case 'imagines':
        this.#reply(event, { kind: 'solved' }, life);
        return;
      case 'cannot':
        this.#reply(event, { kind: 'cannot', because: 'Geen plek' }, life);
        return;
      case 'notMe':
        this.#reply(event, { kind: 'notMe' }, life);
    }
  }

  #reply({ climb, rung, person }: Arrived, reply: Reply, life: Life): boolean {
    const { advice } = life;
    if (advice.status === 'closed' || climbOf(advice, climb)?.stand.at === 'settled') return false;
    const answered = life.tell({ type: 'reply', climb, rung, person, reply }, { part: 'receiver', person });
    return answered === 'done';
  }

  /** They get the care arranged; where nobody answered, they get the referrer to answer. */
  #arrange({ climb }: Arrived, life: Life): void {
    const silence = climbOf(life.advice, climb)?.cause === 'silence';
    if (silence) this.#referrers.wake(life.advice.parties.referrer);
    if (!silence || this.#care.standing.is === 'stuck') this.#care.arrange(life);
  }
}
