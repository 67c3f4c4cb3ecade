// The events of a case as a whole, and of the chair's tasks, in words.
import type { Recorded } from '../../../domain/advice/events.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { partyKeys, type PartiesChange } from '../../../domain/advice/parties.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../../domain/time.ts';
import { rhythmWords } from '../../../words/advices.ts';
import { longDate, longDay } from '../../../words/dates.ts';
import { loggedWords } from '../../../words/logged.ts';
import { listed, partyWords } from '../../../words/roles.ts';
import { closeStanding } from '../../../words/endings.ts';
import { taskWords } from '../../../words/tasks.ts';
import { doer, nameOf, type Happened } from './happened.ts';

/** Undefined for an event of another kind, and for one that needs no line. */
export function caseEventWords(
  facts: CaseFacts,
  { event, actor, at }: Recorded,
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
        words: `${who} zette de casus over van versie ${event.from} naar versie ${event.to} van de ladders`,
        said: event.reason,
        key: true,
      };
    case 'PartiesChanged':
      return { words: `${who} wijzigde ${changedWords(facts, event.from, event.to)}`, said: event.reason };
    case 'RhythmChanged':
      return {
        words: `${who} wijzigde hoe vaak wij het vragen: ${rhythmWords(event.to)} in plaats van ${rhythmWords(event.from)}`,
        said: event.reason,
      };
    case 'ActionLogged': {
      const { on, what } = event;
      const when = on === localDateOf(at) ? '' : ` (op ${longDate(on, localDateOf(now))})`;
      return {
        words: `${who} legde vast: ${loggedWords(what).toLowerCase()}${when}`,
        said: what.is === 'acceleration' ? what.note : undefined,
      };
    }
    case 'LoggedWithdrawn':
      return { words: `${who} haalde weg wat was vastgelegd${loggedBefore(facts, event.entry)}` };
    case 'TaskTakenBack':
      return { words: `${who} zette een taak terug die was afgerond` };
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

/** "de aanbieder: Het Kompas in plaats van De Linde". */
function changedWords(facts: CaseFacts, from: PartiesChange, to: PartiesChange): string {
  const organisation = (id: string | null | undefined) =>
    id ? (facts.organisations.get(id)?.name ?? 'onbekend') : 'niemand';
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
      return [`${partyWords[key]}: ${now} in plaats van ${then}`];
    }),
  );
}

/** ": gebeld", of an entry that was taken back. */
function loggedBefore({ events }: CaseFacts, entry: number): string {
  const logged = events.find(({ event }) => event.type === 'ActionLogged' && event.entry === entry)?.event;
  return logged?.type === 'ActionLogged' ? `: ${loggedWords(logged.what).toLowerCase()}` : '';
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
