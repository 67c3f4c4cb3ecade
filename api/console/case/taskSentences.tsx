// What is asked of the chair in a case, in sentences.
import type { ComponentChildren } from 'preact';
import { Typed } from '../../design/text/Typed.tsx';
import { insteadForTask, insteadSentence } from '../steering/instead.ts';
import { isPressing, type Task } from '../../../domain/advice/advice.ts';
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { taskWords } from '../../../words/tasks.ts';

/**
 * The task that is told of first: a crisis, then what something waits for; undefined where nothing presses. What somebody
 * mailed back holds nothing up: it has a card, and the case is told of as it stands.
 */
export function mainTask({ advice }: Pick<CaseOutline, 'advice'>): Task | undefined {
  return (
    advice.tasks.find(({ kind }) => kind === 'crisis') ??
    advice.tasks.find(({ kind }) => isPressing(kind) && kind !== 'mailReplied')
  );
}

/** What happened, in whose words, what is asked, and what waits for it. */
export function taskSentences(facts: CaseOutline, task: Task, now: Instant): readonly ComponentChildren[] {
  const { happened, ask, waits } = taskWords(facts, task, now);
  const instead = insteadSentence(insteadForTask(facts, task, now));
  return [byName(facts, task, now) ?? happened, quoted(facts, task), instead, ask, waits ?? ''].filter(
    (sentence) => sentence !== '' && sentence !== null,
  );
}

/** What happened with the name of who it is about, which mails leave out. */
function byName({ people }: CaseOutline, { kind, about }: Task, now: Instant): string | undefined {
  const name = about.person === undefined ? undefined : people.get(about.person)?.name;
  if (name === undefined) return undefined;
  if (kind === 'mailReplied') {
    return say(
      `${name} schreef een mail terug. Dat telt niet vanzelf als antwoord.`,
      `${name} wrote an email back. That does not count as an answer by itself.`,
    );
  }
  if (kind !== 'awaySuggested' || about.until === undefined) return undefined;
  const until = longDate(about.until, localDateOf(now));
  return say(
    `${name} is afwezig tot en met ${until}, zegt een automatisch antwoord.`,
    `${name} is away up to and including ${until}, says an automatic answer.`,
  );
}

/** Why it cannot be done, as the receiver wrote it; where it is stuck, as the referrer did. */
function quoted({ advice }: CaseOutline, { kind, about }: Task): ComponentChildren {
  if (kind === 'causeUnclear' || kind === 'causeChanged') {
    const why = advice.monitoring.lastAnswer?.answer.stuck?.why;
    return why === undefined ? null : <Typed>‘{why}’</Typed>;
  }
  if (kind !== 'cannot') return null;
  const reply = advice.climbs
    .filter(({ id }) => id === about.climb)
    .flatMap(({ rungs }) => rungs.flatMap(({ notices }) => notices))
    .findLast(({ person }) => person === about.person)?.reply;
  return reply?.kind === 'cannot' ? <Typed>‘{reply.because}’</Typed> : null;
}
