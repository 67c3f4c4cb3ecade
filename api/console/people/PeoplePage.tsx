// Who works where and holds which role, what is vacant, and who is away.
import type { JSX, VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { MoreMenu } from '../../design/actions/MoreMenu.tsx';
import { SearchForm } from '../../design/forms/SearchForm.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link, type LinkItem } from '../../design/text/Link.tsx';
import { List } from '../../design/text/List.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { DeskPage } from '../frame.tsx';
import { readinessHref, stepsHref } from '../readiness/hrefs.ts';
import { holdersByRole, vacanciesIn, type RoleHolders } from './expectedRoles.ts';
import { searchPeople } from './search.ts';
import { PeopleTable } from './PeopleTable.tsx';
import { AwayNow } from './AwayNow.tsx';
import type { PeopleView } from './view.ts';
import { organisationKinds, type OrganisationKind } from '../../../domain/advice/facts.ts';
import { THE_REGION } from '../../../domain/advice/parties.ts';
import { organisationKindPlurals, theTeam } from '../../../words/organisations.ts';
import { capitalised } from '../../../words/people.ts';
import { listed, roleWords } from '../../../words/roles.ts';
import { say } from '../../../words/language.ts';

/** @param search as typed; empty: everyone, by organisation */
export function peoplePage(view: PeopleView, search: string, done: string | undefined): VNode {
  const { seat, home, book } = view;
  return (
    <DeskPage seat={seat} title={say('Mensen', 'People')} at="people" done={done}>
      <PageTitle
        lead={say(
          'Wie werkt waar, wie heeft welke rol, en wie is er weg?',
          'Who works where, who has which role, and who is away?',
        )}
      >
        {say('Mensen', 'People')}
      </PageTitle>
      {book.people.length > 0 && (
        <Paragraph>
          {say(
            <>
              Bereikt elke trede iemand die het weet?{' '}
              <Link href={readinessHref(seat)}>Bekijk de gereedheid</Link> of{' '}
              <Link href={`${home}/bevestigen`}>bekijk wie de plek op de ladder bevestigde</Link>.
            </>,
            <>
              Does each rung reach somebody who knows about it?{' '}
              <Link href={readinessHref(seat)}>View the readiness</Link> or{' '}
              <Link href={`${home}/bevestigen`}>view who confirmed their place on the ladder</Link>.
            </>,
          )}
        </Paragraph>
      )}
      <Actions view={view} />
      {book.people.length === 0 ? (
        <EmptyState title={say('Er staat nog niemand in', 'Nobody is listed yet')}>
          {say(
            'Begin met de organisaties, of lees iedereen in één keer in uit een bestand.',
            'Begin with the organisations, or read everybody in at once from a file.',
          )}{' '}
          <Link href={stepsHref(seat)}>{say('Bekijk wat u eerst doet', 'View what to do first')}</Link>
        </EmptyState>
      ) : (
        <SearchForm
          action={home}
          name="zoek"
          label={say('Zoek een persoon', 'Find a person')}
          value={search}
          hint={say(
            'Een deel van de naam, het mailadres, de organisatie of de rol',
            'Part of the name, the email address, the organisation or the role',
          )}
        />
      )}
      {search === '' ? <Everyone view={view} /> : <Found view={view} search={search} />}
    </DeskPage>
  );
}

function Actions({ view: { seat, home } }: { readonly view: PeopleView }): JSX.Element | null {
  if (!seat.may('editPeople')) return null;
  const more: LinkItem[] = [
    { href: `${home}/organisaties/nieuw`, label: say('Voeg een organisatie toe', 'Add an organisation') },
    ...(seat.may('editRoles')
      ? [
          {
            href: `${home}/invoeren`,
            label: say('Lees mensen in uit een bestand', 'Read people in from a file'),
          },
        ]
      : []),
    { href: `${home}/uitvoer.csv`, label: say('Bewaar iedereen in een bestand', 'Save everybody to a file') },
    { href: `${home}/vertrokken`, label: say('Bekijk wie er vertrokken is', 'View who has left') },
  ];
  return (
    <ButtonRow>
      <LinkButton href={`${home}/nieuw`}>{say('Voeg een persoon toe', 'Add a person')}</LinkButton>
      <MoreMenu links={more} />
    </ButtonRow>
  );
}

/** An organisation, or the team of the region itself. */
interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind | null;
}

function Everyone({ view }: { readonly view: PeopleView }): JSX.Element {
  const { book } = view;
  const team: Place = { id: THE_REGION, name: theTeam(), kind: null };
  const kinds = organisationKinds.filter((kind) => book.organisations.some((one) => one.kind === kind));
  return (
    <>
      <AwayNow view={view} />
      <Section id="organisaties" title={say('Per organisatie', 'By organisation')}>
        <DataTable<Place>
          caption={say('Wie welke rol heeft, per organisatie', 'Who has which role, by organisation')}
          captionSpoken
          columns={[
            {
              label: say('Organisatie', 'Organisation'),
              cell: ({ id, name }) => <Link href={view.placeHref(id)}>{name}</Link>,
            },
            {
              label: say('Rollen', 'Roles'),
              cell: ({ id }) => {
                const held = holdersByRole(view, id);
                return held.length === 0 ? null : <Holders view={view} held={held} />;
              },
            },
            {
              label: say('Vacant', 'Vacant'),
              cell: ({ id, kind }) => {
                const vacant = vacanciesIn(view, id, kind);
                return vacant.length === 0 ? null : (
                  <strong>{capitalised(listed(vacant.map((role) => roleWords[role])))}</strong>
                );
              },
            },
            {
              label: say('Mensen', 'People'),
              cell: ({ id }) =>
                view.here.filter(({ organisation }) => (organisation ?? THE_REGION) === id).length,
            },
          ]}
          rows={{
            groups: [
              { title: say('De regio', 'The region'), rows: [team] },
              ...kinds.map((kind) => ({
                title: organisationKindPlurals[kind],
                rows: book.organisations
                  .filter((one) => one.kind === kind)
                  .toSorted((one, other) => one.name.localeCompare(other.name, say('nl', 'en'))),
              })),
            ],
          }}
        />
      </Section>
    </>
  );
}

function Holders({ view, held }: { view: PeopleView; held: readonly RoleHolders[] }): JSX.Element {
  return (
    <List
      items={held.map(({ role, people }) => (
        <>
          {capitalised(roleWords[role])}:{' '}
          {people.map((person, at) => (
            <>
              {at > 0 && ', '}
              <Link href={`${view.home}/${person}`}>{view.name(person)}</Link>
            </>
          ))}
        </>
      ))}
    />
  );
}

function Found({ view, search }: { readonly view: PeopleView; readonly search: string }): JSX.Element {
  const { people, more } = searchPeople(view, search);
  if (people.length === 0) {
    return (
      <EmptyState title={say('Niemand gevonden', 'Nobody found')}>
        {say(
          <>
            Kijk de naam na, of <Link href={view.home}>bekijk iedereen</Link>.
          </>,
          <>
            Check the name, or <Link href={view.home}>view everybody</Link>.
          </>,
        )}
      </EmptyState>
    );
  }
  return (
    <Section id="gevonden" title={say('Gevonden', 'Found')} count={people.length}>
      <PeopleTable view={view} people={people} />
      {more && (
        <Paragraph>
          {say(
            'Er zijn er meer. Typ meer van de naam om ze te vinden.',
            'There are more. Type more of the name to find them.',
          )}
        </Paragraph>
      )}
    </Section>
  );
}
