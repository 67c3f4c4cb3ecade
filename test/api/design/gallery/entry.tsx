// Signing in, and one's own account.
import type { JSX } from 'preact';
import { Button } from '../../../../api/design/actions/Button.tsx';
import { Form } from '../../../../api/design/forms/Form.tsx';
import { Select } from '../../../../api/design/forms/Select.tsx';
import { TextField } from '../../../../api/design/forms/TextField.tsx';
import { EitherOr, EntryPage, Way } from '../../../../api/design/layout/EntryPage.tsx';
import { Notice } from '../../../../api/design/shows/Notice.tsx';
import { CodeList, QrCode } from '../../../../api/design/shows/QrCode.tsx';
import { Paragraph } from '../../../../api/design/text/Paragraph.tsx';
import { demo } from './frame.tsx';

/** Two ways in, beside each other. */
export function SignInPage(): JSX.Element {
  return (
    <EntryPage
      title="Inloggen"
      width="wide"
      demo={demo}
      notice={
        <Notice kind="done">
          <p>U bent uitgelogd.</p>
        </Notice>
      }
    >
      <Paragraph>Kreeg u een mail met een link? Dan hoeft u niet in te loggen.</Paragraph>
      <EitherOr>
        <Way id="organisatie-titel" title="Met uw organisatie">
          <Form action="/inloggen/organisatie">
            <Select
              name="organisatie"
              label="Uw organisatie"
              options={[{ value: 'havenrecht', label: 'Gemeente Havenrecht' }]}
            />
            <Button>Ga naar uw organisatie</Button>
          </Form>
        </Way>
        <Way id="mail-titel" title="Met een code per mail">
          <Form action="/inloggen/code">
            <TextField name="adres" label="Uw mailadres op het werk" kind="email" autocomplete="email" />
            <Button look="secondary">Stuur mij een code</Button>
          </Form>
        </Way>
      </EitherOr>
    </EntryPage>
  );
}

/** An app that makes codes, and codes to print. */
export function SecondProofPage(): JSX.Element {
  return (
    <EntryPage
      title="Stel een app in"
      lead="Scan de code met de app op uw telefoon."
      back={{ href: '/mijn/beveiliging', label: 'Toch niet' }}
    >
      <QrCode text="otpauth://totp/Doorzet:marja?secret=JBSWY3DPEHPK3PXP" label="QR-code voor uw app" />
      <CodeList codes={['k7m3-qx9p-tr4w-hd8c', 'w2zb-7lpn-kd3q-m9ha', 'p4th-9dnk-r8n4-vcx2']} />
    </EntryPage>
  );
}
