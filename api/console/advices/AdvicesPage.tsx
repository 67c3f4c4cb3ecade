// The list of cases: searched by reference, by what happens next.
import type { JSX, VNode } from 'preact';
import { Pagination } from '../../design/actions/Pagination.tsx';
import { SearchForm } from '../../design/forms/SearchForm.tsx';
import { Select } from '../../design/forms/Select.tsx';
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
import { isPressing } from '../../../domain/advice/advice.ts';
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { agendaOf } from '../../../domain/forecast/agenda.ts';
import { ADVICES_PER_PAGE, type AdviceFilter, type AdviceList } from '../../../store/pages/advices.ts';
import { capitalised } from '../../../words/people.ts';

/** @param filter as it was asked for */
export function advicesPage(seat: Seat, filter: AdviceFilter, { cases, inAll }: AdviceList): VNode {
  return (
    <DeskPage seat={seat} title="Adviezen" at="Adviezen">
      <PageTitle>Adviezen</PageTitle>
      <SearchForm
        action="/adviezen"
        name="zoek"
        label="Casusnummer"
        value={filter.search}
        hint="Het begin is genoeg"
      >
        <Select
          name="stand"
          label="Welke"
          value={filter.status}
          options={[
            { value: 'open', label: 'Lopende adviezen' },
            { value: 'closed', label: 'Afgesloten adviezen' },
          ]}
        />
      </SearchForm>
      {cases.length === 0 ? (
        <Nothing filter={filter} />
      ) : (
        <DataTable
          caption={`${inAll === 1 ? '1 advies' : `${inAll} adviezen`}, op wat er het eerst gebeurt`}
          rows={cases}
          columns={[
            {
              label: 'Casus',
              cell: ({ advice: { reference } }) => (
                <Reference code={reference} href={`/adviezen/${reference}`} />
              ),
            },
            {
              label: 'Gemeente',
              cell: (facts) => facts.organisations.get(facts.advice.parties.municipality)?.name,
            },
            { label: 'Hoe het staat', cell: (facts) => capitalised(standingWords(facts, seat.now)) },
            { label: 'Wat er komt', cell: (facts) => nextWords(facts) },
            { label: 'Wanneer', cell: (facts) => <Day facts={facts} seat={seat} /> },
          ]}
        />
      )}
      <Pagination
        page={filter.page}
        pages={Math.ceil(inAll / ADVICES_PER_PAGE)}
        href={(page) =>
          `/adviezen?${new URLSearchParams({ zoek: filter.search, stand: filter.status, pagina: String(page) }).toString()}`
        }
        label="Adviezen"
      />
    </DeskPage>
  );
}

function Nothing({ filter }: { readonly filter: AdviceFilter }): JSX.Element {
  if (filter.search !== '') {
    return (
      <EmptyState title="Geen casus gevonden">
        Geen {filter.status === 'open' ? 'lopende' : 'afgesloten'} casus begint zo. Kijk het nummer na, of
        zoek bij de {filter.status === 'open' ? 'afgesloten' : 'lopende'} adviezen.
      </EmptyState>
    );
  }
  return filter.status === 'open' ? (
    <EmptyState title="Er loopt geen advies">
      <Link href="/adviezen/nieuw">Registreer een advies</Link>
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
  if (facts.advice.closed) return null;
  if (asks(facts)) return 'Vraagt iets van u';
  const next = nextItem(facts);
  return next ? capitalised(agendaWords(facts, next)) : null;
}

function Day({ facts, seat }: { readonly facts: CaseOutline; readonly seat: Seat }): JSX.Element | null {
  const at = facts.advice.closed?.at ?? (asks(facts) ? undefined : nextItem(facts)?.at);
  return at === undefined ? null : <When at={shortDay(localDateOf(at), seat.now)} />;
}
