// A form that changes something.
import type { ComponentChildren, JSX } from 'preact';
import { type HiddenValues, HiddenFields } from './HiddenFields.tsx';

/** Props of {@link Form}. */
export interface FormProps {
  readonly action: string;
  readonly hidden?: HiddenValues | undefined;
  readonly id?: string | undefined;
  /** It has a field for a file. */
  readonly files?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** Posts. The browser's own messages are off: ours are in the reader's language, first on the page, and keep what was typed. */
export function Form({ action, hidden, id, files = false, children }: FormProps): JSX.Element {
  return (
    <form
      class="dz-form"
      id={id}
      method="post"
      action={action}
      encType={files ? 'multipart/form-data' : undefined}
      noValidate
    >
      {hidden && <HiddenFields values={hidden} />}
      {children}
    </form>
  );
}
