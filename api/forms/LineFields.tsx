// Fields of one line, shown.
import type { JSX } from 'preact';
import { TextField } from '../design/forms/TextField.tsx';
import type { LineField } from './lines.ts';
import { messageFor, type FieldError, type Values } from './values.ts';

/** What was typed stays; what is wrong stands at its field. */
export function LineFields({
  fields,
  values,
  errors,
}: {
  readonly fields: readonly LineField<string>[];
  readonly values: Values;
  readonly errors: readonly FieldError[];
}): JSX.Element {
  return (
    <>
      {fields.map(({ name, label, hint, kind }) => (
        <TextField
          name={name}
          label={label}
          hint={hint}
          kind={kind}
          width={kind === 'tel' ? 'medium' : 'full'}
          value={values[name]}
          error={messageFor(errors, name)}
        />
      ))}
    </>
  );
}
