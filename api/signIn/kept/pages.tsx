// For who was signed out in the middle of a form.
import type { VNode } from 'preact';
import { Button, ButtonRow, LinkButton, PostButton } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { EntryPage } from '../../design/layout/EntryPage.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { demoStrip } from '../frame.tsx';
import type { SignInParts } from '../parts.ts';
import type { KeptForm } from './keptForm.ts';

/** After signing in again: what was typed can be sent, or let go. */
export function keptPage({ path, fields }: KeptForm, parts: SignInParts): VNode {
  return (
    <EntryPage
      title="Wat u had ingevuld is bewaard"
      lead="U was uitgelogd toen u een formulier verstuurde. Er is nog niets mee gedaan."
      {...demoStrip(parts)}
    >
      <Paragraph>Wilt u het formulier nu versturen? U ziet daarna de pagina waar u was.</Paragraph>
      <ButtonRow>
        <Form action={path} hidden={fields}>
          <Button>Verstuur wat ik had ingevuld</Button>
        </Form>
        <PostButton action="/inloggen/bewaard/weg" look="subtle">
          Gooi het weg
        </PostButton>
      </ButtonRow>
    </EntryPage>
  );
}

/** Too long to keep, or a file. */
export function notKeptPage(parts: SignInParts): VNode {
  return (
    <EntryPage title="U bent uitgelogd" {...demoStrip(parts)}>
      <div class="dz-flow">
        <Paragraph>
          Er is niets verstuurd. Wat u had ingevuld kunnen wij niet bewaren: het is te lang, of er zit een
          bestand bij.
        </Paragraph>
        <Paragraph>
          Open het inloggen in een nieuw tabblad en log in. Kom dan hier terug, ga terug met de knop van uw
          browser en verstuur het formulier opnieuw.
        </Paragraph>
      </div>
      <ButtonRow>
        <LinkButton href="/inloggen" look="secondary">
          Naar het inloggen
        </LinkButton>
      </ButtonRow>
    </EntryPage>
  );
}
