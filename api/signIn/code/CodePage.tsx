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
import { say } from '../../../words/language.ts';

/** The same for every address, also one that we do not know. */
export function codePage(
  parts: SignInParts,
  address: string,
  { errors = [], again = false }: { readonly errors?: readonly FieldError[]; readonly again?: boolean } = {},
): VNode {
  return (
    <EntryPage
      title={say('Vul de code uit de mail in', 'Fill in the code from the email')}
      errors={errors}
      back={{ href: '/inloggen', label: say('Ander mailadres', 'Another email address') }}
      {...demoStrip(parts)}
      notice={
        again && (
          <Notice kind="done">
            <p>
              {say(
                'U vroeg een nieuwe code aan. De vorige werkt niet meer.',
                'You asked for a new code. The one before it no longer works.',
              )}
            </p>
          </Notice>
        )
      }
    >
      <Paragraph>
        {say(
          <>
            Hoort <strong>{address}</strong> bij iemand die met Doorzet werkt? Dan krijgt u binnen een minuut
            een mail met een code van zes cijfers. De code werkt {CODE_MINUTES} minuten.
          </>,
          <>
            Does <strong>{address}</strong> belong to somebody who works with Doorzet? Then you get an email
            with a code of six digits within a minute. The code works for {CODE_MINUTES} minutes.
          </>,
        )}
      </Paragraph>
      <Form action="/inloggen/code/controleren">
        <TextField
          name="code"
          label={say('Code van zes cijfers', 'Code of six digits')}
          kind="number"
          width="medium"
          autocomplete="one-time-code"
          error={messageFor(errors, 'code')}
        />
        <Button>{say('Log in', 'Sign in')}</Button>
      </Form>
      <Section id="geen-mail" title={say('Geen mail gekregen?', 'No email?')}>
        <Paragraph>
          {say(
            'Kijk of het mailadres hierboven klopt, en kijk bij de ongewenste mail. Is de mail er na een paar minuten nog niet? Vraag dan een nieuwe code aan.',
            'Check whether the email address above is right, and look at your unwanted mail. Is the email not there after a few minutes? Then ask for a new code.',
          )}
        </Paragraph>
        <ButtonRow>
          <PostButton action="/inloggen/code/opnieuw" look="secondary">
            {say('Stuur een nieuwe code', 'Send a new code')}
          </PostButton>
        </ButtonRow>
      </Section>
    </EntryPage>
  );
}
