// Many things to tick, close together: each has a name of its own, so that a form tells which were ticked.
import type { ComponentChildren, JSX } from 'preact';
import { useStanding } from './typedBefore.ts';

/** Something to tick. */
export interface Check {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  /** Fields that belong to it, always seen. */
  readonly beside?: ComponentChildren;
}

/** Props of {@link Checks}. */
export interface ChecksProps {
  /** What these are, where a question has several groups of them. */
  readonly legend?: string | undefined;
  readonly checks: readonly Check[];
  /** Marks them; the message itself is the Question's. */
  readonly invalid?: boolean | undefined;
}

/** A group of checkboxes inside a Question; each box has its name as its id. */
export function Checks({ legend, checks, invalid = false }: ChecksProps): JSX.Element {
  const standing = useStanding();
  const boxes = checks.map(({ name, label, checked, beside }) => (
    <div class="dz-check">
      <label class="dz-check__label">
        <input
          class="utrecht-checkbox utrecht-checkbox--custom utrecht-checkbox--html-input"
          type="checkbox"
          id={name}
          name={name}
          value="ja"
          checked={standing.chosen(name, checked ? ['ja'] : []).length > 0}
          aria-invalid={invalid || undefined}
        />
        <span>{label}</span>
      </label>
      {beside}
    </div>
  ));
  return legend === undefined ? (
    <div class="dz-checks">{boxes}</div>
  ) : (
    <fieldset class="dz-checks">
      <legend class="utrecht-form-label">{legend}</legend>
      {boxes}
    </fieldset>
  );
}

/** Groups of checkboxes beside each other where there is room. */
export function CheckGroups({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <div class="dz-check-groups">{children}</div>;
}
