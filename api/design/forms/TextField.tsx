// A field of one line.
import type { JSX } from 'preact';
import { classes } from '../text/classes.ts';
import { describedBy, FieldTexts, invalid } from './fieldTexts.tsx';
import { Label } from './Label.tsx';
import { useStanding } from './typedBefore.ts';

/** What is typed, which decides the keyboard of a phone. */
export type TextKind = 'text' | 'email' | 'tel' | 'number' | 'search';

/** Props of {@link TextField}. */
export interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly kind?: TextKind | undefined;
  /** What the browser may fill in (WCAG 1.3.5): `name`, `email`, `tel`; `off` for what is about someone else. */
  readonly autocomplete?: string | undefined;
  /** How much is expected; the field looks as long as its answer. */
  readonly width?: 'short' | 'medium' | 'full' | undefined;
  /** The id of a datalist with what may be meant. */
  readonly list?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly asTitle?: boolean | undefined;
  /** The name, unless two forms on a page share a name. */
  readonly id?: string | undefined;
}

/** One line of text, kept as it was typed. By default plain text that the browser doesn't fill in. */
export function TextField(props: TextFieldProps): JSX.Element {
  const {
    name,
    label,
    value,
    hint,
    error,
    kind = 'text',
    autocomplete = 'off',
    width = 'full',
    id = name,
  } = props;
  const standing = useStanding();
  return (
    <div class={classes('dz-field', error !== undefined && 'dz-invalid')}>
      <Label htmlFor={id} optional={props.optional} asTitle={props.asTitle}>
        {label}
      </Label>
      <FieldTexts id={id} hint={hint} error={error} />
      <input
        class={`utrecht-textbox utrecht-textbox--html-input dz-field--${width}`}
        id={id}
        name={name}
        {...KEYBOARDS[kind]}
        autocomplete={autocomplete}
        list={props.list}
        value={standing.one(name, value)}
        aria-invalid={invalid(error)}
        aria-describedby={describedBy({ id, hint, error })}
      />
    </div>
  );
}

// A number is text with a numeric keyboard: type=number changes under a scrolling wheel and swallows what it can't read.
const KEYBOARDS = {
  text: { type: 'text' },
  email: { type: 'email', spellcheck: false, autocapitalize: 'none' },
  tel: { type: 'tel' },
  number: { type: 'text', inputMode: 'numeric' },
  search: { type: 'search', spellcheck: false },
} as const;
