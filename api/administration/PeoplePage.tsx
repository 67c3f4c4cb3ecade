// The list of who may sign in.
import type { JSX, VNode } from 'preact';
import { Button } from '../design/actions/Button.tsx';
import { Form } from '../design/forms/Form.tsx';
import { TextField } from '../design/forms/TextField.tsx';
import { Section } from '../design/layout/Section.tsx';
import { DataTable } from '../design/shows/DataTable.tsx';
import { PageTitle } from '../design/text/Heading.tsx';
import { Link } from '../design/text/Link.tsx';
import { messageFor, typed, type FieldError, type Values } from '../forms/values.ts';
import { moment } from '../moments.ts';
import type { SignedIn } from '../signIn/account.ts';
import type { SignInParts } from '../signIn/parts.ts';
import { AdministrationPage } from './frame.tsx';
import { peopleGroups, type ListedPerson } from './people.ts';
import { When } from '../design/text/Moment.tsx';
import type { Directory, ListedAccount } from '../../store/gate/directory.ts';
import type { Instant } from '../../domain/time.ts';
import { say } from '../../words/language.ts';

/** What the page shows. */
export interface PeopleView {
  readonly parts: SignInParts;
  readonly who: SignedIn;
  readonly directory: Directory;
  readonly now: Instant;
  readonly values?: Values;
  readonly errors?: readonly FieldError[];
  readonly done?: string | undefined;
}

/** Makes the page. */
export function peoplePage({
  parts,
  who,
  directory,
  now,
  values = {},
  errors = [],
  done,
}: PeopleView): VNode {
  return (
    <AdministrationPage
      parts={parts}
      who={who}
      title={say('Wie kan inloggen', 'Who can sign in')}
      errors={errors}
      done={done}
    >
      <PageTitle
        lead={say(
          'Wie in een regio een rol heeft, of iemand met een rol vervangt, kan inloggen. De voorzitter van de regio regelt wie dat zijn.',
          'Whoever has a role in a region, or stands in for somebody with a role, can sign in. The chair of the region decides who they are.',
        )}
      >
        {say('Wie kan inloggen', 'Who can sign in')}
      </PageTitle>
      <DataTable
        caption={say('Wie kan inloggen, per regio', 'Who can sign in, by region')}
        captionSpoken
        columns={[
          { label: say('Naam', 'Name'), cell: (row) => <NameOf row={row} /> },
          { label: say('Rol', 'Role'), cell: ({ roles }) => roles },
          { label: say('Toegang', 'Access'), cell: ({ account }) => accessWords(account) },
          { label: say('Laatst ingelogd', 'Last signed in'), cell: ({ account }) => lastSeen(account, now) },
        ]}
        rows={{ groups: peopleGroups(directory) }}
      />
      <Section id="nieuw" title={say('Nog een beheerder', 'Another administrator')}>
        <Form action="/beheer/mensen/beheerders">
          <TextField
            name="naam"
            label={say('Naam', 'Name')}
            value={values['naam']}
            error={messageFor(errors, 'naam')}
          />
          <TextField
            name="adres"
            label={say('Mailadres op het werk', 'Email address at work')}
            kind="email"
            value={typed(values, 'adres')}
            error={messageFor(errors, 'adres')}
          />
          <Button look="secondary">{say('Maak beheerder', 'Make administrator')}</Button>
        </Form>
      </Section>
    </AdministrationPage>
  );
}

function NameOf({ row: { name, email, account, seat } }: { readonly row: ListedPerson }): JSX.Element {
  const href = account
    ? `/beheer/mensen/${account.id}`
    : seat && `/beheer/mensen/${seat.region}/${seat.person}`;
  return (
    <>
      {href === undefined ? name : <Link href={href}>{name}</Link>}
      <br />
      <span class="dz-quiet">{email}</span>
    </>
  );
}

function accessWords(account: ListedAccount | undefined): string {
  if (account?.disabled) return say('Uitgezet', 'Turned off');
  return account?.hasTotp ? say('Aan, met een app', 'On, with an app') : say('Aan', 'On');
}

function lastSeen(account: ListedAccount | undefined, now: Instant): JSX.Element | string {
  const at = account?.lastSignedInAt;
  return at === null || at === undefined ? say('Nog niet', 'Not yet') : <When at={moment(at, now)} />;
}
