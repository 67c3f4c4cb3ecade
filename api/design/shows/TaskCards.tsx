// What is asked of the reader, one card per task.
import type { ComponentChildren, JSX } from 'preact';
import { Heading } from '../text/Heading.tsx';
import { Link, type LinkItem, Reference } from '../text/Link.tsx';

/** One task. */
export interface Task {
  readonly reference: string;
  /** Of the case. */
  readonly href: string;
  /** What else the case is known by: its municipality. */
  readonly place?: string | undefined;
  /** The fact: "Morgen om 9:00 uur gaat trede 2 uit". */
  readonly title: string;
  /** What happens if nothing is done. */
  readonly children: ComponentChildren;
  /** One primary action and at most one other. */
  readonly actions: ComponentChildren;
}

/** Props of {@link TaskCards}. */
export interface TaskCardsProps {
  /** Six at most; the others are behind `more`. */
  readonly tasks: readonly Task[];
  readonly more?: LinkItem | undefined;
}

/** Cards under each other; their titles are h3, so they stand under an h2. */
export function TaskCards({ tasks, more }: TaskCardsProps): JSX.Element {
  return (
    <>
      {/* Safari takes a list without bullets for no list, unless it says that it is one. */}
      <ul class="dz-tasks" role="list">
        {tasks.map((task) => (
          <li class="dz-task">
            <p class="dz-task__case">
              <Reference code={task.reference} href={task.href} />{' '}
              {task.place !== undefined && <span class="dz-task__place">{task.place}</span>}
            </p>
            <div class="dz-task__words">
              <Heading level={3}>{task.title}</Heading>
              <p class="nl-paragraph">{task.children}</p>
            </div>
            <div class="dz-buttons">{task.actions}</div>
          </li>
        ))}
      </ul>
      {more && (
        <p class="nl-paragraph">
          <Link href={more.href}>{more.label}</Link>
        </p>
      )}
    </>
  );
}
