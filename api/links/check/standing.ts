// How the latest question of a case stands for who opens a link: still to answer, answered, or not theirs to answer.
import type { Check } from '../../../domain/advice/advice.ts';
import type { OpenLink } from '../../../store/links.ts';
import type { Answer } from '../../../domain/monitoring/answer.ts';
import type { Instant } from '../../../domain/time.ts';

export type Standing =
  | { readonly is: 'open'; readonly check: Check }
  /** Answered; until the next question the answer may be amended. */
  | { readonly is: 'answered'; readonly check: Check; readonly answer: Answer; readonly at: Instant }
  /** The receiver said not to be the one to ask; the chair chooses who is. */
  | { readonly is: 'wrongPerson'; readonly at: Instant }
  /** Between two questions: the one that was open is taken back, the next is not out yet. */
  | { readonly is: 'nothingAsked' };

/** There is a question, and this person may answer it or amend the answer. */
export type Answerable = Extract<Standing, { readonly check: Check }>;

/** Somebody else answers for this case now, so that the letter's link opens nothing any more. */
export function isReplaced({ facts, letter }: OpenLink): boolean {
  const asked = facts.events.findLast(
    ({ event }) => event.type === 'CheckAsked' && event.check === letter.about.check,
  );
  return asked?.event.type !== 'CheckAsked' || asked.event.person !== facts.advice.parties.referrer;
}

/** How it stands with the case's latest question, whichever letter of the same referrer the link is from. */
export function standingOf({ facts }: OpenLink): Standing {
  const { check, lastAnswer } = facts.advice.monitoring;
  if (!check) return { is: 'nothingAsked' };
  if (check.state === 'void') {
    const said = facts.events.findLast(({ event }) => event.type === 'WrongReferrerReported');
    return said?.event.type === 'WrongReferrerReported' && said.event.check === check.number
      ? { is: 'wrongPerson', at: said.at }
      : { is: 'nothingAsked' };
  }
  return check.state === 'answered' && lastAnswer?.check === check.number
    ? { is: 'answered', check, answer: lastAnswer.answer, at: lastAnswer.at }
    : { is: 'open', check };
}
