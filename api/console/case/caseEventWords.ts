// The events of a case as a whole, and of the chair's tasks, in words.
import type { Recorded } from '../../../domain/advice/events.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDay } from '../../../words/dates.ts';
import { closeStanding } from '../../../words/endings.ts';
import { taskWords } from '../../../words/tasks.ts';
import { doer, nameOf, type Happened } from './happened.ts';

/** Undefined for an event of another kind, and for one that needs no line. */
export function caseEventWords(
  facts: CaseFacts,
  { event, actor }: Recorded,
  now: Instant,
): Happened | undefined {
  const who = doer(facts, actor);
  switch (event.type) {
    case 'AdviceRegistered':
      return {
        words: `${who} registreerde het advies. De eerste vraag gaat op ${longDay(event.firstCheckAt, now)} uit.`,
        said: event.facts.agreements,
      };
    case 'ReferrerChanged':
      return {
        words: `${who} koos een andere verwijzer: ${nameOf(facts, event.to)} in plaats van ${nameOf(facts, event.from)}`,
        said: event.reason,
      };
    case 'MovedToAgreement':
      return {
        words: `${who} zette de casus over van versie ${event.from} naar versie ${event.to} van de afspraken`,
        said: event.reason,
        key: true,
      };
    case 'AdviceClosed':
      return {
        words: `${who} sloot de casus af: ${closeStanding[event.reason]}`,
        said: event.note,
        key: true,
      };
    case 'AdviceReopened':
      return { words: `${who} heropende de casus`, said: event.reason, key: true };
    case 'TaskReminded':
      return {
        words: 'De procesondersteuner en de opdrachtgever kregen bericht: er wacht iets op de voorzitter',
      };
    case 'TaskDone':
      return actor.part === 'time' ? undefined : finished(facts, event.key, event.note, who, now);
    default:
      return undefined;
  }
}

/** A task that was put away with a word; one that another act answered is told of by that act. */
function finished(
  facts: CaseFacts,
  key: string,
  note: string | undefined,
  who: string,
  now: Instant,
): Happened | undefined {
  const raised = facts.events.findLast(
    ({ event }) => event.type === 'TaskRaised' && event.key === key,
  )?.event;
  if (note === undefined || raised?.type !== 'TaskRaised') return undefined;
  return {
    words: `${who} rondde een taak af: ${taskWords(facts, raised, now).title.toLowerCase()}`,
    said: note,
  };
}
