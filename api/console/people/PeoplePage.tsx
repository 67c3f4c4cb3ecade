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
import { Paragraph, Quiet } from '../../design/text/Paragraph.tsx';
import { DeskPage } from '../frame.tsx';
import { readinessHref, stepsHref } from '../readiness/hrefs.ts';
import { holdersByRole, vacanciesIn, type RoleHolders } from './expectedRoles.ts';
import { searchPeople } from './search.ts';
import { PeopleTable } from './PeopleTable.tsx';
import type { PeopleView } from './view.ts';
import { organisationKinds, type OrganisationKind } from '../../../domain/advice/facts.ts';
import { THE_REGION } from '../../../domain/advice/parties.ts';
import { standingOn } from '../../../domain/contacts/periods.ts';
import { absenceWords, organisationKindPlurals, theTeam } from '../../../words/organisations.ts';
import { capitalised } from '../../../words/people.ts';
import { listed, roleWords } from '../../../words/roles.ts';

/** @param search as typed; empty: everyone, by organisation */
export function peoplePage(view: PeopleView, search: string, done: string | undefined): VNode {
  const { seat, home, book } = view;
  return (
    <DeskPage seat={seat} title="Mensen" at="people" done={done}>
      <PageTitle lead="Wie werkt waar, wie heeft welke rol, en wie is er weg?">Mensen</PageTitle>
      {book.people.length > 0 && (
        <Paragraph>
          Bereikt elke trede iemand die het weet? <Link href={readinessHref(seat)}>Bekijk de gereedheid</Link>{' '}
          of <Link href={`${home}/bevestigen`}>bekijk wie de plek op de ladder bevestigde</Link>.
        </Paragraph>
      )}
      <Actions view={view} />
      {book.people.length === 0 ? (
        <EmptyState title="Er staat nog niemand in">
          Begin met de organisaties, of lees iedereen in één keer in uit een bestand.{' '}
          <Link href={stepsHref(seat)}>Bekijk wat u eerst doet</Link>
        </EmptyState>
      ) : (
        <SearchForm
          action={home}
          name="zoek"
          label="Zoek een persoon"
          value={search}
          hint="Een deel van de naam, het e-mailadres, de organisatie of de rol"
        />
      )}
      {search === '' ? <Everyone view={view} /> : <Found view={view} search={search} />}
    </DeskPage>
  );
}

function Actions({ view: { seat, home } }: { readonly view: PeopleView }): JSX.Element | null {
  if (!seat.may('editPeople')) return null;
  const more: LinkItem[] = [
    { href: `${home}/organisaties/nieuw`, label: 'Voeg een organisatie toe' },
    ...(seat.may('editRoles') ? [{ href: `${home}/invoeren`, label: 'Lees mensen in uit een bestand' }] : []),
    { href: `${home}/uitvoer.csv`, label: 'Bewaar iedereen in een bestand' },
    { href: `${home}/vertrokken`, label: 'Bekijk wie er vertrokken is' },
  ];
  return (
    <ButtonRow>
      <LinkButton href={`${home}/nieuw`}>Voeg een persoon toe</LinkButton>
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
      <Section id="organisaties" title="Per organisatie">
        <DataTable<Place>
          caption="Wie welke rol heeft, per organisatie"
          captionSpoken
          columns={[
            { label: 'Organisatie', cell: ({ id, name }) => <Link href={view.placeHref(id)}>{name}</Link> },
            {
              label: 'Rollen',
              cell: ({ id }) => {
                const held = holdersByRole(view, id);
                return held.length === 0 ? null : <Holders view={view} held={held} />;
              },
            },
            {
              label: 'Vacant',
              cell: ({ id, kind }) => {
                const vacant = vacanciesIn(view, id, kind);
                return vacant.length === 0 ? null : (
                  <strong>{capitalised(listed(vacant.map((role) => roleWords[role])))}</strong>
                );
              },
            },
            {
              label: 'Mensen',
              cell: ({ id }) =>
                view.here.filter(({ organisation }) => (organisation ?? THE_REGION) === id).length,
            },
          ]}
          rows={{
            groups: [
              { title: 'De regio', rows: [team] },
              ...kinds.map((kind) => ({
                title: organisationKindPlurals[kind],
                rows: book.organisations
                  .filter((one) => one.kind === kind)
                  .toSorted((one, other) => one.name.localeCompare(other.name, 'nl')),
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

function AwayNow({ view }: { readonly view: PeopleView }): JSX.Element | null {
  const { book, today } = view;
  const away = book.absences.filter(({ until }) => until >= today);
  if (away.length === 0) return null;
  return (
    <Section id="afwezig" title="Afwezig, nu en straks" count={away.length}>
      <List
        items={away.map((one) => (
          <>
            <Link href={`${view.home}/${one.person}`}>{view.name(one.person)}</Link>
            {standingOn(one, today) === 'now' ? ' is er niet ' : ' is er straks niet: '}
            {absenceWords(one, today)}.{' '}
            {one.deputy === undefined ? (
              <Quiet>Er is geen vervanger.</Quiet>
            ) : (
              <>De vervanger is {view.name(one.deputy)}.</>
            )}
          </>
        ))}
      />
    </Section>
  );
}

function Found({ view, search }: { readonly view: PeopleView; readonly search: string }): JSX.Element {
  const { people, more } = searchPeople(view, search);
  if (people.length === 0) {
    return (
      <EmptyState title="Niemand gevonden">
        Kijk de naam na, of <Link href={view.home}>bekijk iedereen</Link>.
      </EmptyState>
    );
  }
  return (
    <Section id="gevonden" title="Gevonden" count={people.length}>
      <PeopleTable view={view} people={people} />
      {more && <Paragraph>Er zijn er meer. Typ meer van de naam om ze te vinden.</Paragraph>}
    </Section>
  );
}
