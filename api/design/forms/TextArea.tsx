// A field of several lines.
import type { JSX } from 'preact';
import { classes } from '../text/classes.ts';
import { describedBy, FieldTexts, invalid, noChildData } from './fieldTexts.tsx';
import { Label } from './Label.tsx';
import { useStanding } from './typedBefore.ts';

/** Props of {@link TextArea}. */
export interface TextAreaProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  /** By default the warning that no data of the child belongs here. */
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Lines to see at once; 4 by default. */
  readonly rows?: number | undefined;
  readonly optional?: boolean | undefined;
  readonly asTitle?: boolean | undefined;
  /** The name, unless two forms on a page share a name. */
  readonly id?: string | undefined;
}

/** Free text, kept as it was typed however long it is: a limit is checked by whoever receives it, with a message. */
export function TextArea(props: TextAreaProps): JSX.Element {
  const { name, label, value = '', hint = noChildData(), error, rows = 4, id = name } = props;
  const standing = useStanding();
  return (
    <div class={classes('dz-field', error !== undefined && 'dz-invalid')}>
      <Label htmlFor={id} optional={props.optional} asTitle={props.asTitle}>
        {label}
      </Label>
      <FieldTexts id={id} hint={hint} error={error} />
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        id={id}
        name={name}
        rows={rows}
        autocomplete="off"
        aria-invalid={invalid(error)}
        aria-describedby={describedBy({ id, hint, error })}
      >
        {/* HTML drops a line break that opens a text area; this one is dropped, and a typed one stays. */}
        {`\n${standing.one(name, value) ?? ''}`}
      </textarea>
    </div>
  );
}
