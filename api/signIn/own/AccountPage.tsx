// One's own account: how somebody signs in, and in which language they read.
import type { JSX, VNode } from 'preact';
import { Button, ButtonRow, LinkButton, PostButton } from '../../design/actions/Button.tsx';
import { Choices } from '../../design/forms/Choices.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { EntryPage } from '../../design/layout/EntryPage.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { Link } from '../../design/text/Link.tsx';
import { List } from '../../design/text/List.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { mayWith } from '../../console/rights.ts';
import { homeOf } from '../../console/seat.ts';
import type { SignedIn } from '../account.ts';
import { demoStrip } from '../frame.tsx';
import type { SignInParts } from '../parts.ts';
import type { Way } from '../sessions.ts';
import { language, say, spoken } from '../../../words/language.ts';

/** Where it is. The name is from when it was about security alone; addresses stay. */
export const ACCOUNT = '/mijn/beveiliging';

const ways = spoken<Way>({
  code: ['Met een code per mail', 'With a code by email'],
  organisation: ['Met het account van uw organisatie', 'With the account of your organisation'],
  demo: ['Als iemand uit de demo', 'As somebody from the demo'],
});

/** What was just done, as the address says it. */
export const ownDone = ['aan', 'uit', 'taal'] as const;
export type OwnDone = (typeof ownDone)[number];

const done = spoken<OwnDone>({
  aan: [
    'Uw app is ingesteld. Voortaan vragen wij bij het inloggen ook een code uit uw app.',
    'Your app is set up. From now on we also ask for a code from your app when you sign in.',
  ],
  uit: [
    'Uw app is losgekoppeld. Uw herstelcodes werken niet meer.',
    'Your app is disconnected. Your recovery codes no longer work.',
  ],
  taal: ['Uw taal is bewaard.', 'Your language is saved.'],
});

/** How somebody signs in and in which language they read, and what they can make of it. */
export function accountPage(parts: SignInParts, who: SignedIn, recovery: number, what?: OwnDone): VNode {
  return (
    <EntryPage
      title={say('Mijn account', 'My account')}
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
      <LanguageSection who={who} />
      <MailSection who={who} />
      <Section id="app" title={say('Een code uit een app', 'A code from an app')}>
        <Paragraph>
          {say(
            'Met een app op uw telefoon is uw account beter beveiligd. Dan is uw mail alleen niet genoeg om in te loggen. Logt u in met het account van uw organisatie? Dan vragen wij de code uit de app niet.',
            'With an app on your phone your account is better protected. Then your email alone is not enough to sign in. Do you sign in with the account of your organisation? Then we do not ask for the code from the app.',
          )}
        </Paragraph>
        {who.hasTotp ? (
          <ButtonRow>
            <LinkButton href={`${ACCOUNT}/herstelcodes/nieuw`} look="secondary">
              {say('Maak nieuwe herstelcodes', 'Make new recovery codes')}
            </LinkButton>
            <LinkButton href={`${ACCOUNT}/uitzetten`} look="subtle">
              {say('Koppel de app los', 'Disconnect the app')}
            </LinkButton>
          </ButtonRow>
        ) : (
          <ButtonRow>
            <PostButton action={`${ACCOUNT}/app`}>{say('Stel een app in', 'Set up an app')}</PostButton>
          </ButtonRow>
        )}
      </Section>
      <Section id="uitloggen" title={say('Uitloggen', 'Sign out')}>
        <Paragraph>
          {say(
            'Na 8 uur zonder iets te doen wordt u vanzelf uitgelogd.',
            'After 8 hours without doing anything you are signed out automatically.',
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

function LanguageSection({ who: { seats } }: { readonly who: SignedIn }): JSX.Element {
  return (
    <Section id="taal" title={say('Taal', 'Language')}>
      <Paragraph>
        {seats.length > 0
          ? say(
              'Wat u kiest, geldt voor de pagina’s en voor de mails die u van uw expertteam krijgt.',
              'What you choose is for the pages, and for the emails that you get from your expert team.',
            )
          : say('Wat u kiest, geldt voor de pagina’s.', 'What you choose is for the pages.')}
      </Paragraph>
      <Form action="/taal" hidden={{ naar: `${ACCOUNT}?gedaan=taal` }}>
        <Question
          name="taal"
          title={say('In welke taal leest u?', 'In which language do you read?')}
          level={3}
        >
          <Choices
            name="taal"
            id="welke-taal"
            value={language()}
            choices={[
              // Each in its own words: whoever reads the wrong one still finds theirs.
              { value: 'nl', label: say('Nederlands', 'Nederlands') },
              { value: 'en', label: say('English', 'English') },
            ]}
          />
        </Question>
        <Button look="secondary">{say('Bewaar', 'Save')}</Button>
      </Form>
    </Section>
  );
}

/** How often mail may come is chosen per region. The commissioner gets nothing that can wait. */
function MailSection({ who }: { readonly who: SignedIn }): JSX.Element | null {
  const seats = who.seats.filter(({ roles }) => mayWith(roles, 'editPeople'));
  if (seats.length === 0) return null;
  return (
    <Section id="mail" title={say('Mail', 'Email')}>
      <Paragraph>
        {say(
          'Sommige berichten kunnen wachten, zodat u ze samen in één mail krijgt.',
          'Some messages can wait, so that you get them together in one email.',
        )}
      </Paragraph>
      <List
        items={seats.map(({ region, regionName, person }) => (
          <Link href={`${homeOf(region)}/mensen/${person}/mail`}>
            {say(
              `Kies hoe vaak u mail wilt van ${regionName}`,
              `Choose how often you want email of ${regionName}`,
            )}
          </Link>
        ))}
      />
    </Section>
  );
}

function appOnWords(codes: number): string {
  return say(
    `Aan, met nog ${codes === 1 ? '1 herstelcode' : `${codes} herstelcodes`}`,
    `On, with ${codes === 1 ? '1 recovery code' : `${codes} recovery codes`} left`,
  );
}
