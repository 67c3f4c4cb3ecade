/** What a case asks of the chair, as cards with the action of each. */
import { type JSX } from 'preact';
import { LinkButton, PostButton, type ButtonLook } from '../../design/actions/Button.tsx';
import { type Task as Card } from '../../design/shows/TaskCards.tsx';
import { actHref, type Act } from '../steering/act.ts';
import { actsForTask, actsOf } from '../steering/acts.ts';
import { type Task } from '../../../domain/advice/advice.ts';
import { type CaseOutline } from '../../../domain/advice/facts.ts';
import { type Instant } from '../../../domain/time.ts';
import { taskWords } from '../../../words/tasks.ts';

/** A button that does it, or leads to the page that asks for what is needed first. */
export function ActButton({
  reference,
  act,
  look,
}: {
  readonly reference: string;
  readonly act: Act;
  readonly look: ButtonLook;
}): JSX.Element {
  const href = actHref(reference, act);
  return act.fields.length === 0 ? (
    <PostButton action={href} look={look} hidden={act.hidden} spoken={reference}>
      {act.button}
    </PostButton>
  ) : (
    <LinkButton href={href} look={look} spoken={reference}>
      {act.button}
    </LinkButton>
  );
}

/** @param second what stands beside the main action; by default the task's own second action */
export function taskCard(facts: CaseOutline, task: Task, now: Instant, second?: JSX.Element): Card {
  const { reference, parties } = facts.advice;
  const { title, happened, ask, waits } = taskWords(facts, task, now);
  const [main, other] = actsForTask(actsOf(facts, now), task);
  return {
    reference,
    href: `/adviezen/${reference}`,
    place: facts.organisations.get(parties.municipality)?.name,
    title,
    children: [happened, quoted(facts, task), ask, waits ?? ''].filter((part) => part !== '').join(' '),
    actions: (
      <>
        {main && <ActButton reference={reference} act={main} look="primary" />}
        {second ?? (other && <ActButton reference={reference} act={other} look="secondary" />)}
      </>
    ),
  };
}

/** Why it cannot be done, in the receiver's own words. */
function quoted({ advice }: CaseOutline, { kind, about }: Task): string {
  if (kind !== 'cannot') return '';
  const reply = advice.climbs
    .filter(({ id }) => id === about.climb)
    .flatMap(({ rungs }) => rungs.flatMap(({ notices }) => notices))
    .findLast(({ person }) => person === about.person)?.reply;
  return reply?.kind === 'cannot' ? `‘${reply.because}’` : '';
}
