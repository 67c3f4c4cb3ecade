// A letter with its own looks.
import type { JSX } from 'preact';

/** Props of {@link LetterFrame}. */
export interface LetterFrameProps {
  /** Where the letter's HTML is served, with a policy of its own; the page that frames it must allow that. */
  readonly src: string;
  /** "De opgemaakte brief aan J. Bakker" */
  readonly title: string;
}

/** The letter as its receiver's mail program shows it. It can do nothing: no scripts, no forms, no ways out. */
export function LetterFrame({ src, title }: LetterFrameProps): JSX.Element {
  return <iframe class="dz-letter-frame" src={src} title={title} sandbox="" />;
}
