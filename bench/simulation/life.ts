// One simulated life of a case: time passes from one thing to the next, letters leave and arrive, and people act.
import { Breach } from './breach.ts';
import type { Chance } from './chance.ts';
import { fateOf } from './post.ts';
import type { SimulatedRegion, Surroundings } from './region.ts';
import { Watch } from './watch.ts';
import type { Advice } from '../../domain/advice/advice.ts';
import type { Command } from '../../domain/advice/commands.ts';
import type { Context } from '../../domain/advice/context.ts';
import { nextDeadline } from '../../domain/advice/deadlines.ts';
import { decide } from '../../domain/advice/decide.ts';
import type { Actor, AdviceEvent, Recorded } from '../../domain/advice/events.ts';
import type { RefusalCode } from '../../domain/advice/refusals.ts';
import { instantOf, localDateOf, plusDays } from '../../domain/calendar/amsterdam.ts';
import { plusWorkingDays } from '../../domain/calendar/calendar.ts';
import { mayLeaveAt, type Letter, type LetterKind } from '../../domain/letters/letter.ts';
import { lettersOf } from '../../domain/letters/lettersFor.ts';
import { pointlessBecause } from '../../domain/letters/pointless.ts';
import { MINUTE_MS, type Instant, type LocalDate } from '../../domain/time.ts';

/** The rules that are lived by; a test breaks one of them. */
export interface Rules {
  readonly decide: typeof decide;
  readonly lettersOf: typeof lettersOf;
}

const realRules: Rules = { decide, lettersOf };

/** What is told of an event to the people of the case. */
export type Listener = (event: AdviceEvent, life: Life) => void;

interface Planned {
  readonly at: Instant;
  readonly act: () => void;
}

const byTime: Actor = { part: 'time' };
const byPost: Actor = { part: 'post' };

export class Life {
  now: Instant;
  readonly events: Recorded[] = [];
  readonly sent = new Map<LetterKind, number>();
  /** What was said no to, by code: people press buttons late. */
  readonly refused = new Map<RefusalCode, number>();
  steps = 0;
  readonly region: SimulatedRegion;
  readonly chance: Chance;
  readonly surroundings: Surroundings;
  readonly #rules: Rules;
  readonly #watch: Watch;
  readonly #listen: Listener;
  #advice: Advice;
  #agenda: Planned[] = [];

  constructor(
    region: SimulatedRegion,
    surroundings: Surroundings,
    registering: Command & { type: 'register' },
    at: Instant,
    chance: Chance,
    listen: Listener,
    rules: Rules = realRules,
  ) {
    this.region = region;
    this.surroundings = surroundings;
    this.chance = chance;
    this.now = at;
    this.#rules = rules;
    this.#listen = listen;
    const decision = rules.decide(null, registering, this.context, { part: 'chair' });
    if ('refusal' in decision) throw new Error(`A case was not taken: ${decision.refusal.code}`);
    this.#advice = decision.advice;
    this.events.push(...decision.events);
    this.#watch = new Watch(decision.advice, region, surroundings.directory);
  }

  get advice(): Advice {
    return this.#advice;
  }

  get context(): Context {
    const { region, surroundings, now } = this;
    return { now, agreement: region.agreement, directory: surroundings.directory };
  }

  /** Plans something that somebody, the post or the care itself does. */
  plan(at: Instant, act: () => void): void {
    this.#agenda.push({ at: Math.max(at, this.now), act });
  }

  /** A moment of a working day so many on, mostly in office hours. */
  inWorkingDays(days: number): Instant {
    const day = plusWorkingDays(this.region.agreement.calendar, localDateOf(this.now), days);
    const minute = this.chance.happens(0.9)
      ? this.chance.between(8 * 60, 1070)
      : this.chance.between(0, 1439);
    return Math.max(this.now + MINUTE_MS, instantOf(day, '00:00') + minute * MINUTE_MS);
  }

