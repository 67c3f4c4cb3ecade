// What sets letters of one kind apart: the moment in a case at which they come, or to which rung.
import { climbOf, type Advice } from '../advice/advice.ts';
import type { Recorded } from '../advice/events.ts';
import type { LetterReference, LetterSubject } from './letter.ts';

/**
 * A name for the moment, the same for letters that say the same of any case: of a notice its ladder and rung, and whether
 * it is about silence; of a check why it is asked; of a lapsed promise how we know; of a task which it is (a reminder says the same of each); of an end why.
 */
export function momentOf(
  { kind, to, about }: LetterReference,
  advice: Advice,
  events: readonly Recorded[],
): string {
  const climb = climbOf(advice, about.climb);
  const because = climb?.cause === 'silence' ? 'silence' : 'stuck';
  switch (kind) {
    case 'check':
      return advice.monitoring.check?.purpose ?? 'rhythm';
    case 'checkReminder':
      return advice.monitoring.check?.remindAt.length === 0 ? 'last' : 'first';
    case 'notice':
      return [climb?.ladder, about.rung, because].join('-');
    case 'announcement':
      return because;
    case 'colleagueReplied':
      return (
        climb?.rungs.flatMap(({ notices }) => notices.flatMap(({ reply }) => reply?.kind ?? [])).at(-1) ?? ''
      );
    case 'answeredMeanwhile': {
      const release = events.findLast(
        ({ event }) =>
          (event.type === 'ClimbSettled' ||
            event.type === 'ClimbRested' ||
            event.type === 'ReceiversReleased') &&
          event.climb === about.climb,
      )?.event;
      const promised = climb?.rungs.some(({ notices }) =>
        notices.some(({ person, reply }) => person === to && reply?.kind === 'arrange'),
      );
      const because = release?.type === 'ClimbSettled' ? release.because : 'rests';
      return promised === true ? `promised-${because}` : because;
    }
    case 'commitmentLapsed': {
      const lapsed = events.findLast(
        ({ event }) => event.type === 'CommitmentLapsed' && event.climb === about.climb,
      )?.event;
      return lapsed?.type === 'CommitmentLapsed' ? lapsed.by : '';
    }
    case 'commitmentConfirmed':
    case 'commitmentReminder':
    case 'helpOffered':
      return '';
    case 'ending':
    case 'thanksReferrer':
      return advice.closed?.reason ?? '';
    case 'task':
      return taskKindOf(about);
    case 'taskReminder':
    case 'taskOverdue':
      return taskKindOf(about) === 'crisis' ? 'crisis' : 'task';
    case 'crisis':
      return (about.times ?? 1) === 1 ? 'first' : 'again';
  }
}

function taskKindOf({ task }: LetterSubject): string {
  return task?.split(':')[0] ?? '';
}
