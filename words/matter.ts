// What is the matter in a case, as someone on a rung reads it: facts, room for a good reason, and who decides.
import { youthProtectionDecides } from './asks.ts';
import { evidenceSentences } from './evidence.ts';
import { say } from './language.ts';
import { bridgingSentence } from './steps.ts';
import type { CaseFacts } from '../domain/advice/facts.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import type { Climb } from '../domain/escalation/climb.ts';
import type { Instant } from '../domain/time.ts';

/** Sentences. Nothing of what the case is about: that is for the caseCoordinator to tell. */
export function matterSentences(
  facts: CaseFacts,
  climb: Climb,
  now: Instant,
  reader: PersonId,
): readonly (string | null)[] {
  return [
    ...evidenceSentences(facts, climb, now, reader),
    climb.cause === 'laidAside' || climb.cause === 'findsUnfitting' ? mayBeGoodReason() : null,
    climb.cause === 'laidAside' && youthProtectionDecides(facts)
      ? say(
          'Het besluit blijft bij de jeugdbeschermer.',
          'The decision stays with the child protection officer.',
        )
      : null,
    ...(climb.cause === 'silence'
      ? []
      : [
          say('Een kind wacht op passende hulp.', 'A child is waiting for suitable help.'),
          bridgingSentence(facts),
        ]),
  ];
}

/** Not to follow an advice, or to find it unfitting, is somebody's judgement. */
function mayBeGoodReason(): string {
  return say('Daar kan een goede reden voor zijn.', 'There may be a good reason for that.');
}
