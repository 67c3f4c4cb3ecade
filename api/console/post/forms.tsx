// The two forms about a mail that came in: with which case it belongs, and why it is put away.
import type { JSX, VNode } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { TextArea } from '../../design/forms/TextArea.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import type { WaitingMail } from '../../../store/pages/incoming.ts';
import { say } from '../../../words/language.ts';
import { MailSheet } from './PostPage.tsx';

interface Filled {
  readonly values: Values;
  readonly errors: readonly FieldError[];
}

/** With which case it belongs. */
export function casePickerPage(seat: Seat, mail: WaitingMail, filled: Filled): VNode {
  const title = say('Bij welke casus hoort deze mail?', 'With which case does this email belong?');
  return (
    <Frame seat={seat} mail={mail} title={title} errors={filled.errors}>
      <Form action={`${seat.home}/post/${mail.id}/casus`}>
        <TextField
          name="nummer"
          label={say('Nummer van de casus', 'Number of the case')}
          hint={say(
            'Bijvoorbeeld K7M-3QX. In een lopende casus wordt de mail een taak.',
            'For example K7M-3QX. In an open case the email becomes a task.',
          )}
          width="short"
          value={filled.values['nummer']}
          error={messageFor(filled.errors, 'nummer')}
        />
        <Buttons seat={seat}>{say('Voeg toe aan de casus', 'Add to the case')}</Buttons>
      </Form>
    </Frame>
  );
}

/** Why it is put away. */
export function putAwayPage(seat: Seat, mail: WaitingMail, filled: Filled): VNode {
  const title = say('Leg deze mail weg', 'Put this email away');
  return (
    <Frame seat={seat} mail={mail} title={title} errors={filled.errors}>
      <Form action={`${seat.home}/post/${mail.id}/weg`}>
        <TextArea
          name="reden"
          label={say('Waarom hoeft er niets mee te gebeuren?', 'Why need nothing be done with it?')}
          value={filled.values['reden']}
          error={messageFor(filled.errors, 'reden')}
          rows={3}
        />
        <Buttons seat={seat}>{say('Leg weg', 'Put away')}</Buttons>
      </Form>
    </Frame>
  );
}

function Buttons({ seat, children }: { readonly seat: Seat; readonly children: string }): JSX.Element {
  return (
    <ButtonRow>
      <Button>{children}</Button>
      <Link href={`${seat.home}/post`}>{say('Toch niet', 'Cancel')}</Link>
    </ButtonRow>
  );
}

function Frame({
  seat,
  mail,
  title,
  errors,
  children,
}: {
  readonly seat: Seat;
  readonly mail: WaitingMail;
  readonly title: string;
  readonly errors: readonly FieldError[];
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <DeskPage seat={seat} title={title} at="today" below errors={errors}>
      <PageTitle
        above={<Link href={`${seat.home}/post`}>{say('Binnengekomen post', 'Email that came in')}</Link>}
      >
        {title}
      </PageTitle>
      {children}
      <MailSheet mail={mail} seat={seat} level={2} />
    </DeskPage>
  );
}
