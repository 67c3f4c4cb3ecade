// An organisation: who works there, who holds which role, what is vacant.
import type { JSX, VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { List } from '../../design/text/List.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { DeskPage } from '../frame.tsx';
import { partyHref } from '../mandates/hrefs.ts';
import { vacanciesIn } from './expectedRoles.ts';
import { PeopleTable } from './PeopleTable.tsx';
import type { PeopleView } from './view.ts';
import type { OrganisationKind } from '../../../domain/advice/facts.ts';
import { THE_REGION } from '../../../domain/advice/parties.ts';
import { covers } from '../../../domain/contacts/periods.ts';
import { roles } from '../../../domain/escalation/agreement.ts';
import { organisationKindWords, periodWords, theTeam } from '../../../words/organisations.ts';
import { capitalised } from '../../../words/people.ts';
import { roleWords } from '../../../words/roles.ts';
import { say } from '../../../words/language.ts';

/** The page of an organisation, or of the team itself. */
export function organisationPage(view: PeopleView, id: string, done: string | undefined): VNode {
  const isTeam = id === THE_REGION;
  const organisation = isTeam ? undefined : view.organisation;
  const kind = organisation?.kind ?? null;
  const name = organisation?.name ?? theTeam();
  const people = view.here.filter((person) => (person.organisation ?? THE_REGION) === id);
  const { seat } = view;
  return (
    <DeskPage seat={seat} title={name} at="people" below done={done}>
      <PageTitle
        above={<Link href={view.home}>{say('Mensen', 'People')}</Link>}
        lead={
          kind === null
            ? say(
                'Wie voor de regio werkt: de voorzitter, de procesondersteuner, de opdrachtgever en de stuurgroep.',
                'Who works for the region: the chair, the process supporter, the commissioner and the steering group.',
              )
            : capitalised(organisationKindWords[kind])
        }
      >
        {name}
      </PageTitle>
      {seat.may('editPeople') && (
        <ButtonRow>
          <LinkButton
            href={`${view.home}/nieuw${organisation ? `?organisatie=${organisation.id}` : ''}`}
            look="secondary"
          >
            {say('Voeg hier een persoon toe', 'Add a person here')}
          </LinkButton>
          {organisation && (
            <LinkButton href={`${view.home}/organisaties/${organisation.id}/wijzig`} look="subtle">
              {say('Wijzig naam of soort', 'Change name or kind')}
            </LinkButton>
          )}
        </ButtonRow>
      )}
      {organisation && seat.may('seeMandates') && (
        <Paragraph>
          <Link href={partyHref(seat, organisation.id)}>
            {say(`Bekijk de afspraken met ${name}`, `View the agreements with ${name}`)}
          </Link>
        </Paragraph>
      )}
      <Section id="rollen" title={say('Rollen', 'Roles')}>
        <Roles view={view} id={id} kind={kind} />
      </Section>
      <Section id="mensen" title={say('Wie hier werken', 'Who works here')} count={people.length}>
        {people.length === 0 ? (
          <EmptyState title={say('Hier staat nog niemand', 'Nobody is listed here yet')} />
        ) : (
          <PeopleTable view={view} people={people} />
        )}
      </Section>
    </DeskPage>
  );
}

function Roles({
  view,
  id,
  kind,
}: {
  readonly view: PeopleView;
  readonly id: string;
  readonly kind: OrganisationKind | null;
}): JSX.Element {
  const { today } = view;
  const held = view.heldIn(id);
  const vacant = new Set(vacanciesIn(view, id, kind));
  const shown = roles.filter((role) => vacant.has(role) || held.some((one) => one.role === role));
  if (shown.length === 0)
    return <EmptyState title={say('Niemand heeft hier een rol', 'Nobody has a role here')} />;
  return (
    <DefinitionRows
      rows={shown.map((role) => {
        const holders = held.filter((one) => one.role === role);
        const items = holders.map((one) => (
          <>
            <Link href={`${view.home}/${one.person}`}>{view.name(one.person)}</Link>,{' '}
            {periodWords(one, today)}
          </>
        ));
        const isVacant = !holders.some((one) => covers(one, today));
        return {
          term: capitalised(roleWords[role]),
          value: (
            <>
              {isVacant && (
                <strong>
                  {say(
                    'Vacant: een trede met alleen deze rol wordt overgeslagen.',
                    'Vacant: a rung with only this role is skipped.',
                  )}{' '}
                </strong>
              )}
              {items.length === 1 ? items[0] : items.length > 1 && <List items={items} />}
            </>
          ),
        };
      })}
    />
  );
}
