// The events around the questions to the referrer, in words.
import type { CheckPurpose } from '../../../domain/advice/advice.ts';
import type { Recorded } from '../../../domain/advice/events.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { verdictOf, type Answer } from '../../../domain/monitoring/answer.ts';
import type { Instant } from '../../../domain/time.ts';
import { bridgingWords } from '../../../words/answers.ts';
import { longDate, longDay } from '../../../words/dates.ts';
import { ordinalWords } from '../../../words/numbers.ts';
import { causeChoices } from '../../../words/roles.ts';
import { doer, nameOf, type Happened } from './happened.ts';
import type { DeliveryFailure } from '../../../domain/letters/letter.ts';

const purposes: Readonly<Record<CheckPurpose, string>> = {
  rhythm: 'hoe staat het?',
  planned: 'is de zorg gestart?',
  stillSo: 'is het nog zo?',
  commitment: 'is het gelukt?',
  solved: 'is het opgelost?',
  anew: 'hoe staat het nu?',
};

export const failureWords: Readonly<Record<DeliveryFailure, string>> = {
  refused: 'geweigerd door de mailserver',
  bounced: 'teruggekomen',
  tooLate: 'niet op tijd verstuurd',
  unknown: 'onzeker of het aankwam',
};

/** Undefined for an event of another kind, and for one that needs no line. */
export function monitoringEventWords(
  facts: CaseFacts,
  { event, actor }: Recorded,
  now: Instant,
): Happened | undefined {
  const who = doer(facts, actor);
  switch (event.type) {
    case 'CheckAsked':
      return { words: `Vraag aan ${nameOf(facts, event.person)}: ${purposes[event.purpose]}` };
    case 'CheckUnreached':
      return { words: `De vraag kwam niet aan bij de verwijzer: ${failureWords[event.because]}` };
    case 'ReferrerReminded':
      return { words: `${ordinalWords(event.reminder)} herinnering aan de verwijzer`.replace(/^./, upper) };
    case 'ReferrerFellSilent':
      return { words: 'De verwijzer antwoordde niet op tijd', key: true };
    case 'CheckAnswered':
      return {
        words: `${who}${event.amends ? ' paste het antwoord aan' : ''}: ${answerSummary(event.answer, now)}`,
        said: [event.answer.stuck?.why, event.answer.lesson].filter((text) => text !== undefined).join(' · '),
      };
    case 'CrisisReported':
      return { words: `${who} meldde acuut gevaar`, key: true };
    case 'WrongReferrerReported':
      return { words: `${who} is niet (meer) de juiste persoon`, said: event.instead };
    case 'ChecksPaused':
      return {
        words: `${who} zette de vragen op pauze tot ${longDay(event.until, now)}`,
        said: event.reason,
      };
    case 'ChecksResumed':
      return {
        words: actor.part === 'time' ? 'De pauze van de vragen is voorbij' : `${who} hervatte de vragen`,
      };
    default:
      return undefined;
  }
}

function upper(letter: string): string {
  return letter.toUpperCase();
}

/** "de zorg is er niet: de gemeente betaalt de zorg niet. Geen hulp in de tussentijd. Vraagt om mee te denken." */
function answerSummary(answer: Answer, now: Instant): string {
  const verdict = verdictOf(answer);
  const bridging =
    answer.bridging && answer.bridging !== 'notNeeded' ? bridgingWords[answer.bridging] : undefined;
  const rest = [
    ...(bridging === undefined ? [] : [`Hulp in de tussentijd: ${bridging.toLowerCase()}.`]),
    ...(answer.helpWanted ? ['Vraagt om mee te denken.'] : []),
  ];
  return [`${verdictWords(verdict, answer, now)}.`, ...rest].join(' ');
}

function verdictWords(verdict: ReturnType<typeof verdictOf>, answer: Answer, now: Instant): string {
  switch (verdict.is) {
    case 'realised':
      return 'de zorg is er';
    case 'planned':
      return `de zorg is gepland vanaf ${longDate(verdict.from, localDateOf(now))}`;
    case 'underway':
      return 'de zorg is er nog niet, maar het loopt';
    case 'stuck': {
      const followed = answer.followed === 'no' ? 'het advies wordt niet gevolgd' : 'de zorg is er niet';
      return `${followed}. ${causeChoices[verdict.cause]}`;
    }
  }
}
