// Headings, and the top of a page.
import type { ComponentChildren, JSX } from 'preact';
import { classes } from './classes.ts';

/** One to four: what a screen reader hears as the order of the page. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** Props of {@link Heading}. */
export interface HeadingProps {
  readonly level: HeadingLevel;
  /** How large it looks, when that is not what its level says. */
  readonly look?: HeadingLevel | undefined;
  readonly id?: string | undefined;
  /** Shown after the words, for "Te laat (2)". */
  readonly count?: number | undefined;
  readonly children: ComponentChildren;
}

/** A heading of NL Design System. */
export function Heading({ level, look = level, id, count, children }: HeadingProps): JSX.Element {
  const Tag = `h${level}` as const;
  return (
    <Tag
      class={classes('nl-heading', `nl-heading--level-${look}`, count !== undefined && 'dz-counted')}
      id={id}
    >
      {children}
      {count !== undefined && (
        <>
          {' '}
          <span class="nl-number-badge">{count}</span>
        </>
      )}
    </Tag>
  );
}

/** Props of {@link PageTitle}. */
export interface PageTitleProps {
  readonly children: ComponentChildren;
  /** A quiet line above the title: a date, or the way back up. */
  readonly above?: ComponentChildren;
  /** The one sentence that says how it stands. */
  readonly lead?: ComponentChildren;
}

/** The page's h1 with what belongs to it; a page has one. */
export function PageTitle({ children, above, lead }: PageTitleProps): JSX.Element {
  return (
    <div class="dz-page-title">
      {above !== undefined && <p class="nl-paragraph dz-quiet">{above}</p>}
      <Heading level={1}>{children}</Heading>
      {lead !== undefined && <p class="nl-paragraph nl-paragraph--lead">{lead}</p>}
    </div>
  );
}
