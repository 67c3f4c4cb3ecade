// Something to know before reading on, and what to say when there is nothing.
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../text/Icon.tsx';

/** Props of {@link Notice}. */
export interface NoticeProps {
  /**
   * `done`: what the reader just did succeeded; put it first on the page, it gets the focus, so that a screen reader
   * begins there. `plain`: good to know.
   */
  readonly kind: 'done' | 'plain';
  readonly children: ComponentChildren;
}

/** A box with an icon; never an alarm. */
export function Notice({ kind, children }: NoticeProps): JSX.Element {
  const done = kind === 'done';
  return (
    <div
      class={`dz-notice dz-notice--${kind}`}
      {...(done && { role: 'status', tabIndex: -1, autofocus: true })}
    >
      <Icon name={done ? 'arrived' : 'information'} />
      <div class="dz-flow">{children}</div>
    </div>
  );
}

/** Props of {@link EmptyState}. */
export interface EmptyStateProps {
  /** "Niets vraagt nu iets van u" */
  readonly title: string;
  /** When it changes, or what to try. */
  readonly children?: ComponentChildren;
}

/** Says that there is nothing, which is news as well. */
export function EmptyState({ title, children }: EmptyStateProps): JSX.Element {
  return (
    <div class="dz-empty">
      <p class="dz-empty__title">{title}</p>
      {children !== undefined && <p class="nl-paragraph">{children}</p>}
    </div>
  );
}
