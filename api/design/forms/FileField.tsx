// A field for a file.
import type { JSX } from 'preact';
import { classes } from '../text/classes.ts';
import { describedBy, FieldTexts, invalid } from './fieldTexts.tsx';
import { Label } from './Label.tsx';

/** Props of {@link FileField}. */
export interface FileFieldProps {
  readonly name: string;
  readonly id: string;
  readonly label: string;
  /** Which files the browser offers first: `.csv,text/csv`. */
  readonly accept: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** One file; the form it stands in must send files. */
export function FileField({ name, id, label, accept, hint, error }: FileFieldProps): JSX.Element {
  return (
    <div class={classes('dz-field', error !== undefined && 'dz-invalid')}>
      <Label htmlFor={id}>{label}</Label>
      <FieldTexts id={id} hint={hint} error={error} />
      <input
        class="dz-file"
        type="file"
        id={id}
        name={name}
        accept={accept}
        aria-invalid={invalid(error)}
        aria-describedby={describedBy({ id, hint, error })}
      />
    </div>
  );
}
