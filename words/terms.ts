// By when a letter is to be answered and what follows when it is not: the rules' own course, read off what is foreseen.
import { comingAfter, firstOf, type Coming, type Foresight } from './foresight.ts';
import { climbOf } from '../domain/advice/advice.ts';
import type { AdviceEvent } from '../domain/advice/events.ts';
import type { LadderId } from '../domain/escalation/agreement.ts';
import { isRunning, type ClimbId } from '../domain/escalation/climb.ts';
import { reachedPeople } from '../domain/escalation/climbedRungs.ts';
import type { Instant } from '../domain/time.ts';

/** A rung that will be asked. */
export interface RungToCome {
  readonly climb: ClimbId;
  readonly ladder: LadderId;
  readonly rung: number;
  /** When; for a rung that the chair decides on, from when. */
  readonly at: Instant;
}

/** What a climb comes to next. */
export type NextStep =
  /** That rung is asked by itself. `referrerFirst`: once the referrer was asked whether it is still so. */
  | ({ readonly is: 'rung'; readonly referrerFirst: boolean } & RungToCome)
  /** The chair says yes or no to that rung. */
  | ({ readonly is: 'chairDecides' } & RungToCome)
  /** The chair chooses how it goes on. */
  | { readonly is: 'chairChooses'; readonly at: Instant }
  /** Nobody is left to be asked: it is on the chair's table. */
  | { readonly is: 'exhausted'; readonly at: Instant };

/** By when a rung is to answer. */
export interface RungTerm {
  /** Before the day of this moment; null while no time runs, for example because a colleague answered. */
  readonly before: Instant | null;
  readonly then: NextStep | null;
}

/** By when a question is to be answered. */
export interface CheckTerm {
  /** Before the day of this moment; null while no time runs. */
  readonly before: Instant | null;
  readonly then: AfterSilence;
}

export type AfterSilence =
  /** Silence brings these about. */
  | { readonly is: 'steps'; readonly steps: readonly NextStep[] }
  /** These climbs are under way already, and silence changes nothing about them. */
  | { readonly is: 'underWay'; readonly climbs: readonly ClimbId[] }
  /** The referrer is asked again; null: not by itself. */
  | { readonly is: 'askedAgain'; readonly at: Instant | null };

/** Until when a rung has, and what comes then. */
export function rungTerm({ advice, coming }: Foresight, id: ClimbId, rung: number): RungTerm {
  const climb = climbOf(advice, id);
  if (!climb || !isRunning(climb) || climb.paused) return { before: null, then: null };
  const { stand } = climb;
  if (stand.at === 'waiting' && stand.rung === rung) {
    return { before: stand.goesAt, then: nextStep(advice, coming, id) };
  }
  const arrival = firstOf(coming, (event) => is(event, 'RungArrived', id) && event.rung === rung);
  const before =
    arrival?.event.type === 'RungArrived'
      ? arrival.event.goesAt
      : 'goesAt' in stand && stand.rung > rung && stand.at !== 'asking'
        ? stand.goesAt
        : null;
  return { before, then: before === null ? null : nextStep(advice, comingAfter(coming, arrival), id) };
}

/** What a climb comes to next by itself, with the moment; null while it waits for someone. */
export function stepToCome({ advice, coming }: Foresight, id: ClimbId): NextStep | null {
  return nextStep(advice, coming, id);
}

/** Until when the latest question can be answered, and what comes when it is not. */
export function checkTerm(foresight: Foresight): CheckTerm {
  const { advice, coming } = foresight;
  const { check } = advice.monitoring;
  const silence = firstOf(
    coming,
    (event) => event.type === 'ReferrerFellSilent' && event.check === check?.number,
  );
  return { before: check?.silentAt ?? null, then: afterSilence(foresight, silence) };
}

/** @param silence undefined: it does not come to that */
function afterSilence(foresight: Foresight, silence: Coming | undefined): AfterSilence {
  const { advice, coming } = foresight;
  const steps = silence ? stepsAt(foresight, silence) : [];
  if (steps.length > 0) return { is: 'steps', steps };
  const climbs = advice.climbs
    .filter((climb) => isRunning(climb) && !climb.paused && reachedPeople(climb).length > 0)
    .map(({ id }) => id);
  if (climbs.length > 0) return { is: 'underWay', climbs };
  const again = firstOf(comingAfter(coming, silence), ({ type }) => type === 'CheckAsked');
  return { is: 'askedAgain', at: again?.at ?? null };
}

/** What begins at the very moment of a silence. */
function stepsAt({ advice, coming }: Foresight, silence: Coming): readonly NextStep[] {
  const atOnce: AdviceEvent[] = [];
  for (const { at, event } of comingAfter(coming, silence)) {
    if (at !== silence.at) break;
    atOnce.push(event);
  }
  const moved = new Set(atOnce.filter(movedBySilence).map(({ climb }) => climb));
  const toChair = atOnce.some((event) => event.type === 'TaskRaised' && event.kind === 'referrerSilent');
  return [
    ...[...moved].flatMap((id) => nextStep(advice, comingAfter(coming, silence), id) ?? []),
    ...(toChair ? [{ is: 'chairChooses', at: silence.at } as const] : []),
  ];
}

type OfClimb = Extract<AdviceEvent, { climb: ClimbId }>;

/** What a question that passed in silence does to a climb. */
function movedBySilence(event: AdviceEvent): event is Exclude<OfClimb, { type: 'CheckAsked' }> {
  return (
    event.type === 'ClimbStarted' ||
    (event.type === 'NewsConfirmed' && event.by === 'silence') ||
    event.type === 'ClimbLeftToChair'
  );
}

function is<T extends OfClimb['type']>(
  event: AdviceEvent,
  type: T,
  climb: ClimbId,
): event is Extract<OfClimb, { type: T }> {
  return event.type === type && 'climb' in event && event.climb === climb;
}

/** The first thing that somebody outside notices of a climb. */
function nextStep(advice: Foresight['advice'], coming: Iterable<Coming>, id: ClimbId): NextStep | null {
  let referrerFirst = false;
  let ladder = climbOf(advice, id)?.ladder ?? '';
  for (const { at, event } of coming) {
    if (is(event, 'ClimbStarted', id)) ladder = event.ladder;
    else if (is(event, 'ReferrerAskedFirst', id)) referrerFirst = true;
    else if (is(event, 'RungNotified', id)) {
      return { is: 'rung', climb: id, ladder, rung: event.rung, at, referrerFirst };
    } else if (is(event, 'RungProposed', id)) {
      return { is: 'chairDecides', climb: id, ladder, rung: event.rung, at: Math.max(at, event.goesAt) };
    } else if (is(event, 'ClimbLeftToChair', id)) return { is: 'chairChooses', at };
    else if (is(event, 'ClimbExhausted', id)) return { is: 'exhausted', at };
  }
  return null;
}
