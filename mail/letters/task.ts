// To the chair: what is asked, what happened, and what stands still meanwhile.
import {
  needed,
  type CaseLetter,
  type LetterForm,
  type Several,
  type SeveralCases,
  type Writing,
} from './caseLetter.ts';
import { section } from './parts.ts';
import { sentences } from '../content.ts';
import type { Task } from '../../domain/advice/advice.ts';
import { longDay } from '../../words/dates.ts';
import { numberWords } from '../../words/numbers.ts';
import { taskWords } from '../../words/tasks.ts';

export const task: LetterForm = { write, several, signedBy: 'team' };

function write(writing: Writing): CaseLetter {
  const { facts, links, now } = writing;
  const { remindAt, ...task } = taskOf(writing);
  const words = taskWords(facts, task, now);
  return {
    subject: inSubject(words.title),
    preheader: words.happened,
    title: words.title,
    opening: [words.ask, words.happened],
    button: { label: words.button, href: needed(links, 'console') },
    more: section(
      'Zolang dit openstaat',
      words.waits,
      remindAt === null ? null : `Wij herinneren u eraan op ${longDay(remindAt, now)}.`,
    ),
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

function several({ count }: Several): SeveralCases {
  return {
    subject: `${String(count)} taken vragen iets van u`,
    preheader: 'Per taak ziet u wat er is gebeurd en wat wij u vragen.',
    title: `${String(count)} taken vragen iets van u`,
    opening: [`Wilt u naar deze ${numberWords(count)} taken kijken? Bij elke taak staat wat er wacht.`],
  };
}
