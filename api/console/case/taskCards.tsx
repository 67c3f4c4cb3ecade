// What a case asks of the chair, as cards with the action of each.
import type { JSX } from 'preact';
import { LinkButton, PostButton, type ButtonLook } from '../../design/actions/Button.tsx';
import type { Task as Card } from '../../design/shows/TaskCards.tsx';
import type { DeskSide } from '../seat.ts';
import { actHref, type Act } from '../steering/act.ts';
import { actsForTask, actsOf } from '../steering/acts.ts';
import { rememberedBy, rememberedIn, type From } from '../steering/from.ts';
import { climbOf, type Task, type TaskKind } from '../../../domain/advice/advice.ts';
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
  from,
}: {
  readonly home: string;
  readonly reference: string;
  readonly act: Act;
  readonly look: ButtonLook;
  /** Where it brings back to when it is done. */
  readonly from?: From;
}): JSX.Element {
  const href = actHref(home, reference, act);
  return act.fields.length === 0 ? (
    <PostButton action={href} look={look} hidden={rememberedBy(act.hidden, from)} spoken={reference}>
      {act.button}
    </PostButton>
  ) : (
    <LinkButton href={rememberedIn(href, from)} look={look} spoken={reference}>
      {act.button}
    </LinkButton>
  );
}

/** A task on the page of its own case, with its two actions. */
export function taskCard(facts: CaseOutline, task: Task, seat: DeskSide, from: From): Card {
  const { home, now } = seat;
  const { reference } = facts.advice;
  const acts = actsForTask(actsOf(facts, now), task);
  const lead = leadingLink(facts, task, home);
  // Beside a link the act is the one that puts the task away.
  const [main, other] = lead ? [undefined, acts.at(-1)] : acts;
  return {
    ...cardWords(facts, task, seat, from),
    actions: (
      <>
        {lead}
        {main && <ActButton home={home} reference={reference} act={main} look="primary" from={from} />}
        {other && <ActButton home={home} reference={reference} act={other} look="secondary" from={from} />}
      </>
    ),
  };
}

/** A task that is done on a page outside its case: an absence to write down, an address to mend, a mail to read. */
function leadingLink(
  { advice, people }: CaseOutline,
  { kind, about }: Task,
  home: string,
): JSX.Element | null {
  if (kind === 'mailReplied') {
    return (
      <LinkButton href={`${home}/adviezen/${advice.reference}#post`} spoken={advice.reference}>
        {say('Lees de mail', 'Read the email')}
      </LinkButton>
    );
  }
  const person = people.get(about.person ?? '');
  if (!person) return null;
  if (kind === 'awaySuggested') {
    return (
      <LinkButton
        href={`${home}/mensen/${person.id}/afwezig/nieuw?tot=${about.until ?? ''}`}
        spoken={person.name}
      >
        {say('Leg de afwezigheid vast', 'Record the absence')}
      </LinkButton>
    );
  }
  // While a climb waits on that rung, it can be sent to another there; else only the address is left to be mended.
  const canBeSent = climbOf(advice, about.climb)?.stand.at === 'waiting' && about.letter !== 'unknown';
  return kind === 'letterFailed' || (kind === 'noticeFailed' && !canBeSent) ? (
    <LinkButton href={`${home}/mensen/${person.id}`} spoken={person.name}>
      {say('Bekijk het adres', 'View the address')}
    </LinkButton>
  ) : null;
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
  const href = rememberedIn(`${home}/adviezen/${reference}`, 'vandaag');
  const [act] = actsForTask(actsOf(facts, now), task);
  const atOnce = act && doneAtOnce.has(task.kind);
  const { button } = taskWords(facts, task, now);
  const lead = task.kind === 'mailReplied' ? null : leadingLink(facts, task, home);
  if (lead) {
    return {
      ...cardWords(facts, task, seat, 'vandaag'),
      actions: (
        <>
          {lead}
          <LinkButton href={href} look="secondary" spoken={reference}>
            {say('Bekijk de casus', 'View the case')}
          </LinkButton>
        </>
      ),
    };
  }
  return {
    ...cardWords(facts, task, seat, 'vandaag'),
    actions: atOnce ? (
      <>
        <ActButton home={home} reference={reference} act={act} look="primary" from="vandaag" />
        <LinkButton href={href} look="secondary" spoken={reference}>
          {say('Bekijk de casus', 'View the case')}
        </LinkButton>
      </>
    ) : (
      <LinkButton href={task.kind === 'mailReplied' ? `${href}#post` : href} spoken={reference}>
        {button}
      </LinkButton>
    ),
  };
}

function cardWords(
  facts: CaseOutline,
  task: Task,
  { home, now }: DeskSide,
  from: From,
): Omit<Card, 'actions'> {
  const { reference, parties } = facts.advice;
  return {
    reference,
    href: rememberedIn(`${home}/adviezen/${reference}`, from),
    place: facts.organisations.get(parties.municipality)?.name,
    title: taskWords(facts, task, now).title,
    children: spaced(taskSentences(facts, task, now)),
  };
}
