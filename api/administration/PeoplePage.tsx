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
    <AdministrationPage parts={parts} who={who} title="Wie kan inloggen" errors={errors} done={done}>
      <PageTitle lead="Wie in een regio een rol heeft, of iemand met een rol vervangt, kan inloggen. De voorzitter van de regio regelt wie dat zijn.">
        Wie kan inloggen
      </PageTitle>
      <DataTable
        caption="Wie kan inloggen, per regio"
        captionSpoken
        columns={[
          { label: 'Naam', cell: (row) => <NameOf row={row} /> },
          { label: 'Rol', cell: ({ roles }) => roles },
          { label: 'Toegang', cell: ({ account }) => accessWords(account) },
          { label: 'Laatst ingelogd', cell: ({ account }) => lastSeen(account, now) },
        ]}
        rows={{ groups: peopleGroups(directory) }}
      />
      <Section id="nieuw" title="Nog een beheerder">
        <Form action="/beheer/mensen/beheerders">
          <TextField name="naam" label="Naam" value={values['naam']} error={messageFor(errors, 'naam')} />
          <TextField
            name="adres"
            label="Mailadres op het werk"
            kind="email"
            value={typed(values, 'adres')}
            error={messageFor(errors, 'adres')}
          />
          <Button look="secondary">Maak beheerder</Button>
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
  if (account?.disabled) return 'Uitgezet';
  return account?.hasTotp ? 'Aan, met een app' : 'Aan';
}

function lastSeen(account: ListedAccount | undefined, now: Instant): JSX.Element | string {
  const at = account?.lastSignedInAt;
  return at === null || at === undefined ? 'Nog niet' : <When at={moment(at, now)} />;
}
