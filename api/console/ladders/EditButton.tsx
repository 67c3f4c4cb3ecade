// A change to a draft that takes one press.
import type { JSX } from 'preact';
import { PostButton } from '../../design/actions/Button.tsx';
import type { HiddenValues } from '../../design/forms/HiddenFields.tsx';
import type { Seat } from '../seat.ts';
import type { AgreementVersion } from '../../../store/agreements/versions.ts';
import { versionHref } from './find.ts';

interface EditButtonProps {
  readonly seat: Seat;
  readonly draft: AgreementVersion;
  /** What changes; the revision that is seen is added to it. */
  readonly edit: HiddenValues;
  readonly spoken?: string;
  readonly children: string;
}

/** Sends the change; `pressed.ts` reads it. */
export function EditButton({ seat, draft, edit, spoken, children }: EditButtonProps): JSX.Element {
  return (
    <PostButton
      action={versionHref(seat, draft.version, '/wijzig')}
      look="subtle"
      hidden={{ revisie: String(draft.revision), ...edit }}
      spoken={spoken}
    >
      {children}
    </PostButton>
  );
}
