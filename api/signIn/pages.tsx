// Why somebody is not let in, and what they can do about it.
import type { VNode } from 'preact';
import { ButtonRow, LinkButton, PostButton } from '../design/actions/Button.tsx';
import { EntryPage } from '../design/layout/EntryPage.tsx';
import { Link } from '../design/text/Link.tsx';
import { Paragraph } from '../design/text/Paragraph.tsx';
import { demoStrip } from './frame.tsx';
import type { SignInParts } from './parts.ts';
import { askAdministrator, turnedAwayWords, type TurnedAway } from './turnedAway.ts';
import { say } from '../../words/language.ts';

/** Says so, and leads back to where one signs in. */
export function turnedAwayPage(because: TurnedAway, parts: SignInParts, organisation?: string): VNode {
  const { title, lines } = turnedAwayWords(because, organisation);
  return (
    <EntryPage title={title} {...demoStrip(parts)}>
      <div class="dz-flow">
        {lines.map((line) => (
          <Paragraph>{line}</Paragraph>
        ))}
      </div>
      <ButtonRow>
        <LinkButton href="/inloggen" look="secondary">
          {say('Naar het inloggen', 'To the sign-in page')}
        </LinkButton>
      </ButtonRow>
    </EntryPage>
  );
}

/** For who is signed in and has nothing to do here any more. */
export function noRolePage({ name }: { readonly name: string }, parts: SignInParts): VNode {
  return (
    <EntryPage
      title={say('U heeft op dit moment geen rol', 'You have no role at the moment')}
      {...demoStrip(parts)}
    >
      <div class="dz-flow">
        <Paragraph>
          {say(
            `U bent ingelogd als ${name}. U heeft vandaag geen rol in een regio. Daarom ziet u hier niets.`,
            `You are signed in as ${name}. You have no role in a region today. That is why you see nothing here.`,
          )}
        </Paragraph>
        <Paragraph>{askAdministrator()}</Paragraph>
        <Paragraph>
          {say(
            <>
              Kreeg u een mail van een expertteam? Dan kunt u met de link in die mail antwoorden, zonder in te
              loggen. U kunt ook <Link href="/mijn/beveiliging">uw account bekijken</Link>.
            </>,
            <>
              Did you get an email from an expert team? Then you can answer with the link in that email,
              without signing in. You can also <Link href="/mijn/beveiliging">look at your account</Link>.
            </>,
          )}
        </Paragraph>
      </div>
      <ButtonRow>
        <PostButton action="/uitloggen" look="secondary">
          {say('Log uit', 'Sign out')}
        </PostButton>
      </ButtonRow>
    </EntryPage>
  );
}

/** For who is no administrator. */
export function notAdministratorPage(parts: SignInParts): VNode {
  return (
    <EntryPage title={say('Dit is voor beheerders', 'This is for administrators')} {...demoStrip(parts)}>
      <Paragraph>
        {say(
          'U bent geen beheerder. Daarom kunt u deze pagina niet openen.',
          'You are no administrator. That is why you cannot open this page.',
        )}
      </Paragraph>
      <ButtonRow>
        <LinkButton href="/" look="secondary">
          {say('Naar het begin', 'To the start')}
        </LinkButton>
      </ButtonRow>
    </EntryPage>
  );
}
