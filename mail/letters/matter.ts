/** What is the matter in a case, as someone on a rung reads it: facts, room for a good reason, and who decides. */
import { type Writing } from './caseLetter.ts';
import { type Received } from './received.ts';
import { type CaseFacts } from '../../domain/advice/facts.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { longDate } from '../../words/dates.ts';
import { evidenceSentences } from '../../words/evidence.ts';
import { bridgingSentence } from '../../words/steps.ts';

/** Sentences. Nothing of what the case is about: that is for the caseCoordinator to tell. */
export function matter({ facts, letter, now }: Writing, { climb }: Received): readonly (string | null)[] {
  const { reference, facts: given } = facts.advice;
  return [
    `In casus ${reference} ligt sinds ${longDate(given.givenOn, localDateOf(now))} een advies van het expertteam.`,
    ...evidenceSentences(facts, climb, now, letter.to),
    climb.cause === 'laidAside' || climb.cause === 'findsUnfitting' ? REASON : null,
    climb.cause === 'laidAside' ? leftToDecide(facts) : null,
    ...(climb.cause === 'silence' ? [] : ['Een kind wacht op passende hulp.', bridgingSentence(facts)]),
  ];
}

/** Not to follow an advice, or to find it unfitting, is somebody's judgement. */
const REASON = 'Daar kan een goede reden voor zijn.';

/** The expert team advises; it never decides over a youth protection worker (S4 §5, "altijd definitief besluitrecht"). */
function leftToDecide({ advice, organisations }: CaseFacts): string | null {
  const coordinating = organisations.get(advice.parties.caseCoordinator.organisation);
  return coordinating?.kind === 'certifiedInstitution' ? 'Het besluit blijft bij de jeugdbeschermer.' : null;
}
