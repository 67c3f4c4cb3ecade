// What people did in a case, read back from its events: commands that can be given once more, under other rules.
import type { Advice } from '../advice/advice.ts';
import { because } from '../advice/because.ts';
import type { Command } from '../advice/commands.ts';
import type { Actor, AdviceEvent, Recorded } from '../advice/events.ts';
import type { PersonId } from '../advice/parties.ts';
import { localDateOf } from '../calendar/amsterdam.ts';
import { nextRound, type Calendar } from '../calendar/calendar.ts';
import type { ClimbId } from '../escalation/climb.ts';
import type { Instant } from '../time.ts';

/** Something that somebody did. */
export interface PastAct {
  readonly at: Instant;
  readonly actor: Actor;
  /** Made for a case as it stands when it is done again: its questions and letters can have other numbers. Null: it has no place there. */
  readonly command: (advice: Advice) => Command | null;
  /** The chair's yes to a rung. */
  readonly yesTo?: { readonly climb: ClimbId; readonly rung: number };
}

/**
 * Everything that people did in a case after it was registered, in order. Left out: what became of letters, notifying a
 * rung once more because of that; tasks that were put away and what was logged, which move nothing; and moving to another
 * agreement, for a replay is lived under one.
 * @param calendar of the case's own agreement
 */
export function pastActs(events: readonly Recorded[], calendar: Calendar): readonly PastAct[] {
  return inOneGo(events).flatMap((group) => {
    const [first] = group;
    if (!first || first.actor.part === 'time' || first.actor.part === 'post') return [];
    const steered = first.actor.part !== 'referrer' && first.actor.part !== 'receiver';
    const happened = { steered, at: first.at, calendar, events: group.map(({ event }) => event) };
    return happened.events.flatMap((event): PastAct[] => {
      const command = commandOf(event, happened);
      if (!command) return [];
      const { at, actor } = first;
      const yes = event.type === 'RungApproved' && { yesTo: { climb: event.climb, rung: event.rung } };
      return [{ at, actor, command, ...yes }];
    });
  });
}

/** Events that one person brought about at one moment. */
function inOneGo(events: readonly Recorded[]): readonly (readonly Recorded[])[] {
  const groups: Recorded[][] = [];
  for (const one of events) {
    const last = groups.at(-1);
    const before = last?.[0];
    const same =
      before?.at === one.at &&
      before.actor.part === one.actor.part &&
      before.actor.person === one.actor.person;
    if (last && same) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

interface Together {
  /** By the chair or who acts for them: what an answer brings about looks the same, and is no act of its own. */
  readonly steered: boolean;
  readonly at: Instant;
  readonly calendar: Calendar;
  readonly events: readonly AdviceEvent[];
}

type Make = PastAct['command'];
const always =
  (command: Command): Make =>
  () =>
    command;

function commandOf(event: AdviceEvent, together: Together): Make | null {
  switch (event.type) {
    case 'CheckAnswered':
      return ({ monitoring: { check } }) =>
        check && {
          type: 'answerCheck',
          check: check.number,
          answeredTimes: check.answeredTimes,
          answer: event.answer,
        };
    case 'CrisisReported':
      return always({ type: 'reportCrisis' });
    case 'WrongReferrerReported':
      return always({ type: 'reportWrongReferrer' });
    case 'NoticeReplied':
      return (advice) => {
        const notice = noticeTo(advice, event);
        return notice && { type: 'reply', ...notice, person: event.person, reply: event.reply };
      };
    default:
      return together.steered ? byChair(event, together) : null;
  }
}

/** The letter that somebody answers: of the same rung where they have one, else the last that they were sent. */
function noticeTo(
  { climbs }: Advice,
  { climb, rung, person }: { readonly climb: ClimbId; readonly rung: number; readonly person: PersonId },
): { readonly climb: ClimbId; readonly rung: number } | null {
  const notices = climbs.flatMap(({ id, rungs }) =>
    rungs
      .filter(({ notices }) => notices.some((notice) => notice.person === person))
      .map((record) => ({ climb: id, rung: record.rung, at: record.notifiedAt })),
  );
  const same = notices.find((notice) => notice.climb === climb && notice.rung === rung);
  const last = notices.toSorted((one, other) => one.at - other.at).at(-1);
  const found = same ?? last;
  return found ? { climb: found.climb, rung: found.rung } : null;
}

function byChair(event: AdviceEvent, together: Together): Make | null {
  switch (event.type) {
    case 'RungApproved':
      return always({ type: 'approve', climb: event.climb, rung: event.rung, ...because(event) });
    case 'RungHeld': {
      const { climb, rung, reason } = event;
      return always({ type: 'hold', climb, rung, reason, until: localDateOf(event.until) });
    }
    case 'RungJumpedTo':
      return always({ type: 'jump', climb: event.climb, rung: event.rung, reason: event.reason });
    case 'ClimbPaused': {
      const { climb, reason } = event;
      return always({ type: 'pause', climb, reason, until: localDateOf(event.until) });
    }
    case 'ClimbResumed':
      return always({ type: 'resume', climb: event.climb, ...because(event) });
    case 'ClimbSettled':
      // The other reasons follow from something else that was done.
      return event.because === 'byChair'
        ? always({ type: 'settle', climb: event.climb, reason: event.reason ?? '' })
        : null;
    case 'ClimbStarted': {
      const { ladder, cause, entryRung: rung, reason } = event;
      return reason === undefined ? null : always({ type: 'startClimb', ladder, cause, rung, reason });
    }
    case 'ChecksPaused':
      return always({ type: 'pauseChecks', reason: event.reason, until: localDateOf(event.until) });
    case 'ChecksResumed':
      // A chair who asks the referrer ends a pause too, without waiting for the next round.
      return event.next.at === nextRound(together.calendar, together.at)
        ? always({ type: 'resumeChecks', ...because(event) })
        : always({ type: 'askReferrer', ...because(event) });
    case 'NextCheckSet':
      return event.next?.purpose === 'anew' ? always({ type: 'askReferrer', ...because(event) }) : null;
    case 'TaskDone':
      return afterTask(event.key, event.note, together);
    case 'ReferrerChanged':
      return always({ type: 'changeReferrer', person: event.to, reason: event.reason });
    case 'PartiesChanged':
      return always({ type: 'changeParties', change: event.to, reason: event.reason });
    case 'RhythmChanged':
      return always({ type: 'changeRhythm', rhythm: event.to, reason: event.reason });
    case 'AdviceClosed':
      return always({ type: 'close', reason: event.reason });
    case 'AdviceReopened':
      return always({ type: 'reopen', reason: event.reason });
    default:
      return null;
  }
}

/** Two acts of the chair are told by the task that they end: choosing ladders, and going on after care that was reported. */
function afterTask(key: string, note: string | undefined, together: Together): Make | null {
  const goesOn = together.events.some(({ type }) => type === 'NextCheckSet');
  if (key.startsWith('realised:') && note !== undefined && goesOn) {
    return always({ type: 'keepFollowing', reason: note });
  }
  if (!key.startsWith('causeChanged:')) return null;
  const moved = together.events.some(
    (event) =>
      (event.type === 'ClimbSettled' && event.because === 'moved') || event.type === 'ClimbCauseChanged',
  );
  const added = together.events.some(
    (event) => event.type === 'ClimbStarted' && event.evidence.kind === 'answer',
  );
  const choice = moved ? 'move' : added ? 'add' : 'keep';
  return always({ type: 'chooseLadders', choice });
}
