// A small world around the rules: a case, a clock and a post, so that a test reads as a story of days and letters.
import { at, contextAt, directory, facts, parties, weekly } from './region.ts';
import { threeLadders } from '../../../config/ladders.ts';
import { climbOf, type Advice } from '../../../domain/advice/advice.ts';
import type { Command } from '../../../domain/advice/commands.ts';
import type { Context, Directory } from '../../../domain/advice/context.ts';
import { nextDeadline } from '../../../domain/advice/deadlines.ts';
import { decide } from '../../../domain/advice/decide.ts';
import type { Actor, AdviceEvent, Recorded } from '../../../domain/advice/events.ts';
import type { Parties, Rhythm } from '../../../domain/advice/parties.ts';
import type { Refusal, RefusalCode } from '../../../domain/advice/refusals.ts';
import { localDateOf, localTimeOf } from '../../../domain/calendar/amsterdam.ts';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import { lettersOf } from '../../../domain/letters/lettersFor.ts';
import type { Climb, Reply } from '../../../domain/escalation/climb.ts';
import { type DeliveryFailure, mayLeaveAt, type Letter } from '../../../domain/letters/letter.ts';
import { pointlessBecause } from '../../../domain/letters/pointless.ts';
import type { Answer } from '../../../domain/monitoring/answer.ts';

export interface Sent {
  readonly at: number;
  readonly letter: Letter;
}

/** What the post does with a letter: accepts it, fails it, or keeps it for a later try. */
export type Fate = 'accepted' | DeliveryFailure | { readonly notBefore: number };

export class World {
  now: number;
  agreement: Agreement;
  directory: Directory;
  readonly events: Recorded[] = [];
  readonly sent: Sent[] = [];
  readonly withdrawn: Letter[] = [];
  waiting: Letter[] = [];
  /** Override to fail or delay letters. */
  fate: (letter: Letter, now: number) => Fate = () => 'accepted';
  #advice: Advice;
  /** The post looks at what waits from here on. */
  #from = 0;
  readonly #keys = new Set<string>();

  constructor(
    from: string,
    options: {
      agreement?: Agreement;
      people?: Directory;
      rhythm?: Rhythm;
      givenOn?: string;
      parties?: Parties;
    } = {},
  ) {
    this.now = at(from);
    this.agreement = options.agreement ?? threeLadders;
    this.directory = options.people ?? directory;
    const command: Command = {
      type: 'register',
      reference: 'K7M-3QX',
      parties: options.parties ?? parties,
      facts: options.givenOn === undefined ? facts : { ...facts, givenOn: options.givenOn },
      rhythm: options.rhythm ?? weekly,
    };
    const decision = decide(null, command, this.context, { part: 'chair', person: 'marja' });
    if ('refusal' in decision) throw new Error(decision.refusal.code);
    this.#advice = decision.advice;
    this.events.push(...decision.events);
  }

  get advice(): Advice {
    return this.#advice;
  }

  get context(): Context {
    return contextAt(this.now, this.agreement, this.directory);
  }

