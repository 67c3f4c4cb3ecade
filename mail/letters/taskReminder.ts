// A reminder to the chair of a task that something or someone waits for.
import {
  needed,
  type CaseLetter,
  type LetterForm,
  type Several,
  type SeveralCases,
  type Writing,
} from './caseLetter.ts';
import { section } from './parts.ts';
import { inSubject, taskOf } from './task.ts';
import { sentences } from '../content.ts';
import type { Role } from '../../domain/escalation/agreement.ts';
import { actingChairs, regionPeople } from '../../domain/escalation/recipients.ts';
import { longDay } from '../../words/dates.ts';
import { numberWords } from '../../words/numbers.ts';
import { listed, theRole } from '../../words/roles.ts';
import { taskWords } from '../../words/tasks.ts';

export const taskReminder: LetterForm = { write, several, signedBy: 'team' };

function write(writing: Writing): CaseLetter {
  const { facts, links, now } = writing;
  const task = taskOf(writing);
  const words = taskWords(facts, task, now);
  const since = `Dit wacht sinds ${longDay(task.raisedAt, now)}.`;
  const shared = told(writing);
  return {
    subject: `${inSubject(words.title)} (herinnering)`,
    preheader: since,
    title: words.title,
    opening: [words.ask, sentences(words.happened, since)],
    button: { label: words.button, href: needed(links, 'console') },
    more: section('Zolang dit openstaat', words.waits, shared),
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
  if (task.overdueAt !== null) return `Wij lieten dit nu ook weten aan ${who}.`;
  if (task.remindAt === null) return null;
  return `Staat het op ${longDay(task.remindAt, now)} nog open? Dan laten wij het ook weten aan ${who}.`;
}

function several({ count }: Several): SeveralCases {
  return {
    subject: `${String(count)} taken wachten nog op u (herinnering)`,
    preheader: 'Per taak ziet u wat er wacht.',
    title: `${String(count)} taken wachten nog op u`,
    opening: [`Wilt u naar deze ${numberWords(count)} taken kijken? Bij elke taak staat wat er wacht.`],
  };
}
