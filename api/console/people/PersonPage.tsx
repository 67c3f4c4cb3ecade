// A person: how to reach them, their roles, their absences, on which rungs they stand, which cases count on them.
import type { JSX, VNode } from 'preact';
import { ButtonRow, LinkButton, PostButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { EmptyState, Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Quiet } from '../../design/text/Paragraph.tsx';
import { DeskPage } from '../frame.tsx';
import { AbsenceTable, DeputyFor } from './absenceParts.tsx';
import { Changes } from './Changes.tsx';
import { languageNames } from './languageNames.ts';
import { StandsOnRungs } from './StandsOnRungs.tsx';
import { TouchedList, TouchedRest } from './touchWords.tsx';
import { Roles } from './PersonRoles.tsx';
import type { PeopleView } from './view.ts';
import type { ContactLine } from '../../../store/pages/contacts.ts';
import type { RecordedChange } from '../../../store/people/changes.ts';
import type { TouchedCases } from '../../../store/pages/person.ts';
import { isHere, type BookPerson } from '../../../domain/contacts/book.ts';
import { isOfTheRegion } from '../../../domain/contacts/holdings.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDay, plainDate } from '../../../words/dates.ts';
import { greeting } from '../../../words/people.ts';
import { inLanguage, language, say } from '../../../words/language.ts';

/** What there is to tell of a person besides who they are. */
interface Told {
  /** The open cases that count on them; undefined where the reader may see no cases. */
  readonly touched: TouchedCases | undefined;
  /** Whether they know that they stand on a ladder; undefined: they stand on none in force. */
  readonly line: ContactLine | undefined;
  readonly changes: readonly RecordedChange[];
  /** When mail came back from their address; undefined: it did not. */
  readonly returnedAt: Instant | undefined;
}

/** The page of a person, with what there is to say first. */
export function personPage(
  view: PeopleView,
  { touched, line, changes, returnedAt }: Told,
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
            <Link href={view.home}>{say('Mensen', 'People')}</Link> /{' '}
            <Link href={view.placeHref(person.organisation)}>{view.place(person.organisation)}</Link>
          </>
        }
        lead={
          endedOn === null
            ? undefined
            : isHere(person, view.today)
              ? say(
                  `Vertrekt. De laatste dag is ${plainDate(endedOn)}.`,
                  `Is leaving. The last day is ${plainDate(endedOn)}.`,
                )
              : say(
                  `Vertrokken. De laatste dag was ${plainDate(endedOn)}.`,
                  `Has left. The last day was ${plainDate(endedOn)}.`,
                )
        }
      >
        {person.name}
      </PageTitle>
      {returnedAt !== undefined && <Returned view={view} person={person} at={returnedAt} />}
      <Details person={person} view={view} />
      <Actions view={view} person={person} />
      <Roles view={view} person={person} />
      <Section id="afwezig" title={say('Afwezig', 'Away')}>
        <AbsenceTable view={view} person={person} />
        <DeputyFor view={view} person={person} />
      </Section>
      <StandsOnRungs view={view} person={person} line={line} />
      {touched && (
        <Section id="casussen" title={say('Lopende casussen', 'Running cases')} count={touched.cases.length}>
          {touched.cases.length === 0 ? (
            <EmptyState
              title={say(
                'Geen lopende casus rekent op deze persoon',
                'No running case counts on this person',
              )}
            />
          ) : (
            <TouchedList view={view} cases={touched.cases} telling={{ instead: false }} />
          )}
          <TouchedRest touched={touched} />
        </Section>
      )}
      <Changes view={view} changes={changes} />
    </DeskPage>
  );
}

/** That letters do not arrive, and the two ways to mend it. */
function Returned({
  view,
  person,
  at,
}: {
  readonly view: PeopleView;
  readonly person: BookPerson;
  readonly at: Instant;
}): JSX.Element {
  const day = longDay(at, view.seat.now);
  const href = view.hrefOf(person);
  return (
    <Notice kind="plain">
      <p>
        {say(
          `Een mail aan ${person.email} kwam op ${day} terug. Zolang dit adres er staat, komen brieven niet aan.`,
          `An email to ${person.email} came back on ${day}. While this address stands there, letters do not arrive.`,
        )}
      </p>
      {view.mayEdit(person) && (
        <ButtonRow>
          <LinkButton href={`${href}/wijzig`}>{say('Pas het adres aan', 'Change the address')}</LinkButton>
          <PostButton action={`${href}/adres-werkt`} look="secondary" spoken={person.name}>
            {say('Het adres werkt weer', 'The address works again')}
          </PostButton>
        </ButtonRow>
      )}
    </Notice>
  );
}

function Details({ person, view }: { readonly person: BookPerson; readonly view: PeopleView }): JSX.Element {
  return (
    <DefinitionRows
      rows={[
        { term: say('Werkt bij', 'Works at'), value: view.place(person.organisation) },
        { term: say('E-mail', 'Mail'), value: person.email },
        {
          term: say('Telefoon', 'Telephone'),
          value: person.phone ?? <Quiet>{say('Niet bekend', 'Not known')}</Quiet>,
        },
        {
          term: say('In brieven', 'In letters'),
          value: <Greeting person={person} />,
        },
        ...(person.language === 'en'
          ? [{ term: say('Taal van de brieven', 'Language of letters'), value: languageNames.en }]
          : []),
        ...(isHere(person, view.today) && (view.mayEdit(person) || person.id === view.seat.held.person)
          ? [
              {
                term: say('Hoe vaak mail', 'How often email'),
                value: (
                  <Link href={`${view.hrefOf(person)}/mail`}>{say('Bekijk of kies', 'View or choose')}</Link>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

/** As letters begin, in the language of those. */
function Greeting({ person }: { readonly person: BookPerson }): JSX.Element {
  const written = person.language ?? 'nl';
  const words = inLanguage(written, () => greeting(person));
  return written === language() ? <>{words}</> : <span lang={written}>{words}</span>;
}

function Actions({ view, person }: { view: PeopleView; person: BookPerson }): JSX.Element | null {
  if (!view.mayEdit(person)) {
    const ofTheRegion = isOfTheRegion(view.book, person.id, view.today);
    return view.seat.may('editPeople') && ofTheRegion ? (
      <Notice kind="plain">
        <p>
          {say(
            'Alleen de voorzitter wijzigt de gegevens van wie een rol heeft in de regio, of zo iemand vervangt.',
            'Only the chair changes the details of people who have a role in the region, or who stand in for one of them.',
          )}
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
    return roles ? (
      <ButtonRow>{back(say('Deze persoon is er weer', 'This person is back'))}</ButtonRow>
    ) : null;
  }
  return (
    <ButtonRow>
      <LinkButton href={`${href}/wijzig`} look="secondary">
        {say('Wijzig gegevens', 'Change details')}
      </LinkButton>
      {roles && person.endedOn !== null && back(say('Vertrekt toch niet', 'Is not leaving after all'))}
      {roles && person.endedOn === null && (
        <LinkButton href={`${href}/vertrek`} look="subtle">
          {say('Meld vertrek', 'Report that they leave')}
        </LinkButton>
      )}
    </ButtonRow>
  );
}
