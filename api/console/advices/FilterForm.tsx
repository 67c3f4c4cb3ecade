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
import { say } from '../../../words/language.ts';

interface FiltersProps {
  readonly seat: Seat;
  readonly filter: AdviceFilter;
  readonly list: AdviceList;
}

/** By GET, so that a list can be kept as a bookmark. What is used less often opens under a line. */
export function Filters({ seat: { home, now }, filter, list: { around } }: FiltersProps): JSX.Element {
  const { organisations, people } = around;
  const { day, referrer, agreementVersion: version } = filter;
  return (
    <>
      <SearchForm
        action={`${home}/adviezen`}
        name="zoek"
        label={say('Casusnummer', 'Case number')}
        value={filter.search}
        hint={say('Het begin is genoeg', 'The beginning is enough')}
      >
        {day !== undefined && <input type="hidden" name="dag" value={day} />}
        {version !== undefined && <input type="hidden" name="versie" value={version} />}
        {referrer !== undefined && <input type="hidden" name="verwijzer" value={referrer} />}
        <Select
          name="stand"
          label={say('Welke', 'Which')}
          value={filter.status}
          options={[
            { value: 'open', label: say('Lopende adviezen', 'Open cases') },
            { value: 'closed', label: say('Afgesloten adviezen', 'Closed cases') },
          ]}
        />
        <Disclosure summary={say('Meer filters', 'More filters')} open={isNarrowed(filter)}>
          <Select
            name="gebeurt"
            label={say('Wat er gebeurt', 'What happens')}
            prompt={say('Alles', 'Everything')}
            value={goingIn(filter.going)}
            options={goingOptions()}
          />
          <Select
            name="gemeente"
            label={say('Gemeente', 'Municipality')}
            prompt={say('Alle gemeenten', 'All municipalities')}
            value={filter.municipality}
            options={organisationOptions(organisations, ['municipality'])}
          />
          <Select
            name="aanbieder"
            label={say('Aanbieder', 'Provider')}
            prompt={say('Alle aanbieders', 'All providers')}
            value={filter.provider}
            options={organisationOptions(organisations, ['provider'])}
          />
          <Select
            name="trede"
            label={say('Hoogste trede', 'Highest rung')}
            prompt={say('Elke trede', 'Any rung')}
            value={filter.rung === undefined ? undefined : String(filter.rung)}
            options={rungOptions()}
          />
        </Disclosure>
      </SearchForm>
      {isNarrowed(filter) && (
        <Paragraph>
          {day !== undefined && (
            <>
              {say(
                `Alleen ${longDate(day, localDateOf(now))}.`,
                `Only ${longDate(day, localDateOf(now))}.`,
              )}{' '}
            </>
          )}
          {referrer !== undefined && <>{referrerWords(people.get(referrer)?.name)} </>}
          {version !== undefined && (
            <>
              {say(
                `Alleen wat versie ${version} van de ladders volgt.`,
                `Only what follows version ${version} of the ladders.`,
              )}{' '}
            </>
          )}
          <Link href={adviceListHref(home, { status: filter.status })}>
            {say('Toon weer alles', 'Show everything again')}
          </Link>
        </Paragraph>
      )}
    </>
  );
}

function referrerWords(name: string | undefined): string {
  return name === undefined
    ? say('Alleen van verwijzer onbekend.', 'Only of a referrer who is unknown.')
    : say(`Alleen van verwijzer ${name}.`, `Only of referrer ${name}.`);
}
