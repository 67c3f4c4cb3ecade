// A form that changes something.
import type { ComponentChildren, JSX } from 'preact';
import { Notice } from '../shows/Notice.tsx';
import { Link } from '../text/Link.tsx';
import { type HiddenValues, HiddenFields } from './HiddenFields.tsx';
import { FormFields, typedBefore } from './typedBefore.ts';
import { say } from '../../../words/language.ts';

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
export function Form({ action, hidden = {}, id, files = false, children }: FormProps): JSX.Element {
  const before = typedBefore(action);
  const carried = Object.keys(hidden).map((name) => [name, before?.fields[name] ?? hidden[name] ?? '']);
  return (
    <>
      {before && <StandsAgain about={before.about} />}
      <form
        class="dz-form"
        id={id}
        method="post"
        action={action}
        encType={files ? 'multipart/form-data' : undefined}
        noValidate
      >
        <HiddenFields values={Object.fromEntries(carried) as HiddenValues} />
        <FormFields.Provider value={before?.fields}>{children}</FormFields.Provider>
      </form>
    </>
  );
}

function StandsAgain({ about }: { readonly about: string }): JSX.Element {
  return (
    <Notice kind="plain">
      <p>
        {say(
          'Wat u had ingevuld toen u was uitgelogd, staat er weer in. Het is nog niet verstuurd.',
          'What you had filled in when you were signed out stands here again. It has not been sent yet.',
        )}
      </p>
      <p>
        <Link href={about}>{say('Gooi het weg', 'Throw it away')}</Link>
      </p>
    </Notice>
  );
}
