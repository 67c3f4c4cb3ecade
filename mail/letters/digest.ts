// A mail of messages of several kinds, which its receiver chose to get together: how many, and about which cases.
import type { Several, SeveralCases } from './caseLetter.ts';
import { crisisAside } from './parts.ts';
import { askEach, asksReferrer } from './question.ts';
import type { LetterKind } from '../../domain/letters/letter.ts';
import { longDay } from '../../words/dates.ts';
import { say } from '../../words/language.ts';

/** As many cases as a subject names. */
const MOST_NAMED = 4;

/** What a digest says besides its messages. */
export function digest({ letters, before, now, region }: Several): SeveralCases {
  const kinds = letters.map(({ kind }) => kind);
  const what = countWords(kinds);
  const asks = kinds.some(asksReferrer);
  const asChosen = say(
    'U krijgt deze berichten samen, zoals u hebt gekozen.',
    'You get these messages together, as you have chosen.',
  );
  return {
    subject: subjectOf(kinds, what, [...new Set(letters.map(({ reference }) => reference))]),
    preheader: before === null ? asChosen : beforeWords(longDay(before, now)),
    title: what,
    opening: asks ? [askEach(), asChosen] : [asChosen],
    closing: asks ? [crisisAside(region)] : [],
  };
}

/** "2 berichten over casus K7M-3QX en P4T-9HD". */
function subjectOf(kinds: readonly LetterKind[], what: string, references: readonly string[]): string {
  const cases = casesNamed(references);
  return kinds.every(tellsEnd)
    ? `${what}: ${cases}`
    : say(`${what} over casus ${cases}`, `${what} about case ${cases}`);
}

function tellsEnd(kind: LetterKind): boolean {
  return kind === 'ending' || kind === 'thanksReferrer';
}

/** "2 vragen en 1 bericht"; of cases that ended alone: "4 casussen afgesloten, dank u wel". */
function countWords(kinds: readonly LetterKind[]): string {
  const questions = kinds.filter(asksReferrer).length;
  const messages = kinds.length - questions;
  if (kinds.every(tellsEnd)) {
    return say(
      `${String(messages)} casussen afgesloten, dank u wel`,
      `${String(messages)} cases closed, thank you`,
    );
  }
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

/** "K7M-3QX, P4T-9HD, Q2W-7LB en 2 andere". */
function casesNamed(references: readonly string[]): string {
  const left = references.length - MOST_NAMED;
  const named = left > 1 ? references.slice(0, MOST_NAMED) : references.slice(0, -1);
  const last = left > 1 ? say(`${String(left)} andere`, `${String(left)} more`) : (references.at(-1) ?? '');
  if (named.length === 0) return last;
  return say(`${named.join(', ')} en ${last}`, `${named.join(', ')} and ${last}`);
}
