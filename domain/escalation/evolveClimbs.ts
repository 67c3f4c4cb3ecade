// What each climb event changes in the climbs of a case.
import { isRunning, type Climb, type Notice, type RungRecord } from './climb.ts';
import type { ClimbEvent } from './climbEvents.ts';
import type { AdviceEvent } from '../advice/events.ts';
import type { PersonId } from '../advice/parties.ts';
import type { Instant } from '../time.ts';

/** Climb events are those that name the climb as what they are about, and are no question to the referrer. */
export function isClimbEvent(event: AdviceEvent): event is ClimbEvent {
  return 'climb' in event && event.type !== 'CheckAsked';
}

/** The climbs of a case after an event. */
export function evolveClimbs(climbs: readonly Climb[], event: ClimbEvent, at: Instant): readonly Climb[] {
  if (event.type !== 'ClimbStarted') {
    return climbs.map((climb) => (climb.id === event.climb ? evolveClimb(climb, event, at) : climb));
  }
  const { ladder, cause, evidence, entryRung, goesAt, pausedUntil } = event;
  const begun: Climb = {
    id: event.climb,
    ladder,
    cause,
    evidence,
    startedAt: at,
    entryRung,
    checkedAt: evidence.at,
    rungs: [],
    stand: event.approved
      ? { at: 'approved', rung: entryRung, goesAt }
      : { at: 'toAnnounce', rung: entryRung, dueAt: at, goesAt },
    paused: pausedUntil === undefined ? null : { since: at, until: pausedUntil },
  };
  return [...climbs, begun];
}

function evolveClimb(climb: Climb, event: Exclude<ClimbEvent, { type: 'ClimbStarted' }>, at: Instant): Climb {
  switch (event.type) {
    case 'ClimbContinued':
      return {
        ...climb,
        stand: { at: 'toAnnounce', rung: event.rung, dueAt: event.dueAt, goesAt: event.goesAt },
      };
    case 'ReferrerAskedFirst': {
      const { rung, goesAt, check, then } = event;
      return { ...climb, stand: { at: 'asking', rung, goesAt, check, then } };
    }
    case 'NewsConfirmed':
      return { ...climb, checkedAt: at };
    case 'RungSkipped': {
      const { rung } = event;
      return {
        ...climb,
        rungs: [...climb.rungs, { rung, skipped: true, notifiedAt: at, attempt: 1, notices: [] }],
      };
    }
    case 'RungAnnounced':
      return { ...climb, stand: { at: 'announced', rung: event.rung, goesAt: event.goesAt, arrived: false } };
    case 'AnnouncementArrived':
      return { ...climb, stand: { at: 'announced', rung: event.rung, goesAt: event.goesAt, arrived: true } };
    case 'RungProposed':
      return { ...climb, stand: { at: 'proposed', rung: event.rung, goesAt: event.goesAt } };
    case 'RungApproved':
      return { ...climb, stand: { at: 'approved', rung: event.rung, goesAt: event.goesAt } };
    case 'RungHeld':
      return {
        ...climb,
        stand: { at: 'held', rung: event.rung, goesAt: event.goesAt, until: event.until },
      };
    case 'RungJumpedTo':
      // The chair looked at the case: that is news enough to go on.
      return { ...climb, checkedAt: at, stand: { at: 'approved', rung: event.rung, goesAt: event.goesAt } };
    case 'RungNotified': {
      const { rung, attempt, receivers } = event;
      const notices = receivers.map((receiver): Notice => ({ ...receiver, letter: 'pending' }));
      const record: RungRecord = { rung, skipped: false, notifiedAt: at, attempt, notices };
      return { ...climb, rungs: [...climb.rungs, record], stand: { at: 'notified', rung } };
    }
    case 'NoticeArrived': {
      // It had left just before the climb was over: the letter that follows it says so.
      const over = climb.stand.at === 'settled' || climb.stand.at === 'resting';
      return changeNotice(withdrawSecond(climb, event), event, {
        letter: 'arrived',
        arrivedAt: event.sentAt ?? at,
        ...(over ? { released: true } : {}),
      });
    }
    case 'NoticeFailed':
      return changeNotice(climb, event, {
        letter: 'failed',
        ...(event.sentAt === undefined ? {} : { unknownSince: event.sentAt }),
      });
    case 'RungArrived':
      return {
        ...climb,
        stand: { at: 'waiting', rung: event.rung, announceAt: event.announceAt, goesAt: event.goesAt },
      };
    case 'RungUnreached':
      return { ...climb, stand: { at: 'unreached', rung: event.rung } };
    case 'NoticeReplied':
      return changeNotice(climb, event, { reply: event.reply, repliedAt: at });
    case 'CommitmentMade': {
      const { rung, person, before, dueAt, remindAt } = event;
      const reminder = remindAt === undefined ? {} : { remindAt };
      return {
        ...climb,
        stand: { at: 'committed', rung, person, before, dueAt, ...reminder },
        rungs: climb.rungs.map((record) =>
          record.rung === rung ? { ...record, committedAt: record.committedAt ?? at } : record,
        ),
      };
    }
    case 'CommitmentReminded': {
      if (climb.stand.at !== 'committed') return climb;
      const { remindAt: _, ...stand } = climb.stand;
      return { ...climb, stand };
    }
    case 'CommitmentLapsed':
      // Where the climb goes on to is an event of its own.
      return climb;
    case 'SolutionReported':
      return { ...climb, stand: { at: 'saidSolved', rung: event.rung, dueAt: event.dueAt } };
    case 'ClimbLeftToChair': {
      const { rung, because, before } = event;
      return { ...withdrawPending(climb), stand: { at: 'atChair', rung, because, before } };
    }
    case 'ClimbTakenUp':
      return { ...climb, stand: event.stand };
    case 'ClimbRested': {
      const { stand } = climb;
      const rung = 'rung' in stand ? stand.rung : 1;
      const promise = stand.at === 'committed' ? { promise: stand } : {};
      const { interrupted } = event;
      const anew = interrupted === undefined ? {} : { interrupted };
      return { ...release(climb, event.tell), stand: { at: 'resting', rung, ...promise, ...anew } };
    }
    case 'ReceiversReleased':
      return changeNotices(climb, (notice) => {
        if (notice.letter === 'pending' && event.withdraw.includes(notice.person))
          return { ...notice, letter: 'withdrawn' };
        return event.tell.includes(notice.person) && !notice.reply ? { ...notice, released: true } : notice;
      });
    case 'ClimbCauseChanged':
      return { ...climb, cause: event.cause };
    case 'ClimbPaused':
      return {
        ...withdrawPending(climb),
        stand: event.stand,
        // A pause that is moved began when it began: its days are given back to the wait in whole.
        paused: { since: climb.paused?.since ?? at, until: event.until },
      };
    case 'ClimbResumed':
      return { ...climb, paused: null, stand: event.stand };
    case 'ClimbSettled':
      return {
        ...release(climb, event.tell),
        paused: null,
        stand: { at: 'settled', because: event.because, settledAt: at },
      };
    case 'ClimbExhausted':
      return isRunning(climb) ? { ...climb, stand: { at: 'exhausted' } } : climb;
  }
}

