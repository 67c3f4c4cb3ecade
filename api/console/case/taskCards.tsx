// What a case asks of the chair, as cards with the action of each.
import type { JSX } from 'preact';
import { LinkButton, PostButton, type ButtonLook } from '../../design/actions/Button.tsx';
import type { Task as Card } from '../../design/shows/TaskCards.tsx';
import type { DeskSide } from '../seat.ts';
import { actHref, type Act } from '../steering/act.ts';
import { actsForTask, actsOf } from '../steering/acts.ts';
import type { Task, TaskKind } from '../../../domain/advice/advice.ts';
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import { say } from '../../../words/language.ts';
import { taskWords } from '../../../words/tasks.ts';
import { spaced } from './strongDays.tsx';
import { taskSentences } from './taskSentences.tsx';

/** A button that does it, or leads to the page that asks for what is needed first. */
export function ActButton({
  home,
  reference,
  act,
  look,
}: {
  readonly home: string;
  readonly reference: string;
  readonly act: Act;
  readonly look: ButtonLook;
}): JSX.Element {
  const href = actHref(home, reference, act);
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

/** A task on the page of its own case, with its two actions. */
export function taskCard(facts: CaseOutline, task: Task, seat: DeskSide): Card {
  const { home, now } = seat;
  const { reference } = facts.advice;
  const [main, other] = actsForTask(actsOf(facts, now), task);
  return {
    ...cardWords(facts, task, seat),
    actions: (
      <>
        {main && <ActButton home={home} reference={reference} act={main} look="primary" />}
        {other && <ActButton home={home} reference={reference} act={other} look="secondary" />}
      </>
    ),
  };
}

/** Tasks that are done by one act, which the board offers right away; others are first read about. */
const doneAtOnce: ReadonlySet<TaskKind> = new Set<TaskKind>([
  'approve',
  'causeChanged',
  'realised',
  'unreached',
  'wrongReferrer',
]);

/** A task among those of other cases: its one action, and the way to its case. */
export function boardCard(facts: CaseOutline, task: Task, seat: DeskSide): Card {
  const { home, now } = seat;
  const { reference } = facts.advice;
  const href = `${home}/adviezen/${reference}`;
  const [act] = actsForTask(actsOf(facts, now), task);
  const atOnce = act && doneAtOnce.has(task.kind);
  const { button } = taskWords(facts, task, now);
  return {
    ...cardWords(facts, task, seat),
    actions: atOnce ? (
      <>
        <ActButton home={home} reference={reference} act={act} look="primary" />
        <LinkButton href={href} look="secondary" spoken={reference}>
          {say('Bekijk de casus', 'View the case')}
        </LinkButton>
      </>
    ) : (
      <LinkButton href={href} spoken={reference}>
        {button}
      </LinkButton>
    ),
  };
}

function cardWords(facts: CaseOutline, task: Task, { home, now }: DeskSide): Omit<Card, 'actions'> {
  const { reference, parties } = facts.advice;
  return {
    reference,
    href: `${home}/adviezen/${reference}`,
    place: facts.organisations.get(parties.municipality)?.name,
    title: taskWords(facts, task, now).title,
    children: spaced(taskSentences(facts, task, now)),
  };
}
