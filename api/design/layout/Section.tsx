// The parts a page is divided in.
import type { ComponentChildren, JSX } from 'preact';
import { Heading } from '../text/Heading.tsx';

/** Props of {@link Section}. */
export interface SectionProps {
  /** Unique on the page; the heading carries it, so that a link can lead to the section. */
  readonly id: string;
  readonly title: ComponentChildren;
  /** How many there are, shown after the title. */
  readonly count?: number | undefined;
  readonly children: ComponentChildren;
}

/** A part of a page under its own h2. */
export function Section({ id, title, count, children }: SectionProps): JSX.Element {
  return (
    <section class="dz-section" aria-labelledby={id}>
      <Heading level={2} id={id} count={count}>
        {title}
      </Heading>
      <div class="dz-flow">{children}</div>
    </section>
  );
}

/** Props of {@link Columns}. */
export interface ColumnsProps {
  /** Two sections. */
  readonly children: ComponentChildren;
  /** Which of the two gets more room. */
  readonly wider?: 'second' | undefined;
}

/** Two sections beside each other where there is room, under each other where there is not. */
export function Columns({ children, wider }: ColumnsProps): JSX.Element {
  return <div class={wider === 'second' ? 'dz-columns dz-columns--second' : 'dz-columns'}>{children}</div>;
}
