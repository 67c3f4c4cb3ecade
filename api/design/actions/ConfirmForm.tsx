// A decision with its reason.
import type { ComponentChildren, JSX } from 'preact';
import { Form } from '../forms/Form.tsx';
import type { HiddenValues } from '../forms/HiddenFields.tsx';
import { TextArea } from '../forms/TextArea.tsx';
import { Link } from '../text/Link.tsx';
import { Button } from './Button.tsx';
import { say } from '../../../words/language.ts';

/** Props of {@link ConfirmForm}. */
export interface ConfirmFormProps {
  readonly action: string;
  /** On the button: what happens when it is pressed. */
  readonly button: string;
  /** The name of the field with the reason. */
  readonly reasonName: string;
  /** "Waarom houdt u dit tegen?" */
  readonly reasonLabel: string;
  readonly reason?: string | undefined;
  readonly reasonError?: string | undefined;
  readonly hidden?: HiddenValues | undefined;
  /** Where "Toch niet" leads. */
  readonly cancel: string;
  /** Further choices, before the reason. */
  readonly children?: ComponentChildren;
}

/** Asks why before something is changed that others notice; the reason is kept with the case. */
export function ConfirmForm(props: ConfirmFormProps): JSX.Element {
  return (
    <Form action={props.action} hidden={props.hidden}>
      {props.children}
      <TextArea
        name={props.reasonName}
        label={props.reasonLabel}
        value={props.reason}
        error={props.reasonError}
        rows={3}
      />
      <div class="dz-buttons">
        <Button>{props.button}</Button>
        <Link href={props.cancel}>{say('Toch niet', 'Cancel')}</Link>
      </div>
    </Form>
  );
}
