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
import { say } from '../../../words/language.ts';

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
  const title = say('Weet iedereen op de ladders het?', 'Does everybody on the ladders know?');
  return (
    <DeskPage seat={seat} title={title} at="people" below done={done}>
      <PageTitle
        above={<Link href={`${seat.home}/mensen`}>{say('Mensen', 'People')}</Link>}
        lead={agreement && lines.length > 0 ? countWords(lines) : undefined}
      >
        {title}
      </PageTitle>
      <Paragraph>
        {say(
          'Iedereen met een rol op een ladder krijgt vanzelf een mail met de vraag of dat klopt: op de eerstvolgende werkdag. Wij vragen het elk jaar opnieuw, en eerder als iemands plek verandert.',
          'Everybody with a role on a ladder gets a mail by itself that asks whether that is right: on the next working day. We ask again every year, and sooner if somebody’s place changes.',
        )}
      </Paragraph>
      {!agreement && (
        <EmptyState title={say('Er gelden nog geen ladders', 'No ladders are in force yet')}>
          {say(
            'Zolang dat zo is, vragen wij niemand iets.',
            'As long as that is so, we ask nobody anything.',
          )}
        </EmptyState>
      )}
      {agreement && lines.length === 0 && (
        <EmptyState title={say('Er staat nog niemand op een ladder', 'Nobody is on a ladder yet')}>
          {say(
            'Geef mensen eerst een rol die op de ladders staat.',
            'First give people a role that is on the ladders.',
          )}{' '}
          <Link href={readinessHref(seat)}>{say('Bekijk wie er ontbreekt', 'View who is missing')}</Link>
        </EmptyState>
      )}
      <Waiting seat={seat} contacts={contacts} />
      {lines.length > 0 && (
        <Section
          id="iedereen"
          title={say('Iedereen op de ladders', 'Everybody on the ladders')}
          count={lines.length}
        >
          <Everybody seat={seat} contacts={contacts} shown={shown} />
          <Pagination
            page={page}
            pages={Math.ceil(lines.length / CONTACTS_PER_PAGE)}
            href={(to) => `${seat.home}/mensen/bevestigen?pagina=${String(to)}`}
            label={say('Mensen op de ladders', 'People on the ladders')}
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
      label: say('Naam', 'Name'),
      cell: ({ person }: ContactLine) => <Link href={`${seat.home}/mensen/${person.id}`}>{person.name}</Link>,
    },
    { label: say('Rol', 'Role'), cell: (line: ContactLine) => rolesWords(contacts, line) },
    { label: say('Hoe het staat', 'How it stands'), cell: (line: ContactLine) => stateWords(line, seat.now) },
  ] as const;
  const again = {
    label: say('Wat u kunt doen', 'What you can do'),
    // What waits for the chair has its own button above.
    cell: ({ person, stands: { state, overdue } }: ContactLine) =>
      (state === 'asked' || state === 'confirmed') && !overdue ? (
        <AskAgain seat={seat} person={person} look="subtle" />
      ) : null,
  };
  return (
    <DataTable
      caption={say('Iedereen op de ladders', 'Everybody on the ladders')}
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
  const day = from === null ? undefined : longDate(from, localDateOf(seat.now));
  const when =
    day === undefined
      ? say('zodra die geldt', 'as soon as it is in force')
      : say(`vanaf ${day}`, `from ${day}`);
  return (
    <Section
      id="straks"
      title={say(
        `Wie wij vragen als versie ${String(version)} geldt`,
        `Whom we ask when version ${String(version)} is in force`,
      )}
      count={asked.length}
    >
      {asked.length === 0 ? (
        <Paragraph>
          {say(
            'Niemand: door deze versie verandert niemands plek.',
            'Nobody: this version changes nobody’s place.',
          )}
        </Paragraph>
      ) : (
        <>
          <Paragraph>
            {say(
              `Zo staat het nu. Deze mensen krijgen een mail, ${when}. Klopt er iets niet? Pas het dan eerst aan.`,
              `This is how it stands now. These people get a mail, ${when}. Is something not right? Then change that first.`,
            )}
          </Paragraph>
          <DataTable
            caption={say('Wie wij straks vragen', 'Whom we will ask')}
            captionSpoken
            rows={asked}
            columns={[
              {
                label: say('Naam', 'Name'),
                cell: ({ person }) => <Link href={`${seat.home}/mensen/${person.id}`}>{person.name}</Link>,
              },
              { label: say('Rol', 'Role'), cell: (line) => rolesWords(contacts, line) },
            ]}
          />
        </>
      )}
      <LinkButton href={`${seat.home}/ladders`} look="secondary">
        {say('Bekijk de ladders', 'View the ladders')}
      </LinkButton>
    </Section>
  );
}
