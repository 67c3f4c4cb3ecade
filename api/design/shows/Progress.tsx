// Where someone is in a check.
import type { ComponentChildren, JSX } from 'preact';
import { Reference } from '../text/Link.tsx';
import { say } from '../../../words/language.ts';

/** Props of {@link Progress}. */
export interface ProgressProps {
  readonly reference: string;
  /** "vraag 2 van hoogstens 6", "laatste stap", or what else the case is known by. */
  readonly children?: ComponentChildren;
}

/** The case and the step, in one quiet line above the question. */
export function Progress({ reference, children }: ProgressProps): JSX.Element {
  return (
    <p class="nl-paragraph dz-progress">
      {say('Casus', 'Case')} <Reference code={reference} />
      {children !== undefined && <> · {children}</>}
    </p>
  );
}
