// A person: how to reach them, their roles, their absences, on which rungs they stand, which cases count on them.
import type { JSX, VNode } from 'preact';
import { ButtonRow, LinkButton, PostButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { EmptyState, Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Quiet } from '../../design/text/Paragraph.tsx';
import { DeskPage } from '../frame.tsx';
import { AbsenceTable, DeputyFor } from './absenceParts.tsx';
import { StandsOnRungs } from './StandsOnRungs.tsx';
import { TouchedList, TouchedRest } from './touchWords.tsx';
import type { PeopleView } from './view.ts';
import type { ContactLine } from '../../../store/pages/contacts.ts';
import type { TouchedCases } from '../../../store/pages/person.ts';
import { isHere, type BookPerson, type HeldRole } from '../../../domain/contacts/book.ts';
import { isOfTheRegion } from '../../../domain/contacts/holdings.ts';
import { standingOn } from '../../../domain/contacts/periods.ts';
import { periodWords } from '../../../words/organisations.ts';
import { plainDate } from '../../../words/dates.ts';
import { capitalised } from '../../../words/people.ts';
import { roleWords } from '../../../words/roles.ts';

/**
 * @param touched the open cases that count on them; undefined where the reader may see no cases
 * @param line whether they know that they stand on a ladder; undefined: they stand on none in force
 */
export function personPage(
  view: PeopleView,
  touched: TouchedCases | undefined,
  line: ContactLine | undefined,
  messages: { readonly done?: string | undefined; readonly problem?: string | undefined },
): VNode {
  const { person, seat } = view;
  const { endedOn } = person;
  return (
    <DeskPage seat={seat} title={person.name} at="people" below done={messages.done}>
      {messages.problem !== undefined && (
        <Notice kind="plain">
          <p>{messages.problem}</p>
        </Notice>
      )}
      <PageTitle
        above={
          <>
            <Link href={view.home}>Mensen</Link> /{' '}
            <Link href={view.placeHref(person.organisation)}>{view.place(person.organisation)}</Link>
          </>
        }
        lead={
          endedOn === null
            ? undefined
            : isHere(person, view.today)
              ? `Vertrekt. De laatste dag is ${plainDate(endedOn)}.`
              : `Vertrokken. De laatste dag was ${plainDate(endedOn)}.`
        }
      >
        {person.name}
      </PageTitle>
      <Details person={person} view={view} />
      <Actions view={view} person={person} />
      <Roles view={view} person={person} />
      <Section id="afwezig" title="Afwezig">
        <AbsenceTable view={view} person={person} />
        <DeputyFor view={view} person={person} />
      </Section>
      <StandsOnRungs view={view} person={person} line={line} />
      {touched && (
        <Section id="casussen" title="Lopende casussen" count={touched.cases.length}>
          {touched.cases.length === 0 ? (
            <EmptyState title="Geen lopende casus rekent op deze persoon" />
          ) : (
            <TouchedList view={view} cases={touched.cases} telling={{ instead: false }} />
          )}
          <TouchedRest touched={touched} />
        </Section>
      )}
    </DeskPage>
  );
}

function Details({ person, view }: { readonly person: BookPerson; readonly view: PeopleView }): JSX.Element {
  return (
    <DefinitionRows
      rows={[
        { term: 'Werkt bij', value: view.place(person.organisation) },
        { term: 'E-mail', value: person.email },
        { term: 'Telefoon', value: person.phone ?? <Quiet>Niet bekend</Quiet> },
        {
          term: 'In brieven',
          value:
            person.addressAs === null ? person.name : `${person.addressAs} ${capitalised(person.surname)}`,
        },
      ]}
    />
  );
}

function Actions({ view, person }: { view: PeopleView; person: BookPerson }): JSX.Element | null {
  if (!view.mayEdit(person)) {
    const ofTheRegion = isOfTheRegion(view.book, person.id, view.today);
    return view.seat.may('editPeople') && ofTheRegion ? (
      <Notice kind="plain">
        <p>
          Alleen de voorzitter wijzigt de gegevens van wie een rol heeft in de regio, of zo iemand vervangt.
        </p>
      </Notice>
    ) : null;
  }
  const href = view.hrefOf(person);
  const roles = view.seat.may('editRoles');
  const back = (words: string) => (
    <PostButton
      action={`${href}/terug`}
      look="secondary"
      hidden={{ versie: String(person.revision) }}
      spoken={person.name}
    >
      {words}
    </PostButton>
  );
  if (!isHere(person, view.today)) {
    return roles ? <ButtonRow>{back('Deze persoon is er weer')}</ButtonRow> : null;
  }
  return (
    <ButtonRow>
      <LinkButton href={`${href}/wijzig`} look="secondary">
        Wijzig gegevens
      </LinkButton>
      {roles && person.endedOn !== null && back('Vertrekt toch niet')}
      {roles && person.endedOn === null && (
        <LinkButton href={`${href}/vertrek`} look="subtle">
          Meld vertrek
        </LinkButton>
      )}
    </ButtonRow>
  );
}

const standingWords = { now: 'Nu', coming: 'Straks', past: 'Voorbij' } as const;

function Roles({ view, person }: { readonly view: PeopleView; readonly person: BookPerson }): JSX.Element {
  const { today, seat } = view;
  const held = view.holdingsOf(person.id);
  const href = view.hrefOf(person);
  const may = seat.may('editRoles') && isHere(person, view.today);
  const actions = (one: HeldRole) => (
    <>
      <Link href={`${href}/rollen/${one.id}`} spoken={roleWords[one.role]}>
        Wijzig
      </Link>
      {standingOn(one, today) !== 'past' && (
        <>
          {' '}
          <Link href={`${href}/rollen/${one.id}/einde`} spoken={roleWords[one.role]}>
            Beëindig
          </Link>
        </>
      )}
    </>
  );
  return (
    <Section id="rollen" title="Rollen">
      {held.length === 0 ? (
        <EmptyState title="Deze persoon heeft geen rol" />
      ) : (
        <DataTable
          caption="Rollen"
          captionSpoken
          rows={held}
          columns={[
            { label: 'Rol', cell: ({ role }) => capitalised(roleWords[role]) },
            { label: 'Waar', cell: ({ organisation }) => view.place(organisation) },
            {
              label: 'Wanneer',
              cell: (one) => `${standingWords[standingOn(one, today)]}, ${periodWords(one, today)}`,
            },
            ...(may ? [{ label: 'Wat u kunt doen', cell: actions }] : []),
          ]}
        />
      )}
      {may && (
        <ButtonRow>
          <LinkButton href={`${href}/rollen/nieuw`} look="secondary">
            Geef een rol
          </LinkButton>
        </ButtonRow>
      )}
    </Section>
  );
}
