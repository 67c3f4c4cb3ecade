// One's own security: the app that makes codes, and recovery codes.
import type { VNode } from 'preact';
import { Button, ButtonRow, LinkButton, PostButton } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { EntryPage } from '../../design/layout/EntryPage.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { CodeList, QrCode } from '../../design/shows/QrCode.tsx';
import { List } from '../../design/text/List.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { messageFor, type FieldError } from '../../forms/values.ts';
import type { SignedIn } from '../account.ts';
import { demoStrip } from '../frame.tsx';
import type { SignInParts } from '../parts.ts';
import { groupedSecret, totpUri } from '../secondFactor/totp.ts';
import type { Way } from '../sessions.ts';
import { say, spoken } from '../../../words/language.ts';

export const SECURITY = '/mijn/beveiliging';

const ways = spoken<Way>({
  code: ['Met een code per mail', 'With a code by email'],
  organisation: ['Met het account van uw organisatie', 'With the account of your organisation'],
  demo: ['Als iemand uit de demo', 'As somebody from the demo'],
});

/** What was just done, as the address says it. */
export type OwnDone = 'aan' | 'uit';

const done = spoken<OwnDone>({
  aan: [
    'Uw app is ingesteld. Voortaan vragen wij bij het inloggen ook een code uit uw app.',
    'Your app is set up. From now on we also ask for a code from your app when you sign in.',
  ],
  uit: [
    'Uw app is losgekoppeld. Uw herstelcodes werken niet meer.',
    'Your app is disconnected. Your recovery codes no longer work.',
  ],
});

/** How somebody signs in, and what they can make of it. */
export function securityPage(parts: SignInParts, who: SignedIn, recovery: number, what?: OwnDone): VNode {
  return (
    <EntryPage
      title="Mijn beveiliging"
      back={{ href: '/', label: say('Naar het begin', 'To the start') }}
      {...demoStrip(parts)}
      notice={
        what && (
          <Notice kind="done">
            <p>{done[what]}</p>
          </Notice>
        )
      }
    >
      <DefinitionRows
        rows={[
          { term: say('Naam', 'Name'), value: who.name },
          { term: say('Mailadres', 'Email address'), value: who.email },
          { term: say('Nu ingelogd', 'Signed in now'), value: ways[who.way] },
          {
            term: say('Code uit een app', 'Code from an app'),
            value: who.hasTotp ? appOnWords(recovery) : say('Uit', 'Off'),
          },
        ]}
      />
      <Section id="app" title={say('Een code uit een app', 'A code from an app')}>
        <Paragraph>
          {say(
            'Met een app op uw telefoon is uw account beter beveiligd. Dan is uw mail alleen niet genoeg om in te loggen. Logt u in met het account van uw organisatie? Dan vragen wij de code uit de app niet.',
            'With an app on your phone your account is better protected. Then your email alone is not enough to sign in. Do you sign in with the account of your organisation? Then we do not ask for the code from the app.',
          )}
        </Paragraph>
        {who.hasTotp ? (
          <ButtonRow>
            <LinkButton href={`${SECURITY}/herstelcodes/nieuw`} look="secondary">
              {say('Maak nieuwe herstelcodes', 'Make new recovery codes')}
            </LinkButton>
            <LinkButton href={`${SECURITY}/uitzetten`} look="subtle">
              {say('Koppel de app los', 'Disconnect the app')}
            </LinkButton>
          </ButtonRow>
        ) : (
          <ButtonRow>
            <PostButton action={`${SECURITY}/app`}>{say('Stel een app in', 'Set up an app')}</PostButton>
          </ButtonRow>
        )}
      </Section>
      <Section id="uitloggen" title={say('Uitloggen', 'Sign out')}>
        <Paragraph>
          {say(
            'Na 8 uur zonder iets te doen wordt u vanzelf uitgelogd.',
            'After 8 hours without doing anything you are signed out by itself.',
          )}
        </Paragraph>
        <ButtonRow>
          <PostButton action="/uitloggen" look="secondary">
            {say('Log uit', 'Sign out')}
          </PostButton>
        </ButtonRow>
      </Section>
    </EntryPage>
  );
}

function appOnWords(codes: number): string {
  return say(
    `Aan, met nog ${codes === 1 ? '1 herstelcode' : `${codes} herstelcodes`}`,
    `On, with ${codes === 1 ? '1 recovery code' : `${codes} recovery codes`} left`,
  );
}

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
      back={{ href: SECURITY, label: say('Toch niet', 'Cancel') }}
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
      <Form action={`${SECURITY}/app/aanzetten`}>
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
        <PostButton action={`${SECURITY}/herstelcodes/bewaard`}>
          {say('Ik heb de codes bewaard', 'I have saved the codes')}
        </PostButton>
      </ButtonRow>
    </EntryPage>
  );
}
