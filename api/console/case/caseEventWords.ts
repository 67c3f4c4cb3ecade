// The events of a case as a whole, and of the chair's tasks, in words.
import type { Recorded } from '../../../domain/advice/events.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { partyKeys, type PartiesChange } from '../../../domain/advice/parties.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../../domain/time.ts';
import { rhythmWords } from '../../../words/advices.ts';
import { longDate, longDay } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { loggedWords } from '../../../words/logged.ts';
import { listed, partyWords } from '../../../words/roles.ts';
import { closeStanding } from '../../../words/endings.ts';
import { taskWords } from '../../../words/tasks.ts';
import { doer, nameOf, withinSentence, type Happened } from './happened.ts';
import { mailEventWords } from './mailEventWords.ts';

/** Undefined for an event of another kind, and for one that needs no line. */
export function caseEventWords(
  facts: CaseFacts,
  { event, actor, at }: Recorded,
  now: Instant,
): Happened | undefined {
  const who = doer(facts, actor);
  switch (event.type) {
    case 'AdviceRegistered': {
      const first = longDay(event.firstCheckAt, now);
      return {
        words: say(
          `${who} registreerde het advies. De eerste vraag gaat op ${first} uit.`,
          `${who} registered the advice. The first question goes out on ${first}.`,
        ),
        said: event.facts.agreements,
      };
    }
    case 'ReferrerChanged': {
      const [to, from] = [nameOf(facts, event.to), nameOf(facts, event.from)];
      return {
        words: say(
          `${who} koos een andere verwijzer: ${to} in plaats van ${from}`,
          `${who} chose another referrer: ${to} instead of ${from}`,
        ),
        said: event.reason,
      };
    }
    case 'MovedToAgreement':
      return {
        words: say(
          `${who} zette de casus over van versie ${event.from} naar versie ${event.to} van de ladders`,
          `${who} moved the case from version ${event.from} to version ${event.to} of the ladders`,
        ),
        said: event.reason,
        key: true,
      };
    case 'PartiesChanged': {
      const changed = changedWords(facts, event.from, event.to);
      return {
        words: say(`${who} wijzigde ${changed}`, `${who} changed ${changed}`),
        said: event.reason,
      };
    }
    case 'RhythmChanged': {
      const [to, from] = [rhythmWords(event.to), rhythmWords(event.from)];
      return {
        words: say(
          `${who} wijzigde hoe vaak wij het vragen: ${to} in plaats van ${from}`,
          `${who} changed how often we ask: ${to} instead of ${from}`,
        ),
        said: event.reason,
      };
    }
    case 'ActionLogged': {
      const { on, what } = event;
      const day = longDate(on, localDateOf(now));
      const when = on === localDateOf(at) ? '' : say(` (op ${day})`, ` (on ${day})`);
      const logged = withinSentence(loggedWords(what));
      return {
        words: say(`${who} legde vast: ${logged}${when}`, `${who} logged: ${logged}${when}`),
        said: what.is === 'acceleration' ? what.note : undefined,
      };
    }
    case 'LoggedWithdrawn': {
      const before = loggedBefore(facts, event.entry);
      return {
        words: say(
          `${who} haalde weg wat was vastgelegd${before}`,
          `${who} removed what was on record${before}`,
        ),
      };
    }
    case 'TaskTakenBack':
      return {
        words: say(
          `${who} zette een taak terug die was afgerond`,
          `${who} put back a task that had been finished`,
        ),
      };
    case 'AdviceClosed': {
      const ending = closeStanding[event.reason];
      return {
        words: say(`${who} sloot de casus af: ${ending}`, `${who} closed the case: ${ending}`),
        said: event.note,
        key: true,
      };
    }
    case 'AdviceReopened':
      return {
        words: say(`${who} heropende de casus`, `${who} reopened the case`),
        said: event.reason,
        key: true,
      };
    case 'MailReplied':
    case 'AutoReplied':
    case 'LetterReturned':
      return mailEventWords(facts, event, who);
    case 'TaskReminded':
      return {
        words: say(
          'De procesondersteuner en de opdrachtgever kregen bericht: er wacht iets op de voorzitter',
          'The process supporter and the commissioner were told that something waits for the chair',
        ),
      };
    case 'TaskDone':
      return actor.part === 'time' ? undefined : finished(facts, event.key, event.note, who, now);
    default:
      return undefined;
  }
}

/** "de aanbieder: Het Kompas in plaats van De Linde". */
function changedWords(facts: CaseFacts, from: PartiesChange, to: PartiesChange): string {
  const organisation = (id: string | null | undefined) =>
    id ? (facts.organisations.get(id)?.name ?? say('onbekend', 'unknown')) : say('niemand', 'nobody');
  const coordinator = (one: PartiesChange['caseCoordinator']) =>
    one?.person === undefined
      ? organisation(one?.organisation)
      : `${nameOf(facts, one.person)} (${organisation(one.organisation)})`;
  return listed(
    partyKeys.flatMap((key) => {
      if (to[key] === undefined) return [];
      const [then, now] =
        key === 'caseCoordinator'
          ? [coordinator(from.caseCoordinator), coordinator(to.caseCoordinator)]
          : [organisation(from[key]), organisation(to[key])];
      return [
        say(
          `${partyWords[key]}: ${now} in plaats van ${then}`,
          `${partyWords[key]}: ${now} instead of ${then}`,
        ),
      ];
    }),
  );
}

/** ": gebeld", of an entry that was taken back. */
function loggedBefore({ events }: CaseFacts, entry: number): string {
  const logged = events.find(({ event }) => event.type === 'ActionLogged' && event.entry === entry)?.event;
  return logged?.type === 'ActionLogged' ? `: ${withinSentence(loggedWords(logged.what))}` : '';
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
  const title = withinSentence(taskWords(facts, raised, now).title);
  return {
    words: say(`${who} rondde een taak af: ${title}`, `${who} finished a task: ${title}`),
    said: note,
  };
}