  /** Says something to the case now; a refusal's code comes back. */
  tell(command: Command, actor: Actor = { part: 'chair', person: 'marja' }): RefusalCode | 'done' {
    const decision = decide(this.#advice, command, this.context, actor);
    if ('refusal' in decision) return decision.refusal.code;
    this.#advice = decision.advice;
    this.agreement = decision.agreement;
    this.events.push(...decision.events);
    for (const letter of lettersOf(decision.events, decision.advice, this.context)) {
      if (this.#keys.has(letter.key)) continue;
      this.#keys.add(letter.key);
      this.waiting.push(letter);
    }
    const pointless = this.waiting.filter((letter) => pointlessBecause(letter, this.#advice) !== null);
    this.withdrawn.push(...pointless);
    this.waiting = this.waiting.filter((letter) => !pointless.includes(letter));
    return 'done';
  }

  /** What the case says no with; undefined when it would not. Nothing happens either way. */
  refuse(command: Command, actor: Actor = { part: 'chair' }): Refusal | undefined {
    const decision = decide(this.#advice, command, this.context, actor);
    return 'refusal' in decision ? decision.refusal : undefined;
  }

  /** The referrer answers the latest check. */
  answer(answer: Answer): RefusalCode | 'done' {
    const { check } = this.#advice.monitoring;
    const { number = 0, answeredTimes = 0 } = check ?? {};
    return this.tell(
      { type: 'answerCheck', check: number, answer, answeredTimes },
      { part: 'referrer', person: 'sanne' },
    );
  }

  /** Lets time pass until a moment, doing what falls due and letting the post do its rounds, each at its own minute. */
  until(text: string | number): this {
    const end = typeof text === 'number' ? text : at(text);
    this.#from = this.now;
    for (;;) {
      const due = Math.max(nextDeadline(this.#advice) ?? Infinity, this.now);
      const first = this.#firstToLeave();
      const leaves = first ? this.#leavesAt(first) : Infinity;
      const next = Math.min(due, leaves);
      if (next > end) break;
      this.now = next;
      if (due <= leaves) this.tell({ type: 'passTime' }, { part: 'time' });
      else if (first) this.#post(first);
    }
    this.now = Math.max(this.now, end);
    return this;
  }

  /** A minute after it may leave; what its server puts off is tried again until it makes no sense any more. */
  #leavesAt(letter: Letter): number {
    const ready = Math.max(letter.readyAt, this.#from);
    const fate = this.fate(letter, ready);
    const held = typeof fate === 'object' ? Math.min(fate.notBefore, letter.uselessAfter) : ready;
    return Math.max(this.now, mayLeaveAt(letter, this.agreement.calendar, Math.max(ready, held)) + 60_000);
  }

  #firstToLeave(): Letter | undefined {
    return this.waiting.toSorted(
      (one, other) => this.#leavesAt(one) - this.#leavesAt(other) || one.priority - other.priority,
    )[0];
  }

  #post(letter: Letter): void {
    this.waiting = this.waiting.filter((other) => other !== letter);
    const fate = this.now > letter.uselessAfter ? 'tooLate' : this.fate(letter, this.now);
    if (fate === 'accepted' || typeof fate === 'object') {
      this.sent.push({ at: this.now, letter });
      this.tell({ type: 'recordAcceptance', letter }, { part: 'post' });
    } else {
      this.tell({ type: 'recordFailure', letter, because: fate }, { part: 'post' });
    }
  }

  /** A letter that was accepted comes back after all: the latest of that kind to that person. */
  bounce(kind: Letter['kind'], to: string): RefusalCode | 'done' {
    const letter = this.sent.findLast(({ letter }) => letter.kind === kind && letter.to === to)?.letter;
    if (!letter) throw new Error(`No ${kind} was sent to ${to}`);
    return this.tell({ type: 'recordFailure', letter, because: 'bounced' }, { part: 'post' });
  }

  /** What was sent, as "day time kind to", for reading a story in one glance. */
  letters(kind?: Letter['kind']): string[] {
    return this.sent
      .filter(({ letter }) => kind === undefined || letter.kind === kind)
      .map(({ at, letter }) => `${localDateOf(at)} ${localTimeOf(at)} ${letter.kind} ${letter.to}`);
  }

  /** The events of one type, in order. */
  happened<T extends AdviceEvent['type']>(type: T): Extract<AdviceEvent, { type: T }>[] {
    return this.events.map(({ event }) => event).filter((event) => event.type === type) as never;
  }

  /** The kinds of the open tasks. */
  tasks(): string[] {
    return this.#advice.tasks.map(({ kind }) => kind);
  }

  /** The climb of that id, which must be there. */
  climb(id: string): Climb {
    const climb = climbOf(this.#advice, id);
    if (!climb) throw new Error(`No climb ${id}`);
    return climb;
  }

  /** Where each climb stands, as "municipal-1 waiting 1". */
  stands(): string[] {
    return this.#advice.climbs.map(
      ({ id, stand }) => `${id} ${stand.at}${'rung' in stand ? ` ${stand.rung}` : ''}`,
    );
  }

  /** The receiver of a rung answers its notice. */
  reply(climb: string, rung: number, person: string, reply: Reply): RefusalCode | 'done' {
    return this.tell({ type: 'reply', climb, rung, person, reply }, { part: 'receiver', person });
  }

  /** What the case decided since that many events ago, as "Type" or "Type rung", for reading consequences in a glance. */
  since(events: number): string[] {
    return this.events
      .slice(events)
      .map(({ event }) => `${event.type}${'rung' in event ? ` ${event.rung}` : ''}`);
  }

  /** When things of one type happened, as "day time". */
  when(type: AdviceEvent['type']): string[] {
    return this.events
      .filter(({ event }) => event.type === type)
      .map(({ at }) => `${localDateOf(at)} ${localTimeOf(at)}`);
  }
}
