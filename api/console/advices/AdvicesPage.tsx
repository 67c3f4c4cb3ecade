// The list of cases: searched by reference, by what happens next.
import type { JSX, VNode } from 'preact';
import { Pagination } from '../../design/actions/Pagination.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link, Reference } from '../../design/text/Link.tsx';
import { When } from '../../design/text/Moment.tsx';
import { shortDay } from '../../moments.ts';
import { agendaWords } from '../agendaWords.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { standingWords } from '../standing.ts';
import { actHref } from '../steering/act.ts';
import { Filters } from './FilterForm.tsx';
import { adviceListHref, isNarrowed } from './filters.ts';
import { isPressing } from '../../../domain/advice/advice.ts';
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { agendaOf } from '../../../domain/forecast/agenda.ts';
import { ADVICES_PER_PAGE, type AdviceFilter, type AdviceList } from '../../../store/pages/advices.ts';
import { say } from '../../../words/language.ts';
import { closeStanding } from '../../../words/endings.ts';
import { capitalised } from '../../../words/people.ts';

/** @param filter as it was asked for */
export function advicesPage(seat: Seat, filter: AdviceFilter, list: AdviceList): VNode {
  const { inAll, page } = list;
  return (
    <DeskPage
      seat={seat}
      title={say('Adviezen', 'Advices')}
      at="advices"
      done={
        seat.query['gedaan'] === 'gewist'
          ? say('De casus is gewist.', 'The case has been erased.')
          : undefined
      }
    >
      <PageTitle>{say('Adviezen', 'Advices')}</PageTitle>
      <Filters seat={seat} filter={filter} list={list} />
      {list.cases.length === 0 ? (
        <Nothing filter={filter} home={seat.home} />
      ) : filter.status === 'closed' ? (
        <ClosedCases list={list} seat={seat} />
      ) : (
        <DataTable
          caption={say(
            `${countWords(inAll)}, op wat er het eerst gebeurt`,
            `${countWords(inAll)}, by what happens first`,
          )}
          rows={list.cases}
          columns={[
            ...whichCase(seat),
            {
              label: say('Hoe het staat', 'How it stands'),
              cell: (facts) => capitalised(standingWords(facts, seat.now)),
            },
            { label: say('Wat er komt', 'What comes'), cell: (facts) => nextWords(facts) },
            { label: say('Wanneer', 'When'), cell: (facts) => <Day facts={facts} seat={seat} /> },
            ...(isToMove(seat, filter) ? [moveColumn(seat)] : []),
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={Math.ceil(inAll / ADVICES_PER_PAGE)}
        href={(to) => adviceListHref(seat.home, { ...filter, page: to })}
        label={say('Adviezen', 'Advices')}
      />
    </DeskPage>
  );
}

function whichCase({ home }: Seat) {
  return [
    {
      label: say('Casus', 'Case'),
      cell: ({ advice: { reference } }: CaseOutline) => (
        <Reference code={reference} href={`${home}/adviezen/${reference}`} />
      ),
    },
    {
      label: say('Gemeente', 'Municipality'),
      cell: (facts: CaseOutline) => facts.organisations.get(facts.advice.parties.municipality)?.name,
    },
  ] as const;
}

/** The list is of cases that follow another version than the one in force, and who sits there may move them. */
function isToMove({ desk, may }: Seat, { agreementVersion }: AdviceFilter): boolean {
  const { agreement } = desk;
  return (
    agreementVersion !== undefined &&
    agreement !== undefined &&
    agreement.version !== agreementVersion &&
    may('steerCases')
  );
}

function moveColumn({ home }: Seat) {
  return {
    label: say('Nieuwe versie', 'New version'),
    cell: ({ advice: { reference } }: CaseOutline) => (
      <Link href={actHref(home, reference, { path: 'nieuwe-afspraken' })} spoken={reference}>
        {say('Zet over', 'Move')}
      </Link>
    ),
  };
}

function ClosedCases({ list, seat }: { readonly list: AdviceList; readonly seat: Seat }): JSX.Element {
  const { now } = seat;
  return (
    <DataTable
      caption={say(
        `${countWords(list.inAll)}, het laatst afgesloten eerst`,
        `${countWords(list.inAll)}, latest closed first`,
      )}
      rows={list.cases}
      columns={[
        ...whichCase(seat),
        {
          label: say('Hoe het afliep', 'How it ended'),
          cell: ({ advice: { closed } }) => closed && capitalised(closeStanding[closed.reason]),
        },
        {
          label: say('Afgesloten', 'Closed'),
          cell: ({ advice: { closed } }) => closed && <When at={shortDay(localDateOf(closed.at), now)} />,
        },
      ]}
    />
  );
}

function countWords(inAll: number): string {
  return inAll === 1 ? say('1 advies', '1 case') : say(`${inAll} adviezen`, `${inAll} cases`);
}

function Nothing({ filter, home }: { readonly filter: AdviceFilter; readonly home: string }): JSX.Element {
  if (filter.search !== '') {
    return <NotFound search={filter.search} status={filter.status} home={home} />;
  }
  if (isNarrowed(filter)) {
    return (
      <EmptyState title={say('Geen casus gevonden', 'No case found')}>
        <Link href={adviceListHref(home, { status: filter.status })}>
          {say('Toon weer alles', 'Show everything again')}
        </Link>
      </EmptyState>
    );
  }
  return filter.status === 'open' ? (
    <EmptyState title={say('Er loopt geen advies', 'No case is open')}>
      <Link href={`${home}/adviezen/nieuw`}>{say('Registreer een advies', 'Register an advice')}</Link>
    </EmptyState>
  ) : (
    <EmptyState title={say('Er is nog geen advies afgesloten', 'No case has been closed yet')} />
  );
}

/** Nothing begins with what was searched; it may be among the others. */
function NotFound({
  search,
  status,
  home,
}: Pick<AdviceFilter, 'search' | 'status'> & { readonly home: string }): JSX.Element {
  const [here, there] =
    status === 'open'
      ? [say('lopende', 'open'), say('afgesloten', 'closed')]
      : [say('afgesloten', 'closed'), say('lopende', 'open')];
  const others = adviceListHref(home, { search, status: status === 'open' ? 'closed' : 'open' });
  return (
    <EmptyState title={say('Geen casus gevonden', 'No case found')}>
      {say(
        <>
          Geen {here} casus begint met ‘{search}’. Kijk het nummer na, of{' '}
          <Link href={others}>zoek bij de {there} adviezen</Link>.
        </>,
        <>
          No {here} case begins with ‘{search}’. Check the number, or{' '}
          <Link href={others}>search the {there} cases</Link>.
        </>,
      )}
    </EmptyState>
  );
}

/** What comes first by itself; what waits for the chair does not. */
function nextItem({ advice }: CaseOutline) {
  return agendaOf(advice).toSorted((one, other) => one.at - other.at)[0];
}

function asks({ advice }: CaseOutline): boolean {
  return advice.tasks.some(({ kind }) => isPressing(kind));
}

function nextWords(facts: CaseOutline): string | null {
  if (asks(facts)) return say('Vraagt iets van u', 'Asks something of you');
  const next = nextItem(facts);
  return next ? capitalised(agendaWords(facts, next)) : null;
}

function Day({ facts, seat }: { readonly facts: CaseOutline; readonly seat: Seat }): JSX.Element | null {
  if (asks(facts)) return <>{say('Nu', 'Now')}</>;
  const at = nextItem(facts)?.at;
  return at === undefined ? null : <When at={shortDay(localDateOf(at), seat.now)} />;
}
