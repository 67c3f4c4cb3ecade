// To everyone who was escalated to: how it ended, with thanks that fit what they did.
import type { CaseLetter, LetterForm, Writing } from './caseLetter.ts';
import { officeGreeting } from './received.ts';
import { sentences } from '../content.ts';
import type { CloseReason } from '../../domain/advice/advice.ts';
import type { CaseFacts } from '../../domain/advice/facts.ts';
import { reachedPeople } from '../../domain/escalation/climbedRungs.ts';
import { closeSentences, closeShort, thanksSentences } from '../../words/endings.ts';
import { capitalised } from '../../words/people.ts';

export const ending: LetterForm = { write, signedBy: 'chair', greeting: officeGreeting };

function write({ facts, letter, now }: Writing): CaseLetter {
  const reason = closeReasonOf(facts);
  const subject = `${closeShort[reason]}, dank u wel`;
  const crossed = arrivedAfterwards(facts, letter.to)
    ? 'Ons bericht aan u en dit nieuws hebben elkaar gekruist.'
    : null;
  return {
    subject,
    preheader: 'U hoeft niets meer te doen.',
    title: capitalised(subject),
    opening: [
      sentences(
        closeSentences[reason].replace('De casus', `Casus ${facts.advice.reference}`),
        'U hoeft niets meer te doen.',
        crossed,
      ),
      sentences(...thanksSentences(facts, letter.to, now)),
    ],
    more: [],
  };
}

/** Why the case was closed last. */
export function closeReasonOf({ events }: CaseFacts): CloseReason {
  for (const { event } of events.toReversed()) if (event.type === 'AdviceClosed') return event.reason;
  throw new Error('A letter tells the end of a case that was never closed');
}

function arrivedAfterwards({ advice }: CaseFacts, person: string): boolean {
  const closedAt = advice.closed?.at ?? Infinity;
  const notices = advice.climbs.flatMap(reachedPeople).filter((notice) => notice.person === person);
  return notices.length > 0 && notices.every(({ arrivedAt = 0 }) => arrivedAt > closedAt);
}
