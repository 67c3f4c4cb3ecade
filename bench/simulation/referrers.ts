// Simulated referrers: they answer promptly, when reminded or never, make mistakes, are away, and leave.
import type { Care } from './care.ts';
import type { Chance } from './chance.ts';
import type { Life } from './life.ts';
import type { AdviceEvent } from '../../domain/advice/events.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { MINUTE_MS } from '../../domain/time.ts';

/** How somebody answers questions; the shares are invented. */
const habits = { prompt: 0.55, reminded: 0.28, fading: 0.09, never: 0.08 } as const;
type Habit = keyof typeof habits;

/** Those who fade out answer so many questions. */
const FADES_AFTER = 4;

export class Referrers {
  readonly #care: Care;
  readonly #chance: Chance;
  readonly #habits = new Map<PersonId, Habit>();
  #answered = 0;

  constructor(care: Care, chance: Chance) {
    this.#care = care;
    this.#chance = chance;
  }

  #habitOf(person: PersonId): Habit {
    const habit = this.#habits.get(person) ?? this.#chance.byShare(habits);
    this.#habits.set(person, habit);
    return habit;
  }

  /** Somebody above spoke to them. */
  wake(person: PersonId): void {
    this.#habits.set(person, 'prompt');
  }

  hear(event: AdviceEvent, life: Life): void {
    if (event.type !== 'CheckArrived' && event.type !== 'ReferrerReminded') return;
    const person = life.advice.parties.referrer;
    const habit = this.#habitOf(person);
    const until = life.region.people.get(person)?.until ?? null;
    if (until !== null && until < localDateOf(life.now)) return;
    const reminded = event.type === 'ReferrerReminded';
    const fades = habit === 'fading' && this.#answered >= FADES_AFTER;
    const answers =
      habit === 'never' || fades
        ? this.#chance.happens(0.02)
        : this.#chance.happens(habit === 'reminded' && !reminded ? 0.15 : reminded ? 0.75 : 0.85);
    if (!answers) return;
    const { check } = event;
    life.plan(life.inWorkingDays(this.#chance.between(0, reminded ? 1 : 2)), () => {
      this.#answer(life, check);
    });
  }

  #answer(life: Life, number: number): void {
    const { check } = life.advice.monitoring;
    if (life.advice.status === 'closed' || check?.number !== number || check.state === 'void') return;
    const actor = { part: 'referrer', person: check.person } as const;
    if (this.#chance.happens(0.003)) {
      life.tell({ type: 'reportCrisis' }, actor);
    }
    if (this.#chance.happens(0.006)) {
      life.tell({ type: 'reportWrongReferrer' }, actor);
      return;
    }
    const right = this.#care.answer(localDateOf(life.now));
    const { answeredTimes } = check;
    if (this.#chance.happens(0.02)) {
      // A slip, mended within the hour.
      const slip = {
        followed: 'yes',
        realised: this.#chance.happens(0.5) ? 'yes' : 'no',
        helpWanted: false,
      } as const;
      const answer = slip.realised === 'no' ? { ...slip, stuck: { where: 'nowhere' } as const } : slip;
      life.tell({ type: 'answerCheck', check: number, answer, answeredTimes }, actor);
      life.plan(life.now + this.#chance.between(1, 55) * MINUTE_MS, () => {
        this.#mend(life, number);
      });
    } else {
      life.tell({ type: 'answerCheck', check: number, answer: right, answeredTimes }, actor);
    }
    this.#answered += 1;
  }

  #mend(life: Life, number: number): void {
    const { check } = life.advice.monitoring;
    if (!check) return;
    const answer = this.#care.answer(localDateOf(life.now));
    const { answeredTimes, person } = check;
    life.tell({ type: 'answerCheck', check: number, answer, answeredTimes }, { part: 'referrer', person });
  }
}
