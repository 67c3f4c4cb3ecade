// To everyone who was escalated to: how it ended, with thanks that fit what they did.
import type { CaseLetter, LetterForm, Writing } from './caseLetter.ts';
import { paragraphs, type PartNeeds } from './letterParts.ts';
import { crossedWords } from './parts.ts';
import { officeGreeting } from './received.ts';
import { sentences } from '../content.ts';
import type { CloseReason } from '../../domain/advice/advice.ts';
import type { CaseFacts } from '../../domain/advice/facts.ts';
import { reachedPeople } from '../../domain/escalation/climbedRungs.ts';
import { closeSentences, closeShort, thanksSentences } from '../../words/endings.ts';
import { say } from '../../words/language.ts';
import { capitalised } from '../../words/people.ts';

const parts = { outcome: 'required', thanks: 'required' } as const satisfies PartNeeds;

export const ending: LetterForm = { parts, write, signedBy: 'chair', greeting: officeGreeting };

function write({ facts, letter, now }: Writing): CaseLetter<keyof typeof parts> {
  const reason = closeReasonOf(facts);
  const subject = endedWithThanks(reason);
  const nothingMore = say('U hoeft niets meer te doen.', 'You do not need to do anything more.');
  const outcome = sentences(
    endedSentence(facts, reason),
    nothingMore,
    arrivedAfterwards(facts, letter.to) ? crossedWords() : null,
  );
  const thanks = sentences(...thanksSentences(facts, letter.to, now));
  return {
    subject,
    preheader: nothingMore,
    title: capitalised(subject),
    parts: { outcome: paragraphs(outcome), thanks: paragraphs(thanks) },
    brief: [outcome, thanks],
  };
}

/** "opgelost, dank u wel". */
export function endedWithThanks(reason: CloseReason): string {
  return say(`${closeShort[reason]}, dank u wel`, `${closeShort[reason]}, thank you`);
}

/** How it ended, in a sentence that names the case. */
export function endedSentence({ advice }: CaseFacts, reason: CloseReason): string {
  const sentence = closeSentences[reason];
  return say(
    sentence.replace('De casus', `Casus ${advice.reference}`),
    sentence.replace('The case', `Case ${advice.reference}`),
  );
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
