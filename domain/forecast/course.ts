// A case that is lived by the rules alone: time passes from one deadline to the next, and every letter arrives in a minute.
import type { Advice } from '../advice/advice.ts';
import type { Command } from '../advice/commands.ts';
import type { Context } from '../advice/context.ts';
import { nextDeadline } from '../advice/deadlines.ts';
import { decide } from '../advice/decide.ts';
import type { Actor, Recorded } from '../advice/events.ts';
import type { Refusal } from '../advice/refusals.ts';
import { mayLeaveAt, type Letter } from '../letters/letter.ts';
import { lettersOf } from '../letters/lettersFor.ts';
import { pointlessBecause } from '../letters/pointless.ts';
import type { Instant } from '../time.ts';

/** One thing to come: an event, or a letter that leaves. */
export type Foreseen =
  | { readonly at: Instant; readonly event: Recorded['event'] }
  | { readonly at: Instant; readonly letter: Letter };

/** How long the post is taken to need: a foreseen letter leaves so long before its moment. */
export const POST_MS = 60_000;

const byTime: Actor = { part: 'time' };

/**
 * A case on its way: what happens is added to `foreseen`, earliest first. People and absences are those of the context,
 * looked up on each day itself.
 */
export class Course {
  readonly foreseen: Foreseen[] = [];
  /** Everything on record of the case: what was, where it was given, and what happened since. */
  readonly events: Recorded[];
  /** Told of each letter just before it arrives. */
  leaving: (letter: Letter) => void = () => undefined;
  /** Which letters come back; by default none. */
  bounces: (letter: Letter) => boolean = () => false;
  #advice: Advice;
  /** When the case wakes next; kept, for most letters change nothing. */
  #due: Instant;
  readonly #context: Context;
  #now: Instant;
  readonly #post: { readonly letter: Letter; readonly leaves: Instant }[] = [];

  /**
   * @param waiting letters that were asked for already and have not left yet
   * @param events what is on record already
   */
  constructor(
    advice: Advice,
    context: Context,
    waiting: readonly Letter[] = [],
    events: readonly Recorded[] = [],
  ) {
    this.events = [...events];
    this.#advice = advice;
    this.#due = nextDeadline(advice) ?? Infinity;
    this.#context = context;
    this.#now = context.now;
    this.#enqueue(waiting);
  }

  /** The case as it stands. */
  get advice(): Advice {
    return this.#advice;
  }

  /** When the latest thing happened. */
  get now(): Instant {
    return this.#now;
  }

  /** What the rules look at now. */
  get context(): Context {
    return { ...this.#context, now: this.#now };
  }

  /** The letters that were asked for and have not left yet. */
  get waiting(): readonly Letter[] {
    return this.#post.map(({ letter }) => letter);
  }

  /** Lets the next thing happen by itself; false when nothing does until that moment. */
  step(until: Instant): boolean {
    const due = Math.max(this.#due, this.#now);
    const first = this.#post[0];
    const next = Math.min(due, first?.leaves ?? Infinity);
    if (next > until) return false;
    this.#now = next;
    if (first && first.leaves < due) this.#leave(first.letter);
    else if (this.#decide({ type: 'passTime' }, byTime).events === 0) {
      throw new Error('A deadline passed and nothing happened');
    }
    return true;
  }

  /** Lets everything happen that does so by itself until that moment. */
  passUntil(until: Instant): void {
    while (this.step(until));
  }

  /** Somebody does something, now or at a later moment up to which all has passed; a refusal changes nothing. */
  tell(command: Command, actor: Actor, at: Instant = this.#now): Refusal | undefined {
    this.#now = Math.max(this.#now, at);
    return this.#decide(command, actor).refusal;
  }

  #leave(letter: Letter): void {
    this.#post.shift();
    if (pointlessBecause(letter, this.#advice) !== null) return;
    const tooLate = this.#now > letter.uselessAfter;
    const because = tooLate ? 'tooLate' : this.bounces(letter) ? 'bounced' : null;
    if (because === null) {
      this.leaving(letter);
      this.foreseen.push({ at: this.#now, letter });
    }
    this.#decide(
      because === null ? { type: 'recordAcceptance', letter } : { type: 'recordFailure', letter, because },
      byTime,
    );
  }

  #decide(command: Command, actor: Actor): { readonly events: number; readonly refusal?: Refusal } {
    const { context } = this;
    const decision = decide(this.#advice, command, context, actor);
    if ('refusal' in decision) {
      if (actor === byTime) throw new Error(`Time was refused: ${decision.refusal.code}`);
      return { events: 0, refusal: decision.refusal };
    }
    if (decision.events.length === 0) return { events: 0 };
    this.#advice = decision.advice;
    this.#due = nextDeadline(decision.advice) ?? Infinity;
    this.events.push(...decision.events);
    for (const { event } of decision.events) this.foreseen.push({ at: this.#now, event });
    this.#enqueue(lettersOf(decision.events, this.#advice, context));
    return { events: decision.events.length };
  }

  #enqueue(letters: readonly Letter[]): void {
    if (letters.length === 0) return;
    for (const letter of letters) {
      const may = mayLeaveAt(letter, this.#context.agreement.calendar, Math.max(letter.readyAt, this.#now));
      this.#post.push({ letter, leaves: may + POST_MS });
    }
    this.#post.sort((one, other) => one.leaves - other.leaves || one.letter.priority - other.letter.priority);
  }
}
