// The events around the questions to the referrer, in words.
import type { CheckPurpose } from '../../../domain/advice/advice.ts';
import type { Recorded } from '../../../domain/advice/events.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { verdictOf, type Answer } from '../../../domain/monitoring/answer.ts';
import type { Instant } from '../../../domain/time.ts';
import { bridgingWords } from '../../../words/answers.ts';
import { longDate, longDay } from '../../../words/dates.ts';
import { say, spoken } from '../../../words/language.ts';
import { ordinalWords } from '../../../words/numbers.ts';
import { capitalised } from '../../../words/people.ts';
import { causeChoices } from '../../../words/roles.ts';
import { doer, nameOf, type Happened } from './happened.ts';
import type { DeliveryFailure } from '../../../domain/letters/letter.ts';

const purposes = spoken<CheckPurpose>({
  rhythm: ['hoe staat het?', 'how do things stand?'],
  planned: ['is de zorg gestart?', 'has the care started?'],
  stillSo: ['is het nog zo?', 'is it still so?'],
  commitment: ['is het gelukt?', 'did it work out?'],
  solved: ['is het opgelost?', 'is it solved?'],
  anew: ['hoe staat het nu?', 'how do things stand now?'],
});

export const failureWords = spoken<DeliveryFailure>({
  refused: ['geweigerd door de mailserver', 'refused by the mail server'],
  bounced: ['teruggekomen', 'it came back'],
  tooLate: ['niet op tijd verstuurd', 'not sent in time'],
  unknown: ['onzeker of het aankwam', 'uncertain whether it arrived'],
});

/** Undefined for an event of another kind, and for one that needs no line. */
export function monitoringEventWords(
  facts: CaseFacts,
  { event, actor }: Recorded,
  now: Instant,
): Happened | undefined {
  const who = doer(facts, actor);
  switch (event.type) {
    case 'CheckAsked': {
      const [person, purpose] = [nameOf(facts, event.person), purposes[event.purpose]];
      return { words: say(`Vraag aan ${person}: ${purpose}`, `Question to ${person}: ${purpose}`) };
    }
    case 'CheckUnreached': {
      const why = failureWords[event.because];
      return {
        words: say(
          `De vraag kwam niet aan bij de verwijzer: ${why}`,
          `The question did not reach the referrer: ${why}`,
        ),
      };
    }
    case 'ReferrerReminded': {
      const ordinal = capitalised(ordinalWords(event.reminder));
      return { words: say(`${ordinal} herinnering aan de verwijzer`, `${ordinal} reminder to the referrer`) };
    }
    case 'ReferrerFellSilent':
      return {
        words: say('De verwijzer antwoordde niet op tijd', 'The referrer did not answer in time'),
        key: true,
      };
    case 'CheckAnswered': {
      const { answer, amends } = event;
      const summary = answerSummary(answer, now);
      return {
        words: amends
          ? say(`${who} paste het antwoord aan: ${summary}`, `${who} changed the answer: ${summary}`)
          : `${who}: ${summary}`,
        said: [answer.stuck?.why, answer.lesson].filter((text) => text !== undefined).join(' · '),
      };
    }
    case 'CrisisReported':
      return { words: say(`${who} meldde acuut gevaar`, `${who} reported immediate danger`), key: true };
    case 'WrongReferrerReported':
      return {
        words: say(`${who} is niet (meer) de juiste persoon`, `${who} is not the right person (any more)`),
        said: event.instead,
      };
    case 'ChecksPaused': {
      const until = longDay(event.until, now);
      return {
        words: say(
          `${who} zette de vragen op pauze tot ${until}`,
          `${who} paused the questions until ${until}`,
        ),
        said: event.reason,
      };
    }
    // Of a question that is planned anew, the line of what brought it about tells; but not why it is asked now.
    case 'NextCheckSet':
      return event.reason === undefined
        ? undefined
        : {
            words: say(`${who} liet het de verwijzer nu vragen`, `${who} had the referrer asked now`),
            said: event.reason,
          };
    case 'ChecksResumed':
      return {
        words:
          actor.part === 'time'
            ? say('De pauze van de vragen is voorbij', 'The pause of the questions is over')
            : say(`${who} hervatte de vragen`, `${who} resumed the questions`),
        said: event.reason,
      };
    default:
      return undefined;
  }
}

/** "de zorg is er niet: de gemeente betaalt de zorg niet. Geen hulp in de tussentijd. Vraagt om mee te denken." */
function answerSummary(answer: Answer, now: Instant): string {
  const verdict = verdictOf(answer);
  const bridging =
    answer.bridging && answer.bridging !== 'notNeeded' ? bridgingWords[answer.bridging] : undefined;
  const rest = [
    ...(bridging === undefined
      ? []
      : [
          say(
            `Hulp in de tussentijd: ${bridging.toLowerCase()}.`,
            `Help in the meantime: ${bridging.toLowerCase()}.`,
          ),
        ]),
    ...(answer.helpWanted ? [say('Vraagt om mee te denken.', 'Asks us to think along.')] : []),
  ];
  return [`${verdictWords(verdict, answer, now)}.`, ...rest].join(' ');
}

function verdictWords(verdict: ReturnType<typeof verdictOf>, answer: Answer, now: Instant): string {
  switch (verdict.is) {
    case 'realised':
      return say('de zorg is er', 'the care is there');
    case 'planned': {
      const from = longDate(verdict.from, localDateOf(now));
      return say(`de zorg is gepland vanaf ${from}`, `the care is planned from ${from}`);
    }
    case 'underway':
      return say('de zorg is er nog niet, maar het loopt', 'the care is not there yet, but it is going well');
    case 'stuck': {
      const followed =
        answer.followed === 'no'
          ? say('het advies wordt niet gevolgd', 'the advice is not followed')
          : say('de zorg is er niet', 'the care is not there');
      return `${followed}. ${causeChoices[verdict.cause]}`;
    }
  }
}
