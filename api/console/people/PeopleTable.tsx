// People in a table, and the page of those who left.
import type { JSX, VNode } from 'preact';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { DeskPage } from '../frame.tsx';
import type { PeopleView } from './view.ts';
import { isHere, type BookPerson } from '../../../domain/contacts/book.ts';
import { standingOn } from '../../../domain/contacts/periods.ts';
import { plainDate } from '../../../words/dates.ts';
import { capitalised } from '../../../words/people.ts';
import { listed, roleWords } from '../../../words/roles.ts';
import { say } from '../../../words/language.ts';

/** People with where they work and what they do. */
export function PeopleTable({
  view,
  people,
}: {
  view: PeopleView;
  people: readonly BookPerson[];
}): JSX.Element {
  return (
    <DataTable
      caption={say('Mensen', 'People')}
      captionSpoken
      columns={[
        {
          label: say('Naam', 'Name'),
          cell: (person) => <Link href={view.hrefOf(person)}>{person.name}</Link>,
        },
        { label: say('Werkt bij', 'Works at'), cell: ({ organisation }) => view.place(organisation) },
        {
          label: say('Rol', 'Role'),
          cell: ({ id, endedOn }) => {
            if (endedOn !== null) {
              const day = plainDate(endedOn);
              return endedOn < view.today
                ? say(`Vertrokken op ${day}`, `Left on ${day}`)
                : say(`Vertrekt na ${day}`, `Leaves after ${day}`);
            }
            const now = view.holdingsOf(id).filter((held) => standingOn(held, view.today) === 'now');
            const roles = [...new Set(now.map(({ role }) => roleWords[role]))];
            return roles.length === 0 ? null : capitalised(listed(roles));
          },
        },
        { label: say('E-mail', 'Mail'), cell: ({ email }) => email },
      ]}
      rows={people}
    />
  );
}

/** Those who left: kept because cases name them. */
export function leftPage(view: PeopleView): VNode {
  const left = view.book.people.filter((person) => !isHere(person, view.today));
  return (
    <DeskPage seat={view.seat} title={say('Vertrokken', 'People who left')} at="people" below>
      <PageTitle
        above={<Link href={view.home}>{say('Mensen', 'People')}</Link>}
        lead={say(
          'Wie vertrokken is, blijft hier staan zolang casussen naar die persoon verwijzen.',
          'Whoever has left stays here as long as cases refer to that person.',
        )}
      >
        {say('Vertrokken', 'People who left')}
      </PageTitle>
      {left.length === 0 ? (
        <EmptyState title={say('Er is nog niemand vertrokken', 'Nobody has left yet')} />
      ) : (
        <PeopleTable view={view} people={left} />
      )}
    </DeskPage>
  );
}
