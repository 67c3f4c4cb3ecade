// Watches a simulated life at every step, by its own records of what left and arrived, and ends it at the first breach.
import { isDeepStrictEqual } from 'node:util';
import { Breach } from './breach.ts';
import { ClimbWatch } from './climbWatch.ts';
import type { SimulatedRegion } from './region.ts';
import type { Advice } from '../../domain/advice/advice.ts';
import type { Directory } from '../../domain/advice/context.ts';
import { nextDeadline } from '../../domain/advice/deadlines.ts';
import { evolve, fold } from '../../domain/advice/evolve.ts';
import type { AdviceEvent, Recorded } from '../../domain/advice/events.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { nextSendingMoment } from '../../domain/calendar/calendar.ts';
import { answerTerm } from '../../domain/calendar/terms.ts';
import type { Letter, LetterKind } from '../../domain/letters/letter.ts';
import { shortPurposes } from '../../domain/monitoring/checks.ts';
import { timingOf } from '../../domain/monitoring/rhythm.ts';
import type { Instant } from '../../domain/time.ts';

/** Comparing two whole states costs more than a step, so not every one is compared. */
const COMPARED_EVERY = 25;

/** Letters to whoever holds an office on the day. */
const toOffices: ReadonlySet<LetterKind> = new Set([
  'notice',
  'announcement',
  'task',
  'taskReminder',
  'taskOverdue',
  'crisis',
]);

/** What may still come in for a case that is closed. */
const afterClosing: ReadonlySet<AdviceEvent['type']> = new Set([
  'CheckArrived',
  'NoticeArrived',
  'NoticeFailed',
  'LetterReturned',
  'AdviceReopened',
]);

interface Arrival {
  readonly at: Instant;
  failed: boolean;
}

export class Watch {
  #advice: Advice;
  #decisions = 0;
  readonly #region: SimulatedRegion;
  readonly #directory: Directory;
  readonly #climbs: ClimbWatch;
  readonly #checks = new Map<number, Arrival>();
  readonly #left = new Set<string>();
  /** Who was told how the case ended, by closing and person: how often. */
  readonly #endings = new Map<string, number>();

  constructor(advice: Advice, region: SimulatedRegion, directory: Directory) {
    this.#advice = advice;
    this.#region = region;
    this.#directory = directory;
    this.#climbs = new ClimbWatch(region.agreement);
  }

  /** Something was decided. */
  decided(events: readonly Recorded[], advice: Advice, letters: readonly Letter[], now: Instant): void {
    for (const recorded of events) this.#happened(recorded, now);
    this.#decisions += 1;
    if (this.#decisions % COMPARED_EVERY === 0 && !isDeepStrictEqual(this.#advice, advice)) {
      throw new Breach('folds', `after event ${String(advice.version)} the state is another`);
    }
    const next = nextDeadline(advice);
    if (advice.status === 'open' && (next === null || next <= now)) {
      throw new Breach('deadlineAhead', next === null ? 'none' : 'one is past');
    }
    for (const letter of letters) {
      if (toOffices.has(letter.kind) && !this.#isInPost(letter.to, now, events)) {
        throw new Breach('inPost', `${letter.kind} to ${letter.to}`);
      }
    }
  }

  #happened(recorded: Recorded, now: Instant): void {
    const { event, at, seq, actor } = recorded;
    const before = this.#advice;
    if (at !== now || at < before.lastEventAt || seq !== before.version + 1) {
      throw new Breach('timeForward', `${event.type} as ${String(seq)} after ${String(before.version)}`);
    }
    if (before.status === 'closed' && !afterClosing.has(event.type)) {
      throw new Breach('endedStays', `${event.type} in a closed case`);
    }
    this.#climbs.happens(event, actor, before, now);
    if (event.type === 'ReferrerFellSilent') this.#fellSilent(event.check, before, now);
    this.#advice = evolve(before, recorded);
  }

  #fellSilent(number: number, { monitoring: { check }, rhythm }: Advice, now: Instant): void {
    const arrival = this.#checks.get(number);
    if (!arrival || arrival.failed || check?.number !== number) {
      throw new Breach('arrivedFirst', `silent about question ${String(number)}`);
    }
    if (check.answeredTimes > 0) throw new Breach('waitsKept', `silent though answered`);
    const { calendar, timings } = this.#region.agreement;
    const { silentAfter } = shortPurposes.has(check.purpose) ? timings.short : timingOf(rhythm, timings);
    if (now < answerTerm(calendar, arrival.at, silentAfter)) {
      throw new Breach('waitsKept', `silent about question ${String(number)} too soon`);
    }
  }

  /** Somebody holds an office that day, stands in for somebody, or was named by the chair. */
  #isInPost(person: PersonId, now: Instant, events: readonly Recorded[]): boolean {
    const day = localDateOf(now);
    const { holdings, absences } = this.#directory;
    return (
      holdings.some((held) => held.person === person && held.from <= day && day <= (held.until ?? day)) ||
      absences.some(({ deputy, from, until }) => deputy === person && from <= day && day <= until) ||
      events.some(({ event, actor }) => event.type === 'RungNotified' && actor.part === 'chair')
    );
  }

  /** A letter was begun. */
  left(letter: Letter, now: Instant): void {
    const { kind, key } = letter;
    if (kind !== 'crisis' && nextSendingMoment(this.#region.agreement.calendar, now) !== now) {
      throw new Breach('insideWindow', kind);
    }
    if (this.#left.has(key)) throw new Breach('onceOnly', key);
    this.#left.add(key);
    this.#countEnding(letter);
  }

  #countEnding({ kind, to, about }: Letter): void {
    if (kind !== 'ending') return;
    const key = `${String(about.times)} ${to}`;
    this.#endings.set(key, (this.#endings.get(key) ?? 0) + 1);
  }

  arrived(letter: Letter, now: Instant): void {
    const { kind, about } = letter;
    if (kind === 'check' && about.check !== undefined)
      this.#checks.set(about.check, { at: now, failed: false });
    this.#climbs.arrived(letter, now);
  }

  failed(letter: Letter): void {
    const { kind, about, key } = letter;
    // What is given up before it leaves is a failure that the chair is told of.
    if (!this.#left.has(key)) this.#countEnding(letter);
    const arrival = kind === 'check' ? this.#checks.get(about.check ?? 0) : undefined;
    if (arrival) arrival.failed = true;
    this.#climbs.failed(letter);
  }

  /** @param drained nothing is on its way any more */
  over(advice: Advice, events: readonly Recorded[], drained: boolean): void {
    if (!isDeepStrictEqual(fold(events), advice)) throw new Breach('folds', 'at the end');
    if (advice.status === 'open' || !drained) return;
    for (const person of this.#climbs.reached()) {
      const times = this.#endings.get(`${String(advice.closedTimes)} ${person}`) ?? 0;
      if (times !== 1) throw new Breach('endingOnce', `${person} ${String(times)} times`);
    }
  }
}
