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
      <BackLink href="/beheer/mensen">Wie kan inloggen</BackLink>
      <PageTitle>{name}</PageTitle>
      <Facts {...view} />
      {account?.id === who.id ? (
        <Paragraph>Dit bent u zelf. Uw eigen toegang kan alleen een andere beheerder veranderen.</Paragraph>
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
    ...(account?.administrator ? ['Beheerder'] : []),
    ...seats.map((seat) => `${seat.regionName}: ${placeWords(seat)}`),
  ];
  return (
    <DefinitionRows
      rows={[
        { term: 'Mailadres', value: email },
        { term: 'Rol', value: roles.length > 0 ? roles.join('; ') : 'Geen rol op dit moment' },
        { term: 'Toegang', value: account?.disabled ? 'Uitgezet' : 'Aan' },
        { term: 'Laatst ingelogd', value: at === null ? 'Nog niet' : <When at={moment(at, now)} /> },
        { term: 'Nu ingelogd', value: sessionWords(account?.sessions ?? 0) },
        { term: 'Code uit een app', value: account?.hasTotp ? 'Aan' : 'Uit' },
        {
          term: 'Gekoppeld aan',
          value: issuers && issuers.length > 0 ? issuers.join(', ') : 'Geen account van een organisatie',
        },
      ]}
    />
  );
}

function sessionWords(sessions: number): string {
  if (sessions === 0) return 'Nee';
  return sessions === 1 ? 'Ja, in één browser' : `Ja, in ${sessions} browsers`;
}

function Acts({ account, name, path }: PersonView): JSX.Element {
  const act = (what: AccountAct, words: string) => (
    <PostButton action={`${path}/${what}`} look="secondary" spoken={name}>
      {words}
    </PostButton>
  );
  return (
    <Section id="doen" title="Wat u kunt doen">
      <Paragraph>Wat u hier verandert, logt deze persoon meteen overal uit.</Paragraph>
      <ButtonRow>
        {account?.disabled ? act('aanzetten', 'Zet de toegang aan') : act('uitzetten', 'Zet de toegang uit')}
        {account && account.sessions > 0 && act('uitloggen', 'Log overal uit')}
        {account && !account.disabled && !account.administrator && act('beheerder', 'Maak beheerder')}
        {account?.administrator && act('geen-beheerder', 'Geen beheerder meer')}
        {account && account.issuers.length > 0 && act('ontkoppelen', 'Haal de koppeling weg')}
        {account?.hasTotp && act('app-loskoppelen', 'Koppel de app los')}
      </ButtonRow>
    </Section>
  );
}
