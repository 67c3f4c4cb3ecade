// Lets time pass for one case: one short transaction, after which its workflow knows how long to sleep.
import type { Clock } from './clock.ts';
import type { Database, RegionCode } from '../store/database.ts';
import { execute } from '../store/execute.ts';
import { spreadOf } from '../store/spread.ts';
import { nextDeadline } from '../domain/advice/deadlines.ts';
import { agendaOf, highestRung } from '../domain/forecast/agenda.ts';
import type { Advice } from '../domain/advice/advice.ts';

/** All that Temporal knows of a case: where it is, and nothing that it is about. */
export interface AdviceRef {
  readonly region: RegionCode;
  readonly adviceId: string;
}

/** What a case's workflow does next. */
export interface Advanced {
  /** Closed, or gone: there is nothing more to wake for. */
  readonly over: boolean;
  /** When it wakes for its next deadline, on the workflow's clock; a moment and no span, for we may be kept from saying it. */
  readonly wakeAt: number;
  /** For the Temporal UI: codes and moments only. */
  readonly coming: string;
  readonly standing: string;
  readonly nextDue: string | null;
  readonly highestRung: number;
}

export type Advance = (advice: AdviceRef, workflowNow: number) => Promise<Advanced>;

/**
 * @param workflowNow the workflow's own time: ahead of the wall clock under Temporal's time skipping, behind it after an
 * outage, so that the later of the two is taken
 */
export function createAdvance(database: Database, clock: Clock): Advance {
  return async ({ region, adviceId }, workflowNow) => {
    const now = clock.later(workflowNow);
    const executed = await execute(
      database,
      region,
      adviceId,
      { type: 'passTime' },
      { part: 'time' },
      now,
      true,
    );
    if ('refusal' in executed) throw new Error(`Time was refused: ${executed.refusal.code}`);
    if ('unknown' in executed) return { ...over, standing: 'erased' };
    return advanced(executed.advice, clock, spreadOf(region));
  };
}

const over: Advanced = {
  over: true,
  wakeAt: 0,
  coming: 'nothing',
  standing: 'closed',
  nextDue: null,
  highestRung: 0,
};

function advanced(advice: Advice, clock: Clock, spreadMs: number): Advanced {
  const due = nextDeadline(advice);
  if (due === null) return over;
  const [first] = agendaOf(advice).toSorted((one, other) => one.at - other.at);
  const climbs = advice.climbs.map(({ id, stand }) =>
    'rung' in stand ? `${id} ${stand.at} rung ${stand.rung}` : `${id} ${stand.at}`,
  );
  return {
    over: false,
    wakeAt: clock.elsewhere(due) + spreadMs,
    coming: first
      ? [first.what, first.climb, first.rung && `rung ${first.rung}`].filter(Boolean).join(' ')
      : 'nothing',
    standing: [`check ${advice.monitoring.check?.state ?? 'not asked yet'}`, ...climbs].join('; '),
    nextDue: new Date(due).toISOString(),
    highestRung: highestRung(advice),
  };
}
