// From one state of a case to the next: what each event changes. Folding all events of a case gives its state.
import type { Advice } from './advice.ts';
import type { CaseEvent, Recorded } from './events.ts';
import { evolveTasks, isTaskEvent } from './evolveTasks.ts';
import { withChange } from './parties.ts';
import type { ClimbEvent } from '../escalation/climbEvents.ts';
import { evolveClimbs, isClimbEvent } from '../escalation/evolveClimbs.ts';
import { evolveMonitoring, isMonitoringEvent } from '../monitoring/evolveMonitoring.ts';

/** The state after an event. `null` is the state before the first, which must be `AdviceRegistered`. */
export function evolve(advice: Advice | null, recorded: Recorded): Advice {
  const { event, at, seq } = recorded;
  if (advice === null) {
    if (event.type !== 'AdviceRegistered') throw new Error(`A case cannot begin with ${event.type}`);
    return begin(event, at);
  }
  const reached = { version: seq, lastEventAt: at };
  if (isMonitoringEvent(event))
    return { ...advice, ...reached, monitoring: evolveMonitoring(advice.monitoring, event, at) };
  if (isClimbEvent(event))
    return { ...advice, ...reached, climbs: evolveClimbs(advice.climbs, event satisfies ClimbEvent, at) };
  if (isTaskEvent(event)) return { ...advice, ...reached, ...evolveTasks(advice, event, at) };
  return evolveCase({ ...advice, ...reached }, event, at);
}

/** The state that a whole series of events gives. */
export function fold(events: readonly Recorded[]): Advice | null {
  return events.reduce<Advice | null>(evolve, null);
}

function begin(event: CaseEvent & { type: 'AdviceRegistered' }, at: number): Advice {
  return {
    reference: event.reference,
    status: 'open',
    version: 1,
    registeredAt: at,
    lastEventAt: at,
    parties: event.parties,
    facts: event.facts,
    rhythm: event.rhythm,
    monitoring: {
      next: { at: event.firstCheckAt, purpose: 'rhythm' },
      pausedUntil: null,
      check: null,
      lastAnswer: null,
      lastSilenceAt: null,
      underwayTimes: 0,
      crisis: null,
    },
    climbs: [],
    tasks: [],
    closed: null,
    closedTimes: 0,
  };
}

function evolveCase(advice: Advice, event: CaseEvent, at: number): Advice {
  switch (event.type) {
    case 'AdviceRegistered':
      throw new Error('A case begins once');
    case 'ReferrerChanged':
      return {
        ...advice,
        parties: { ...advice.parties, referrer: event.to },
        monitoring: askedAnew(advice.monitoring, event.nextCheckAt),
      };
    case 'MovedToAgreement':
      return {
        ...advice,
        climbs: advice.climbs.map((climb) => ({
          ...climb,
          stand: event.climbs.find((moved) => moved.climb === climb.id)?.stand ?? climb.stand,
        })),
      };
    case 'PartiesChanged':
      return { ...advice, parties: withChange(advice.parties, event.to) };
    case 'RhythmChanged': {
      const { monitoring } = advice;
      const next = event.nextCheckAt === undefined ? monitoring.next : rhythmAt(event.nextCheckAt);
      return { ...advice, rhythm: event.to, rhythmBefore: event.from, monitoring: { ...monitoring, next } };
    }
    case 'ActionLogged': {
      const { entry, on, what } = event;
      return { ...advice, entries: entry, logged: [...(advice.logged ?? []), { entry, on, what }] };
    }
    case 'LoggedWithdrawn':
      return { ...advice, logged: (advice.logged ?? []).filter(({ entry }) => entry !== event.entry) };
    case 'MailReplied':
    case 'AutoReplied':
    case 'LetterReturned':
      return advice;
    case 'AdviceClosed':
      return {
        ...advice,
        status: 'closed',
        closed: { reason: event.reason, at },
        closedTimes: advice.closedTimes + 1,
        tasks: [],
        ...(advice.putAway === undefined ? {} : { putAway: null }),
        monitoring: { ...advice.monitoring, next: null, pausedUntil: null },
      };
    case 'AdviceReopened':
      return {
        ...advice,
        status: 'open',
        closed: null,
        monitoring: askedAnew(advice.monitoring, event.nextCheckAt),
      };
  }
}

/** What was asked before waits for nobody any more, and the silence about it no longer counts. */
function askedAnew(monitoring: Advice['monitoring'], at: number): Advice['monitoring'] {
  const { check } = monitoring;
  return {
    ...monitoring,
    lastSilenceAt: null,
    check: check && { ...check, state: 'void', remindAt: [], silentAt: null },
    next: { at, purpose: 'anew' },
  };
}

function rhythmAt(at: number): Advice['monitoring']['next'] {
  return { at, purpose: 'rhythm' };
}
