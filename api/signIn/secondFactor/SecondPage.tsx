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

/** Which of the two is asked. */
export type SecondKind = 'app' | 'herstelcode';

/** After the code by mail. */
export function secondPage(parts: SignInParts, kind: SecondKind, errors: readonly FieldError[] = []): VNode {
  const app = kind === 'app';
  return (
    <EntryPage
      title={app ? 'Vul de code uit uw app in' : 'Vul een herstelcode in'}
      errors={errors}
      back={
        app ? { href: '/inloggen', label: 'Opnieuw beginnen' } : { href: '/inloggen/app', label: 'Terug' }
      }
      {...demoStrip(parts)}
    >
      <Paragraph>
        {app
          ? 'De code uit de mail klopt. Open nu de app op uw telefoon die codes maakt, en kijk bij Doorzet.'
          : 'U kreeg tien herstelcodes toen u de app instelde. Elke code werkt één keer.'}
      </Paragraph>
      <SecondForm action={`/inloggen/${kind}`} kind={kind} button="Log in" errors={errors} />
      <Paragraph>
        {app ? (
          <Link href="/inloggen/herstelcode">Ik heb mijn telefoon niet bij me</Link>
        ) : (
          'Heeft u geen herstelcodes meer? Vraag uw beheerder om uw app los te koppelen.'
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
        label={app ? 'Code uit uw app' : 'Herstelcode'}
        {...(orRecovery && { hint: 'Zes cijfers. Een herstelcode mag ook.' })}
        kind={app && !orRecovery ? 'number' : 'text'}
        width="medium"
        autocomplete={app ? 'one-time-code' : 'off'}
        error={messageFor(errors, 'code')}
      />
      <Button>{button}</Button>
    </Form>
  );
}
