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
import { Filters } from './FilterForm.tsx';
import { adviceListHref, isNarrowed } from './filters.ts';
import { isPressing } from '../../../domain/advice/advice.ts';
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { agendaOf } from '../../../domain/forecast/agenda.ts';
import { ADVICES_PER_PAGE, type AdviceFilter, type AdviceList } from '../../../store/pages/advices.ts';
import { closeStanding } from '../../../words/endings.ts';
import { capitalised } from '../../../words/people.ts';

/** @param filter as it was asked for */
export function advicesPage(seat: Seat, filter: AdviceFilter, list: AdviceList): VNode {
  const { inAll, page } = list;
  return (
    <DeskPage
      seat={seat}
      title="Adviezen"
      at="advices"
      done={seat.query['gedaan'] === 'gewist' ? 'De casus is gewist.' : undefined}
    >
      <PageTitle>Adviezen</PageTitle>
      <Filters seat={seat} filter={filter} list={list} />
      {list.cases.length === 0 ? (
        <Nothing filter={filter} home={seat.home} />
      ) : filter.status === 'closed' ? (
        <ClosedCases list={list} seat={seat} />
      ) : (
        <DataTable
          caption={`${countWords(inAll)}, op wat er het eerst gebeurt`}
          rows={list.cases}
          columns={[
            ...whichCase(seat),
            { label: 'Hoe het staat', cell: (facts) => capitalised(standingWords(facts, seat.now)) },
            { label: 'Wat er komt', cell: (facts) => nextWords(facts) },
            { label: 'Wanneer', cell: (facts) => <Day facts={facts} seat={seat} /> },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={Math.ceil(inAll / ADVICES_PER_PAGE)}
        href={(to) => adviceListHref(seat.home, { ...filter, page: to })}
        label="Adviezen"
      />
    </DeskPage>
  );
}

function whichCase({ home }: Seat) {
  return [
    {
      label: 'Casus',
      cell: ({ advice: { reference } }: CaseOutline) => (
        <Reference code={reference} href={`${home}/adviezen/${reference}`} />
      ),
    },
    {
      label: 'Gemeente',
      cell: (facts: CaseOutline) => facts.organisations.get(facts.advice.parties.municipality)?.name,
    },
  ] as const;
}

function ClosedCases({ list, seat }: { readonly list: AdviceList; readonly seat: Seat }): JSX.Element {
  const { now } = seat;
  return (
    <DataTable
      caption={`${countWords(list.inAll)}, het laatst afgesloten eerst`}
      rows={list.cases}
      columns={[
        ...whichCase(seat),
        {
          label: 'Hoe het afliep',
          cell: ({ advice: { closed } }) => closed && capitalised(closeStanding[closed.reason]),
        },
        {
          label: 'Afgesloten',
          cell: ({ advice: { closed } }) => closed && <When at={shortDay(localDateOf(closed.at), now)} />,
        },
      ]}
    />
  );
}

function countWords(inAll: number): string {
  return inAll === 1 ? '1 advies' : `${inAll} adviezen`;
}

function Nothing({ filter, home }: { readonly filter: AdviceFilter; readonly home: string }): JSX.Element {
  if (filter.search !== '') {
    const [here, there] = filter.status === 'open' ? ['lopende', 'afgesloten'] : ['afgesloten', 'lopende'];
    return (
      <EmptyState title="Geen casus gevonden">
        Geen {here} casus begint met ‘{filter.search}’. Kijk het nummer na, of{' '}
        <Link
          href={adviceListHref(home, {
            search: filter.search,
            status: filter.status === 'open' ? 'closed' : 'open',
          })}
        >
          zoek bij de {there} adviezen
        </Link>
        .
      </EmptyState>
    );
  }
  if (isNarrowed(filter)) {
    return (
      <EmptyState title="Geen casus gevonden">
        <Link href={adviceListHref(home, { status: filter.status })}>Toon weer alles</Link>
      </EmptyState>
    );
  }
  return filter.status === 'open' ? (
    <EmptyState title="Er loopt geen advies">
      <Link href={`${home}/adviezen/nieuw`}>Registreer een advies</Link>
    </EmptyState>
  ) : (
    <EmptyState title="Er is nog geen advies afgesloten" />
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
  if (asks(facts)) return 'Vraagt iets van u';
  const next = nextItem(facts);
  return next ? capitalised(agendaWords(facts, next)) : null;
}

function Day({ facts, seat }: { readonly facts: CaseOutline; readonly seat: Seat }): JSX.Element | null {
  if (asks(facts)) return <>Nu</>;
  const at = nextItem(facts)?.at;
  return at === undefined ? null : <When at={shortDay(localDateOf(at), seat.now)} />;
}
