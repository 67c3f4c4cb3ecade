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

export const SECURITY = '/mijn/beveiliging';

const ways: Readonly<Record<Way, string>> = {
  code: 'Met een code per mail',
  organisation: 'Met het account van uw organisatie',
  demo: 'Als iemand uit de demo',
};

const done = {
  aan: 'Uw app is ingesteld. Voortaan vragen wij bij het inloggen ook een code uit uw app.',
  uit: 'Uw app is losgekoppeld. Uw herstelcodes werken niet meer.',
} as const;
/** What was just done, as the address says it. */
export type OwnDone = keyof typeof done;

/** How somebody signs in, and what they can make of it. */
export function securityPage(parts: SignInParts, who: SignedIn, recovery: number, what?: OwnDone): VNode {
  return (
    <EntryPage
      title="Mijn beveiliging"
      back={{ href: '/', label: 'Naar het begin' }}
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
          { term: 'Naam', value: who.name },
          { term: 'Mailadres', value: who.email },
          { term: 'Nu ingelogd', value: ways[who.way] },
          {
            term: 'Code uit een app',
            value: who.hasTotp ? `Aan, met nog ${recoveryWords(recovery)}` : 'Uit',
          },
        ]}
      />
      <Section id="app" title="Een code uit een app">
        <Paragraph>
          Met een app op uw telefoon is uw account beter beveiligd. Dan is uw mail alleen niet genoeg om in te
          loggen. Logt u in met het account van uw organisatie? Dan vragen wij de code uit de app niet.
        </Paragraph>
        {who.hasTotp ? (
          <ButtonRow>
            <LinkButton href={`${SECURITY}/herstelcodes/nieuw`} look="secondary">
              Maak nieuwe herstelcodes
            </LinkButton>
            <LinkButton href={`${SECURITY}/uitzetten`} look="subtle">
              Koppel de app los
            </LinkButton>
          </ButtonRow>
        ) : (
          <ButtonRow>
            <PostButton action={`${SECURITY}/app`}>Stel een app in</PostButton>
          </ButtonRow>
        )}
      </Section>
      <Section id="uitloggen" title="Uitloggen">
        <Paragraph>Na 8 uur zonder iets te doen wordt u vanzelf uitgelogd.</Paragraph>
        <ButtonRow>
          <PostButton action="/uitloggen" look="secondary">
            Log uit
          </PostButton>
        </ButtonRow>
      </Section>
    </EntryPage>
  );
}

function recoveryWords(count: number): string {
  return count === 1 ? '1 herstelcode' : `${count} herstelcodes`;
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
      title="Stel een app in"
      errors={errors}
      back={{ href: SECURITY, label: 'Toch niet' }}
      {...demoStrip(parts)}
    >
      <List
        ordered
        items={[
          'Open op uw telefoon een app voor inlogcodes. Heeft u er nog geen? Vraag uw organisatie welke u mag gebruiken.',
          'Kies in de app voor een nieuw account, en scan de code hieronder.',
          'Vul de zes cijfers in die de app laat zien.',
        ]}
      />
      <QrCode text={totpUri(secret, who.email)} label="QR-code voor uw app" />
      <Paragraph>
        Kunt u niet scannen? Typ dan in de app: <code>{groupedSecret(secret)}</code>
      </Paragraph>
      <Form action={`${SECURITY}/app/aanzetten`}>
        <TextField
          name="code"
          label="Code uit uw app"
          kind="number"
          width="medium"
          autocomplete="one-time-code"
          error={messageFor(errors, 'code')}
        />
        <Button>Zet de app aan</Button>
      </Form>
    </EntryPage>
  );
}

/** Until they are put away; after that nobody can show them, not even we. */
export function recoveryPage(parts: SignInParts, codes: readonly string[]): VNode {
  return (
    <EntryPage
      title="Uw herstelcodes"
      lead="Bent u uw telefoon kwijt? Dan logt u in met een van deze codes. Elke code werkt één keer."
      {...demoStrip(parts)}
    >
      <CodeList codes={codes} />
      <Paragraph>
        Print deze pagina of schrijf de codes over, en leg ze op een veilige plek. U ziet ze alleen nu: daarna
        kunnen wij ze niet meer laten zien.
      </Paragraph>
      <ButtonRow>
        <PostButton action={`${SECURITY}/herstelcodes/bewaard`}>Ik heb de codes bewaard</PostButton>
      </ButtonRow>
    </EntryPage>
  );
}
