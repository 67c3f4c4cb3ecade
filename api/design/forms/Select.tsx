// A choice out of many.
import type { JSX } from 'preact';
import { classes } from '../text/classes.ts';
import { describedBy, FieldTexts, invalid } from './fieldTexts.tsx';
import { Label } from './Label.tsx';
import { useStanding } from './typedBefore.ts';

/** Something to choose. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/** Props of {@link Select}. */
export interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly value?: string | undefined;
  /** The first entry, with an empty value: "Kies een gemeente". Without it the first option is chosen. */
  readonly prompt?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  /** The name, unless two forms on a page share a name. */
  readonly id?: string | undefined;
}

/** A list to choose from; for seven options or fewer, Choices are easier. */
export function Select(props: SelectProps): JSX.Element {
  const { name, label, options, value, prompt, hint, error, id = name } = props;
  const chosen = useStanding().one(name, value);
  return (
    <div class={classes('dz-field', error !== undefined && 'dz-invalid')}>
      <Label htmlFor={id} optional={props.optional}>
        {label}
      </Label>
      <FieldTexts id={id} hint={hint} error={error} />
      <select
        class="utrecht-select utrecht-select--html-select"
        id={id}
        name={name}
        autocomplete="off"
        aria-invalid={invalid(error)}
        aria-describedby={describedBy({ id, hint, error })}
      >
        {prompt !== undefined && <option value="">{prompt}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
