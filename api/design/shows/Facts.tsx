// Figures and facts in a line.
import type { ComponentChildren, JSX } from 'preact';

/** Short facts beside each other, under a title. */
export function Facts({ facts }: { readonly facts: readonly ComponentChildren[] }): JSX.Element {
  return (
    <ul class="dz-facts" role="list">
      {facts.map((fact) => (
        <li>{fact}</li>
      ))}
    </ul>
  );
}

/** Props of {@link Stat}. */
export interface StatProps {
  /** "38 van 42" */
  readonly figure: string;
  /** Of what: "treden bereiken iemand". */
  readonly children: ComponentChildren;
}

/** One figure that says how it stands; a page has one, never a wall of them. */
export function Stat({ figure, children }: StatProps): JSX.Element {
  return (
    <p class="dz-stat">
      <span class="dz-stat__figure">{figure}</span> <span>{children}</span>
    </p>
  );
}
