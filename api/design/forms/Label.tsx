// The label of a field.
import type { JSX } from 'preact';
import { MayBeEmpty } from './fieldTexts.tsx';

/** Props of {@link Label}. */
export interface LabelProps {
  readonly htmlFor: string;
  readonly children: string;
  /** The label is the question of the page: it becomes the h1. */
  readonly asTitle?: boolean | undefined;
  /** The field may be left empty, and says so. */
  readonly optional?: boolean | undefined;
}

/** Stands above its field, and is never just a placeholder. */
export function Label({ htmlFor, children, asTitle = false, optional = false }: LabelProps): JSX.Element {
  const label = (
    <label class={asTitle ? undefined : 'utrecht-form-label'} for={htmlFor}>
      {children}
      {optional && <MayBeEmpty />}
    </label>
  );
  return asTitle ? <h1 class="nl-heading nl-heading--level-1">{label}</h1> : label;
}
