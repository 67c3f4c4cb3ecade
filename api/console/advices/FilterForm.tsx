// What the list of cases is searched by and narrowed to.
import type { JSX } from 'preact';
import { Disclosure } from '../../design/actions/MoreMenu.tsx';
import { SearchForm } from '../../design/forms/SearchForm.tsx';
import { Select } from '../../design/forms/Select.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import type { Seat } from '../seat.ts';
import { organisationOptions } from '../steering/whoIsWho.ts';
import { adviceListHref, goingIn, goingOptions, isNarrowed, rungOptions } from './filters.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { AdviceFilter, AdviceList } from '../../../store/pages/advices.ts';
import { longDate } from '../../../words/dates.ts';

interface FiltersProps {
  readonly seat: Seat;
  readonly filter: AdviceFilter;
  readonly list: AdviceList;
}

/** By GET, so that a list can be kept as a bookmark. What is used less often opens under a line. */
export function Filters({ seat: { home, now }, filter, list: { around } }: FiltersProps): JSX.Element {
  const { organisations, people } = around;
  const { day, referrer } = filter;
  return (
    <>
      <SearchForm
        action={`${home}/adviezen`}
        name="zoek"
        label="Casusnummer"
        value={filter.search}
        hint="Het begin is genoeg"
      >
        {day !== undefined && <input type="hidden" name="dag" value={day} />}
        {referrer !== undefined && <input type="hidden" name="verwijzer" value={referrer} />}
        <Select
          name="stand"
          label="Welke"
          value={filter.status}
          options={[
            { value: 'open', label: 'Lopende adviezen' },
            { value: 'closed', label: 'Afgesloten adviezen' },
          ]}
        />
        <Disclosure summary="Meer filters" open={isNarrowed(filter)}>
          <Select
            name="gebeurt"
            label="Wat er gebeurt"
            prompt="Alles"
            value={goingIn(filter.going)}
            options={goingOptions}
          />
          <Select
            name="gemeente"
            label="Gemeente"
            prompt="Alle gemeenten"
            value={filter.municipality}
            options={organisationOptions(organisations, ['municipality'])}
          />
          <Select
            name="aanbieder"
            label="Aanbieder"
            prompt="Alle aanbieders"
            value={filter.provider}
            options={organisationOptions(organisations, ['provider'])}
          />
          <Select
            name="trede"
            label="Hoogste trede"
            prompt="Elke trede"
            value={filter.rung === undefined ? undefined : String(filter.rung)}
            options={rungOptions}
          />
        </Disclosure>
      </SearchForm>
      {isNarrowed(filter) && (
        <Paragraph>
          {day !== undefined && <>Alleen {longDate(day, localDateOf(now))}. </>}
          {referrer !== undefined && <>Alleen van verwijzer {people.get(referrer)?.name ?? 'onbekend'}. </>}
          <Link href={adviceListHref(home, { status: filter.status })}>Toon weer alles</Link>
        </Paragraph>
      )}
    </>
  );
}
