// One person who may sign in, and what an administrator can do about it.
import type { JSX, VNode } from 'preact';
import { BackLink } from '../design/actions/BackLink.tsx';
import { ButtonRow, PostButton } from '../design/actions/Button.tsx';
import { Section } from '../design/layout/Section.tsx';
import { DefinitionRows } from '../design/shows/DefinitionRows.tsx';
import { Notice } from '../design/shows/Notice.tsx';
import { PageTitle } from '../design/text/Heading.tsx';
import { When } from '../design/text/Moment.tsx';
import { Paragraph } from '../design/text/Paragraph.tsx';
import { moment } from '../moments.ts';
import type { SignedIn } from '../signIn/account.ts';
import type { SignInParts } from '../signIn/parts.ts';
import type { AccountAct } from './acts.ts';
import { AdministrationPage } from './frame.tsx';
import { placeWords } from './people.ts';
import type { ListedAccount } from '../../store/gate/directory.ts';
import type { SeatedPerson } from '../../store/gate/seats.ts';
import type { Instant } from '../../domain/time.ts';
import { say } from '../../words/language.ts';

/** What the page shows. */
export interface PersonView {
  readonly parts: SignInParts;
  readonly who: SignedIn;
  readonly name: string;
  readonly email: string;
  /** None: they have never signed in. */
  readonly account?: ListedAccount | undefined;
  readonly seats: readonly SeatedPerson[];
  readonly now: Instant;
  readonly done?: string | undefined;
  /** Why what was asked was not done. */
  readonly refused?: string | undefined;
  /** Where the acts are posted. */
  readonly path: string;
}

/** Makes the page. */
export function personPage(view: PersonView): VNode {
  const { parts, who, name, account, done, refused } = view;
  return (
    <AdministrationPage parts={parts} who={who} title={name} below done={done}>
      {refused !== undefined && (
        <Notice kind="plain">
          <p>{refused}</p>
        </Notice>
      )}
      <BackLink href="/beheer/mensen">{say('Wie kan inloggen', 'Who can sign in')}</BackLink>
      <PageTitle>{name}</PageTitle>
      <Facts {...view} />
      {account?.id === who.id ? (
        <Paragraph>
          {say(
            'Dit bent u zelf. Uw eigen toegang kan alleen een andere beheerder veranderen.',
            'This is you. Only another administrator can change your own access.',
          )}
        </Paragraph>
      ) : (
        <Acts {...view} />
      )}
    </AdministrationPage>
  );
}

function Facts({ email, account, seats, parts, now }: PersonView): JSX.Element {
  const { providers = [] } = parts;
  const at = account?.lastSignedInAt ?? null;
  const issuers = account?.issuers.map(
    (issuer) => providers.find((provider) => provider.issuer === issuer)?.name ?? issuer,
  );
  const roles = [
    ...(account?.administrator ? [say('Beheerder', 'Administrator')] : []),
    ...seats.map((seat) => `${seat.regionName}: ${placeWords(seat)}`),
  ];
  return (
    <DefinitionRows
      rows={[
        { term: say('Mailadres', 'Email address'), value: email },
        {
          term: say('Rol', 'Role'),
          value: roles.length > 0 ? roles.join('; ') : say('Geen rol op dit moment', 'No role at the moment'),
        },
        {
          term: say('Toegang', 'Access'),
          value: account?.disabled ? say('Uitgezet', 'Turned off') : say('Aan', 'On'),
        },
        {
          term: say('Laatst ingelogd', 'Last signed in'),
          value: at === null ? say('Nog niet', 'Not yet') : <When at={moment(at, now)} />,
        },
        { term: say('Nu ingelogd', 'Signed in now'), value: sessionWords(account?.sessions ?? 0) },
        {
          term: say('Code uit een app', 'Code from an app'),
          value: account?.hasTotp ? say('Aan', 'On') : say('Uit', 'Off'),
        },
        {
          term: say('Gekoppeld aan', 'Connected to'),
          value:
            issuers && issuers.length > 0
              ? issuers.join(', ')
              : say('Geen account van een organisatie', 'No account of an organisation'),
        },
      ]}
    />
  );
}

function sessionWords(sessions: number): string {
  if (sessions === 0) return say('Nee', 'No');
  return sessions === 1
    ? say('Ja, in één browser', 'Yes, in one browser')
    : say(`Ja, in ${sessions} browsers`, `Yes, in ${sessions} browsers`);
}

function Acts({ account, name, path }: PersonView): JSX.Element {
  const act = (what: AccountAct, words: string) => (
    <PostButton action={`${path}/${what}`} look="secondary" spoken={name}>
      {words}
    </PostButton>
  );
  return (
    <Section id="doen" title={say('Wat u kunt doen', 'What you can do')}>
      <Paragraph>
        {say(
          'Wat u hier verandert, logt deze persoon meteen overal uit.',
          'Whatever you change here signs this person out everywhere at once.',
        )}
      </Paragraph>
      <ButtonRow>
        {account?.disabled
          ? act('aanzetten', say('Zet de toegang aan', 'Turn access on'))
          : act('uitzetten', say('Zet de toegang uit', 'Turn access off'))}
        {account && account.sessions > 0 && act('uitloggen', say('Log overal uit', 'Sign out everywhere'))}
        {account &&
          !account.disabled &&
          !account.administrator &&
          act('beheerder', say('Maak beheerder', 'Make administrator'))}
        {account?.administrator &&
          act('geen-beheerder', say('Geen beheerder meer', 'No longer an administrator'))}
        {account &&
          account.issuers.length > 0 &&
          act('ontkoppelen', say('Haal de koppeling weg', 'Remove the connection'))}
        {account?.hasTotp && act('app-loskoppelen', say('Koppel de app los', 'Disconnect the app'))}
      </ButtonRow>
    </Section>
  );
}
