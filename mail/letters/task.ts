// To the chair: what is asked, what happened, and what stands still meanwhile.
import {
  needed,
  type CaseLetter,
  type LetterForm,
  type Several,
  type SeveralCases,
  type Writing,
} from './caseLetter.ts';
import { button, paragraphs, type PartNeeds } from './letterParts.ts';
import { section } from './parts.ts';
import { sentences } from '../content.ts';
import type { Task } from '../../domain/advice/advice.ts';
import { longDay } from '../../words/dates.ts';
import { say } from '../../words/language.ts';
import { numberWords } from '../../words/numbers.ts';
import { taskWords } from '../../words/tasks.ts';

const parts = {
  ask: 'required',
  facts: 'required',
  button: 'required',
  meanwhile: 'required',
} as const satisfies PartNeeds;

export const task: LetterForm = { parts, write, several, signedBy: 'team' };

function write(writing: Writing): CaseLetter<keyof typeof parts> {
  const { facts, links, now } = writing;
  const { remindAt, ...task } = taskOf(writing);
  const words = taskWords(facts, task, now);
  return {
    subject: inSubject(words.title),
    preheader: words.happened,
    title: words.title,
    parts: {
      ask: paragraphs(words.ask),
      facts: paragraphs(words.happened),
      button: button(words.button, needed(links, 'console')),
      meanwhile: section(
        say('Zolang dit openstaat', 'While this is open'),
        words.waits,
        remindAt === null ? null : remindedOn(longDay(remindAt, now)),
      ),
    },
    brief: [sentences(words.happened, words.ask), words.waits ?? ''],
  };
}

/** The task that a letter is about; one that is done would have withdrawn it. */
export function taskOf({ facts, letter }: Pick<Writing, 'facts' | 'letter'>): Task {
  const task = facts.advice.tasks.find(({ key }) => key === letter.about.task);
  if (!task) throw new Error('A letter is about a task that is done');
  return task;
}

/** A title as the words after a colon. */
export function inSubject(title: string): string {
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

function remindedOn(day: string): string {
  return say(`Wij herinneren u eraan op ${day}.`, `We will remind you of it on ${day}.`);
}

function several({ count }: Several): SeveralCases {
  const asking = say(
    `${String(count)} taken vragen iets van u`,
    `${String(count)} tasks need something from you`,
  );
  return {
    subject: asking,
    preheader: say(
      'Per taak ziet u wat er is gebeurd en wat wij u vragen.',
      'For each task you see what happened and what we ask of you.',
    ),
    title: asking,
    opening: [lookAtTasks(count)],
  };
}

/** What is asked by a mail about several tasks. */
export function lookAtTasks(count: number): string {
  const many = numberWords(count);
  return say(
    `Wilt u naar deze ${many} taken kijken? Bij elke taak staat wat er wacht.`,
    `Could you look at these ${many} tasks? Each says what is waiting.`,
  );
}
