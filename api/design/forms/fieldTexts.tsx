// The hint and the error of a field, and how the field refers to them.
import type { JSX } from 'preact';
import { SpokenOnly } from '../text/Paragraph.tsx';
import { say } from '../../../words/language.ts';

/** The warning under every free text: the case is known by its reference alone. */
export function noChildData(): string {
  return say('Geen namen of gegevens van het kind', 'No names or details of the child');
}

/** After the label of a field that may be left empty. */
export function MayBeEmpty(): JSX.Element {
  return <span class="dz-optional"> ({say('mag leeg blijven', 'may be left empty')})</span>;
}

interface FieldTextsProps {
  readonly id: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** The hint, then the error, of the field with this id. */
export function FieldTexts({ id, hint, error }: FieldTextsProps): JSX.Element {
  return (
    <>
      {hint !== undefined && (
        <p class="nl-paragraph dz-hint" id={`${id}-uitleg`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="nl-paragraph dz-error" id={`${id}-fout`}>
          <SpokenOnly>{say('Fout: ', 'Error: ')}</SpokenOnly>
          {error}
        </p>
      )}
    </>
  );
}

/** The ids of the texts that {@link FieldTexts} shows, for `aria-describedby`. */
export function describedBy({ id, hint, error }: FieldTextsProps): string | undefined {
  const ids = [hint !== undefined && `${id}-uitleg`, error !== undefined && `${id}-fout`];
  return ids.filter((each) => each !== false).join(' ') || undefined;
}

/** `aria-invalid`, only where there is an error. */
export function invalid(error: string | undefined): true | undefined {
  return error === undefined ? undefined : true;
}
