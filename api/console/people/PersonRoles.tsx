// The roles of a person, now, coming and past, with what can be done about each.
import type { JSX } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { Link } from '../../design/text/Link.tsx';
import type { PeopleView } from './view.ts';
import { isHere, type BookPerson, type HeldRole } from '../../../domain/contacts/book.ts';
import { standingOn } from '../../../domain/contacts/periods.ts';
import { periodWords } from '../../../words/organisations.ts';
import { capitalised } from '../../../words/people.ts';
import { roleWords } from '../../../words/roles.ts';
import { say, spoken } from '../../../words/language.ts';

const standingWords = spoken({ now: ['Nu', 'Now'], coming: ['Straks', 'Coming'], past: ['Voorbij', 'Past'] });

/** The section with all of them. */
export function Roles({
  view,
  person,
}: {
  readonly view: PeopleView;
  readonly person: BookPerson;
}): JSX.Element {
  const { today, seat } = view;
  const held = view.holdingsOf(person.id);
  const href = view.hrefOf(person);
  const may = seat.may('editRoles') && isHere(person, view.today);
  const actions = (one: HeldRole) => (
    <>
      <Link href={`${href}/rollen/${one.id}`} spoken={roleWords[one.role]}>
        {say('Wijzig', 'Change')}
      </Link>
      {standingOn(one, today) !== 'past' && (
        <>
          {' '}
          <Link href={`${href}/rollen/${one.id}/einde`} spoken={roleWords[one.role]}>
            {say('Beëindig', 'End')}
          </Link>
        </>
      )}
    </>
  );
  return (
    <Section id="rollen" title={say('Rollen', 'Roles')}>
      {held.length === 0 ? (
        <EmptyState title={say('Deze persoon heeft geen rol', 'This person has no role')} />
      ) : (
        <DataTable
          caption={say('Rollen', 'Roles')}
          captionSpoken
          rows={held}
          columns={[
            { label: say('Rol', 'Role'), cell: ({ role }) => capitalised(roleWords[role]) },
            { label: say('Waar', 'Where'), cell: ({ organisation }) => view.place(organisation) },
            {
              label: say('Wanneer', 'When'),
              cell: (one) => `${standingWords[standingOn(one, today)]}, ${periodWords(one, today)}`,
            },
            ...(may ? [{ label: say('Wat u kunt doen', 'What you can do'), cell: actions }] : []),
          ]}
        />
      )}
      {may && (
        <ButtonRow>
          <LinkButton href={`${href}/rollen/nieuw`} look="secondary">
            {say('Geef een rol', 'Give a role')}
          </LinkButton>
        </ButtonRow>
      )}
    </Section>
  );
}
