// A choice out of very many, found by typing a part of it.
import type { JSX } from 'preact';
import { Select, type SelectOption } from './Select.tsx';
import { TextField } from './TextField.tsx';
import { say } from '../../../words/language.ts';

/** Props of {@link SearchField}. */
export interface SearchFieldProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly SelectOption[];
  /** A value of the options, or what was typed. */
  readonly value?: string | undefined;
  /** What was typed may be any of these: then one of them is chosen, and nothing more is typed. */
  readonly meant?: readonly SelectOption[] | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
}

/** Browsers offer what fits while one types; where one does not, a part of the name will do, and a list comes back. */
export function SearchField(props: SearchFieldProps): JSX.Element {
  const { name, label, options, value, meant, hint, error, optional } = props;
  if (meant && meant.length > 1) {
    return (
      <Select
        name={name}
        label={label}
        prompt={say('Geen van deze: zoek opnieuw', 'None of these: search again')}
        options={meant}
        error={error}
        optional={optional}
      />
    );
  }
  const chosen = options.find((option) => option.value === value)?.label;
  return (
    <>
      <TextField
        name={name}
        label={label}
        kind="search"
        list={`${name}-lijst`}
        value={chosen ?? value}
        hint={hint}
        error={error}
        optional={optional}
      />
      <datalist id={`${name}-lijst`}>
        {options.map((option) => (
          <option value={option.label} />
        ))}
      </datalist>
    </>
  );
}
