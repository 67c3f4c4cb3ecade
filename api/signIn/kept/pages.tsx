// For who was signed out in the middle of a form.
import type { VNode } from 'preact';
import { ButtonRow, LinkButton, PostButton } from '../../design/actions/Button.tsx';
import { EntryPage } from '../../design/layout/EntryPage.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { demoStrip } from '../frame.tsx';
import type { SignInParts } from '../parts.ts';
import type { KeptForm } from './keptForm.ts';
import { say } from '../../../words/language.ts';

/** After signing in again: what was typed can be sent, or let go. */
export function keptPage({ path, page, fields }: KeptForm, parts: SignInParts): VNode {
  return (
    <EntryPage
      title={say('Wat u had ingevuld is bewaard', 'What you had filled in is kept')}
      lead={say(
        'U was uitgelogd toen u een formulier verstuurde. Er is nog niets mee gedaan.',
        'You were signed out when you sent a form. Nothing has been done with it yet.',
      )}
      {...demoStrip(parts)}
    >
      <Paragraph>
        {page === undefined
          ? say(
              'Wilt u het formulier nu versturen? U ziet daarna de pagina waar u was.',
              'Do you want to send the form now? After that you see the page where you were.',
            )
          : say(
              'U kunt het eerst nakijken: het staat weer in het formulier. U kunt het ook meteen versturen.',
              'You can check it first: it stands in the form again. You can also send it at once.',
            )}
      </Paragraph>
      <ButtonRow>
        {page !== undefined && (
          <LinkButton href={page}>{say('Kijk het eerst na', 'Check it first')}</LinkButton>
        )}
        <PostButton action={path} hidden={fields} look={page === undefined ? 'primary' : 'secondary'}>
          {say('Verstuur wat ik had ingevuld', 'Send what I had filled in')}
        </PostButton>
        <PostButton action="/inloggen/bewaard/weg" look="subtle">
          {say('Gooi het weg', 'Throw it away')}
        </PostButton>
      </ButtonRow>
    </EntryPage>
  );
}

/** Too long to keep, or a file. */
export function notKeptPage(parts: SignInParts): VNode {
  return (
    <EntryPage title={say('U bent uitgelogd', 'You are signed out')} {...demoStrip(parts)}>
      <div class="dz-flow">
        <Paragraph>
          {say(
            'Er is niets verstuurd. Wat u had ingevuld kunnen wij niet bewaren: het is te lang, of er zit een bestand bij.',
            'Nothing was sent. We cannot keep what you had filled in: it is too long, or there is a file with it.',
          )}
        </Paragraph>
        <Paragraph>
          {say(
            'Open het inloggen in een nieuw tabblad en log in. Kom dan hier terug, ga terug met de knop van uw browser en verstuur het formulier opnieuw.',
            'Open the sign-in page in a new tab and sign in. Then come back here, go back with the button of your browser and send the form again.',
          )}
        </Paragraph>
      </div>
      <ButtonRow>
        <LinkButton href="/inloggen" look="secondary">
          {say('Naar het inloggen', 'To the sign-in page')}
        </LinkButton>
      </ButtonRow>
    </EntryPage>
  );
}
