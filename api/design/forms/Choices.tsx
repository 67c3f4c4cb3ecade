// Radio buttons and checkboxes as large targets, with what belongs to a choice right after it.
import type { ComponentChildren, JSX } from 'preact';
import { useStanding } from './typedBefore.ts';

/** One choice. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Small, under the label. */
  readonly hint?: string | undefined;
  /** Fields that belong to this choice: seen when it is chosen, and always in a browser that can't hide them. */
  readonly reveal?: ComponentChildren;
}

interface CommonProps {
  readonly name: string;
  readonly choices: readonly Choice[];
  /** Marks the choices; the message itself is the Question's. */
  readonly invalid?: boolean | undefined;
  /** The name, unless two forms on a page share a name. */
  readonly id?: string | undefined;
}

/** Props of {@link Choices}: one value for radio buttons, a list for checkboxes. */
export type ChoicesProps = CommonProps &
  (
    | { readonly type?: 'radio' | undefined; readonly value?: string | undefined }
    | { readonly type: 'checkbox'; readonly value?: readonly string[] | undefined }
  );

const CLASSES = {
  radio: 'utrecht-radio-button utrecht-radio-button--html-input',
  checkbox: 'utrecht-checkbox utrecht-checkbox--custom utrecht-checkbox--html-input',
} as const;

/** Choices inside a Question; radio buttons by default. The first has the id, the others `id-value`. */
export function Choices({
  type = 'radio',
  name,
  choices,
  value = [],
  invalid = false,
  id = name,
}: ChoicesProps): JSX.Element {
  const chosen = useStanding().chosen(name, typeof value === 'string' ? [value] : value);
  return (
    <div class="dz-choices">
      {choices.map((choice, index) => (
        <>
          <label class="dz-choice">
            <input
              class={CLASSES[type]}
              type={type}
              id={index === 0 ? id : `${id}-${choice.value}`}
              name={name}
              value={choice.value}
              checked={chosen.includes(choice.value)}
              aria-invalid={invalid || undefined}
            />
            <span>
              {choice.label} {choice.hint !== undefined && <small>{choice.hint}</small>}
            </span>
          </label>
          {choice.reveal !== undefined && <div class="dz-reveal">{choice.reveal}</div>}
        </>
      ))}
    </div>
  );
}
