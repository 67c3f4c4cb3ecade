// The fields of the form for a new advice: a person, an organisation, one of a few answers.
import type { JSX } from 'preact';
import { Choices } from '../../design/forms/Choices.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { SearchField } from '../../design/forms/SearchField.tsx';
import { Select, type SelectOption } from '../../design/forms/Select.tsx';
import { messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { organisationOptions } from '../steering/whoIsWho.ts';
import { matching, MOST_MATCHES } from './matching.ts';
import { personOptions } from './readRegistration.ts';
import type { OrganisationKind } from '../../../domain/advice/facts.ts';
import type { Registering } from '../../../store/pages/registering.ts';

/** What the fields of the form are made from. */
export interface FormProps {
  readonly lists: Registering;
  readonly values: Values;
  readonly errors: readonly FieldError[];
}

interface SelectProps extends FormProps {
  readonly name: string;
  readonly label: string;
  readonly prompt: string;
  readonly optional?: boolean;
}

/** Up to so many organisations are read through; more are searched. */
const MOST_READ = 15;

/** Somebody who works elsewhere than with the expert team, found by their name. */
export function PersonField({ lists, values, errors, name, prompt, ...rest }: SelectProps): JSX.Element {
  const options = personOptions(lists);
  const value = values[name] ?? '';
  const meant = matching(options, value);
  return (
    <SearchField
      name={name}
      options={options}
      value={value}
      meant={meant.length <= MOST_MATCHES ? meant : undefined}
      hint={prompt}
      error={messageFor(errors, name)}
      {...rest}
    />
  );
}

/** An organisation of some kinds: read through where there are few, found by its name where there are many. */
export function OrganisationField({
  lists,
  values,
  errors,
  name,
  kinds,
  prompt,
  also = [],
  ...rest
}: SelectProps & {
  readonly kinds: readonly OrganisationKind[];
  /** Besides organisations. */
  readonly also?: readonly SelectOption[];
}): JSX.Element {
  const options = [...organisationOptions(lists.organisations, kinds), ...also];
  const value = values[name] ?? '';
  const error = messageFor(errors, name);
  if (options.length <= MOST_READ) {
    const chosen = matching(options, value);
    return (
      <Select
        name={name}
        options={options}
        prompt={prompt}
        value={chosen.length === 1 ? chosen[0]?.value : undefined}
        error={error}
        {...rest}
      />
    );
  }
  const meant = matching(options, value);
  return (
    <SearchField
      name={name}
      options={options}
      value={value}
      meant={meant.length <= MOST_MATCHES ? meant : undefined}
      hint={prompt}
      error={error}
      {...rest}
    />
  );
}

/** A question with a few fixed answers. */
export function Radios({
  values,
  errors,
  name,
  title,
  words,
}: FormProps & {
  readonly name: string;
  readonly title: string;
  readonly words: Readonly<Record<string, string>>;
}): JSX.Element {
  const error = messageFor(errors, name);
  return (
    <Question name={name} title={title} level={3} error={error}>
      <Choices
        name={name}
        value={values[name]}
        invalid={error !== undefined}
        choices={Object.entries(words).map(([value, label]) => ({ value, label }))}
      />
    </Question>
  );
}
