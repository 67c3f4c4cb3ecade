// What a case has coming and what is late in it, in the words of a chair's week.
import { reminderOf, type Advice } from '../advice/advice.ts';
import { isRunning, type Climb } from '../escalation/climb.ts';
import type { Instant } from '../time.ts';

/** What comes, for the chair's board. */
export type AgendaWhat =
  | 'check'
  | 'reminder'
  | 'answerDue'
  | 'checksResume'
  | 'announcement'
  | 'notice'
  | 'holdEnds'
  | 'commitmentReminder'
  | 'commitmentDue'
  | 'repliesDue'
  | 'climbResumes'
  | 'taskReminder';

export interface AgendaItem {
  readonly at: Instant;
  readonly what: AgendaWhat;
  readonly climb?: string;
  readonly rung?: number;
}

/** What an open case has coming by itself, one step ahead on each of its lines; not in order. */
export function agendaOf(advice: Advice): readonly AgendaItem[] {
  if (advice.status === 'closed') return [];
  const { next, pausedUntil, check } = advice.monitoring;
  const items: AgendaItem[] = [];
  if (pausedUntil !== null) items.push({ at: pausedUntil, what: 'checksResume' });
  else {
    if (next) items.push({ at: next.at, what: 'check' });
    const [reminder] = check?.remindAt ?? [];
    if (reminder !== undefined) items.push({ at: reminder, what: 'reminder' });
    if (check?.silentAt) items.push({ at: check.silentAt, what: 'answerDue' });
  }
  for (const climb of advice.climbs) items.push(...ofClimb(climb));
  for (const task of advice.tasks) {
    const at = reminderOf(task, advice);
    if (at !== null) items.push({ at, what: 'taskReminder' });
  }
  return items;
}

function ofClimb({ id: climb, stand, paused }: Climb): readonly AgendaItem[] {
  if (paused) return [{ at: paused.until, what: 'climbResumes', climb }];
  switch (stand.at) {
    case 'toAnnounce':
      // A rung is prepared at once; only above the top something is waited for, and it is the top's replies.
      return [{ at: stand.dueAt, what: 'repliesDue', climb, rung: stand.rung - 1 }];
    case 'announced':
    case 'approved':
      return [{ at: stand.goesAt, what: 'notice', climb, rung: stand.rung }];
    case 'held':
      return [{ at: stand.until, what: 'holdEnds', climb, rung: stand.rung }];
    case 'waiting':
      return [
        // Above the top there is nothing to announce, and without a veto window neither.
        ...(stand.announceAt < stand.goesAt
          ? [{ at: stand.announceAt, what: 'announcement', climb, rung: stand.rung + 1 } as const]
          : []),
        { at: stand.goesAt, what: 'repliesDue', climb, rung: stand.rung },
      ];
    case 'committed':
      return [
        ...(stand.remindAt === undefined
          ? []
          : [{ at: stand.remindAt, what: 'commitmentReminder', climb, rung: stand.rung } as const]),
        { at: stand.dueAt, what: 'commitmentDue', climb, rung: stand.rung },
      ];
    default:
      return [];
  }
}

/** Who should have answered by now. */
export interface Lateness {
  readonly what: 'referrer' | 'commitment';
  readonly since: Instant;
}

/** What is late in an open case; null when nothing is. */
export function latenessOf(advice: Advice): Lateness | null {
  if (advice.status === 'closed') return null;
  const { check, lastSilenceAt } = advice.monitoring;
  const broken = advice.climbs.find(({ stand }) => stand.at === 'asking' && stand.then === 'afterCommitment');
  if (broken?.stand.at === 'asking') return { what: 'commitment', since: broken.stand.goesAt };
  if (lastSilenceAt === null) return null;
  const answered = check?.state === 'answered' || (advice.monitoring.lastAnswer?.at ?? 0) > lastSilenceAt;
  return answered ? null : { what: 'referrer', since: lastSilenceAt };
}

/** The highest rung that any running climb of the case has come to; 0 when none runs. */
export function highestRung(advice: Advice): number {
  return Math.max(
    0,
    ...advice.climbs.filter(isRunning).flatMap(({ rungs }) => rungs.map(({ rung }) => rung)),
  );
}
