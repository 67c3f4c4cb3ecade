// Names and values under each other.
import type { ComponentChildren, JSX } from 'preact';

/** One row. */
export interface DefinitionRow {
  readonly term: string;
  readonly value: ComponentChildren;
}

/** What is known, a row per fact. */
export function DefinitionRows({ rows }: { readonly rows: readonly DefinitionRow[] }): JSX.Element {
  return (
    <dl class="dz-rows">
      {rows.map(({ term, value }) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
