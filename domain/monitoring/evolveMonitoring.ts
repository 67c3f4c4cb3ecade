// What each monitoring event changes in what is asked of the referrer.
import { verdictOf } from './answer.ts';
import type { Check, Monitoring } from '../advice/advice.ts';
import type { AdviceEvent, MonitoringEvent } from '../advice/events.ts';
import type { Instant } from '../time.ts';

const types: ReadonlySet<AdviceEvent['type']> = new Set<MonitoringEvent['type']>([
  'CheckAsked',
  'NextCheckSet',
  'CheckArrived',
  'CheckUnreached',
  'ReferrerReminded',
  'ReferrerFellSilent',
  'CheckAnswered',
  'CrisisReported',
  'WrongReferrerReported',
  'ChecksPaused',
  'ChecksResumed',
]);

export function isMonitoringEvent(event: AdviceEvent): event is MonitoringEvent {
  return types.has(event.type);
}

/** Nothing more is waited for: neither reminded of nor silent. */
const quiet = { remindAt: [], silentAt: null };

function withCheck(monitoring: Monitoring, number: number, change: Partial<Check>): Monitoring {
  const { check } = monitoring;
  return check?.number === number ? { ...monitoring, check: { ...check, ...change } } : monitoring;
}

/** The monitoring of a case after an event. Events about a check that is no longer the latest change nothing. */
export function evolveMonitoring(monitoring: Monitoring, event: MonitoringEvent, at: Instant): Monitoring {
  switch (event.type) {
    case 'CheckAsked': {
      const { check: number, purpose, person, climb } = event;
      return {
        ...monitoring,
        check: {
          number,
          purpose,
          person,
          ...(climb === undefined ? {} : { climb }),
          askedAt: at,
          state: 'asked',
          ...quiet,
          reminded: 0,
          answeredTimes: 0,
        },
      };
    }
    case 'NextCheckSet':
      // With nothing left to ask there is nothing to pause either: the end of the pause would ask after all.
      return {
        ...monitoring,
        next: event.next,
        pausedUntil: event.next === null ? null : monitoring.pausedUntil,
      };
    case 'CheckArrived':
      return withCheck(monitoring, event.check, {
        arrivedAt: at,
        remindAt: event.remindAt,
        silentAt: event.silentAt,
      });
    case 'CheckUnreached':
      return { ...withCheck(monitoring, event.check, { state: 'unreached', ...quiet }), lastSilenceAt: null };
    case 'ReferrerReminded':
      return withCheck(monitoring, event.check, {
        reminded: event.reminder,
        remindAt: event.remindAt,
        silentAt: event.silentAt,
      });
    case 'ReferrerFellSilent':
      return { ...withCheck(monitoring, event.check, { state: 'silent', ...quiet }), lastSilenceAt: at };
    case 'CheckAnswered': {
      const underway = verdictOf(event.answer).is === 'underway';
      const answered = monitoring.check?.answeredTimes ?? 0;
      const times = event.amends ? Math.max(0, monitoring.underwayTimes - 1) : monitoring.underwayTimes;
      return {
        ...withCheck(monitoring, event.check, { state: 'answered', ...quiet, answeredTimes: answered + 1 }),
        lastAnswer: { check: event.check, at, answer: event.answer },
        underwayTimes: underway ? times + 1 : 0,
      };
    }
    case 'CrisisReported':
      return { ...monitoring, crisis: { reports: event.report, lastAt: at } };
    case 'WrongReferrerReported':
      return {
        ...withCheck(monitoring, event.check, { state: 'void', ...quiet }),
        next: null,
        pausedUntil: null,
        // It was not the right person who was silent.
        lastSilenceAt: null,
      };
    case 'ChecksPaused':
      // A question that is out may still be answered, but nobody is silent while the chair asked for quiet.
      return {
        ...monitoring,
        pausedUntil: event.until,
        check: monitoring.check && { ...monitoring.check, ...quiet },
      };
    case 'ChecksResumed':
      return { ...monitoring, pausedUntil: null, next: event.next };
  }
}
