// Asks once more before something of a version goes.
import type { VNode } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import type { AgreementVersion } from '../../../store/agreements/versions.ts';
import { say } from '../../../words/language.ts';
import { Above } from './Above.tsx';
import { versionHref } from './find.ts';
import { versionName } from './versionWords.ts';

export interface Confirmation {
  /** After the address of the version. */
  readonly path: string;
  readonly title: string;
  /** What happens then. */
  readonly lead: string;
  readonly button: string;
}

/** A page with one button, and a way back. */
export function confirmPage(
  seat: Seat,
  version: AgreementVersion,
  { path, title, lead, button }: Confirmation,
): VNode {
  const back = versionHref(seat, version.version);
  return (
    <DeskPage seat={seat} title={title} at="ladders" below>
      <PageTitle
        above={<Above seat={seat} of={{ version: version.version, name: versionName(version) }} />}
        lead={lead}
      >
        {title}
      </PageTitle>
      <Form action={versionHref(seat, version.version, path)} hidden={{ revisie: String(version.revision) }}>
        <ButtonRow>
          <Button>{button}</Button>
          <Link href={back}>{say('Toch niet', 'Cancel')}</Link>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
