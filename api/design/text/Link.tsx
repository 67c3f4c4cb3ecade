// Links, and the reference of a case.
import type { ComponentChildren, JSX } from 'preact';
import { SpokenOnly } from './Paragraph.tsx';

/** A link as data: in a menu, a footer, a list of exits. */
export interface LinkItem {
  readonly href: string;
  readonly label: string;
}

/** Props of {@link Link}. */
export interface LinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
  /** Spoken after the words, where they alone don't tell which ("Wijzig" what?). */
  readonly spoken?: string | undefined;
}

/** A link only shows something; what changes something is a button in a form. */
export function Link({ href, children, spoken }: LinkProps): JSX.Element {
  return (
    <a class="nl-link" href={href}>
      {children}
      {spoken !== undefined && <SpokenOnly>: {spoken}</SpokenOnly>}
    </a>
  );
}

/** The reference of a case, never broken over two lines; a link when `href` is given. */
export function Reference({
  code,
  href,
}: {
  readonly code: string;
  readonly href?: string | undefined;
}): JSX.Element {
  if (href === undefined) return <span class="dz-reference">{code}</span>;
  return (
    <a class="nl-link dz-reference" href={href}>
      {code}
    </a>
  );
}
