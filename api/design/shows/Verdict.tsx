// How it stands, in a sentence, with what can be done about it.
import type { ComponentChildren, JSX } from 'preact';

/** Props of {@link Verdict}. */
export interface VerdictProps {
  /** The sentence: how it stands, and what happens if nobody does anything. */
  readonly children: ComponentChildren;
  /** How it goes on, where something is asked of the reader first. */
  readonly then?: ComponentChildren;
  /** Buttons; left out when there is nothing to do. */
  readonly actions?: ComponentChildren;
}

/** The first thing on the page of a case. */
export function Verdict({ children, then, actions }: VerdictProps): JSX.Element {
  return (
    <div class="dz-verdict">
      <p class="nl-paragraph nl-paragraph--lead">{children}</p>
      {then !== undefined && <p class="nl-paragraph">{then}</p>}
      {actions !== undefined && <div class="dz-buttons">{actions}</div>}
    </div>
  );
}
