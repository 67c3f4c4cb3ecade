// Typing the code of the app, or a recovery code instead.
import type { VNode } from 'preact';
import { Button } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { EntryPage } from '../../design/layout/EntryPage.tsx';
import { Link, type LinkItem } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { messageFor, type FieldError } from '../../forms/values.ts';
import { demoStrip } from '../frame.tsx';
import type { SignInParts } from '../parts.ts';
import { say } from '../../../words/language.ts';

/** Which of the two is asked. */
export type SecondKind = 'app' | 'herstelcode';

/** After the code by mail. */
export function secondPage(parts: SignInParts, kind: SecondKind, errors: readonly FieldError[] = []): VNode {
  const app = kind === 'app';
  return (
    <EntryPage
      title={
        app
          ? say('Vul de code uit uw app in', 'Fill in the code from your app')
          : say('Vul een herstelcode in', 'Fill in a recovery code')
      }
      errors={errors}
      back={
        app
          ? { href: '/inloggen', label: say('Opnieuw beginnen', 'Start again') }
          : { href: '/inloggen/app', label: say('Terug', 'Back') }
      }
      {...demoStrip(parts)}
    >
      <Paragraph>
        {app
          ? say(
              'De code uit de mail klopt. Open nu de app op uw telefoon die codes maakt, en kijk bij Doorzet.',
              'The code from the email is right. Now open the app on your phone that makes codes, and look at Doorzet.',
            )
          : say(
              'U kreeg tien herstelcodes toen u de app instelde. Elke code werkt één keer.',
              'You got ten recovery codes when you set up the app. Each code works once.',
            )}
      </Paragraph>
      <SecondForm
        action={`/inloggen/${kind}`}
        kind={kind}
        button={say('Log in', 'Sign in')}
        errors={errors}
      />
      <Paragraph>
        {app ? (
          <Link href="/inloggen/herstelcode">
            {say('Ik heb mijn telefoon niet bij me', 'I do not have my phone with me')}
          </Link>
        ) : (
          say(
            'Heeft u geen herstelcodes meer? Vraag uw beheerder om uw app los te koppelen.',
            'Do you have no recovery codes left? Ask your administrator to disconnect your app.',
          )
        )}
      </Paragraph>
    </EntryPage>
  );
}

/** Before something of one's own security changes. */
export function confirmSecondPage(
  parts: SignInParts,
  {
    title,
    lead,
    action,
    button,
    back,
  }: {
    readonly title: string;
    readonly lead: string;
    readonly action: string;
    readonly button: string;
    readonly back: LinkItem;
  },
  errors: readonly FieldError[],
): VNode {
  return (
    <EntryPage title={title} lead={lead} errors={errors} back={back} {...demoStrip(parts)}>
      <SecondForm action={action} kind="app" button={button} errors={errors} orRecovery />
    </EntryPage>
  );
}

function SecondForm({
  action,
  kind,
  button,
  errors,
  orRecovery = false,
}: {
  readonly action: string;
  readonly kind: SecondKind;
  readonly button: string;
  readonly errors: readonly FieldError[];
  readonly orRecovery?: boolean;
}) {
  const app = kind === 'app';
  return (
    <Form action={action}>
      <TextField
        name="code"
        label={app ? say('Code uit uw app', 'Code from your app') : say('Herstelcode', 'Recovery code')}
        {...(orRecovery && {
          hint: say('Zes cijfers. Een herstelcode mag ook.', 'Six digits. A recovery code will do, too.'),
        })}
        kind={app && !orRecovery ? 'number' : 'text'}
        width="medium"
        autocomplete={app ? 'one-time-code' : 'off'}
        error={messageFor(errors, 'code')}
      />
      <Button>{button}</Button>
    </Form>
  );
}
