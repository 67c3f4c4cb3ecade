// A letter with its own looks.
import type { JSX } from 'preact';

/** Props of {@link LetterFrame}. */
export interface LetterFrameProps {
  /** Where the letter's HTML is served, with a policy of its own; the page that frames it must allow that. */
  readonly src: string;
  /** "De opgemaakte brief aan J. Bakker" */
  readonly title: string;
  /** Whether its links open, each in a tab of its own; by default they do nothing. */
  readonly linksOpen?: boolean;
}

/** The letter as its receiver's mail program shows it: no scripts, no forms, and no ways out unless asked for. */
export function LetterFrame({ src, title, linksOpen = false }: LetterFrameProps): JSX.Element {
  const allowed = linksOpen ? 'allow-popups allow-popups-to-escape-sandbox' : '';
  return <iframe class="dz-letter-frame" src={src} title={title} sandbox={allowed} />;
}
