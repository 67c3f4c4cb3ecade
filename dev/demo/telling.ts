// How the demo's stories are told: in working days ago, by what people did.
import { randomUUID } from 'node:crypto';
import type { Cast } from './cast.ts';
import type { CaseCommand } from '../../store/execute.ts';
import type { Actor } from '../../domain/advice/events.ts';
import type { CaseFacts } from '../../domain/advice/facts.ts';
import type { AdviceFacts, Parties, Rhythm } from '../../domain/advice/parties.ts';
import { instantOf, localDateOf, plusDays } from '../../domain/calendar/amsterdam.ts';
import { minusWorkingDays, plusWorkingDays, roundOn, type Calendar } from '../../domain/calendar/calendar.ts';
import type { Reply } from '../../domain/escalation/climb.ts';
import type { Answer, StatedCause } from '../../domain/monitoring/answer.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';

export interface Story {
  readonly id: string;
  readonly parties: Parties;
  readonly facts: AdviceFacts;
  readonly rhythm: Rhythm;
  readonly registeredAt: Instant;
  readonly acts: readonly Act[];
}

/** What someone did at a moment, given how the case stood then; null for nothing after all. */
export interface Act {
  readonly at: Instant;
  readonly does: (facts: CaseFacts) => { readonly command: CaseCommand; readonly actor: Actor } | null;
}

/** The words to tell stories with, as of a moment: "today" is the last working day whose morning round is over. */
export function createTeller(cast: Cast, calendar: Calendar, now: Instant) {
  const today = localDateOf(now);
  const over = roundOn(calendar, today) <= now;
  const anchor = minusWorkingDays(calendar, over ? plusDays(today, 1) : today, 1);
  const ago = (workingDays: number): LocalDate => minusWorkingDays(calendar, anchor, workingDays);
  const ahead = (workingDays: number): LocalDate => plusWorkingDays(calendar, anchor, workingDays);
  const at = (workingDaysAgo: number, time: string): Instant => instantOf(ago(workingDaysAgo), time);

  const chairDoes = (when: Instant, command: CaseCommand): Act => ({
    at: when,
    does: () => ({ command, actor: { part: 'chair', person: cast.person.marja } }),
  });

  /** The referrer answers whatever is asked then, if anything is. */
  const answers = (when: Instant, answer: Answer): Act => ({
    at: when,
    does({ advice }) {
      const { check } = advice.monitoring;
      if (advice.status === 'closed' || (check?.state !== 'asked' && check?.state !== 'silent')) return null;
      const { number, answeredTimes, person } = check;
      return {
        command: { type: 'answerCheck', check: number, answer, answeredTimes },
        actor: { part: 'referrer', person },
      };
    },
  });

  return {
    ago,
    ahead,
    at,
    chairDoes,

    /** A case, registered so many working days ago; the advice was given two days before. */
    story: (
      parties: Parties,
      workingDaysAgo: number,
      acts: readonly (Act | readonly Act[])[],
      more: { readonly rhythm?: Rhythm; readonly facts?: Partial<AdviceFacts> } = {},
    ): Story => ({
      id: randomUUID(),
      parties,
      facts: {
        givenOn: ago(workingDaysAgo + 2),
        caseType: 'process',
        kind: 'careMediation',
        force: 'urgent',
        financierConsent: 'yes',
        ...more.facts,
      },
      rhythm: more.rhythm ?? { every: 'week' },
      registeredAt: at(workingDaysAgo, '10:30'),
      acts: acts.flat(),
    }),

    /** Every day at twenty past eleven, what is asked gets this answer. */
    faithful: (from: number, until: number, answer: Answer): readonly Act[] =>
      Array.from({ length: from - until + 1 }, (_, index) => answers(at(from - index, '11:20'), answer)),

    /** Stuck for a cause that the referrer names, on a question that the chair asks that morning; and every day since. */
    stuckSince: (from: number, until: number, cause: StatedCause, why: string): readonly Act[] => [
      chairDoes(at(from, '09:40'), { type: 'askReferrer', reason: 'Het team hoorde dat het stokt.' }),
      ...Array.from({ length: from - until + 1 }, (_, index) =>
        answers(at(from - index, '11:20'), stuck(cause, why)),
      ),
    ],

    answers,

    /** The receiver of the latest rung of a ladder replies. */
    replies: (when: Instant, ladder: string, reply: Reply): Act => ({
      at: when,
      does({ advice }) {
        const climb = advice.climbs.findLast((candidate) => candidate.ladder === ladder);
        const record = climb?.rungs.at(-1);
        const notice = record?.notices.find(({ letter }) => letter === 'arrived');
        if (!climb || !record || !notice) return null;
        const { person } = notice;
        return {
          command: { type: 'reply', climb: climb.id, rung: record.rung, person, reply },
          actor: { part: 'receiver', person },
        };
      },
    }),

    /** The notice to someone on the latest rung comes back. */
    bounces: (when: Instant, to: string): Act => ({
      at: when,
      does({ advice }) {
        const climb = advice.climbs.findLast(({ stand }) => stand.at !== 'settled');
        const record = climb?.rungs.at(-1);
        if (!climb || !record) return null;
        const about = { climb: climb.id, rung: record.rung, attempt: record.attempt };
        return {
          command: { type: 'recordFailure', because: 'bounced', letter: { kind: 'notice', to, about } },
          actor: { part: 'post' },
        };
      },
    }),
  };
}

function stuck(where: StatedCause, why: string): Answer {
  const followed = where === 'laidAside' ? 'no' : 'yes';
  return { followed, realised: 'no', stuck: { where, why }, bridging: 'yes', helpWanted: false };
}