  /** The day so many days from now, for what a chair holds or pauses. */
  dayIn(days: number): LocalDate {
    return plusDays(localDateOf(this.now), days);
  }

  /** Lives until a moment, or until nothing comes any more. */
  until(end: Instant): void {
    for (;;) {
      const due = Math.max(nextDeadline(this.#advice) ?? Infinity, this.now);
      const planned = this.#firstPlanned();
      const next = Math.min(due, planned?.at ?? Infinity);
      if (next > end || next === Infinity) break;
      this.now = next;
      this.steps += 1;
      if (planned && planned.at < due) {
        this.#agenda.splice(this.#agenda.indexOf(planned), 1);
        planned.act();
      } else if (this.#decide({ type: 'passTime' }, byTime) === 0) {
        throw new Breach('deadlineAhead', 'a deadline passed and nothing happened');
      }
    }
    this.#watch.over(this.#advice, this.events, this.#agenda.length === 0);
  }

  #firstPlanned(): Planned | undefined {
    let first: Planned | undefined;
    for (const planned of this.#agenda) if (!first || planned.at < first.at) first = planned;
    return first;
  }

  /** Somebody says something to the case. */
  tell(command: Command, actor: Actor): RefusalCode | 'done' {
    const answer = this.#decide(command, actor);
    if (typeof answer === 'number') return 'done';
    this.refused.set(answer, (this.refused.get(answer) ?? 0) + 1);
    return answer;
  }

  #decide(command: Command, actor: Actor): number | RefusalCode {
    const { context } = this;
    const decision = this.#rules.decide(this.#advice, command, context, actor);
    if ('refusal' in decision) {
      if (actor === byTime || actor === byPost) throw new Error(`Refused: ${decision.refusal.code}`);
      return decision.refusal.code;
    }
    const letters = this.#rules.lettersOf(decision.events, decision.advice, context);
    this.#watch.decided(decision.events, decision.advice, letters, this.now);
    this.#advice = decision.advice;
    this.events.push(...decision.events);
    for (const letter of letters) this.#post(letter, letter.readyAt);
    for (const { event } of decision.events) this.#listen(event, this);
    return decision.events.length;
  }

  #post(letter: Letter, from: Instant): void {
    const soon = Math.max(from, this.now) + this.chance.between(1, 50) * 1000;
    const at = mayLeaveAt(letter, this.region.agreement.calendar, soon);
    this.plan(at, () => {
      this.#leave(letter);
    });
  }

  /** The letter is begun; what its server says of it is on record a moment later. */
  #leave(letter: Letter): void {
    if (pointlessBecause(letter, this.#advice) !== null) return;
    const fail = (because: 'refused' | 'bounced' | 'tooLate' | 'unknown', sentAt?: Instant) => {
      this.#watch.failed(letter);
      const sent = sentAt === undefined ? {} : { sentAt };
      this.#decide({ type: 'recordFailure', letter, because, ...sent }, byPost);
    };
    if (this.now > letter.uselessAfter) {
      fail('tooLate');
      return;
    }
    const fate = fateOf(letter, this.region.people.get(letter.to), this.now, this.chance);
    if (fate.is === 'putOff') {
      this.#post(letter, fate.until);
      return;
    }
    this.#watch.left(letter, this.now);
    this.sent.set(letter.kind, (this.sent.get(letter.kind) ?? 0) + 1);
    const begun = this.now;
    this.plan(begun + this.chance.between(1, 90) * 1000, () => {
      if (fate.is === 'refused' || fate.is === 'unknown') {
        fail(fate.is, fate.is === 'unknown' ? begun : undefined);
        return;
      }
      this.#watch.arrived(letter, this.now);
      this.#decide({ type: 'recordAcceptance', letter }, byPost);
      if (fate.bouncesAfterMs === undefined) return;
      this.plan(this.now + fate.bouncesAfterMs, () => {
        fail('bounced');
      });
    });
  }
}
