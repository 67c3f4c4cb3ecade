// The fields of the form for a new advice: a person, an organisation, one of a few answers.
import type { JSX } from 'preact';
import { Choices } from '../../design/forms/Choices.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { Select } from '../../design/forms/Select.tsx';
import { messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { organisationOptions, peopleOptions } from '../steering/whoIsWho.ts';
import { outsiders } from './readRegistration.ts';
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

/** Somebody who works elsewhere than with the expert team. */
export function PersonSelect({ lists, values, errors, name, ...rest }: SelectProps): JSX.Element {
  const options = peopleOptions(outsiders(lists), lists.organisations);
  return (
    <Select name={name} options={options} value={values[name]} error={messageFor(errors, name)} {...rest} />
  );
}

/** An organisation of some kinds. */
export function OrganisationSelect({
  lists,
  values,
  errors,
  name,
  kinds,
  ...rest
}: SelectProps & { readonly kinds: readonly OrganisationKind[] }): JSX.Element {
  const options = organisationOptions(lists.organisations, kinds);
  return (
    <Select name={name} options={options} value={values[name]} error={messageFor(errors, name)} {...rest} />
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
