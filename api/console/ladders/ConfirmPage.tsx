// Asks once more before something of a version goes.
import type { VNode } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import type { AgreementVersion } from '../../../store/agreements/versions.ts';
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
        above={
          <>
            <Link href={`${seat.home}/ladders`}>Ladders</Link> /{' '}
            <Link href={back}>{versionName(version)}</Link>
          </>
        }
        lead={lead}
      >
        {title}
      </PageTitle>
      <Form action={versionHref(seat, version.version, path)} hidden={{ revisie: String(version.revision) }}>
        <ButtonRow>
          <Button>{button}</Button>
          <Link href={back}>Toch niet</Link>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
