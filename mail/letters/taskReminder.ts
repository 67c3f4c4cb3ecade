// A reminder to the chair of a task that something or someone waits for.
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
import { inSubject, lookAtTasks, taskOf } from './task.ts';
import { sentences } from '../content.ts';
import type { Role } from '../../domain/escalation/agreement.ts';
import { actingChairs, regionPeople } from '../../domain/escalation/recipients.ts';
import { longDay } from '../../words/dates.ts';
import { say } from '../../words/language.ts';
import { listed, theRole } from '../../words/roles.ts';
import { taskWords } from '../../words/tasks.ts';

const parts = {
  ask: 'required',
  facts: 'required',
  button: 'required',
  meanwhile: 'required',
} as const satisfies PartNeeds;

export const taskReminder: LetterForm = { parts, write, several, signedBy: 'team' };

function write(writing: Writing): CaseLetter<keyof typeof parts> {
  const { facts, links, now } = writing;
  const task = taskOf(writing);
  const words = taskWords(facts, task, now);
  const raised = longDay(task.raisedAt, now);
  const since = say(`Dit wacht sinds ${raised}.`, `This has been waiting since ${raised}.`);
  const shared = told(writing);
  return {
    subject: reminderOf(inSubject(words.title)),
    preheader: since,
    title: words.title,
    parts: {
      ask: paragraphs(words.ask),
      facts: paragraphs(sentences(words.happened, since)),
      button: button(words.button, needed(links, 'console')),
      meanwhile: section(say('Zolang dit openstaat', 'While this is open'), words.waits, shared),
    },
    brief: [sentences(words.happened, words.ask), sentences(since, words.waits, shared)],
  };
}

/** Who else hears of it, and when: the chair's own silence never stalls a case unseen. */
function told({ facts, letter, now }: Writing): string | null {
  const { agreement, directory } = facts;
  const context = { now, agreement, directory };
  const chairs = new Set(actingChairs(context));
  const others = (['processSupporter', 'commissioner'] satisfies Role[]).filter((role) =>
    regionPeople(role, context).some((person) => !chairs.has(person)),
  );
  if (others.length === 0) return null;
  const who = listed(others.map(theRole));
  const task = taskOf({ facts, letter });
  if (task.overdueAt !== null) {
    return say(`Wij lieten dit nu ook weten aan ${who}.`, `We have now told ${who} about this, too.`);
  }
  if (task.remindAt === null) return null;
  const day = longDay(task.remindAt, now);
  return say(
    `Staat het op ${day} nog open? Dan laten wij het ook weten aan ${who}.`,
    `Is it still open on ${day}? Then we will tell ${who} about it, too.`,
  );
}

function reminderOf(subject: string): string {
  return say(`${subject} (herinnering)`, `${subject} (reminder)`);
}

function several({ count }: Several): SeveralCases {
  const waiting = say(
    `${String(count)} taken wachten nog op u`,
    `${String(count)} tasks are still waiting for you`,
  );
  return {
    subject: reminderOf(waiting),
    preheader: say('Per taak ziet u wat er wacht.', 'For each task you see what is waiting.'),
    title: waiting,
    opening: [lookAtTasks(count)],
  };
}
