// Running text.
import type { ComponentChildren, JSX } from 'preact';

interface TextProps {
  readonly children: ComponentChildren;
}

/** A paragraph; lines stay under 70 characters. */
export function Paragraph({ children }: TextProps): JSX.Element {
  return <p class="nl-paragraph">{children}</p>;
}

/** The larger paragraph that opens a page or a box. */
export function Lead({ children }: TextProps): JSX.Element {
  return <p class="nl-paragraph nl-paragraph--lead">{children}</p>;
}

/** A quiet, small paragraph for what may be skipped. */
export function SmallPrint({ children }: TextProps): JSX.Element {
  return <p class="nl-paragraph dz-small">{children}</p>;
}

/** Quiet words within a line. */
export function Quiet({ children }: TextProps): JSX.Element {
  return <span class="dz-quiet">{children}</span>;
}

/** Words that only a screen reader speaks. */
export function SpokenOnly({ children }: TextProps): JSX.Element {
  return <span class="dz-spoken">{children}</span>;
}
