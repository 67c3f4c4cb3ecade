// What a check is asked for, in words: the same questions, but begun with what the referrer is asked for this time.
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { Check } from '../../../domain/advice/advice.ts';
import { climbOf } from '../../../domain/advice/advice.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Climb } from '../../../domain/escalation/climb.ts';
import { reachedPeople } from '../../../domain/escalation/climbedRungs.ts';
import type { PersonId } from '../../../domain/advice/parties.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDate, longDay } from '../../../words/dates.ts';
import { recipientWords } from '../../../words/receivers.ts';
import { causeChoices } from '../../../words/roles.ts';
import { capitalised } from '../../../words/people.ts';

export interface PurposeWords {
  readonly title: string;
  readonly lead: string;
  /** The question whether the care is there, as it is asked this time. */
  readonly careQuestion: string;
  readonly careHint?: string;
}

/** How a check begins. */
export function purposeWords(facts: CaseFacts, check: Check, now: Instant): PurposeWords {
  const climb = climbOf(facts.advice, check.climb);
  switch (check.purpose) {
    case 'rhythm':
      return {
        title: 'Hoe staat het ervoor?',
        lead: `Op ${longDate(facts.advice.facts.givenOn, localDateOf(now))} gaf het expertteam een advies in deze casus. Wij horen graag hoe het nu gaat.`,
        careQuestion: 'Is de zorg er?',
      };
    case 'anew':
      return {
        title: 'Hoe staat het er nu voor?',
        lead: `Wij vragen u nog een keer hoe het gaat met het advies van ${longDate(facts.advice.facts.givenOn, localDateOf(now))}.`,
        careQuestion: 'Is de zorg er?',
      };
    case 'planned':
      return planned(facts, now);
    case 'stillSo':
      return {
        title: 'Zit het nog vast?',
        lead: `${whatWeHeard(climb, now)} Voordat wij iemand anders om hulp vragen, horen wij graag van u of dat nog zo is.`,
        careQuestion: 'Is de zorg er?',
      };
    case 'commitment':
      return commitment(facts, climb, now);
    case 'solved':
      return solved(facts, climb, now);
  }
}

function planned(facts: CaseFacts, now: Instant): PurposeWords {
  const from = facts.advice.monitoring.lastAnswer?.answer.plannedFrom;
  const since = from === undefined ? '' : ` vanaf ${longDate(from, localDateOf(now))}`;
  return {
    title: 'Is de zorg gestart?',
    lead: `De zorg was gepland${since}. Wij horen graag of het is gelukt.`,
    careQuestion: 'Is de zorg gestart?',
    careHint: `De zorg was gepland${since}.`,
  };
}

function whatWeHeard(climb: Climb | undefined, now: Instant): string {
  if (!climb) return 'Eerder hoorden wij dat het vastzit.';
  const day = capitalised(`op ${longDay(climb.evidence.at, now)}`);
  return climb.cause === 'silence' || climb.cause === 'other'
    ? `${day} zat het nog vast.`
    : `${day} hoorden wij dat het vastzit: “${causeChoices[climb.cause]}”.`;
}

function commitment(facts: CaseFacts, climb: Climb | undefined, now: Instant): PurposeWords {
  const made = facts.events.findLast(
    ({ event }) => event.type === 'CommitmentMade' && event.climb === climb?.id,
  );
  const fact =
    climb && made?.event.type === 'CommitmentMade'
      ? `${capitalised(who(facts, climb, made.event.person))} zou dit regelen vóór ${longDate(made.event.before, localDateOf(now))}.`
      : 'Iemand zou dit regelen.';
  return {
    title: 'Is het gelukt?',
    lead: `${fact} Wij horen graag van u of dat is gelukt.`,
    careQuestion: 'Is het gelukt: is de zorg er?',
    careHint: fact,
  };
}

function solved(facts: CaseFacts, climb: Climb | undefined, now: Instant): PurposeWords {
  const said = facts.events.findLast(
    ({ event }) => event.type === 'SolutionReported' && event.climb === climb?.id,
  );
  const fact =
    climb && said?.event.type === 'SolutionReported'
      ? `${capitalised(who(facts, climb, said.event.person))} liet op ${longDay(said.at, now)} weten dat het is opgelost.`
      : 'Iemand liet weten dat het is opgelost.';
  return {
    title: 'Is het opgelost?',
    lead: `${fact} Wij horen graag van u of dat klopt.`,
    careQuestion: 'Is het opgelost: is de zorg er?',
    careHint: fact,
  };
}

function who(facts: CaseFacts, climb: Climb, person: PersonId): string {
  const asked = reachedPeople(climb).find((notice) => notice.person === person);
  return asked ? recipientWords(facts, asked.recipient, facts.advice.parties.referrer) : 'iemand';
}
