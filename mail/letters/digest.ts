// A mail of messages of several kinds, which its receiver chose to get together: how many, and about which cases.
import type { Several, SeveralCases } from './caseLetter.ts';
import { crisisAside } from './parts.ts';
import { askEach, asksReferrer } from './question.ts';
import { longDay } from '../../words/dates.ts';
import { say } from '../../words/language.ts';

/** As many cases as a subject names. */
const MOST_NAMED = 3;

/** What a digest says besides its messages. */
export function digest({ letters, before, now, region }: Several): SeveralCases {
  const questions = letters.filter(({ kind }) => asksReferrer(kind)).length;
  const what = countWords(questions, letters.length - questions);
  const asChosen = say(
    'U krijgt deze berichten samen, zoals u hebt gekozen.',
    'You get these messages together, as you have chosen.',
  );
  return {
    subject: `${what}: ${casesNamed([...new Set(letters.map(({ reference }) => reference))])}`,
    preheader: before === null ? asChosen : beforeWords(longDay(before, now)),
    title: what,
    opening: questions === 0 ? [asChosen] : [askEach(), asChosen],
    closing: questions === 0 ? [] : [crisisAside(region)],
  };
}

/** "2 vragen en 1 bericht". */
function countWords(questions: number, messages: number): string {
  const told =
    messages === 1
      ? say('1 bericht', '1 message')
      : say(`${String(messages)} berichten`, `${String(messages)} messages`);
  if (questions === 0) return told;
  const asked =
    questions === 1
      ? say('1 vraag', '1 question')
      : say(`${String(questions)} vragen`, `${String(questions)} questions`);
  return say(`${asked} en ${told}`, `${asked} and ${told}`);
}

function beforeWords(day: string): string {
  return say(`Graag uw antwoord vóór ${day}.`, `Please answer before ${day}.`);
}

/** "casus K7M-3QX, P4T-9HD, Q2W-7LB en 2 andere". */
function casesNamed(references: readonly string[]): string {
  const named = references.slice(0, MOST_NAMED);
  const left = references.length - named.length;
  const last = left > 0 ? say(`${String(left)} andere`, `${String(left)} more`) : named.pop();
  const all =
    named.length === 0
      ? (last ?? '')
      : say(`${named.join(', ')} en ${last ?? ''}`, `${named.join(', ')} and ${last ?? ''}`);
  return references.length === 1 ? say(`casus ${all}`, `case ${all}`) : say(`casus ${all}`, `cases ${all}`);
}
