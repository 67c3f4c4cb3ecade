// What has to be mended, before anything else on the page.
import type { JSX } from 'preact';
import { say } from '../../../words/language.ts';

/** One thing to mend. */
export interface FormError {
  /** The id of the control the message leads to: for most fields the name, for a date `…-dag`, `…-maand`, `…-jaar`. */
  readonly fieldId: string;
  /** What to do, without blame: "Kies of het advies wordt opgevolgd". */
  readonly message: string;
}

/**
 * A list of links to the fields, focused by the browser when the page opens. The layouts put it first on the page and
 * "Fout: " first in the title; a page gives them its errors and need not use this itself. Nothing without errors.
 */
export function ErrorSummary({ errors }: { readonly errors: readonly FormError[] }): JSX.Element | null {
  if (errors.length === 0) return null;
  return (
    <div class="dz-error-summary" role="alert" tabIndex={-1} autofocus aria-labelledby="fout-titel">
      <h2 class="nl-heading nl-heading--level-3" id="fout-titel">
        {say('Kijk dit nog even na', 'Please check this')}
      </h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li>
            <a class="nl-link" href={`#${fieldId}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
