// What is asked of the chair in a case, in sentences.
import type { ComponentChildren } from 'preact';
import { Typed } from '../../design/text/Typed.tsx';
import { isPressing, type Task } from '../../../domain/advice/advice.ts';
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import type { Instant } from '../../../domain/time.ts';
import { taskWords } from '../../../words/tasks.ts';

/** The task that is told of first: a crisis, then what something waits for; undefined where nothing presses. */
export function mainTask({ advice }: Pick<CaseOutline, 'advice'>): Task | undefined {
  return (
    advice.tasks.find(({ kind }) => kind === 'crisis') ?? advice.tasks.find(({ kind }) => isPressing(kind))
  );
}

/** What happened, in whose words, what is asked, and what waits for it. */
export function taskSentences(facts: CaseOutline, task: Task, now: Instant): readonly ComponentChildren[] {
  const { happened, ask, waits } = taskWords(facts, task, now);
  return [happened, quoted(facts, task), ask, waits ?? ''].filter(
    (sentence) => sentence !== '' && sentence !== null,
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
