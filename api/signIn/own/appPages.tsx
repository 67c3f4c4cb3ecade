// Setting up the app that makes codes, and the recovery codes that come with it.
import type { VNode } from 'preact';
import { Button, ButtonRow, PostButton } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { EntryPage } from '../../design/layout/EntryPage.tsx';
import { CodeList, QrCode } from '../../design/shows/QrCode.tsx';
import { List } from '../../design/text/List.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { messageFor, type FieldError } from '../../forms/values.ts';
import type { SignedIn } from '../account.ts';
import { demoStrip } from '../frame.tsx';
import type { SignInParts } from '../parts.ts';
import { groupedSecret, totpUri } from '../secondFactor/totp.ts';
import { ACCOUNT } from './AccountPage.tsx';
import { say } from '../../../words/language.ts';

/** The secret, for the app, and a first code to show that it works. */
export function newAppPage(
  parts: SignInParts,
  who: SignedIn,
  secret: string,
  errors: readonly FieldError[] = [],
): VNode {
  return (
    <EntryPage
      title={say('Stel een app in', 'Set up an app')}
      errors={errors}
      back={{ href: ACCOUNT, label: say('Toch niet', 'Cancel') }}
      {...demoStrip(parts)}
    >
      <List
        ordered
        items={[
          say(
            'Open op uw telefoon een app voor inlogcodes. Heeft u er nog geen? Vraag uw organisatie welke u mag gebruiken.',
            'Open an app for sign-in codes on your phone. Do you have none yet? Ask your organisation which one you may use.',
          ),
          say(
            'Kies in de app voor een nieuw account, en scan de code hieronder.',
            'Choose to add an account in the app, and scan the code below.',
          ),
          say('Vul de zes cijfers in die de app laat zien.', 'Fill in the six digits that the app shows.'),
        ]}
      />
      <QrCode text={totpUri(secret, who.email)} label={say('QR-code voor uw app', 'QR code for your app')} />
      <Paragraph>
        {say(
          <>
            Kunt u niet scannen? Typ dan in de app: <code>{groupedSecret(secret)}</code>
          </>,
          <>
            Can you not scan? Then type this in the app: <code>{groupedSecret(secret)}</code>
          </>,
        )}
      </Paragraph>
      <Form action={`${ACCOUNT}/app/aanzetten`}>
        <TextField
          name="code"
          label={say('Code uit uw app', 'Code from your app')}
          kind="number"
          width="medium"
          autocomplete="one-time-code"
          error={messageFor(errors, 'code')}
        />
        <Button>{say('Zet de app aan', 'Turn the app on')}</Button>
      </Form>
    </EntryPage>
  );
}

/** Until they are put away; after that nobody can show them, not even we. */
export function recoveryPage(parts: SignInParts, codes: readonly string[]): VNode {
  return (
    <EntryPage
      title={say('Uw herstelcodes', 'Your recovery codes')}
      lead={say(
        'Bent u uw telefoon kwijt? Dan logt u in met een van deze codes. Elke code werkt één keer.',
        'Have you lost your phone? Then you sign in with one of these codes. Each code works once.',
      )}
      {...demoStrip(parts)}
    >
      <CodeList codes={codes} />
      <Paragraph>
        {say(
          'Print deze pagina of schrijf de codes over, en leg ze op een veilige plek. U ziet ze alleen nu: daarna kunnen wij ze niet meer laten zien.',
          'Print this page or copy the codes, and put them in a safe place. You only see them now: after this we cannot show them any more.',
        )}
      </Paragraph>
      <ButtonRow>
        <PostButton action={`${ACCOUNT}/herstelcodes/bewaard`}>
          {say('Ik heb de codes bewaard', 'I have saved the codes')}
        </PostButton>
      </ButtonRow>
    </EntryPage>
  );
}
