// Searching a list.
import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../actions/Button.tsx';
import { TextField } from './TextField.tsx';
import { say } from '../../../words/language.ts';

/** Props of {@link SearchForm}. */
export interface SearchFormProps {
  readonly action: string;
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  /** Further filters (Select). */
  readonly children?: ComponentChildren;
}

/** Asks by GET, so that a search can be kept as a bookmark. */
export function SearchForm({ action, name, label, value, hint, children }: SearchFormProps): JSX.Element {
  return (
    <form class="dz-search" method="get" action={action} role="search">
      <TextField name={name} label={label} value={value} hint={hint} kind="search" />
      {children}
      <Button look="secondary">{say('Zoek', 'Search')}</Button>
    </form>
  );
}
