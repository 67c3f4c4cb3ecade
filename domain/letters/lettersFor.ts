// Which letters an event asks for: to whom, how urgent, and from when until when they make sense.
import { pointlessBecause } from './pointless.ts';
import { mayLeaveAt, type Letter, type LetterKind, type LetterSubject } from './letter.ts';
import { climbOf, isPressing, type Advice } from '../advice/advice.ts';
import type { Context } from '../advice/context.ts';
import type { AdviceEvent, Recorded } from '../advice/events.ts';
import type { PersonId } from '../advice/parties.ts';
import { localDateOf } from '../calendar/amsterdam.ts';
import { answerTerm } from '../calendar/terms.ts';
import type { Climb } from '../escalation/climb.ts';
import { openNotices, reachedPeople } from '../escalation/climbedRungs.ts';
import { actingChairs, onDuty, regionPeople } from '../escalation/recipients.ts';
import type { LocalDate } from '../time.ts';

/**
 * Per kind: what leaves first, and for how many working days it is worth trying. An announcement is tried shortest:
 * without it the chair has no veto, and the rung then asks for a yes instead.
 */
const post: Readonly<Record<LetterKind, { priority: number; triedFor: number }>> = {
  crisis: { priority: 0, triedFor: 5 },
  notice: { priority: 1, triedFor: 10 },
  answeredMeanwhile: { priority: 1, triedFor: 10 },
  announcement: { priority: 2, triedFor: 3 },
  task: { priority: 2, triedFor: 10 },
  taskOverdue: { priority: 2, triedFor: 5 },
  taskReminder: { priority: 3, triedFor: 5 },
  colleagueReplied: { priority: 3, triedFor: 10 },
  check: { priority: 4, triedFor: 6 },
  checkReminder: { priority: 4, triedFor: 3 },
  ending: { priority: 5, triedFor: 20 },
  thanksReferrer: { priority: 5, triedFor: 20 },
  // What somebody did a moment ago: after some days the page tells them as well.
  commitmentConfirmed: { priority: 3, triedFor: 3 },
  commitmentReminder: { priority: 3, triedFor: 2 },
  commitmentLapsed: { priority: 2, triedFor: 5 },
  // By then the chair has called, or was reminded to.
  helpOffered: { priority: 3, triedFor: 3 },
};

/** The letters that a decision asks for, each once, less those that the rest of it has already made pointless. */
export function lettersOf(events: readonly Recorded[], advice: Advice, context: Context): readonly Letter[] {
  if (events.length === 0) return [];
  const letters = new Map<string, Letter>();
  for (const recorded of events) {
    for (const letter of lettersFor(recorded, advice, context)) letters.set(letter.key, letter);
  }
  return [...letters.values()].filter((letter) => pointlessBecause(letter, advice) === null);
}

/**
 * The letters that an event asks for.
 * @param advice the case as it stands after the event
 */
export function lettersFor({ event, seq }: Recorded, advice: Advice, context: Context): readonly Letter[] {
  return wishes(event, advice, context).map((wish) => letter(seq, wish, context));
}

interface Wish {
  readonly kind: LetterKind;
  readonly to: PersonId;
  readonly about: LetterSubject;
}

function letter(seq: number, { kind, to, about }: Wish, context: Context): Letter {
  const { calendar } = context.agreement;
  const { priority, triedFor } = post[kind];
  const readyAt = mayLeaveAt({ kind }, calendar, context.now);
  const uselessAfter = answerTerm(calendar, readyAt, triedFor);
  return { key: `${seq}/${kind}/${to}`, kind, to, about, priority, readyAt, uselessAfter };
}

function toAll(people: readonly PersonId[], kind: LetterKind, about: LetterSubject): readonly Wish[] {
  return people.map((to) => ({ kind, to, about }));
}

