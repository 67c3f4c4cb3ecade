// Who on the ladders knows it: what waits for the chair first, then everybody, then who is asked when a version comes.
import type { JSX, VNode } from 'preact';
import { LinkButton } from '../../design/actions/Button.tsx';
import { Pagination } from '../../design/actions/Pagination.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { readinessHref } from '../readiness/hrefs.ts';
import { AskAgain } from './AskAgain.tsx';
import { Waiting } from './Waiting.tsx';
import { countWords, rolesWords, stateWords } from './words.ts';
import type { ContactState } from '../../../domain/contacts/states.ts';
import type { ComingVersion, ContactLine, ContactsPage } from '../../../store/pages/contacts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { longDate } from '../../../words/dates.ts';

/** How many people a page lists. */
export const CONTACTS_PER_PAGE = 50;

/** Who did not confirm comes first. */
const order: readonly ContactState[] = ['notMe', 'bounced', 'asked', 'unasked', 'confirmed', 'onNoLadder'];

/** @param page from 1 */
export function contactsPage(
  seat: Seat,
  contacts: ContactsPage,
  page: number,
  done: string | undefined,
): VNode {
  const { lines, agreement, coming } = contacts;
  const sorted = lines.toSorted(
    (one, other) => order.indexOf(one.stands.state) - order.indexOf(other.stands.state),
  );
  const shown = sorted.slice((page - 1) * CONTACTS_PER_PAGE, page * CONTACTS_PER_PAGE);
  const title = 'Weet iedereen op de ladders het?';
  return (
    <DeskPage seat={seat} title={title} at="people" below done={done}>
      <PageTitle
        above={<Link href={`${seat.home}/mensen`}>Mensen</Link>}
        lead={agreement && lines.length > 0 ? countWords(lines) : undefined}
      >
        {title}
      </PageTitle>
      <Paragraph>
        Iedereen met een rol op een ladder krijgt vanzelf een mail met de vraag of dat klopt: op de
        eerstvolgende werkdag. Wij vragen het elk jaar opnieuw, en eerder als iemands plek verandert.
      </Paragraph>
      {!agreement && (
        <EmptyState title="Er gelden nog geen ladders">Zolang dat zo is, vragen wij niemand iets.</EmptyState>
      )}
      {agreement && lines.length === 0 && (
        <EmptyState title="Er staat nog niemand op een ladder">
          Geef mensen eerst een rol die op de ladders staat.{' '}
          <Link href={readinessHref(seat)}>Bekijk wie er ontbreekt</Link>
        </EmptyState>
      )}
      {agreement && lines.length === 0 && (
        <EmptyState title="Er staat nog niemand op een ladder">
          Geef mensen eerst een rol die op een ladder staat.{' '}
          <Link href={readinessHref(seat)}>Bekijk wie er ontbreekt</Link>
        </EmptyState>
      )}
      <Waiting seat={seat} contacts={contacts} />
      {lines.length > 0 && (
        <Section id="iedereen" title="Iedereen op de ladders" count={lines.length}>
          <Everybody seat={seat} contacts={contacts} shown={shown} />
          <Pagination
            page={page}
            pages={Math.ceil(lines.length / CONTACTS_PER_PAGE)}
            href={(to) => `${seat.home}/mensen/bevestigen?pagina=${String(to)}`}
            label="Mensen op de ladders"
          />
        </Section>
      )}
      {coming && <Coming seat={seat} contacts={contacts} coming={coming} />}
    </DeskPage>
  );
}

function Everybody({
  seat,
  contacts,
  shown,
}: {
  readonly seat: Seat;
  readonly contacts: ContactsPage;
  readonly shown: readonly ContactLine[];
}): JSX.Element {
  const columns = [
    {
      label: 'Naam',
      cell: ({ person }: ContactLine) => <Link href={`${seat.home}/mensen/${person.id}`}>{person.name}</Link>,
    },
    { label: 'Rol', cell: (line: ContactLine) => rolesWords(contacts, line) },
    { label: 'Hoe het staat', cell: (line: ContactLine) => stateWords(line, seat.now) },
  ] as const;
  const again = {
    label: 'Wat u kunt doen',
    // What waits for the chair has its own button above.
    cell: ({ person, stands: { state, overdue } }: ContactLine) =>
      (state === 'asked' || state === 'confirmed') && !overdue ? (
        <AskAgain seat={seat} person={person} look="subtle" />
      ) : null,
  };
  return (
    <DataTable
      caption="Iedereen op de ladders"
      captionSpoken
      rows={shown}
      columns={seat.may('editPeople') ? [...columns, again] : columns}
    />
  );
}

function Coming({
  seat,
  contacts,
  coming,
}: {
  readonly seat: Seat;
  readonly contacts: ContactsPage;
  readonly coming: ComingVersion;
}): JSX.Element {
  const { version, from, asked } = coming;
  const when = from === null ? 'zodra die geldt' : `vanaf ${longDate(from, localDateOf(seat.now))}`;
  return (
    <Section id="straks" title={`Wie wij vragen als versie ${String(version)} geldt`} count={asked.length}>
      {asked.length === 0 ? (
        <Paragraph>Niemand: door deze versie verandert niemands plek.</Paragraph>
      ) : (
        <>
          <Paragraph>
            Zo staat het nu. Deze mensen krijgen een mail, {when}. Klopt er iets niet? Pas het dan eerst aan.
          </Paragraph>
          <DataTable
            caption="Wie wij straks vragen"
            captionSpoken
            rows={asked}
            columns={[
              {
                label: 'Naam',
                cell: ({ person }) => <Link href={`${seat.home}/mensen/${person.id}`}>{person.name}</Link>,
              },
              { label: 'Rol', cell: (line) => rolesWords(contacts, line) },
            ]}
          />
        </>
      )}
      <LinkButton href={`${seat.home}/ladders`} look="secondary">
        Bekijk de ladders
      </LinkButton>
    </Section>
  );
}
