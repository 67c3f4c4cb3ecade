// A list within running text.
import type { ComponentChildren, JSX } from 'preact';

/** Props of {@link List}. */
export interface ListProps {
  readonly items: readonly ComponentChildren[];
  /** Numbered, for steps that follow each other. */
  readonly ordered?: boolean | undefined;
}

/** A list with bullets, or with numbers. */
export function List({ items, ordered = false }: ListProps): JSX.Element {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag class="dz-list">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </Tag>
  );
}
