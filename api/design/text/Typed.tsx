// What somebody typed, within our own words: it stays in the language in which it was written.
import type { ComponentChildren, JSX } from 'preact';
import { language } from '../../../words/language.ts';

/** Words of people, which a screen reader reads as Dutch also on an English page (WCAG 3.1.2). */
export function Typed({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return language() === 'nl' ? <>{children}</> : <span lang="nl">{children}</span>;
}
