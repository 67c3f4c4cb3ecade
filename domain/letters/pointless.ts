// Whether a letter that did not leave yet still makes sense, now that the case has changed.
import type { LetterReference } from './letter.ts';
import { climbOf, type Advice } from '../advice/advice.ts';

/** Why a letter was withdrawn. */
export type Pointless = 'adviceClosed' | 'adviceReopened' | 'answered' | 'overtaken' | 'paused' | 'taskDone';

/** Why a letter would be pointless now; null while it makes sense. */
export function pointlessBecause({ kind, to, about }: LetterReference, advice: Advice): Pointless | null {
  const closed = advice.status === 'closed';
  switch (kind) {
    case 'crisis':
      return null;
    case 'ending':
    case 'thanksReferrer':
      return closed && advice.closedTimes === about.times ? null : 'adviceReopened';
    case 'check':
    case 'checkReminder': {
      const { check, pausedUntil } = advice.monitoring;
      if (closed) return 'adviceClosed';
      if (pausedUntil !== null) return 'paused';
      if (check?.number !== about.check) return 'overtaken';
      return check?.state === 'asked' ? null : check?.state === 'answered' ? 'answered' : 'overtaken';
    }
    case 'notice': {
      if (closed) return 'adviceClosed';
      const climb = climbOf(advice, about.climb);
      const record = climb?.rungs.find(
        ({ rung, attempt }) => rung === about.rung && attempt === about.attempt,
      );
      const notice = record?.notices.find(({ person }) => person === to);
      if (notice?.letter === 'pending') return null;
      return climb?.paused ? 'paused' : 'overtaken';
    }
    case 'announcement': {
      if (closed) return 'adviceClosed';
      const stand = climbOf(advice, about.climb)?.stand;
      return stand?.at === 'announced' && stand.rung === about.rung ? null : 'overtaken';
    }
    case 'commitmentConfirmed':
    case 'commitmentReminder': {
      if (closed) return 'adviceClosed';
      const climb = climbOf(advice, about.climb);
      const { stand } = climb ?? {};
      const stands = stand?.at === 'committed' && stand.person === to && stand.before === about.before;
      if (!stands) return 'overtaken';
      // Until the pause is over nobody is asked whether it was done.
      return climb?.paused ? 'paused' : null;
    }
    case 'commitmentLapsed': {
      if (closed) return 'adviceClosed';
      const climb = climbOf(advice, about.climb);
      if (!climb || climb.stand.at === 'settled' || climb.stand.at === 'resting') return 'overtaken';
      const notices = climb.rungs
        .filter(({ rung }) => rung === about.rung)
        .flatMap((record) => record.notices);
      const reply = notices.findLast(({ person }) => person === to)?.reply;
      return reply?.kind === 'arrange' && reply.before === about.before ? null : 'answered';
    }
    case 'helpOffered':
    case 'task':
    case 'taskReminder':
    case 'taskOverdue':
      return advice.tasks.some(({ key }) => key === about.task) ? null : 'taskDone';
    case 'colleagueReplied':
      if (closed) return 'adviceClosed';
      return climbOf(advice, about.climb)?.stand.at === 'settled' ? 'overtaken' : null;
    case 'answeredMeanwhile': {
      if (closed) return 'adviceClosed';
      const stand = climbOf(advice, about.climb)?.stand;
      // Who is being asked anew should not read after that that nothing is asked.
      return stand?.at === 'settled' && stand.because === 'askedAnew' ? 'overtaken' : null;
    }
  }
}