function wishes(event: AdviceEvent, advice: Advice, context: Context): readonly Wish[] {
  switch (event.type) {
    case 'CheckAsked':
      return [{ kind: 'check', to: referrerOnDuty(advice, context), about: { check: event.check } }];
    case 'ReferrerReminded':
      return [
        {
          kind: 'checkReminder',
          to: referrerOnDuty(advice, context),
          about: { check: event.check, reminder: event.reminder },
        },
      ];
    case 'CrisisReported': {
      const people = new Set([...actingChairs(context), ...regionPeople('processSupporter', context)]);
      return toAll([...people], 'crisis', { times: event.report });
    }
    case 'RungAnnounced':
      return toAll(actingChairs(context), 'announcement', { climb: event.climb, rung: event.rung });
    case 'RungNotified': {
      const { climb, rung, attempt } = event;
      return event.receivers.map(({ person }) => ({
        kind: 'notice',
        to: person,
        about: { climb, rung, attempt },
      }));
    }
    case 'NoticeArrived':
      return lateArrival(event.person, advice, climbOf(advice, event.climb));
    case 'NoticeReplied': {
      if (!event.counts) return [];
      const climb = climbOf(advice, event.climb);
      const others = climb ? openNotices(climb).filter(({ person }) => person !== event.person) : [];
      const about = { climb: event.climb, rung: event.rung };
      return others.map(({ person }) => ({ kind: 'colleagueReplied', to: person, about }));
    }
    case 'CommitmentMade':
      return [ofPromise('commitmentConfirmed', event)];
    case 'CommitmentReminded':
      return event.told ? [ofPromise('commitmentReminder', event)] : [];
    case 'CommitmentLapsed':
      return [ofPromise('commitmentLapsed', event)];
    case 'ClimbRested':
    case 'ReceiversReleased':
    case 'ClimbSettled':
      return toAll(event.tell, 'answeredMeanwhile', { climb: event.climb });
    case 'TaskRaised': {
      const about = { task: event.key };
      const help =
        event.kind === 'helpWanted' ? toAll([referrerOnDuty(advice, context)], 'helpOffered', about) : [];
      return isPressing(event.kind) && event.kind !== 'crisis'
        ? [...toAll(actingChairs(context), 'task', about), ...help]
        : [];
    }
    case 'TaskReminded': {
      const task = advice.tasks.find(({ key }) => key === event.key);
      const about = { task: event.key, times: task?.reminded ?? 0 };
      const chairs = actingChairs(context);
      const others = event.overdue
        ? new Set([...regionPeople('processSupporter', context), ...regionPeople('commissioner', context)])
        : new Set<PersonId>();
      for (const chair of chairs) others.delete(chair);
      return [...toAll(chairs, 'taskReminder', about), ...toAll([...others], 'taskOverdue', about)];
    }
    case 'AdviceClosed': {
      const about = { times: advice.closedTimes };
      const asked = new Set(advice.climbs.flatMap(reachedPeople).map(({ person }) => person));
      // A question that is void was put to someone who is not the one to ask, or before the case was reopened.
      const { check } = advice.monitoring;
      const thanks =
        check && check.state !== 'void'
          ? toAll([referrerOnDuty(advice, context)], 'thanksReferrer', about)
          : [];
      return [...toAll([...asked], 'ending', about), ...thanks];
    }
    default:
      return [];
  }
}

/** The referrer, or who stands in today. */
function referrerOnDuty({ parties }: Advice, { directory, now }: Context): PersonId {
  return onDuty(directory, parties.referrer, localDateOf(now));
}

/** To whoever promised, about their promise of that day. */
function ofPromise(
  kind: LetterKind,
  { climb, rung, person, before }: Extract<AdviceEvent, { readonly before: LocalDate }>,
): Wish {
  return { kind, to: person, about: { climb, rung, before } };
}

/** A notice that had left before the case changed is followed by word that it is no longer needed. */
function lateArrival(to: PersonId, advice: Advice, climb: Climb | undefined): readonly Wish[] {
  if (advice.status === 'closed') {
    // Whoever had an earlier notice too was told at the closing.
    const arrived = advice.climbs
      .flatMap(({ rungs }) => rungs.flatMap(({ notices }) => notices))
      .filter(({ person, letter }) => person === to && letter === 'arrived');
    return arrived.length > 1 ? [] : [{ kind: 'ending', to, about: { times: advice.closedTimes } }];
  }
  const stand = climb?.stand;
  // Who is asked anew gets a letter that says so.
  const over = stand?.at === 'resting' || (stand?.at === 'settled' && stand.because !== 'askedAnew');
  return climb && over ? [{ kind: 'answeredMeanwhile', to, about: { climb: climb.id } }] : [];
}
