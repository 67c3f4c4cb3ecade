// Which questions a check asks, and in which order: only those that matter for what was answered so far.
import type { Values } from '../../forms/values.ts';
import type { QuestionName } from '../../../words/answers.ts';
import { say } from '../../../words/language.ts';
import type { CheckPurpose } from '../../../domain/advice/advice.ts';

/** The most that are ever asked. */
export const MOST_QUESTIONS = 6;

/** Purposes that ask whether something has happened, so that this comes first. */
const asksWhetherDone: ReadonlySet<CheckPurpose> = new Set(['planned', 'commitment', 'solved']);

/** The questions that matter, in order. */
export function questionsFor(purpose: CheckPurpose, values: Values): readonly QuestionName[] {
  const { opgevolgd, zorg } = values;
  const first: readonly QuestionName[] = asksWhetherDone.has(purpose)
    ? ['zorg', 'opgevolgd']
    : ['opgevolgd', 'zorg'];
  const there = zorg === 'yes';
  const whereMatters = zorg === 'no' || (opgevolgd === 'no' && !there);
  return [
    ...first,
    ...(whereMatters ? (['waar'] as const) : []),
    ...(there ? [] : (['overbrugging'] as const)),
    'leren',
    ...(there ? [] : (['meedenken'] as const)),
  ];
}

/** The first question that was not answered yet; undefined when all were. */
export function firstUnanswered(purpose: CheckPurpose, values: Values): QuestionName | undefined {
  return questionsFor(purpose, values).find((question) => !isAnswered(question, values));
}

/** One that may be skipped counts as answered once its page was sent. */
function isAnswered(question: QuestionName, values: Values): boolean {
  if (question === 'waar' && values['waar'] === 'nowhere' && values['opgevolgd'] === 'no') return false;
  return question === 'leren' ? values['leren'] !== undefined : (values[question] ?? '') !== '';
}

/** "vraag 2 van hoogstens 6": how many there are is only known once the first two were answered. */
export function progressOf(question: QuestionName, purpose: CheckPurpose, values: Values): string {
  const questions = questionsFor(purpose, values);
  const known = isAnswered('opgevolgd', values) && isAnswered('zorg', values);
  const number = questions.indexOf(question) + 1;
  return known
    ? say(`vraag ${number} van ${questions.length}`, `question ${number} of ${questions.length}`)
    : say(
        `vraag ${number} van hoogstens ${MOST_QUESTIONS}`,
        `question ${number} of at most ${MOST_QUESTIONS}`,
      );
}

/** The question before this one; undefined for the first. */
export function questionBefore(
  question: QuestionName,
  purpose: CheckPurpose,
  values: Values,
): QuestionName | undefined {
  const questions = questionsFor(purpose, values);
  return questions[questions.indexOf(question) - 1];
}

/** The question after this one; undefined for the last. */
export function questionAfter(
  question: QuestionName,
  purpose: CheckPurpose,
  values: Values,
): QuestionName | undefined {
  const questions = questionsFor(purpose, values);
  return questions[questions.indexOf(question) + 1];
}
