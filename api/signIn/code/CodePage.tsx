// Typing the code that was mailed.
import type { VNode } from 'preact';
import { Button, ButtonRow, PostButton } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { EntryPage } from '../../design/layout/EntryPage.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { messageFor, type FieldError } from '../../forms/values.ts';
import { demoStrip } from '../frame.tsx';
import type { SignInParts } from '../parts.ts';
import { CODE_MINUTES } from '../../../store/gate/codes.ts';

/** The same for every address, also one that we do not know. */
export function codePage(
  parts: SignInParts,
  address: string,
  { errors = [], again = false }: { readonly errors?: readonly FieldError[]; readonly again?: boolean } = {},
): VNode {
  return (
    <EntryPage
      title="Vul de code uit de mail in"
      errors={errors}
      back={{ href: '/inloggen', label: 'Ander mailadres' }}
      {...demoStrip(parts)}
      notice={
        again && (
          <Notice kind="done">
            <p>U vroeg een nieuwe code aan. De vorige werkt niet meer.</p>
          </Notice>
        )
      }
    >
      <Paragraph>
        Hoort <strong>{address}</strong> bij iemand die met Doorzet werkt? Dan krijgt u binnen een minuut een
        mail met een code van zes cijfers. De code werkt {CODE_MINUTES} minuten.
      </Paragraph>
      <Form action="/inloggen/code/controleren">
        <TextField
          name="code"
          label="Code van zes cijfers"
          kind="number"
          width="medium"
          autocomplete="one-time-code"
          error={messageFor(errors, 'code')}
        />
        <Button>Log in</Button>
      </Form>
      <Section id="geen-mail" title="Geen mail gekregen?">
        <Paragraph>
          Kijk of het mailadres hierboven klopt, en kijk bij de ongewenste mail. Is de mail er na een paar
          minuten nog niet? Vraag dan een nieuwe code aan.
        </Paragraph>
        <ButtonRow>
          <PostButton action="/inloggen/code/opnieuw" look="secondary">
            Stuur een nieuwe code
          </PostButton>
        </ButtonRow>
      </Section>
    </EntryPage>
  );
}