interface Whereabouts {
  readonly rung: number;
  readonly attempt: number;
  readonly person: PersonId;
}

function changeNotice(climb: Climb, where: Whereabouts, change: Partial<Notice>): Climb {
  return changeNotices(climb, (notice, { rung, attempt }) =>
    rung === where.rung && attempt === where.attempt && notice.person === where.person
      ? { ...notice, ...change }
      : notice,
  );
}

/** Letters that did not leave yet will not: the store withdraws them in the same transaction. */
function withdrawPending(climb: Climb): Climb {
  return changeNotices(climb, (notice) =>
    notice.letter === 'pending' ? { ...notice, letter: 'withdrawn' } : notice,
  );
}

/** A letter that was taken for withdrawn arrived after all: the one that was to take its place need not leave. */
function withdrawSecond(climb: Climb, { rung, person }: Whereabouts): Climb {
  return changeNotices(climb, (notice, record) =>
    notice.letter === 'pending' && record.rung === rung && notice.person === person
      ? { ...notice, letter: 'withdrawn' }
      : notice,
  );
}

/** Nothing is asked any more, of those whose letter did not leave and of those who did not answer yet. */
function release(climb: Climb, people: readonly PersonId[]): Climb {
  return changeNotices(withdrawPending(climb), (notice) =>
    people.includes(notice.person) && !notice.reply ? { ...notice, released: true } : notice,
  );
}

function changeNotices(climb: Climb, change: (notice: Notice, record: RungRecord) => Notice): Climb {
  const changed = (record: RungRecord): RungRecord => ({
    ...record,
    notices: record.notices.map((notice) => change(notice, record)),
  });
  return { ...climb, rungs: climb.rungs.map(changed) };
}
