// A past case lived once more under an agreement: what people did comes at the moments at which they did it.
import { Course } from './course.ts';
import { pastActs, type PastAct } from './pastActs.ts';
import type { Directory } from '../advice/context.ts';
import { decide } from '../advice/decide.ts';
import type { Recorded } from '../advice/events.ts';
import { ladderOf, type Agreement, type LadderId } from '../escalation/agreement.ts';
import type { Climb } from '../escalation/climb.ts';
import type { Instant } from '../time.ts';

/** A case as it is on record. */
export interface PastCase {
  readonly events: readonly Recorded[];
  /** The version that the case keeps. */
  readonly agreement: Agreement;
}

/** A rung whose people were asked. */
export interface AskedRung {
  readonly ladder: LadderId;
  /** From 1. */
  readonly rung: number;
  /** The first time. */
  readonly at: Instant;
}

/** How a case went. */
export interface Replayed {
  /** In the order in which they were asked. */
  readonly rungs: readonly AskedRung[];
  /** How many acts of people had no place: an answer to a letter that was not sent, a stop to a rung that was not coming. */
  readonly dropped: number;
}

/** Why a case cannot be lived once more: its beginning is not on record, or the agreement would not have taken it. */
export type Unreplayable = 'unrecorded' | 'refused';

/**
 * Lives a case under an agreement, which may be its own. Every letter arrives within a minute, whatever became of it
 * then, and people are looked up on each day in the directory that is given. Where the agreement asks the chair's yes and
 * the case's own did not, the chair is taken to say it at once; else the yes comes when it came.
 * @param until where an open case stops
 */
export function replay(
  past: PastCase,
  agreement: Agreement,
  directory: Directory,
  until: Instant,
): Replayed | Unreplayable {
  const [first] = past.events;
  if (first?.event.type !== 'AdviceRegistered') return 'unrecorded';
  const { reference, parties, facts, rhythm } = first.event;
  const context = { now: first.at, agreement, directory };
  const registering = { type: 'register', reference, parties, facts, rhythm } as const;
  const decision = decide(null, registering, context, first.actor);
  if ('refusal' in decision) return 'refused';

  const course = new Course(decision.advice, context);
  const early: Yes[] = [];
  let dropped = 0;
  const passUntil = (moment: Instant) => {
    do sayYes(course, past, early);
    while (course.step(moment));
  };
  for (const act of pastActs(past.events.slice(1), past.agreement.calendar)) {
    if (act.at > until) break;
    passUntil(act.at);
    const command = act.command(course.advice);
    const done = command !== null && course.tell(command, act.actor, act.at) === undefined;
    if (done) continue;
    // A yes that comes before it is asked is kept until then.
    if (act.yesTo) early.push(act.yesTo);
    else dropped += 1;
  }
  passUntil(until);
  return { rungs: askedRungs(course), dropped };
}

type Yes = NonNullable<PastAct['yesTo']>;

/** Lets go what waits for a yes that was given already, or that nobody was asked for at the time. */
function sayYes(course: Course, past: PastCase, early: Yes[]): void {
  for (const climb of course.advice.climbs) {
    if (climb.stand.at !== 'proposed') continue;
    const { rung } = climb.stand;
    const said = early.findIndex((yes) => yes.climb === climb.id && yes.rung === rung);
    if (said < 0 && askedForYes(past.agreement, climb, rung)) continue;
    if (said >= 0) early.splice(said, 1);
    course.tell({ type: 'approve', climb: climb.id }, { part: 'chair' });
  }
}

function askedForYes(agreement: Agreement, { ladder }: Climb, number: number): boolean {
  const rung = ladderOf(agreement, ladder)?.rungs[number - 1];
  return rung !== undefined && (rung.mode ?? agreement.mode) === 'approveFirst';
}

function askedRungs({ foreseen, advice }: Course): readonly AskedRung[] {
  const asked = new Map<string, AskedRung>();
  const ladders = new Map(advice.climbs.map(({ id, ladder }) => [id, ladder]));
  for (const one of foreseen) {
    if (!('event' in one) || one.event.type !== 'RungNotified') continue;
    const { climb, rung } = one.event;
    const ladder = ladders.get(climb) ?? climb;
    const key = `${ladder} ${rung}`;
    if (!asked.has(key)) asked.set(key, { ladder, rung, at: one.at });
  }
  return [...asked.values()];
}
