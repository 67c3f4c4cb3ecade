// What a check is asked for, in words: the same questions, but begun with what the referrer is asked for this time.
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { Check } from '../../../domain/advice/advice.ts';
import { climbOf } from '../../../domain/advice/advice.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Climb } from '../../../domain/escalation/climb.ts';
import { reachedPeople } from '../../../domain/escalation/climbedRungs.ts';
import type { PersonId } from '../../../domain/advice/parties.ts';
import type { Instant } from '../../../domain/time.ts';
import { questionWords } from '../../../words/answers.ts';
import { longDate, longDay } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
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
  const given = longDate(facts.advice.facts.givenOn, localDateOf(now));
  switch (check.purpose) {
    case 'rhythm':
      return {
        title: say('Hoe staat het ervoor?', 'How do things stand?'),
        lead: say(
          `Op ${given} gaf het expertteam een advies in deze casus. Wij horen graag hoe het nu gaat.`,
          `On ${given} the expert team gave advice in this case. We would like to hear how things are now.`,
        ),
        careQuestion: questionWords.zorg,
      };
    case 'anew':
      return {
        title: say('Hoe staat het er nu voor?', 'How do things stand now?'),
        lead: say(
          `Wij vragen u nog een keer hoe het gaat met het advies van ${given}.`,
          `We ask you once more how things are with the advice of ${given}.`,
        ),
        careQuestion: questionWords.zorg,
      };
    case 'planned':
      return planned(facts, now);
    case 'stillSo':
      return {
        title: say('Zit het nog vast?', 'Is it still stuck?'),
        lead: `${whatWeHeard(climb, now)} ${say(
          'Voordat wij iemand anders om hulp vragen, horen wij graag van u of dat nog zo is.',
          'Before we ask someone else for help, we would like to hear from you whether that is still so.',
        )}`,
        careQuestion: questionWords.zorg,
      };
    case 'commitment':
      return commitment(facts, climb, now);
    case 'solved':
      return solved(facts, climb, now);
  }
}

function planned(facts: CaseFacts, now: Instant): PurposeWords {
  const from = facts.advice.monitoring.lastAnswer?.answer.plannedFrom;
  const date = from === undefined ? undefined : longDate(from, localDateOf(now));
  const fact =
    date === undefined
      ? say('De zorg was gepland.', 'The care was planned.')
      : say(`De zorg was gepland vanaf ${date}.`, `The care was planned from ${date}.`);
  const title = say('Is de zorg gestart?', 'Has the care started?');
  return {
    title,
    lead: `${fact} ${say('Wij horen graag of het is gelukt.', 'We would like to hear whether it worked.')}`,
    careQuestion: title,
    careHint: fact,
  };
}

function whatWeHeard(climb: Climb | undefined, now: Instant): string {
  if (!climb) return say('Eerder hoorden wij dat het vastzit.', 'Earlier we heard that it is stuck.');
  const day = longDay(climb.evidence.at, now);
  return climb.cause === 'silence' || climb.cause === 'other'
    ? say(`Op ${day} zat het nog vast.`, `On ${day} it was still stuck.`)
    : say(
        `Op ${day} hoorden wij dat het vastzit: “${causeChoices[climb.cause]}”.`,
        `On ${day} we heard that it is stuck: “${causeChoices[climb.cause]}”.`,
      );
}

function commitment(facts: CaseFacts, climb: Climb | undefined, now: Instant): PurposeWords {
  const made = facts.events.findLast(
    ({ event }) => event.type === 'CommitmentMade' && event.climb === climb?.id,
  );
  const fact =
    climb && made?.event.type === 'CommitmentMade'
      ? promised(
          capitalised(who(facts, climb, made.event.person)),
          longDate(made.event.before, localDateOf(now)),
        )
      : say('Iemand zou dit regelen.', 'Someone was going to arrange this.');
  return {
    title: say('Is het gelukt?', 'Did it work?'),
    lead: `${fact} ${say('Wij horen graag van u of dat is gelukt.', 'We would like to hear from you whether that worked.')}`,
    careQuestion: say('Is het gelukt: is de zorg er?', 'Did it work: is the care there?'),
    careHint: fact,
  };
}

function promised(who: string, before: string): string {
  return say(`${who} zou dit regelen vóór ${before}.`, `${who} was going to arrange this before ${before}.`);
}

function solved(facts: CaseFacts, climb: Climb | undefined, now: Instant): PurposeWords {
  const said = facts.events.findLast(
    ({ event }) => event.type === 'SolutionReported' && event.climb === climb?.id,
  );
  const fact =
    climb && said?.event.type === 'SolutionReported'
      ? told(who(facts, climb, said.event.person), longDay(said.at, now))
      : say('Iemand liet weten dat het is opgelost.', 'Someone let us know that it is solved.');
  return {
    title: say('Is het opgelost?', 'Is it solved?'),
    lead: `${fact} ${say('Wij horen graag van u of dat klopt.', 'We would like to hear from you whether that is right.')}`,
    careQuestion: say('Is het opgelost: is de zorg er?', 'Is it solved: is the care there?'),
    careHint: fact,
  };
}

function told(who: string, day: string): string {
  return say(
    `${capitalised(who)} liet op ${day} weten dat het is opgelost.`,
    `On ${day} ${who} let us know that it is solved.`,
  );
}

function who(facts: CaseFacts, climb: Climb, person: PersonId): string {
  const asked = reachedPeople(climb).find((notice) => notice.person === person);
  return asked
    ? recipientWords(facts, asked.recipient, facts.advice.parties.referrer)
    : say('iemand', 'someone');
}
