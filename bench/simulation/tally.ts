// What simulated lives come to: outcomes, how long it took per ladder, letters by kind, and answers within their term.
import type { Life } from './life.ts';
import { FIRST_DAY } from './region.ts';
import { localDateOf, plusDays } from '../../domain/calendar/amsterdam.ts';
import type { LadderId } from '../../domain/escalation/agreement.ts';
import { letterKinds, type LetterKind } from '../../domain/letters/letter.ts';
import { verdictOf } from '../../domain/monitoring/answer.ts';
import { DAY_MS, type Instant } from '../../domain/time.ts';
import type { ExtraTable } from '../support/bench.ts';

const outcomes = {
  unaided: 'realised, nobody on a ladder asked',
  rung1: 'realised after rung 1',
  rung2: 'realised after rung 2',
  rung3: 'realised after rung 3',
  table: 'realised after a ladder was exhausted (the chair’s table)',
  otherwise: 'closed for another reason',
  open: 'still open at the end',
} as const;
type Outcome = keyof typeof outcomes;

/** Adds up lives. */
export class Tally {
  cases = 0;
  steps = 0;
  events = 0;
  caseDays = 0;
  refusals = 0;
  readonly #outcomes = new Map<Outcome, number>();
  readonly #letters = new Map<LetterKind, number>();
  readonly #daysByLadder = new Map<LadderId, number[]>();
  /** Per year, from 0: questions that arrived and were answered in time, and that were not. */
  readonly #answered: { inTime: number; silent: number }[];

  constructor(years: number) {
    this.#answered = Array.from({ length: years }, () => ({ inTime: 0, silent: 0 }));
  }

  add(life: Life): void {
    const { advice, events } = life;
    this.cases += 1;
    this.steps += life.steps;
    this.events += events.length;
    const end = advice.closed?.at ?? life.now;
    this.caseDays += (end - advice.registeredAt) / DAY_MS;
    for (const count of life.refused.values()) this.refusals += count;
    for (const [kind, count] of life.sent) this.#letters.set(kind, (this.#letters.get(kind) ?? 0) + count);
    const outcome = outcomeOf(life);
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1);
    if (advice.closed?.reason === 'solved') this.#timeLadders(life);
    this.#countAnswers(life);
  }

  #timeLadders({ advice, events }: Life): void {
    const solvedAt = events.findLast(
      ({ event }) => event.type === 'CheckAnswered' && verdictOf(event.answer).is === 'realised',
    )?.at;
    if (solvedAt === undefined) return;
    const begun = new Map<LadderId, Instant>();
    for (const { ladder, startedAt, rungs } of advice.climbs) {
      if (rungs.length > 0 && !begun.has(ladder)) begun.set(ladder, startedAt);
    }
    for (const [ladder, at] of begun) {
      const days = this.#daysByLadder.get(ladder) ?? [];
      days.push((solvedAt - at) / DAY_MS);
      this.#daysByLadder.set(ladder, days);
    }
  }

  #countAnswers({ events }: Life): void {
    const silentAt = new Map<number, Instant>();
    for (const { event, at } of events) {
      if (event.type === 'CheckArrived' || event.type === 'ReferrerReminded')
        silentAt.set(event.check, event.silentAt);
      const year = this.#answered[yearOf(at)];
      if (!year) continue;
      if (event.type === 'ReferrerFellSilent') year.silent += 1;
      if (event.type === 'CheckAnswered' && !event.amends && at < (silentAt.get(event.check) ?? 0))
        year.inTime += 1;
    }
  }

  /** The tables of the docs. */
  tables(): readonly ExtraTable[] {
    const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
    const years = this.caseDays / 365;
    return [
      {
        title: 'How the simulated cases end (invented people: this shows the machinery, not reality)',
        head: ['outcome', 'cases', 'share'],
        rows: (Object.keys(outcomes) as Outcome[]).map((outcome) => {
          const count = this.#outcomes.get(outcome) ?? 0;
          return [outcomes[outcome], count, share(count, this.cases)];
        }),
      },
      {
        title: 'Days from stalled to solved, by ladder on which somebody was asked',
        head: ['ladder', 'cases', 'median', 'p90'],
        rows: [...this.#daysByLadder].map(([ladder, days]) => {
          const sorted = days.toSorted((one, other) => one - other);
          const at = (part: number) => Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? 0);
          return [ladder, days.length, at(0.5), at(0.9)];
        }),
      },
      {
        title: 'Letters per case and year that it is open',
        head: ['letter', 'per case and year'],
        rows: letterKinds.map((kind) => [kind, ((this.#letters.get(kind) ?? 0) / years).toFixed(2)]),
      },
      {
        title: 'Questions answered within their term',
        head: ['year', 'arrived and ended', 'answered in time'],
        rows: this.#answered.map(({ inTime, silent }, year) => [
          year + 1,
          inTime + silent,
          share(inTime, inTime + silent),
        ]),
      },
    ];
  }
}

function yearOf(at: Instant): number {
  const day = localDateOf(at);
  let year = 0;
  while (day >= plusDays(FIRST_DAY, (year + 1) * 365)) year += 1;
  return year;
}

function outcomeOf({ advice, events }: Life): Outcome {
  if (!advice.closed) return 'open';
  if (advice.closed.reason !== 'solved') return 'otherwise';
  let highest = 0;
  for (const { event } of events) {
    if (event.type === 'ClimbExhausted') return 'table';
    if (event.type === 'RungNotified') highest = Math.max(highest, event.rung);
  }
  return highest === 0 ? 'unaided' : highest === 1 ? 'rung1' : highest === 2 ? 'rung2' : 'rung3';
}
